/** Lines of the table, each with its budget. */

export interface Line {
  readonly what: string;
  readonly value: string;
  readonly budget: string;
  readonly state: 'met' | 'met, within noise' | 'not met' | '';
}

/** A value up to this share over its budget may be the machine's. */
export const noise = 0.25;

function stateOf(value: number, most: number): Line['state'] {
  if (value <= most) return 'met';
  return value <= most * (1 + noise) ? 'met, within noise' : 'not met';
}

/** A line for a value that must not be more than `most`. */
export const atMost = (what: string, value: number, most: number, unit: string): Line => ({
  what,
  value: `${value.toFixed(2)} ${unit}`,
  budget: `<= ${most} ${unit}`,
  state: stateOf(value, most),
});

/** A line for a ratio that must not be less than `least`. */
export const atLeast = (what: string, value: number, least: number): Line => ({
  what,
  value: `${value.toFixed(1)} x`,
  budget: `>= ${least} x`,
  state: stateOf(least, value),
});

/** A line without a budget. */
export const told = (what: string, value: string): Line => ({ what, value, budget: '', state: '' });

/** The lines as a table. */
export function table(lines: readonly Line[]): string {
  const width = (name: 'what' | 'value' | 'budget'): number =>
    Math.max(...lines.map((line) => line[name].length));
  const [first, second, third] = [width('what'), width('value'), width('budget')];
  return lines
    .map(({ what, value, budget, state }) =>
      [what.padEnd(first), value.padStart(second), budget.padStart(third), state].join('  ').trimEnd(),
    )
    .join('\n');
}
