import { describe, expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import type { Mode } from '../analysis/types.ts';
import { leftKey, selectFindings } from './select.ts';
import { ruleTexts, strengthText } from './texts.ts';

const nothing = { rulesOff: [], left: [] };

function select(text: string, mode: Mode, choices: { rulesOff?: string[]; left?: string[] } = {}) {
  const { findings } = analyse(text, { mode, role: 'jv', moment: 'schrijven' });
  return { findings, selected: selectFindings(text, findings, { ...nothing, ...choices }) };
}

describe('selectFindings', () => {
  const note =
    'Moeder is hysterisch. Vader is zorgmijdend. Oma is dwingend. Opa is vijandig. Stiefvader is arrogant. Pleegmoeder is bot. Moeder belt nooit.';

  test('shows at most five, and keeps the rest', () => {
    const { findings, selected } = select(note, 'notitie');
    expect(selected.shown).toHaveLength(5);
    expect(selected.shown.length + selected.more.length).toBe(findings.length);
  });

  test('puts a threat above everything', () => {
    const { selected } = select(
      'Waarom kwam u niet? U moet komen. Als u weer niet komt, volgt een melding.',
      'zeggen',
    );
    expect(selected.shown[0]?.rule).toBe('dreig');
  });

  test('shows one finding per sentence and family', () => {
    const { selected } = select('Moeder is hysterisch, zorgmijdend en vader is een narcist.', 'notitie');
    expect(selected.shown).toHaveLength(1);
    expect(selected.more.length).toBeGreaterThan(1);
  });

  test('leaves a lone closed question for whoever wants more', () => {
    const { selected } = select('Slaapt hij wat langer?', 'zeggen');
    expect(selected.shown).toEqual([]);
    expect(selected.more.map(({ rule }) => rule)).toEqual(['gesloten-vraag']);
  });

  test('stays quiet about what was left standing, also when the text around it changes', () => {
    const text = 'Moeder is hysterisch.';
    const { findings } = select(text, 'notitie');
    const key = findings[0] ? leftKey(text, findings[0]) : '';
    const longer = `Gesproken op school. ${text} Tot vrijdag.`;
    const { selected } = select(longer, 'notitie', { left: [key] });
    expect(selected.shown).toEqual([]);
    expect(selected.left.map(({ rule }) => rule)).toEqual(['emotie-etiket']);
    expect(select('Moeder is nu hysterisch.', 'notitie', { left: [key] }).selected.shown).toHaveLength(1);
  });

  test('shows nothing of a rule that is off', () => {
    expect(select('Moeder is hysterisch.', 'notitie', { rulesOff: ['emotie-etiket'] }).selected).toEqual({
      shown: [],
      more: [],
      left: [],
    });
  });
});

describe('texts', () => {
  test('exist in both languages, with Dutch rewrites', () => {
    expect(ruleTexts('moeten', 'nl')?.name).toBe('U moet, u dient, u hoort');
    expect(ruleTexts('moeten', 'en')?.effect).toMatch(/parent/);
    expect(ruleTexts('moeten', 'en')?.rewrites).toEqual(ruleTexts('moeten', 'nl')?.rewrites);
    expect(strengthText('P3', 'nl')).toBe('De ouder klinkt in eigen woorden.');
    expect(strengthText('P3', 'en')).not.toBe('');
  });

  test('are null for a rule that does not exist', () => {
    expect(ruleTexts('bestaat-niet', 'nl')).toBeNull();
  });
});
