import type { Sentence, Token } from '../dutch/token.ts';
import { coveredBy, isDenied } from './denial.ts';
import { isTitled } from './names.ts';
import type { Hit } from './patterns/matcher.ts';
import { clauseEnd } from './patterns/notation.ts';
import type { Owner, Person, Pronoun } from './people.ts';
import { ownerAt, subjectsOf } from './people.ts';
import { type SafetyEvidence, safetyEvidence } from './safety/evidence.ts';
import { sources, type Target } from './sources.ts';
import type { Need } from './themes/schema.ts';

export interface ThemeEvidence {
  readonly theme: number;
  /** The trigger it comes from: two of the same are one. */
  readonly concept: number;
  readonly need: Exclude<Need, 'nooit'>;
  readonly owner: Owner | Pronoun | null;
  /** Offsets from the start of the sentence. */
  readonly start: number;
  readonly end: number;
}

/** All that one sentence contributes, whatever stands around it. */
export interface Evidence {
  readonly themes: readonly ThemeEvidence[];
  readonly safety: readonly SafetyEvidence[];
  /** The people a pronoun in a next sentence can refer to. */
  readonly subjects: readonly Person[];
  /** True when a child, a parent, the family or a pronoun is named. */
  readonly anyone: boolean;
}

type ThemeTarget = Extract<Target, { kind: 'theme' }>;

export type Found<T extends Target = Target> = Hit<T>;

const isTheme = (found: Found): found is Found<ThemeTarget> => found.means.kind === 'theme';

/** The words of a sentence in lookup form, with `clauseEnd` where a clause ends, and the tokens they come from. */
interface Words {
  readonly norms: readonly string[];
  readonly tokens: readonly Token[];
}

const clauseMarks = '.,;:!?()\u2026\u2013-';

/** Quotation marks and other signs are left out. */
function wordsOf(tokens: readonly Token[]): Words {
  const norms: string[] = [];
  const kept: Token[] = [];
  for (const token of tokens) {
    const isMark = token.kind === 'punctuation';
    if (isMark && !clauseMarks.includes(token.text.charAt(0))) continue;
    norms.push(isMark ? clauseEnd : token.norm);
    kept.push(token);
  }
  const last = kept.at(-1);
  if (last !== undefined && last.kind !== 'punctuation') {
    norms.push(clauseEnd);
    kept.push(last);
  }
  return { norms, tokens: kept };
}

function themeEvidence(
  found: readonly Found[],
  { norms, tokens }: Words,
  people: readonly Person[],
): ThemeEvidence[] {
  const { deniable } = sources();
  const hits = found.filter(isTheme);
  const falseFriends = hits.filter(({ means }) => means.need === 'nooit');
  const evidence: ThemeEvidence[] = [];
  for (const hit of hits) {
    const { theme, need, concept, denies } = hit.means;
    if (need === 'nooit' || (hit.first === hit.last && isTitled(tokens, hit.first))) continue;
    if (falseFriends.some((other) => other.means.theme === theme && coveredBy(hit, other))) continue;
    if (deniable[theme] === true && !denies && isDenied(norms, hit.first)) continue;
    const asksOwner = need === 'bijKind' || need === 'bijOuder';
    evidence.push({
      theme,
      concept,
      need: hit.object ? 'zwak' : need,
      owner: asksOwner ? ownerAt(norms, people, hit.first) : null,
      start: tokens[hit.first]?.start ?? 0,
      end: tokens[hit.last]?.end ?? 0,
    });
  }
  return evidence;
}

const nothing: Evidence = { themes: [], safety: [], subjects: [], anyone: false };

function read(tokens: readonly Token[]): Evidence {
  const words = wordsOf(tokens);
  const found = sources().matcher.match(words.norms);
  if (found.length === 0) return nothing;
  const people: Person[] = [];
  let framed = false;
  let individual = false;
  let anyone = false;
  for (const { means, first } of found) {
    if (means.kind === 'person') people.push({ at: first, role: means.role });
    else if (means.kind === 'frame') framed = true;
    else if (means.kind === 'individual') individual = true;
    else if (means.kind === 'anyone') anyone = true;
  }
  const aboutNobody = framed && !individual;
  return {
    themes: aboutNobody ? [] : themeEvidence(found, words, people),
    safety: aboutNobody ? [] : safetyEvidence(found, words.norms, people),
    subjects: subjectsOf(words.norms, people),
    anyone,
  };
}

const remembered = new WeakMap<readonly Token[], Evidence>();

/** What one sentence contributes to themes and safety; the same tokens are read once. */
export function contextOfSentence(sentence: Sentence): Evidence {
  const known = remembered.get(sentence.tokens);
  if (known !== undefined) return known;
  const evidence = read(sentence.tokens);
  remembered.set(sentence.tokens, evidence);
  return evidence;
}
