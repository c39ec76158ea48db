import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, forgetText } from './analyse.ts';
import type { Analysis, AnalysisContext, Mode } from './types.ts';

const modes: readonly Mode[] = ['zeggen', 'bericht', 'notitie', 'schema'];
const optionalRules = ['lang-zin', 'geeft-aan', 'moeder-zonder-naam', 'ziekteverhaal', 'algemeen-blijven'];

const contexts = fc.record({
  mode: fc.constantFrom(...modes),
  role: fc.constantFrom('jv' as const, 'lk' as const, 'ib' as const),
  moment: fc.constantFrom('voor' as const, 'schrijven' as const),
  rulesOn: fc.subarray(optionalRules),
});

/** What notes are made of: whole sentences, halves of them, marks, and what makes a sentence end or not. */
const pieces = fc.constantFrom(
  'Moeder vertelt dat de nachten zwaar zijn. ',
  'Vader is hysterisch en zorgmijdend. ',
  'Hij weigert te eten, ',
  'ze zegt: "Ik kan niet meer." ',
  "Zij zei: 'het lukt niet', ",
  '\u2018ik ben op\u2019 ',
  '\u201eZo gaat het altijd.\u201d ',
  'mw. Jansen belde i.v.m. de opvang. ',
  'bv. om 10.30 uur op 4-3-2024 ',
  'Waarom komt u niet? En slaapt hij al? ',
  'Het valt wel mee hoor, hij is geslagen met een riem. ',
  'Sem heeft een blauwe plek van 4 cm, volgens oma. ',
  'moet u echt eens gaan doen',
  'Moeder: ',
  'als u weer niet komt, moet ik melden',
  'bel 06-12345678 of jan.bakker@voorbeeld.nl ',
  'Fatima El Amrani ',
  '- ',
  '\n',
  '\n\n',
  '. ',
  '?',
  ' ',
  ', maar ',
  '...',
  '(',
  ')',
  '"',
  "'",
  'x',
  '\u{1F600}',
  '\ud800',
  '\0',
);
const notes = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const edits = fc.array(fc.record({ place: fc.nat(), removed: fc.nat(40), added: fc.oneof(pieces, notes) }), {
  minLength: 1,
  maxLength: 5,
});

function edited(text: string, { place, removed, added }: { place: number; removed: number; added: string }) {
  const at = text.length === 0 ? 0 : place % text.length;
  return text.slice(0, at) + added + text.slice(at + removed);
}

function anew(text: string, context: AnalysisContext): Analysis {
  forgetText();
  return analyse(text, context);
}

function expectSpansIn(text: string, { findings, strengths, themes, identifiers }: Analysis): void {
  for (const { start, end } of [...findings, ...strengths, ...themes, ...identifiers]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

describe('an edited text', { timeout: 60_000 }, () => {
  test('is found to hold what a fresh reading finds, edit after edit', () => {
    fc.assert(
      fc.property(notes, edits, contexts, (start, changes, context) => {
        let text = start;
        forgetText();
        analyse(text, context);
        const steps: { text: string; analysis: Analysis }[] = [];
        for (const change of changes) {
          text = edited(text, change);
          steps.push({ text, analysis: analyse(text, context) });
        }
        for (const step of steps) expect(step.analysis).toEqual(anew(step.text, context));
      }),
      { numRuns: 120 },
    );
  });

  test('is found to hold the same when it is long, so that most of it is far from the edit', () => {
    const long = fc.array(pieces, { minLength: 200, maxLength: 500 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(long, edits, contexts, (start, changes, context) => {
        let text = start;
        forgetText();
        analyse(text, context);
        const steps = changes.map((change) => {
          text = edited(text, change);
          return { text, analysis: analyse(text, context) };
        });
        for (const step of steps) expect(step.analysis).toEqual(anew(step.text, context));
      }),
      { numRuns: 30 },
    );
  });

  test('is found to hold the same when the mode changes in between', () => {
    fc.assert(
      fc.property(notes, edits, contexts, contexts, (start, changes, one, other) => {
        forgetText();
        analyse(start, one);
        let text = start;
        let last = analyse(text, other);
        changes.forEach((change, index) => {
          text = edited(text, change);
          last = analyse(text, index % 2 === 0 ? one : other);
        });
        expect(last).toEqual(anew(text, changes.length % 2 === 1 ? one : other));
      }),
      { numRuns: 60 },
    );
  });

  test('is found to hold the same letter by letter', () => {
    fc.assert(
      fc.property(notes, pieces, fc.nat(), contexts, (start, typed, place, context) => {
        let text = start;
        let at = text.length === 0 ? 0 : place % text.length;
        forgetText();
        analyse(text, context);
        let last = analyse(text, context);
        for (const letter of typed.split('')) {
          text = text.slice(0, at) + letter + text.slice(at);
          at += 1;
          last = analyse(text, context);
        }
        expect(last).toEqual(anew(text, context));
      }),
      { numRuns: 40 },
    );
  });
});

describe('any text', { timeout: 60_000 }, () => {
  test.each(modes)('never throws, and its spans lie inside it (%s)', (mode) => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      // Lone surrogates and what else is no text.
      fc.array(fc.nat(0xffff), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes)),
      notes,
    );
    fc.assert(
      fc.property(texts, (text) => {
        expectSpansIn(text, analyse(text, { mode, role: 'lk', moment: 'na', rulesOn: optionalRules }));
      }),
      { numRuns: 250 },
    );
  });
});
