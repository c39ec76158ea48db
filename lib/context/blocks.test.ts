import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../dutch/replaced.ts';
import { Blocks } from './blocks.ts';

/** Blocks that hold what stands in them, and the list they are of. */
class Written {
  list: readonly number[] = [];
  /** Over how many items was worked. */
  worked = 0;
  readonly #blocks = new Blocks<readonly number[]>();

  change({ from, to }: Pick<Change, 'from' | 'to'>, added: readonly number[]): void {
    this.list = this.list.toSpliced(from, to - from, ...added);
    this.#blocks.change({ from, to, count: added.length }, (start, end) => {
      this.worked += end - start;
      return this.list.slice(start, end);
    });
  }

  /** Each block, by where it starts. */
  get blocks(): readonly { readonly from: number; readonly items: readonly number[] }[] {
    const blocks: { from: number; items: readonly number[] }[] = [];
    this.#blocks.forEach((items, from) => {
      blocks.push({ from, items });
    });
    return blocks;
  }
}

const added = fc.array(fc.integer(), { maxLength: 200 });
const changes = fc.array(fc.record({ from: fc.nat(), removed: fc.nat(120), added }), { maxLength: 12 });

function writtenBy(steps: readonly { from: number; removed: number; added: readonly number[] }[]): Written {
  const written = new Written();
  for (const step of steps) {
    const from = step.from % (written.list.length + 1);
    written.change({ from, to: Math.min(from + step.removed, written.list.length) }, step.added);
  }
  return written;
}

describe('Blocks', () => {
  it('hold the whole list, in order, whatever changed in it', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const { blocks, list } = writtenBy(steps);
        expect(blocks.flatMap(({ items }) => items)).toEqual(list);
        for (const { from, items } of blocks) expect(list.slice(from, from + items.length)).toEqual(items);
      }),
    );
  });

  it('stay about as long as they were', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const { blocks } = writtenBy(steps);
        for (const { items } of blocks) expect(items.length).toBeLessThan(64);
        if (blocks.length > 1) for (const { items } of blocks) expect(items.length).toBeGreaterThan(15);
      }),
    );
  });

  it('work only over the block that changed, also when an item comes or goes', () => {
    const written = writtenBy([
      { from: 0, removed: 0, added: Array.from({ length: 640 }, (_, item) => item) },
    ]);
    written.worked = 0;
    written.change({ from: 320, to: 321 }, [7]);
    written.change({ from: 5, to: 5 }, [8]);
    written.change({ from: 600, to: 601 }, []);
    expect(written.worked).toBe(32 + 33 + 31);
  });
});
