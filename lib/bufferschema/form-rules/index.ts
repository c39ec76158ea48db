/** What the form needs of the rules, loaded when there is something to read. */
export type { FieldId } from './fields.ts';
export { readForm } from './form-content.ts';
export { hintsForField, hintsForForm } from './hints.ts';
export { formRuleTexts } from './texts.ts';
export type { FormHint, FormRuleId } from './types.ts';
