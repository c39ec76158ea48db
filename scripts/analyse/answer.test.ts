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
