import type { Token } from '../../dutch/token.ts';
import type { Need } from '../themes/schema.ts';
import { FeatureSet } from './feature-set.ts';
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

const gathered = new FeatureSet();

function addThemes({ themes, covered }: Found, patterns: number): void {
  const { strong, weak, support, covered: ofCovered } = themeFeatures();
  for (const { theme, need, concept } of themes) {
    const numbers = need === 'zwak' ? weak : need === 'steun' ? support : strong;
    gathered.add(numbers[theme] ?? -1);
    gathered.add(patterns + concept);
  }
  for (const theme of covered) gathered.add(ofCovered[theme] ?? -1);
}

/** The numbers of all features of one sentence, each once. */
export function sentenceFeatures(tokens: readonly Token[], found: Found): readonly number[] {
  const { reader, patterns, flags } = readWeights();
  gathered.begin();
  for (let at = 0; at < tokens.length; at += 1) reader.addAt(tokens, at, gathered);
  addThemes(found, patterns);
  if (found.aboutNobody) gathered.add(flags.nobody);
  if (found.anyone) gathered.add(flags.anyone);
  if (found.adult) gathered.add(flags.adult);
  if (found.quoted) gathered.add(flags.quoted);
  return gathered.taken();
}

/** The token that says most about a label; null when none says anything. */
export function strongestToken(tokens: readonly Token[], label: number): Token | null {
  const { reader, rows } = readWeights();
  let best: Token | null = null;
  let most = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    gathered.begin();
    reader.addAt(tokens, at, gathered);
    let sum = 0;
    for (const feature of gathered.taken()) sum += rows.weight(feature, label);
    if (sum <= most) continue;
    most = sum;
    best = tokens[at] ?? null;
  }
  return best;
}
