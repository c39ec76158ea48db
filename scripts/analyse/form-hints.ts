import type { Analysis } from '../../lib/analysis/types.ts';
import { fieldOf } from '../../lib/bufferschema/form-rules/fields.ts';
import { readForm } from '../../lib/bufferschema/form-rules/form-content.ts';
import { hintsForBuffers, hintsForField, hintsForForm } from '../../lib/bufferschema/form-rules/hints.ts';
import { type FormRuleId, formRuleIds } from '../../lib/bufferschema/form-rules/types.ts';
import type { Request } from './answer.ts';

/** What holds in every field, for a text of which the field is not known. */
const anywhere: ReadonlySet<FormRuleId> = new Set(['R10', 'R11', 'R12']);
const dayInMilliseconds = 86_400_000;

/** The day up to which a wisDatum is announced, on the clock of this machine: tomorrow. */
function noticeDay(): string {
  const tomorrow = new Date(Date.now() + dayInMilliseconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${tomorrow.getFullYear()}-${two(tomorrow.getMonth() + 1)}-${two(tomorrow.getDate())}`;
}

function ofText({ text, mode, field, role }: Request, analysis: Analysis): FormRuleId[] {
  if (mode !== 'schema') return [];
  const known = field === undefined ? null : fieldOf(field);
  if (known !== null) return hintsForField(text, known, { role, analysis });
  return hintsForField(text, 'aanleiding', { role, analysis }).filter((rule) => anywhere.has(rule));
}

/** The form rules that a request calls for, in order, each once; null when its form is no form. */
export function formHintsFor(request: Request, analysis: Analysis): FormRuleId[] | null {
  const form = request.form === undefined ? undefined : readForm(request.form);
  if (form === null) return null;
  const found = new Set<FormRuleId>([
    ...ofText(request, analysis),
    ...hintsForBuffers(request.buffers ?? {}, analysis.safety !== null),
    ...(form === undefined ? [] : hintsForForm(form, noticeDay()).map(({ rule }) => rule)),
  ]);
  return formRuleIds.filter((rule) => found.has(rule));
}
