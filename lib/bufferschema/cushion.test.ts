import { describe, expect, it } from 'vitest';
import { barsPath, figureRing, framePath, glyphRing, middleOf, seamPath, solidPath } from './cushion.ts';
import { bufferIds } from './values.ts';

/** Numbers of a path; the drawings of the design were rounded, so a hundredth more or less is the same. */
const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

function expectSame(path: string, drawn: string) {
  expect(path.replace(/-?\d+(\.\d+)?/g, '#')).toBe(drawn.replace(/-?\d+(\.\d+)?/g, '#'));
  for (const [index, value] of numbers(drawn).entries()) expect(numbers(path)[index]).toBeCloseTo(value, 1);
}

describe('the cushions follow the drawing', () => {
  it('stevig, bottom left', () => {
    expectSame(
      solidPath(figureRing, 'ste', 'thick'),
      'M94.04 219.67A103 103 0 0 1 20.33 145.96A17 17 0 0 1 53.23 137.39A69 69 0 0 0 102.61 186.77A17 17 0 0 1 94.04 219.67z',
    );
    expectSame(seamPath(figureRing, 'ste'), 'M36.78 141.68A86 86 0 0 0 98.32 203.22');
  });

  it('dun, top right', () => {
    expectSame(
      solidPath(figureRing, 'met', 'thin'),
      'M129.77 30.03A90.5 90.5 0 0 1 209.97 110.23A4.5 4.5 0 0 1 201.02 111.2A81.5 81.5 0 0 0 128.8 38.98A4.5 4.5 0 0 1 129.77 30.03z',
    );
  });

  it('wisselend, top left, with nine bars', () => {
    expectSame(
      framePath(figureRing, 'goe'),
      'M21.17 94.26A102.13 102.13 0 0 1 94.26 21.17A16.13 16.13 0 0 1 102.39 52.38A69.88 69.88 0 0 0 52.38 102.39A16.13 16.13 0 0 1 21.17 94.26z',
    );
    expect(barsPath(figureRing, 'goe').match(/M/g)).toHaveLength(9);
    expectSame(barsPath(figureRing, 'goe').slice(0, 27), 'M51.67 110.41L18 105.69M54.1');
  });

  it('the glyph of a list row', () => {
    expectSame(
      solidPath(glyphRing, 'met', 'thin'),
      'M27.23 5.78A18.5 18.5 0 0 1 42.22 20.77A1.5 1.5 0 0 1 39.26 21.29A15.5 15.5 0 0 0 26.71 8.74A1.5 1.5 0 0 1 27.23 5.78z',
    );
    expectSame(
      barsPath(glyphRing, 'goe'),
      'M11.75 21.52L2.93 19.73M12.99 18.09L5.06 13.83M15.16 15.16L8.8 8.8M18.09 12.99L13.83 5.06M21.52 11.75L19.73 2.93',
    );
  });

  it('the sprout in the middle of its cushion', () => {
    const { x, y } = middleOf(figureRing, 'ste');
    expect([x - 14, y - 14].map((value) => value.toFixed(2))).toEqual(['45.19', '166.81']);
  });
});

it('keeps every cushion inside the crop of the figure', () => {
  for (const buffer of bufferIds) {
    const places = solidPath(figureRing, buffer, 'thick').match(/-?[\d.]+ -?[\d.]+(?=[AMz])/g) ?? [];
    for (const value of places.flatMap((place) => place.split(' ').map(Number))) {
      expect(value).toBeGreaterThan(12);
      expect(value).toBeLessThan(228);
    }
  }
});
