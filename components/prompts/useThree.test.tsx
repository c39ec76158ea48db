import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { library } from '../../lib/prompts/library.ts';
import type { PromptContext } from '../../lib/prompts/recommend.ts';
import { useThree } from './useThree.ts';

const plain: PromptContext = {
  role: 'jv',
  moment: 'schrijven',
  themes: [],
  safety: null,
  quotesParent: false,
  leastKnown: [],
  needs: [],
};
const sleeping: PromptContext = { ...plain, themes: ['slapen'] };
const none: readonly string[] = [];

interface Props {
  readonly context: PromptContext;
  readonly note?: string;
  readonly pinned?: readonly string[];
}

const tomorrow = 86_400_000;

const start = (initialProps: Props) =>
  renderHook(({ context, note = 'a', pinned = none }: Props) => useThree(library, context, note, pinned), {
    initialProps,
  });
const ids = (hook: ReturnType<typeof start>) => hook.result.current.three.map(({ card }) => card.id);
const settle = () => act(() => vi.runAllTimers());

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the three cards', () => {
  it('stand at once, and follow a new theme only after a pause', () => {
    const hook = start({ context: plain });
    const first = ids(hook);
    expect(first.length).toBe(3);
    hook.rerender({ context: sleeping });
    expect(ids(hook)).toEqual(first);
    settle();
    expect(ids(hook)).not.toEqual(first);
  });

  it('are others on another day, and the same all day', () => {
    vi.setSystemTime(Date.UTC(2026, 4, 4, 9));
    const today = ids(start({ context: plain }));
    vi.setSystemTime(Date.UTC(2026, 4, 4, 16));
    expect(ids(start({ context: plain }))).toEqual(today);
    vi.setSystemTime(Date.now() + tomorrow);
    expect(ids(start({ context: plain }))).not.toEqual(today);
  });

  it('never move under the pointer or the focus', () => {
    const hook = start({ context: plain });
    const first = ids(hook);
    act(() => hook.result.current.hold.onPointerEnter());
    hook.rerender({ context: sleeping });
    settle();
    expect(ids(hook)).toEqual(first);
    act(() => hook.result.current.hold.onPointerLeave());
    settle();
    expect(ids(hook)).not.toEqual(first);
  });

  it('keep a pinned card in its place', () => {
    const hook = start({ context: plain });
    const middle = ids(hook)[1] ?? '';
    hook.rerender({ context: sleeping, pinned: [middle] });
    settle();
    expect(ids(hook)[1]).toBe(middle);
    expect(new Set(ids(hook)).size).toBe(3);
  });

  it('replace one card, leave the others, and never bring it back in the same note', () => {
    const hook = start({ context: plain });
    const first = ids(hook);
    const gone = new Set<string>();
    for (let round = 0; round < 5; round++) {
      const [top] = hook.result.current.three;
      if (!top) throw new Error('no card left');
      gone.add(top.card.id);
      act(() => {
        hook.result.current.replace(top);
      });
      expect(ids(hook).slice(1)).toEqual(first.slice(1));
      expect(gone.has(ids(hook)[0] ?? '')).toBe(false);
    }
  });
});
