import { useQuery } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { FormHint, FormRuleId } from '../../lib/bufferschema/form-rules/index.ts';
import type { FormRuleTexts } from '../../lib/bufferschema/form-rules/texts.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { daysAfter } from '../../lib/vault/calendar.ts';
import { queryKeys } from '../queries.ts';
import { useLanguage } from '../ui/language.tsx';

/** As long as in Woorden: a hint comes when somebody stops to think, never between two keys. */
const pause = 600;

/** Change that was made by taking an offer, and what stood there before. */
export interface Moved {
  readonly field: string;
  readonly before: Partial<Bufferschema>;
  readonly after: Partial<Bufferschema>;
}

export interface FormHints {
  /** Every hint that nobody has left alone yet. */
  readonly hints: readonly FormHint[];
  /** Null until the rules are loaded. */
  readonly texts: ((rule: FormRuleId) => FormRuleTexts) | null;
  /** Keeps a hint quiet as long as this form is on the screen. */
  readonly leave: (hint: FormHint) => void;
  readonly moved: Moved | null;
  readonly setMoved: (moved: Moved | null) => void;
}

const nothing: FormHints = {
  hints: [],
  texts: null,
  leave: () => undefined,
  moved: null,
  setMoved: () => undefined,
};

export const HintsContext = createContext<FormHints>(nothing);

export const useHints = (): FormHints => use(HintsContext);

/** The rules of the form; loaded after the form itself, undefined until then. */
export function useFormRules() {
  const { data } = useQuery({
    queryKey: queryKeys.formRules,
    queryFn: () => import('../../lib/bufferschema/form-rules/index.ts'),
  });
  return data;
}

const keyOf = ({ rule, field }: FormHint) => `${rule} ${field ?? ''}`;

/** What the form notices, a moment after the last key. */
export function useFormHints(schema: Bufferschema): FormHints {
  const rules = useFormRules();
  const language = useLanguage();
  const [settled, settle] = useState(schema);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [moved, setMoved] = useState<Moved | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => settle(schema), pause);
    return () => clearTimeout(timer);
  }, [schema]);
  const found = useMemo(() => {
    const form = rules?.readForm(settled);
    return rules && form ? rules.hintsForForm(form, daysAfter(new Date(), 1)) : [];
  }, [rules, settled]);
  return useMemo(
    () => ({
      hints: found.filter((hint) => !left.has(keyOf(hint))),
      texts: rules ? (rule) => rules.formRuleTexts(rule, language) : null,
      leave: (hint) => setLeft((now) => new Set([...now, keyOf(hint)])),
      moved,
      setMoved,
    }),
    [found, left, rules, language, moved],
  );
}
