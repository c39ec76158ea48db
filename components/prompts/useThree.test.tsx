import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../lib/prompts/card.ts';
import { library } from '../../lib/prompts/library.ts';
import type { PromptContext } from '../../lib/prompts/recommend.ts';
import type { Notes } from './useNotes.ts';
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
  readonly text?: string;
  readonly isStill?: boolean;
  readonly pinned?: readonly string[];
  readonly cards?: readonly Card[];
}

const tomorrow = 86_400_000;

const start = (initialProps: Props, notes: Notes = new Map()) =>
  renderHook(
    ({ context, note = 'a', text = '', isStill = false, pinned = none, cards = library }: Props) =>
      useThree(cards, context, { id: note, text, isStill }, pinned, notes),
    { initialProps },
  );
const ids = (hook: ReturnType<typeof start>) => hook.result.current.three.map(({ card }) => card.id);
const settle = () => act(() => vi.runAllTimers());
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const top = (hook: ReturnType<typeof start>) => {
  const [first] = hook.result.current.three;
  if (!first) throw new Error('no card left');
  return first;
};
const sendTopAway = (hook: ReturnType<typeof start>) =>
  act(() => void hook.result.current.replace(top(hook)));

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

  it('wait as long as the typing goes on, however long ago the theme was found', () => {
    const hook = start({ context: plain });
    const first = ids(hook);
    for (let key = 0; key < 40; key++) {
      hook.rerender({ context: sleeping, text: 'x'.repeat(key) });
      pass(300);
      expect(ids(hook)).toEqual(first);
    }
    pass(900);
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

  it.each([
    ['pointer', 'onPointerEnter', 'onPointerLeave'],
    ['focus', 'onFocus', 'onBlur'],
  ] as const)('never move under the %s', (_, enter, leave) => {
    const hook = start({ context: plain });
    const first = ids(hook);
    act(() => hook.result.current.hold.on[enter]());
    hook.rerender({ context: sleeping });
    settle();
    expect(ids(hook)).toEqual(first);
    act(() => hook.result.current.hold.on[leave]());
    expect(ids(hook)).toEqual(first);
    settle();
    expect(ids(hook)).not.toEqual(first);
  });

  it('follow again when the list went away under the pointer', () => {
    const hook = start({ context: plain });
    const first = ids(hook);
    act(() => hook.result.current.hold.on.onPointerEnter());
    act(() => hook.result.current.hold.release());
    hook.rerender({ context: sleeping });
    settle();
    expect(ids(hook)).not.toEqual(first);
  });

  it('stay as they are while the one that was asked for stands during a conversation', () => {
    const during: PromptContext = { ...plain, moment: 'tijdens' };
    const hook = start({ context: during });
    const first = ids(hook);
    hook.rerender({ context: { ...during, themes: ['slapen'] }, isStill: true });
    settle();
    expect(ids(hook)).toEqual(first);
  });
});

describe('cards that must go', () => {
  const held = (context: PromptContext, cards?: readonly Card[]) => {
    const hook = start({ context, ...(cards && { cards }) });
    act(() => hook.result.current.hold.on.onPointerEnter());
    return hook;
  };

  it('go at once when they are hidden, also under the pointer and when pinned', () => {
    const hook = held(plain);
    const gone = top(hook).card.id;
    const others = ids(hook).slice(1);
    hook.rerender({ context: plain, cards: library.filter(({ id }) => id !== gone), pinned: [gone] });
    expect(ids(hook)).not.toContain(gone);
    expect(ids(hook)).toEqual(expect.arrayContaining(others));
  });

  it('go at once with another moment or role', () => {
    const hook = held({ ...plain, moment: 'voor' });
    hook.rerender({ context: { ...plain, moment: 'tijdens' } });
    expect(hook.result.current.three.every(({ card }) => card.momenten.includes('tijdens'))).toBe(true);
    expect(hook.result.current.three.some(({ card }) => card.categorie === 'ZEL')).toBe(false);
  });

  it('go at once beside a worry when they ask for a good moment, also when pinned', () => {
    const good = library.find(
      ({ categorie, rollen, momenten, themas }) =>
        categorie === 'GOE' && rollen.includes('jv') && momenten.includes('schrijven') && themas.length === 0,
    );
    if (good === undefined) throw new Error('The library has a good moment to write about.');
    const pinned = [good.id];
    const hook = start({ context: plain, pinned });
    expect(ids(hook)).toContain(good.id);
    act(() => hook.result.current.hold.on.onFocus());
    hook.rerender({ context: { ...plain, themes: ['veiligheid'], safety: 'kind' }, pinned });
    expect(hook.result.current.three.map(({ card }) => card.categorie)).not.toContain('GOE');
    expect(hook.result.current.three.map(({ card }) => card.categorie)).toContain('KRI');
  });
});

