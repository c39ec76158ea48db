import { expect, test } from 'vitest';
import { formRuleTexts } from './texts.ts';
import { formRuleIds } from './types.ts';

test.each(formRuleIds)('%s says what, why and an offer in both languages', (rule) => {
  const dutch = formRuleTexts(rule, 'nl');
  const english = formRuleTexts(rule, 'en');
  for (const key of ['what', 'why', 'offer'] as const) {
    expect(dutch[key]).not.toBe('');
    expect(english[key]).not.toBe(dutch[key]);
  }
});

test.each(formRuleIds)('%s judges nobody and counts nothing', (rule) => {
  const { what, why, offer } = formRuleTexts(rule, 'nl');
  expect(`${what} ${why} ${offer}`).not.toMatch(
    /\b(?:fout|onvolledig|verkeerd|score|risico|moet|anoniem)\b/i,
  );
});
