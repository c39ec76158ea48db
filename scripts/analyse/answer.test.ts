import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';

const ask = (request: object) => answer(JSON.stringify(request));

describe('answer', () => {
  test('gives findings with their own words', () => {
    const result = ask({ id: 'a', text: 'Moeder is zorgmijdend.', mode: 'notitie' });
    expect(result).toMatchObject({
      id: 'a',
      findings: [{ rule: 'weerstand', level: 'let-op', start: 10, end: 21, text: 'zorgmijdend' }],
      safety: false,
    });
  });

  test('gives at most three prompts that fit the role', () => {
    const result = ask({
      id: 'b',
      text: 'Hij slaapt slecht.',
      mode: 'notitie',
      role: 'lk',
      buffers: { ste: 'dun' },
    });
    if ('error' in result) throw new Error(result.error);
    expect(result.prompts.length).toBeGreaterThan(0);
    expect(result.prompts.length).toBeLessThanOrEqual(3);
  });

  test.each([
    ['not JSON', 'nee'],
    ['no object', '3'],
    ['no text', '{"id":"c","mode":"notitie"}'],
    ['an unknown mode', '{"id":"c","text":"x","mode":"brief"}'],
    ['an unknown role', '{"id":"c","text":"x","mode":"notitie","role":"arts"}'],
  ])('says what is wrong with a line that has %s', (_, line) => {
    const result = answer(line);
    expect(result).toMatchObject({ id: null });
    expect('error' in result && result.error).not.toBe('');
  });
});

describe('form hints', () => {
  const hints = (request: object) => {
    const result = ask({ id: 'f', text: '', mode: 'schema', ...request });
    if ('error' in result) throw new Error(result.error);
    return result.formHints;
  };

  test('come for the text of a field', () => {
    expect(hints({ text: 'Ik vind haar een fijne moeder.', field: 'goe' })).toEqual(['R1']);
    expect(hints({ text: 'Ik vind haar een fijne moeder.', field: 'ste' })).not.toContain('R1');
  });

  test('come for stands, with R16 when the text holds a worry', () => {
    expect(hints({ buffers: { goe: 'nog niet gevraagd' } })).toEqual(['R8']);
    const buffers = { goe: 'stevig', met: 'stevig', ste: 'stevig', sol: 'stevig' };
    expect(hints({ text: 'Vader slaat haar zoon.', field: 'beleving', buffers })).toEqual(['R12', 'R16']);
  });

  test('come for a whole form, in the order of the rules', () => {
    const form = { wisDatum: '2020-01-01', D_buffers: { goe: { stand: 'dun', tekst: 'Hij loopt al los.' } } };
    expect(hints({ form })).toEqual(['R2', 'R18']);
  });

  test('stay away from other modes, and from a field that is none only those of one field', () => {
    expect(hints({ text: 'Ik vind haar een fijne moeder.', field: 'goe', mode: 'notitie' })).toEqual([]);
    expect(hints({ text: 'Bel 06-38274615, ik vind haar fijn.', field: 'onderwerp' })).toEqual(['R11']);
  });

  test('a form that is no form is said so', () => {
    expect(ask({ id: 'f', text: '', mode: 'schema', form: 3 })).toMatchObject({ id: null });
  });
});
