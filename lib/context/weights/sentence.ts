import type { Token } from '../../dutch/token.ts';
import { GIVEN_NAME } from '../traits.ts';
import { knownWords, type Word } from '../word.ts';
import type { Gathered, SentenceFeatures } from './gathered.ts';
import { signFeatures } from './signs.ts';
import { themeFeatures } from './theme-features.ts';
import { readWeights } from './weights.ts';

/** What the patterns found in a sentence, as far as features are about it. Themes go by their number. */
export interface FoundThemes {
  readonly evidence: readonly { readonly theme: number; readonly need: string; readonly concept: number }[];
  readonly supports: readonly { readonly theme: number; readonly concept: number }[];
  /** Themes of which something was denied or covered by a false friend. */
  readonly covered: readonly number[];
}

/** A sign of safety in a sentence, by its number. */
export interface FoundSign {
  readonly sign: number;
}

/** What the sentence is like as a whole. */
export interface Flags {
  readonly aboutNobody: boolean;
  readonly anyone: boolean;
  readonly adult: boolean;
  readonly quoted: boolean;
}

const capitalA = 0x41;
const capitalZ = 0x5a;

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= capitalA && code <= capitalZ;
}

/** True for a word that is read as the name of somebody: it says nothing, as the same letters without a capital may. */
const isName = ({ traits }: Word, { text }: Token): boolean => (traits & GIVEN_NAME) !== 0 && isCapital(text);

/** Adds the features of the words from `from` up to `to`, by themselves and with the one behind them. */
function addWords(tokens: readonly Token[], from: number, to: number, gathered: Gathered): void {
  const known = knownWords();
  let before: Word | null = null;
  for (let at = from; at <= to && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') {
      before = null;
      continue;
    }
    const word = known.of(token);
    if (word === null) continue;
    if (before !== null && token.kind === 'word') gathered.addPair(before, word);
    before = isName(word, token) ? null : word;
    if (before !== null && at < to) gathered.addWord(before);
  }
}

function addThemes({ evidence, supports, covered }: FoundThemes, gathered: Gathered): void {
  const { strong, weak, support, covered: ofCovered } = themeFeatures();
  const { patterns, rows } = readWeights();
  for (let index = 0; index < evidence.length; index += 1) {
    const found = evidence[index];
    if (found === undefined) continue;
    gathered.add((found.need === 'zwak' ? weak : strong)[found.theme] ?? -1);
    gathered.add(rows.numberOf(patterns + found.concept));
  }
  for (let index = 0; index < supports.length; index += 1) {
    const found = supports[index];
    if (found === undefined) continue;
    gathered.add(support[found.theme] ?? -1);
    gathered.add(rows.numberOf(patterns + found.concept));
  }
  for (let index = 0; index < covered.length; index += 1) gathered.add(ofCovered[covered[index] ?? -1] ?? -1);
}

function addSigns(signs: readonly FoundSign[], gathered: Gathered): void {
  const numbers = signFeatures();
  for (let index = 0; index < signs.length; index += 1) gathered.add(numbers[signs[index]?.sign ?? -1] ?? -1);
}

/** What one sentence weighs by. */
export function featuresOfSentence(
  tokens: readonly Token[],
  found: FoundThemes,
  signs: readonly FoundSign[],
  flags: Flags,
): SentenceFeatures {
  const { gathered, flags: ofFlags } = readWeights();
  addWords(tokens, 0, tokens.length, gathered);
  addThemes(found, gathered);
  addSigns(signs, gathered);
  if (flags.aboutNobody) gathered.add(ofFlags.nobody);
  if (flags.anyone) gathered.add(ofFlags.anyone);
  if (flags.adult) gathered.add(ofFlags.adult);
  if (flags.quoted) gathered.add(ofFlags.quoted);
  return gathered.take();
}

/** The numbers of the features of the words of a sentence, each once. */
export function featuresOfWords(tokens: readonly Token[]): readonly number[] {
  const { gathered } = readWeights();
  addWords(tokens, 0, tokens.length, gathered);
  return gathered.take().features;
}

/** The token that says most about a label; null when none says anything. */
export function strongestToken(tokens: readonly Token[], label: number): Token | null {
  const { gathered } = readWeights();
  let best: Token | null = null;
  let most = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    addWords(tokens, at, at + 1, gathered);
    const sum = gathered.weigh(label);
    if (sum <= most) continue;
    most = sum;
    best = tokens[at] ?? null;
  }
  return best;
}
