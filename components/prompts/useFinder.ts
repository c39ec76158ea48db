import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Moment, Role } from '../../lib/analysis/types.ts';
import type { Buffer, Card, Category } from '../../lib/prompts/card.ts';
import { queryKeys } from '../queries.ts';
import { useText } from '../ui/language.tsx';

/** What is looked for; `null` leaves a filter open. */
export interface Wanted {
  readonly words: string;
  readonly category: Category | null;
  readonly theme: string | null;
  readonly buffer: Buffer | null;
  readonly role: Role | null;
  readonly moment: Moment | null;
}

interface Finding {
  readonly wanted: Wanted;
  /** True when something is looked for: the results then stand where the three cards were. */
  readonly active: boolean;
  /** Null while the search loads. */
  readonly results: readonly Card[] | null;
  readonly change: (part: Partial<Wanted>) => void;
  readonly clear: () => void;
}

/** Looking for a prompt oneself. The search is made when it is first needed. */
export function useFinder(cards: readonly Card[] | undefined, role: Role): Finding {
  const t = useText();
  const nothing: Wanted = { words: '', category: null, theme: null, buffer: null, role, moment: null };
  const [wanted, want] = useState(nothing);
  const words = useDeferredValue(wanted.words);
  const { category, theme, buffer } = wanted;
  const active = wanted.words.trim() !== '' || category !== null || theme !== null || buffer !== null;

  const { data: searching } = useQuery({
    queryKey: queryKeys.search,
    queryFn: () => import('../../lib/prompts/search.ts'),
    enabled: active,
  });
  const search = useMemo(
    () => (searching && cards ? searching.searchOver(cards, (one) => t(`category.${one}`)) : null),
    [searching, cards, t],
  );
  const results = useMemo(() => {
    if (!active || search === null) return null;
    return search.find(words, {
      ...(category && { category }),
      ...(theme && { theme }),
      ...(buffer && { buffer }),
      ...(wanted.role && { role: wanted.role }),
      ...(wanted.moment && { moment: wanted.moment }),
    });
  }, [active, search, words, category, theme, buffer, wanted.role, wanted.moment]);

  return {
    wanted,
    active,
    results,
    change: (part) => want((now) => ({ ...now, ...part })),
    clear: () => want(nothing),
  };
}
