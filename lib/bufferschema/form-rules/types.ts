import type { Analysis, Role } from '../../analysis/types.ts';
import type { FieldText } from './field-text.ts';
import type { FieldId } from './fields.ts';

export const formRuleIds = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
] as const;
export type FormRuleId = (typeof formRuleIds)[number];

/** One offer beside the form. `field` is null when it is about the form as a whole. */
export interface FormHint {
  readonly rule: FormRuleId;
  readonly field: FieldId | null;
}

/** What a rule over one field sees. */
export interface FieldScope {
  readonly field: FieldId;
  readonly text: string;
  readonly words: FieldText;
  readonly analysis: Analysis;
  readonly role: Role;
}

/** True when the offer of the rule belongs beside this field. */
export type FieldRule = (scope: FieldScope) => boolean;
