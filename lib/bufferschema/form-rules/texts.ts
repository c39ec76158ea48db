import * as z from 'zod/mini';
import source from './texts.yml';
import { type FormRuleId, formRuleIds } from './types.ts';

const line = z.string().check(z.trim(), z.minLength(1));
const lines = { what: line, why: line, offer: line };
const textsSchema = z.record(z.enum(formRuleIds), z.strictObject({ ...lines, en: z.strictObject(lines) }));

/** What the panel says with a form rule: what was seen, why that matters, what is offered. */
export interface FormRuleTexts {
  readonly what: string;
  readonly why: string;
  readonly offer: string;
}

const texts = textsSchema.parse(source);

/** The texts of a form rule in a language, Dutch for any other than `en`. */
export function formRuleTexts(rule: FormRuleId, language: string): FormRuleTexts {
  const { what, why, offer, en } = texts[rule];
  return language === 'en' ? en : { what, why, offer };
}
