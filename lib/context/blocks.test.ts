import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Blocks } from './blocks.ts';

interface Item {
  readonly value: number;
}

const sum = (items: readonly Item[], from: number, to: number): number =>
  items.slice(from, to).reduce((total, { value }) => total + value, 0);

const items = fc.array(
  fc.integer().map((value): Item => ({ value })),
  { maxLength: 200 },
);

describe('Blocks', () => {
  it('gives what a new one gives, whatever list came before', () => {
    fc.assert(
      fc.property(items, items, fc.nat(200), fc.nat(200), (before, added, from, removed) => {
        const blocks = new Blocks(sum);
        blocks.over(before);
        const now = before.toSpliced(from, removed, ...added);
        expect(blocks.over(now)).toEqual(new Blocks(sum).over(now));
      }),
    );
  });

  it('works only over the block that changed', () => {
    let worked = 0;
    const blocks = new Blocks((all: readonly Item[], from: number, to: number) => {
      worked += to - from;
      return sum(all, from, to);
    });
    const list = Array.from({ length: 640 }, (_, value): Item => ({ value }));
    blocks.over(list);
    worked = 0;
    blocks.over(list.with(320, { value: 7 }));
    expect(worked).toBe(32);
  });
});
