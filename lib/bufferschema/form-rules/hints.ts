/** The quiet offers beside a bufferschema. */
import { analyse } from '../../analysis/analyse.ts';
import type { Analysis, Role } from '../../analysis/types.ts';
import type { Stand } from '../values.ts';
import { FieldText } from './field-text.ts';
import { type FieldId, partOfField } from './fields.ts';
import { besideBuffers, type FormContent, writtenFields } from './form-content.ts';
import {
  endsSoon,
  hasNeverAsked,
  hasPrivate,
  isTooBright,
  lacksParentsVoice,
  lacksStrength,
  standsOf,
} from './form-rules.ts';
import { isJudgement } from './r1-judgement.ts';
import { isAchievementOnly } from './r2-achievement.ts';
import { isOwnConclusion } from './r3-own-conclusion.ts';
import { isCircumstanceOnly } from './r4-circumstance.ts';
import { lacksExperience } from './r5-no-experience.ts';
import { speaksOfTwoParents } from './r6-two-parents.ts';
import { isSolution } from './r9-solution.ts';
import { isLabel } from './r10-label.ts';
import { isTraceable } from './r11-traceable.ts';
import { isHarm } from './r12-harm.ts';
import { isDisguisedAdvice } from './r13-disguised-advice.ts';
import { namesOutsider } from './r14-outside.ts';
import { type FieldRule, type FieldScope, type FormHint, type FormRuleId, formRuleIds } from './types.ts';

const fieldRules: readonly (readonly [FormRuleId, FieldRule])[] = [
  ['R1', isJudgement],
  ['R2', isAchievementOnly],
  ['R3', isOwnConclusion],
  ['R4', isCircumstanceOnly],
  ['R5', lacksExperience],
  ['R6', speaksOfTwoParents],
  ['R9', isSolution],
  ['R10', isLabel],
  ['R11', isTraceable],
  ['R12', isHarm],
  ['R13', isDisguisedAdvice],
  ['R14', namesOutsider],
  ['R17', ({ field }) => partOfField(field) === 'G'],
];

/** A text longer than this is no line of a form; the rest of it is not read. */
const longest = 4000;

/**
 * The form rules that one field calls for. `analysis` is that of the text in mode `schema`; it is made when it is left
 * out. An empty text calls for nothing.
 */
export function hintsForField(
  text: string,
  field: FieldId,
  { role = 'jv', analysis }: { readonly role?: Role; readonly analysis?: Analysis } = {},
): FormRuleId[] {
  if (text.trim() === '') return [];
  const scope: FieldScope = {
    field,
    text,
    role,
    words: new FieldText(text.slice(0, longest)),
    analysis: analysis ?? analyse(text, { mode: 'schema', role, moment: 'schrijven', field }),
  };
  return fieldRules.filter(([, rule]) => rule(scope)).map(([id]) => id);
}

const inOrder = (one: FormHint, other: FormHint): number =>
  formRuleIds.indexOf(one.rule) - formRuleIds.indexOf(other.rule);

/** What holds for every line: a label, a trace to a person, a worry. The rest is about the field's own question. */
const everywhere = new Set<FormRuleId>(['R9', 'R10', 'R11', 'R12']);

/**
 * Everything the form calls for, in the order of the rules, each with its field. `noticeDay` is a calendar date
 * (`2025-03-01`): a wisDatum up to that day gives R18. Pass tomorrow; the lib has no clock.
 */
export function hintsForForm(form: FormContent, noticeDay?: string): FormHint[] {
  const { rol: role } = form;
  const perField = writtenFields(form).flatMap(({ field, text, perspective }) =>
    hintsForField(text, field, { role })
      .filter((rule) => rule !== 'R1' || perspective !== 'ouder')
      .map((rule): FormHint => ({ rule, field })),
  );
  const beside = besideBuffers(form).flatMap(({ field, text }) =>
    hintsForField(text, field, { role }).flatMap((rule): FormHint[] =>
      everywhere.has(rule) ? [{ rule, field }] : [],
    ),
  );
  const alias = isNamed(form.alias, role) ? [{ rule: 'R11' as const, field: null }] : [];
  const known = [...perField.filter(({ rule }) => rule !== 'R17'), ...beside, ...alias];
  const found = (rule: FormRuleId) => known.some((hint) => hint.rule === rule);
  const whole: readonly (readonly [FormRuleId, boolean])[] = [
    ['R7', lacksParentsVoice(form)],
    ['R8', hasNeverAsked(standsOf(form))],
    ['R15', lacksStrength(form, found('R3'))],
    ['R16', isTooBright(standsOf(form), found('R12'))],
    ['R17', hasPrivate(form)],
    ['R18', endsSoon(form, noticeDay)],
  ];
  const ofForm = whole.flatMap(([rule, holds]): FormHint[] => (holds ? [{ rule, field: null }] : []));
  return [...unique(known), ...ofForm].sort(inOrder);
}

const isNamed = (alias: string, role: Role): boolean =>
  hintsForField(alias, 'aanleiding', { role }).includes('R11');

function unique(hints: readonly FormHint[]): FormHint[] {
  const seen = new Map(hints.map((hint) => [`${hint.rule} ${hint.field}`, hint]));
  return [...seen.values()];
}

/** What the stands alone call for, with a worry about safety or without. */
export function hintsForBuffers(
  buffers: Partial<Record<'goe' | 'met' | 'ste' | 'sol', Stand>>,
  worry: boolean,
): FormRuleId[] {
  const hints: FormRuleId[] = hasNeverAsked(buffers) ? ['R8'] : [];
  return isTooBright(buffers, worry) ? [...hints, 'R16'] : hints;
}
