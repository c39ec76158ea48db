import { allThemeIds } from '../theme-ids.ts';
import { coveredKey, evidenceKey, otherKey, themeKey } from './keys.ts';
import { readWeights, type Weights } from './weights.ts';

/** By number of a theme, the number of each of its features; -1 for one without weight. */
interface ThemeFeatures {
  readonly weights: Weights;
  readonly strong: readonly number[];
  readonly weak: readonly number[];
  readonly support: readonly number[];
  readonly covered: readonly number[];
  readonly other: readonly number[];
  readonly found: readonly number[];
}

let numbered: ThemeFeatures | undefined;

/** The features that the patterns of themes give a text. */
export function themeFeatures(): ThemeFeatures {
  const weights = readWeights();
  if (numbered?.weights === weights) return numbered;
  const numbersOf = (keyOf: (id: string) => string): number[] =>
    allThemeIds.map((id) => weights.reader.numberOf(keyOf(id)));
  numbered = {
    weights,
    strong: numbersOf((id) => evidenceKey(id, 'sterk')),
    weak: numbersOf((id) => evidenceKey(id, 'zwak')),
    support: numbersOf((id) => evidenceKey(id, 'steun')),
    covered: numbersOf(coveredKey),
    other: numbersOf(otherKey),
    found: numbersOf(themeKey),
  };
  return numbered;
}
