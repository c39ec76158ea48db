import { describe, expect, test } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';

const rewritesOf = (text: string, rule: string) =>
  analyse(text, { mode: 'zeggen', role: 'jv', moment: 'voor' }).findings.find(
    (finding) => finding.rule === rule,
  )?.rewrites?.[0] ?? null;

describe('a rewrite of this very sentence', () => {
  test.each([
    ['gesloten-vraag', 'Gaat het op de opvang lekker?', 'Hoe gaat het op de opvang?'],
    ['gesloten-vraag', 'Slaapt ze al wat beter?', 'Hoe slaapt ze?'],
    ['gesloten-vraag', 'Vindt u het lastig om grenzen te stellen?', 'Hoe vindt u het om grenzen te stellen?'],
    ['gesloten-vraag', 'Bent u tevreden over de nieuwe juf?', null],
    ['waarom', 'Waarom heeft u ons niet gebeld?', 'Wat maakte dat u ons niet heeft gebeld?'],
    ['waarom', 'Waarom brengt u hem later?', 'Wat maakt dat u hem later brengt?'],
    ['waarom', 'Waarom neem je haar nooit mee?', 'Wat maakt dat je haar nooit meeneemt?'],
    ['waarom', 'Waarom laat u haar bij u in bed slapen, terwijl ze al vijf is?', null],
    [
      'moeten',
      'U moet hem vaker voorlezen.',
      'Wij merken dat ___. Hoe zou het u lukken om hem vaker voor te lezen?',
    ],
    ['moeten', 'Je moet haar niet steeds haar zin geven.', null],
  ])('%s: %s', (rule, text, expected) => {
    const rewrite = rewritesOf(text, rule);
    if (expected === null) expect(rewrite).toBeNull();
    else expect(rewrite).toBe(expected);
  });
});
