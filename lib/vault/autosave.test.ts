import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autosave, type SaveState } from './autosave.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setup() {
  const stored: string[] = [];
  const shown: SaveState['kind'][] = [];
  const writes: PromiseWithResolvers<void>[] = [];
  const saver = autosave<string>({
    rest: 300,
    show: ({ kind }) => shown.push(kind),
    async save(value) {
      const write = Promise.withResolvers<void>();
      writes.push(write);
      await write.promise;
      stored.push(value);
    },
  });
  const rest = () => vi.advanceTimersByTimeAsync(300);
  return { saver, stored, shown, writes, rest };
}

describe('autosave', () => {
  it('waits for a moment of rest and saves the latest', async () => {
    const { saver, stored, shown, writes, rest } = setup();
    saver.change('Z');
    await vi.advanceTimersByTimeAsync(299);
    saver.change('Ze');
    await vi.advanceTimersByTimeAsync(299);
    expect(writes).toHaveLength(0);
    await rest();
    expect(shown).toEqual(['saving']);
    writes[0]?.resolve();
    await rest();
    expect(stored).toEqual(['Ze']);
    expect(shown).toEqual(['saving', 'saved']);
  });

  it('says "saved" only when what came in meanwhile is stored too', async () => {
    const { saver, stored, shown, writes, rest } = setup();
    saver.change('een');
    await rest();
    saver.change('twee');
    writes[0]?.resolve();
    await rest();
    expect(shown).toEqual(['saving']);
    writes[1]?.resolve();
    await rest();
    expect(stored).toEqual(['een', 'twee']);
    expect(shown).toEqual(['saving', 'saved']);
  });

  it('no longer says "saved" from the first change on', async () => {
    const { saver, shown, writes, rest } = setup();
    saver.change('een');
    await rest();
    writes[0]?.resolve();
    await rest();
    saver.change('twee');
    saver.change('drie');
    expect(shown).toEqual(['saving', 'saved', 'waiting']);
  });

  it('never has two saves under way', async () => {
    const { saver, writes, rest } = setup();
    saver.change('een');
    await rest();
    saver.change('twee');
    await rest();
    void saver.flush();
    expect(writes).toHaveLength(1);
  });

  it('saves at once when asked, and is done when it is stored', async () => {
    const { saver, stored, writes } = setup();
    saver.change('een');
    const done = saver.flush();
    writes[0]?.resolve();
    await done;
    expect(stored).toEqual(['een']);
  });

  it('keeps what could not be saved for the next try', async () => {
    const { saver, stored, shown, writes, rest } = setup();
    saver.change('een');
    await rest();
    writes[0]?.reject(new Error('no room'));
    await rest();
    expect(shown).toEqual(['saving', 'failed']);
    void saver.flush();
    writes[1]?.resolve();
    await rest();
    expect(stored).toEqual(['een']);
    expect(shown).toEqual(['saving', 'failed', 'saving', 'saved']);
  });

  it('saves nothing more once it was told to forget', async () => {
    const { saver, stored, writes, rest } = setup();
    saver.change('een');
    expect(saver.busy()).toBe(true);
    saver.forget();
    await rest();
    expect(saver.busy()).toBe(false);
    expect(writes).toHaveLength(0);
    saver.change('twee');
    await rest();
    writes[0]?.resolve();
    await rest();
    expect(stored).toEqual(['twee']);
    expect(saver.busy()).toBe(false);
  });

  it('has nothing to do when nothing changed', async () => {
    const { saver, shown } = setup();
    await saver.flush();
    expect(shown).toEqual([]);
  });
});
