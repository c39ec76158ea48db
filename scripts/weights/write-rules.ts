import { writeFileSync } from 'node:fs';
import { labelSign, weightSign } from '../../lib/context/weights/weights.ts';
import type { Model } from './model.ts';
import type { Weighable } from './rule-texts.ts';
import { points, scale } from './write.ts';

/** The signs of the rules that a feature says something about, and of how much. */
function rowOf({ starts, labels, weights }: Model, feature: number): string {
  let row = '';
  for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at += 1) {
    const value = points(weights[at] ?? 0);
    if (value !== 0) row += labelSign(labels[at] ?? 0) + weightSign(value);
  }
  return row;
}

/** Writes the weights of the rules into their data file. Gives how many features have one. */
export function writeRules(rules: readonly Weighable[], model: Model, vocabulary: readonly string[]): number {
  const lines = vocabulary
    .map((key, feature) => ({ key, row: rowOf(model, feature) }))
    .filter(({ row }) => row !== '')
    .map(({ key, row }) => `  ${key} ${row}`);
  const begins = Array.from(model.begin, (weight) => Math.round(weight * scale));
  writeFileSync(
    'lib/phrasing/weighed/weights.yml',
    [
      '# Hoe zwaar woorden en woordparen wegen voor elke regel. Geschreven door `npm run fit:rules`.',
      `begin: ${begins.join(' ')}`,
      'regels:',
      ...rules.map(({ id, modes }) => `  ${id}: ${[...modes].join(' ')}`),
      'kenmerken: |',
      ...lines.sort(),
      '',
    ].join('\n'),
  );
  return lines.length;
}
