import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Card } from '../../lib/prompts/card.ts';
import { another, type PromptContext, type Recommendation, recommend } from '../../lib/prompts/recommend.ts';

/** A change of the three waits this long after the last change of the text. */
const pause = 900;
const dayLength = 86_400_000;

interface Three {
  readonly three: readonly Recommendation[];
  /** Puts another card in the place of this one and returns it; null when there is none left. */
  readonly replace: (shown: Recommendation) => Recommendation | null;
  /** Spread on the list: nothing changes while the pointer or the focus is in it. */
  readonly hold: {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

/**
 * The three cards on screen. They follow the context calmly: a change waits for a pause and for the pointer and
 * the focus to be elsewhere, a pinned card keeps its place, and what was replaced does not come back while
 * `note` is the same.
 */
export function useThree(
  cards: readonly Card[] | undefined,
  context: PromptContext,
  note: string,
  pinned: readonly string[],
): Three {
  const [three, show] = useState<readonly Recommendation[]>([]);
  const [held, setHeld] = useState({ pointer: false, focus: false });
  const seen = useRef(new Set<string>());
  // Cards that fit equally well take turns from day to day, and from note to note.
  const turn = useRef(Math.floor(Date.now() / dayLength));
  const lastNote = useRef(note);

  // The context is rebuilt on every render; only its content says whether something changed.
  const signature = JSON.stringify(context);
  const stable = useMemo(() => JSON.parse(signature) as PromptContext, [signature]);
  const shown = three.length > 0;
  const isHeld = held.pointer || held.focus;

  useEffect(() => {
    if (!cards || (isHeld && shown)) return;
    const update = () => {
      if (lastNote.current !== note) {
        lastNote.current = note;
        seen.current = new Set();
        turn.current += 1;
      }
      const next = recommend(cards, stable, { seen: seen.current, turn: turn.current });
      show((current) => keepPinned(current, next, pinned));
    };
    if (!shown) {
      update();
      return;
    }
    const timer = setTimeout(update, pause);
    return () => clearTimeout(timer);
  }, [cards, stable, note, isHeld, shown, pinned]);

  const replace = useCallback(
    (old: Recommendation) => {
      if (!cards) return null;
      seen.current.add(old.card.id);
      const unavailable = new Set([...seen.current, ...three.map(({ card }) => card.id)]);
      const next = another(cards, stable, old.slot, { seen: unavailable, turn: turn.current });
      if (next) show((current) => current.map((other) => (other.card.id === old.card.id ? next : other)));
      return next;
    },
    [cards, stable, three],
  );

  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld((now) => ({ ...now, pointer: true })),
      onPointerLeave: () => setHeld((now) => ({ ...now, pointer: false })),
      onFocus: () => setHeld((now) => ({ ...now, focus: true })),
      onBlur: () => setHeld((now) => ({ ...now, focus: false })),
    }),
    [],
  );
  return { three, replace, hold };
}

/** Pinned cards that are on screen stay where they are; the others make room. */
function keepPinned(
  current: readonly Recommendation[],
  next: readonly Recommendation[],
  pinned: readonly string[],
): readonly Recommendation[] {
  const kept = current.map((shown) => (pinned.includes(shown.card.id) ? shown : null));
  if (!kept.some(Boolean)) return next;
  const fresh = next.filter(({ card }) => !kept.some((shown) => shown?.card.id === card.id));
  const places = Array.from({ length: 3 }, (_, place) => kept[place] ?? fresh.shift());
  return places.filter((shown) => shown !== undefined);
}
