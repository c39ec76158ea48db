import { expect, test } from 'vitest';
import type { FieldSnapshot } from '../../protocol.ts';
import { fitted } from './spacing.ts';

const field = (marked: string, editor: FieldSnapshot['editor'] = 'textarea'): FieldSnapshot => {
  const start = marked.search(/[|{]/);
  const end = marked.replace('{', '').search(/[|}]/);
  const text = marked.replace(/[|{}]/g, '');
  return {
    field: 1,
    frame: 0,
    editor,
    label: '',
    text,
    start,
    end,
    writable: true,
    address: '',
    document: 1,
  };
};

test.each([
  ['Moeder slaapt.|', 'Wat helpt?', ' Wat helpt?'],
  ['Moeder slaapt|', 'Wat helpt?', ' Wat helpt?'],
  ['Moeder slaapt. |', 'Wat helpt?', 'Wat helpt?'],
  ['|', 'Wat helpt?', 'Wat helpt?'],
  ['Moeder\n|', 'Wat helpt?', 'Wat helpt?'],
  ['Ze zei: "|', 'Wat helpt?', 'Wat helpt?'],
  ['(|', 'wat helpt', 'wat helpt'],
  ['Moeder|', ', zegt ze', ', zegt ze'],
  ['|Moeder', 'Vandaag:', 'Vandaag: '],
  ['een|twee', 'en', ' en '],
  ['een| twee', 'en', ' en'],
  ['een |.', 'twee', 'twee'],
  ['Ze {moet} rusten', 'mag', 'mag'],
  ['Ze{ moet }rusten', 'mag', ' mag '],
  ['café|', 'open', ' open'],
  ['Moeder|', ' slaapt', ' slaapt'],
  ['Moeder|', '\nVader', '\nVader'],
])('%s + %s', (marked, sentence, expected) => {
  expect(fitted(sentence, field(marked))).toBe(expected);
});

test('a field of one line gets one line', () => {
  expect(fitted('Wat helpt?\n Wie helpt?', field('|', 'input'))).toBe('Wat helpt? Wie helpt?');
  expect(fitted('Wat helpt?\r\nWie helpt?', field('|'))).toBe('Wat helpt?\nWie helpt?');
});
