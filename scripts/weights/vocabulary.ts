import { isGivenName } from '../../lib/context/identifiers/name-lists.ts';
import { readSafety } from '../../lib/context/safety/data.ts';
import { frames } from '../../lib/context/safety/frames.ts';
import { allThemeIds } from '../../lib/context/theme-ids.ts';
import { classesOf } from '../../lib/context/weights/classes.ts';
import {
  classKey,
  coveredKey,
  evidenceKey,
  flagKeys,
  frameKey,
  otherKey,
  pairKey,
  signKey,
  stemKey,
  themeKey,
} from '../../lib/context/weights/keys.ts';
import {
  ARTICLE,
  COORDINATOR,
  COPULA,
  DETERMINER,
  dutchFeatures,
  FIRST,
  MODAL,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  SECOND,
  SUBORDINATOR,
  THIRD,
} from '../../lib/dutch/lexicon.ts';
import { splitSentences } from '../../lib/dutch/sentences.ts';
import type { Token } from '../../lib/dutch/token.ts';

/** A word that fewer texts hold is left to its class. */
const leastTexts = 4;

const functionWord =
  ARTICLE |
  POSSESSIVE |
  DETERMINER |
  PREPOSITION |
  COORDINATOR |
  SUBORDINATOR |
  NEGATION |
  MODAL |
  COPULA |
  FIRST |
  SECOND |
  THIRD;

/**
 * Words that could stand in any text say nothing, however the texts at hand happened to fall; names neither. A small
 * number is most often an age.
 */
const isContent = (norm: string): boolean =>
  (/^[a-z][a-z'-]+$/.test(norm) || /^\d{1,2}$/.test(norm)) &&
  (dutchFeatures(norm) & functionWord) === 0 &&
  !isGivenName(norm);
const isWord = (norm: string): boolean => /^[a-z][a-z'-]*$/.test(norm) && !isGivenName(norm);

function keysOfTokens(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ norm }, at) => {
    const next = tokens[at + 1]?.norm ?? '';
    const content = isContent(norm);
    const isPair = isWord(norm) && isWord(next) && (content || isContent(next));
    const stem = content ? stemKey(norm) : null;
    return [
      ...(content ? [norm] : []),
      ...(stem === null ? [] : [stem]),
      ...(isPair ? [pairKey(norm, next)] : []),
      ...classesOf(norm).map(classKey),
    ];
  });
}

/** The keys of all features that may get a weight, most in the words of the texts themselves. */
export function vocabularyOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const keys = splitSentences(text).flatMap(({ tokens }) => keysOfTokens(tokens));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ofWords = [...counts].filter(([, count]) => count >= leastTexts).map(([key]) => key);
  return [
    ...ofWords,
    ...allThemeIds.flatMap((id) => [
      themeKey(id),
      coveredKey(id),
      otherKey(id),
      ...(['sterk', 'zwak', 'steun'] as const).map((need) => evidenceKey(id, need)),
    ]),
    ...readSafety().names.map(signKey),
    ...frames().all.map(({ text }) => frameKey(text)),
    ...Object.values(flagKeys),
  ];
}
