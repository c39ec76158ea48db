import { useQuery } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { FormHint, FormRuleId } from '../../lib/bufferschema/form-rules/index.ts';
import type { FormRuleTexts } from '../../lib/bufferschema/form-rules/texts.ts';
import { isBufferId } from '../../lib/bufferschema/knowledge.ts';
import { isLineField, lineAt } from '../../lib/bufferschema/lines.ts';
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
  /** Keeps a hint away from its line. */
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

/** What was left standing, by schema, rule and field, with the text that stood there. */
export type Left = ReadonlyMap<string, string>;

const noneLeft: Left = new Map();

/** What was left standing since the vault was opened; in memory only. */
export const LeftContext = createContext<readonly [Left, (change: (now: Left) => Left) => void]>([
  noneLeft,
  () => undefined,
]);

const keyOf = ({ id }: Bufferschema, { rule, field }: FormHint) => `${id} ${rule} ${field ?? ''}`;

/** Everything that stands at a field; for a buffer also where it is strong or vulnerable. */
function textOf(schema: Bufferschema, field: FormHint['field']): string {
  if (field === null) return '';
  if (isBufferId(field)) {
    const { tekst, sterk, kwetsbaar } = schema.D_buffers[field];
    return [tekst, sterk?.tekst, kwetsbaar?.tekst].filter(Boolean).join('\n');
  }
  if (isLineField(field)) return lineAt(schema, field)?.tekst ?? '';
  if (field === 'omstandigheden') return schema.B_omstandigheden.map(({ tekst }) => tekst).join('\n');
  return [schema.H_intervisie?.[field] ?? []].flat().join('\n');
}

/**
 * A hint that was left stays away from its line. Not for good where safety is concerned: what was written after the
 * card was closed may be another worry.
 */
function isLeft(
  left: Left,
  schema: Bufferschema,
  hint: FormHint,
  isWorry: (text: string) => boolean,
): boolean {
  const stood = left.get(keyOf(schema, hint));
  if (stood === undefined) return false;
  const text = textOf(schema, hint.field);
  if (hint.rule !== 'R12') return true;
  return stood !== '' && text.includes(stood) ? !isWorry(text.replace(stood, ' ')) : text === stood;
}

/** What the form notices, a moment after the last key. */
export function useFormHints(schema: Bufferschema): FormHints {
  const rules = useFormRules();
  const language = useLanguage();
  const [settled, settle] = useState(schema);
  const [left, setLeft] = use(LeftContext);
  const [moved, setMoved] = useState<Moved | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => settle(schema), pause);
    return () => clearTimeout(timer);
  }, [schema]);
  const found = useMemo(() => {
    const form = rules?.readForm(settled);
    return rules && form ? rules.hintsForForm(form, daysAfter(new Date(), 1)) : [];
  }, [rules, settled]);
  return useMemo(() => {
    const isWorry = (text: string) => rules?.hintsForField(text, 'beleving').includes('R12') === true;
    return {
      hints: found.filter((hint) => !isLeft(left, settled, hint, isWorry)),
      texts: rules ? (rule) => rules.formRuleTexts(rule, language) : null,
      leave: (hint) =>
        setLeft((now) => new Map([...now, [keyOf(settled, hint), textOf(settled, hint.field)]])),
      moved,
      setMoved,
    };
  }, [found, left, setLeft, settled, rules, language, moved]);
}
