import { writeFileSync } from 'node:fs';
import { heaviest } from '../../lib/context/weights/table-code.ts';
import { labelSign, type Row, weightSign } from '../../lib/context/weights/weights.ts';
import type { Model } from './model.ts';

/** Points for one unit of the regression; a weight of less than half a point is dropped. */
export const scale = 10;
export const points = (weight: number): number =>
  Math.max(-heaviest, Math.min(heaviest, Math.round(weight * scale)));

/** What was fitted for some of the labels. */
export interface Fitted {
  readonly model: Model;
  readonly labels: readonly number[];
  /** By label, what speaks for it before a word is read. */
  readonly benefits: readonly number[];
}

/** The weight of a feature for each label that it says something about. */
function rowOf(fitted: readonly Fitted[], feature: number): Row {
  const row: [number, number][] = [];
  for (const { labels, model } of fitted)
    for (let at = model.starts[feature] ?? 0; at < (model.starts[feature + 1] ?? 0); at += 1) {
      const value = points(model.weights[at] ?? 0);
      if (value !== 0) row.push([labels[model.labels[at] ?? 0] ?? 0, value]);
    }
  return row;
}

/** A feature that says next to nothing is not worth the space of its key. */
const leastPoints = 3;
const isWorthItsKey = (row: Row): boolean =>
  row.reduce((sum, [, value]) => sum + Math.abs(value), 0) >= leastPoints;

/** The points of a pattern for its own theme. */
const pointsOfPattern = (fitted: readonly Fitted[], feature: number, theme: number): number =>
  rowOf(fitted, feature).find(([label]) => label === theme)?.[1] ?? 0;

/** Writes the weights into their data file. Gives how many features have one. */
export function writeWeights(
  fitted: readonly Fitted[],
  vocabulary: readonly string[],
  patternsOf: readonly number[],
): number {
  const begin = fitted.flatMap(({ model, benefits }) =>
    Array.from(model.begin, (weight, at) => Math.round((weight + (benefits[at] ?? 0)) * scale)),
  );
  const lines = vocabulary
    .map((key, feature) => ({ key, row: rowOf(fitted, feature) }))
    .filter(({ row }) => isWorthItsKey(row))
    .map(
      ({ key, row }) =>
        `${key} ${row.map(([label, value]) => labelSign(label) + weightSign(value)).join('')}`,
    );
  let feature = vocabulary.length;
  const patterns = patternsOf.map((count, theme) => {
    const values = Array.from({ length: count }, (_, index) =>
      pointsOfPattern(fitted, feature + index, theme),
    );
    feature += count;
    return values.join(' ');
  });
  const block = (rows: readonly string[]): string => rows.map((row) => `  ${row}`).join('\n');
  writeFileSync(
    'lib/context/weights/weights.yml',
    [
      '# Hoe zwaar woorden, klassen en patronen wegen voor elk thema en voor een zorg. Geschreven door `npm run fit`.',
      `begin: ${begin.join(' ')}`,
      'patronen: |',
      block(patterns),
      'kenmerken: |',
      block(lines.sort()),
      '',
    ].join('\n'),
  );
  return lines.length;
}
