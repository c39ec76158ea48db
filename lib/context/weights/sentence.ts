import type { Token } from '../../dutch/token.ts';
import type { Need } from '../themes/schema.ts';
import { Gathered } from './reader.ts';
import { themeFeatures } from './theme-features.ts';
import { readWeights } from './weights.ts';

/** What the patterns found in a sentence, as far as features are about it. Themes go by their number. */
export interface Found {
  readonly themes: readonly { readonly theme: number; readonly need: Need; readonly concept: number }[];
  /** Themes of which something was denied or covered by a false friend. */
  readonly covered: readonly number[];
  readonly aboutNobody: boolean;
  readonly anyone: boolean;
  readonly adult: boolean;
  readonly quoted: boolean;
}

function put(feature: number, features: Gathered): void {
  if (feature >= 0) features.add(feature);
}

const gathered = new Gathered();

function addThemes({ themes, covered }: Found, patterns: number, features: Gathered): void {
  const { strong, weak, support, covered: ofCovered } = themeFeatures();
  for (const { theme, need, concept } of themes) {
    const numbers = need === 'zwak' ? weak : need === 'steun' ? support : strong;
    put(numbers[theme] ?? -1, features);
    features.add(patterns + concept);
  }
  for (const theme of covered) put(ofCovered[theme] ?? -1, features);
}

/** The numbers of all features of one sentence; one may come twice. */
export function sentenceFeatures(tokens: readonly Token[], found: Found): readonly number[] {
  const { reader, patterns, flags } = readWeights();
  const features = gathered;
  for (let at = 0; at < tokens.length; at += 1) reader.addAt(tokens, at, features);
  addThemes(found, patterns, features);
  if (found.aboutNobody) put(flags.nobody, features);
  if (found.anyone) put(flags.anyone, features);
  if (found.adult) put(flags.adult, features);
  if (found.quoted) put(flags.quoted, features);
  return features.take();
}

/** The token that says most about a label; null when none says anything. */
export function strongestToken(tokens: readonly Token[], label: number): Token | null {
  const { reader, rows } = readWeights();
  let best: Token | null = null;
  let most = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    reader.addAt(tokens, at, gathered);
    let sum = 0;
    for (const feature of new Set(gathered.take())) sum += rows.weight(feature, label);
    if (sum <= most) continue;
    most = sum;
    best = tokens[at] ?? null;
  }
  return best;
}
