import { describe, expect, it } from 'vitest';
import { laterDate, newSchema, withinBound } from './retention.ts';

const made = new Date(2026, 0, 1, 9);
const schema = newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, made);
const until = (wisDatum: string) => ({ ...schema, wisDatum });

it.each([
  [undefined, '2026-04-01'],
  [365, '2026-04-01'],
  [30, '2026-01-31'],
])('a new schema that may be kept for %s days goes on %s', (longest, date) => {
  expect(newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, made, longest).wisDatum).toBe(date);
});

describe('a schema that goes on the first of February', () => {
  it.each([
    ['thirty days from now', 365, '2026-03-02'],
    ['until its last day when that is sooner', 40, '2026-02-10'],
    ['not at all on its last day', 31, null],
    ['not at all when it is past its last day', 10, null],
  ])('can be kept %s', (_, longest, date) => {
    expect(laterDate(until('2026-02-01'), new Date(2026, 0, 31), longest)).toBe(date);
  });
});

describe('a date outside the bound', () => {
  it.each([
    ['comes within it', '2026-03-01', 30, '', '2026-01-31'],
    ['stays when it is within it', '2026-01-31', 30, '', '2026-01-31'],
    ['stays when it was there already', '2026-03-01', 30, '2026-03-01', '2026-03-01'],
    ['never becomes later than the one that was there', '2026-03-02', 30, '2026-03-01', '2026-03-01'],
    ['is left to whoever seals it when it is no date', 'morgen', 30, '', 'morgen'],
  ])('%s', (_, wisDatum, longest, current, expected) => {
    expect(withinBound(until(wisDatum), longest, current).wisDatum).toBe(expected);
  });
});
