import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Card } from '../../lib/prompts/card.ts';
import {
  another,
  mayStand,
  type PromptContext,
  type Recommendation,
  recommend,
} from '../../lib/prompts/recommend.ts';
import { withPinned } from './pinned.ts';
import { memoryOf, type Notes } from './useNotes.ts';

/** A change of the three waits this long after the last key. */
const pause = 900;

/** The note that is being written. */
export interface WrittenNote {
  readonly id: string;
  readonly text: string;
  /** True while a card that was asked for stands during a conversation: another one comes only when it is asked for. */
  readonly isStill: boolean;
}

interface Three {
  readonly three: readonly Recommendation[];
  /** Puts another card in the place of this one and returns it; null when there is none left. */
  readonly replace: (shown: Recommendation) => Recommendation | null;
  readonly hold: Hold;
}

/** While the pointer or the focus is in the list nothing changes in it. */
export interface Hold {
  /** Spread on the list. */
  readonly on: {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
  /** The list is gone, and the pointer and the focus with it. */
  readonly release: () => void;
}

/**
 * The three cards on screen. They follow the context calmly: a change waits for a pause in the typing, and for the
 * pointer and the focus to be elsewhere; a pinned card keeps its place, and what was sent away does not come back for
 * the same note. What may no longer be offered at all, and what is hidden, goes at once.
 */
export function useThree(
  cards: readonly Card[] | undefined,
  context: PromptContext,
  note: WrittenNote,
  pinned: readonly string[],
  notes: Notes,
): Three {
  // The context is rebuilt on every render; only its content says whether something changed.
  const signature = JSON.stringify(context);
  const stable = useMemo(() => JSON.parse(signature) as PromptContext, [signature]);
  const choose = useCallback(
    (among: readonly Card[], current: readonly Recommendation[]) => {
      const { sentAway, turn } = memoryOf(notes, note.id);
      const next = recommend(among, stable, { seen: sentAway, turn });
      return withPinned({ current, next, pinned, cards: among, context: stable });
    },
    [stable, note.id, pinned, notes],
  );
  // Where the cards are there already, the first drawing has them.
  const [three, show] = useState<readonly Recommendation[]>(() => (cards ? choose(cards, []) : []));
  const { isHeld, hold } = useHold();
  const ids = useMemo(() => new Set(cards?.map(({ id }) => id)), [cards]);
  const shown = three.length > 0;
  const isWrong = three.some(({ card }) => !ids.has(card.id) || mustGo(card, stable));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a key that is pressed starts the pause anew
  useEffect(() => {
    if (!cards || ((isHeld || note.isStill) && shown && !isWrong)) return;
    const update = () => show((current) => choose(cards, current));
    if (!shown || isWrong) {
      update();
      return;
    }
    const timer = setTimeout(update, pause);
    return () => clearTimeout(timer);
  }, [cards, choose, note.text, note.isStill, isHeld, shown, isWrong]);

  useEffect(() => {
    const memory = memoryOf(notes, note.id);
    for (const { card } of three) memory.shown.add(card.id);
  }, [three, note.id, notes]);

  const replace = useCallback(
    (old: Recommendation) => {
      if (!cards) return null;
      const memory = memoryOf(notes, note.id);
      memory.sentAway.add(old.card.id);
      const seen = new Set([...memory.sentAway, ...memory.shown, ...three.map(({ card }) => card.id)]);
      const next = another(cards, stable, old.slot, { seen, turn: memory.turn });
      if (next) show((current) => current.map((other) => (other.card.id === old.card.id ? next : other)));
      return next;
    },
    [cards, stable, three, note.id, notes],
  );
  return { three, replace, hold };
}

/** What a change of role, moment or safety rules out is not left standing, not even under the pointer. */
function mustGo(card: Card, context: PromptContext): boolean {
  const { role, moment, safety } = context;
  const isForNow = card.rollen.includes(role) && card.momenten.includes(moment);
  return !isForNow || ((safety !== null || moment === 'tijdens') && !mayStand(card, context));
}

function useHold(): { readonly isHeld: boolean; readonly hold: Hold } {
  const [held, setHeld] = useState({ pointer: false, focus: false });
  const hold = useMemo(
    () => ({
      on: {
        onPointerEnter: () => setHeld((now) => ({ ...now, pointer: true })),
        onPointerLeave: () => setHeld((now) => ({ ...now, pointer: false })),
        onFocus: () => setHeld((now) => ({ ...now, focus: true })),
        onBlur: () => setHeld((now) => ({ ...now, focus: false })),
      },
      release: () => setHeld({ pointer: false, focus: false }),
    }),
    [],
  );
  return { isHeld: held.pointer || held.focus, hold };
}