describe('pinned cards', () => {
  it('give every place to a worry about safety', () => {
    const hook = start({ context: plain });
    const pinned = ids(hook);
    const worry: PromptContext = { ...plain, themes: ['veiligheid'], safety: 'kind' };
    hook.rerender({ context: worry, pinned });
    settle();
    expect(hook.result.current.three.map(({ reason }) => reason.kind)).toEqual([
      'safety',
      'safety',
      'safety',
    ]);
    hook.rerender({ context: plain, pinned });
    settle();
    expect(ids(hook)).not.toEqual([]);
  });

  it('keep their place', () => {
    const hook = start({ context: plain });
    const middle = ids(hook)[1] ?? '';
    hook.rerender({ context: sleeping, pinned: [middle] });
    settle();
    expect(ids(hook)[1]).toBe(middle);
    expect(new Set(ids(hook)).size).toBe(3);
  });

  it('come back in a fresh panel where they fit, two at most, and say why', () => {
    const general = library
      .filter(
        ({ themas, rollen, momenten, categorie }) =>
          themas.length === 0 &&
          rollen.includes('jv') &&
          momenten.includes('schrijven') &&
          categorie === 'AAN',
      )
      .slice(-3)
      .map(({ id }) => id);
    const hook = start({ context: sleeping, pinned: general });
    expect(ids(hook).slice(0, 2)).toEqual(general.slice(0, 2));
    expect(hook.result.current.three[2]?.reason).toEqual({ kind: 'theme', theme: 'slapen' });
    expect(new Set(ids(hook)).size).toBe(3);
  });

  it('about another theme wait for a note about it', () => {
    const about = library.find(({ themas, rollen }) => themas[0] === 'pesten' && rollen.includes('jv'));
    if (about === undefined) throw new Error('The library has a prompt about pesten.');
    expect(ids(start({ context: sleeping, pinned: [about.id] }))).not.toContain(about.id);
  });
});

describe('another card', () => {
  it('comes in the place of one, leaves the others, and is never one that was there in this note', () => {
    const hook = start({ context: plain });
    const [, ...others] = ids(hook);
    const stood = new Set(ids(hook));
    for (let round = 0; round < 12; round++) {
      const before = top(hook).card.id;
      sendTopAway(hook);
      expect(ids(hook).slice(1)).toEqual(others);
      if (ids(hook)[0] === before) break;
      expect(stood.has(ids(hook)[0] ?? '')).toBe(false);
      stood.add(ids(hook)[0] ?? '');
    }
    expect(stood.size).toBeGreaterThan(8);
  });

  it('is not one that a change of theme had taken away', () => {
    const hook = start({ context: plain });
    const stood = new Set(ids(hook));
    hook.rerender({ context: { ...plain, themes: ['huilen'] } });
    settle();
    for (const id of ids(hook)) stood.add(id);
    for (const place of [0, 1, 2]) {
      for (let round = 0; round < 40; round++) {
        const shown = hook.result.current.three[place];
        if (!shown) throw new Error('no card left');
        let came: unknown = null;
        act(() => {
          came = hook.result.current.replace(shown);
        });
        if (came === null) break;
        const id = ids(hook)[place] ?? '';
        expect(stood.has(id)).toBe(false);
        stood.add(id);
      }
    }
  });

  it('never brings back what was sent away, not after another view nor after another note', () => {
    const notes: Notes = new Map();
    const hook = start({ context: plain }, notes);
    const gone = top(hook).card.id;
    sendTopAway(hook);
    hook.unmount();
    const again = start({ context: plain }, notes);
    expect(ids(again)).not.toContain(gone);
    again.rerender({ context: plain, note: 'b' });
    settle();
    again.rerender({ context: plain, note: 'a' });
    settle();
    expect(ids(again)).not.toContain(gone);
  });

  it('says so when there is none left', () => {
    const hook = start({ context: plain, cards: library.slice(0, 60) });
    let left = 200;
    let next: unknown = true;
    while (next !== null && left-- > 0) {
      act(() => {
        next = hook.result.current.replace(top(hook));
      });
    }
    expect(next).toBeNull();
  });
});
