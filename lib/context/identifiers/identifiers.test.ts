import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import examplesData from './identifiers.examples.yml';
import { findIdentifiers } from './index.ts';

const kinds = ['bsn', 'phone', 'email', 'postcode', 'birthdate', 'fullname', 'address', 'iban'] as const;
const examples = z
  .record(z.enum(kinds), z.strictObject({ vindt: z.array(z.string()), laat: z.array(z.string()) }))
  .parse(examplesData);

const foundIn = (text: string, kind: string) =>
  findIdentifiers(text)
    .filter((identifier) => identifier.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe.each(kinds)('%s', (kind) => {
  const { vindt, laat } = examples[kind] ?? { vindt: [], laat: [] };

  test.each(vindt)('finds in: %s', (marked) => {
    const expected = [...marked.matchAll(/«(.*?)»/g)].map((match) => match[1]);
    expect(foundIn(marked.replaceAll(/[«»]/g, ''), kind)).toEqual(expected);
  });

  test.each(laat)('leaves alone: %s', (text) => {
    expect(foundIn(text, kind)).toEqual([]);
  });
});

test('a stretch of text is one thing at most', () => {
  expect(findIdentifiers('NL91ABNA0417164300 en geb. 06-12-2019').map(({ kind }) => kind)).toEqual([
    'iban',
    'birthdate',
  ]);
});

test('never throws, and every span lies in the text', () => {
  const pieces = fc.constantFrom(
    'Sanne ',
    'de Vries ',
    '06-',
    '12345678',
    ' 1234 AB',
    'NL91 ',
    '@',
    '.nl',
    'geb. ',
    '12-3-2019',
    'Kerkstraat ',
    '\ud800',
    '\0',
    '’s-',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (text) => {
        let last = 0;
        for (const { start, end } of findIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
});
