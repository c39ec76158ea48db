import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { themeIds } from '../../lib/context/texts.ts';
import { allThemeIds } from '../../lib/context/theme-ids.ts';
import { type Case, learningTexts, ownPart } from '../quality/corpus.ts';
import { isArguable } from '../quality/floor.ts';
import { readScenarios } from '../quality/scenarios.ts';

/** What is known of a label of a text: there, not there, or left open. */
export type Label = boolean | null;

/** A text with what is known of each theme, and behind them of a worry about safety. */
export interface Labelled {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly weight: number;
  /** The set it belongs to: what is left out when the weights are tried. */
  readonly set: string;
}

const weights = { corpus: 1, learning: 1, example: 3, plainExample: 8, scenario: 1 };
/**
 * Most texts of a working day hold no worry, while a good part of the texts here were written around one. So an ordinary
 * text that was not counts for more.
 */
const ordinary = 2;
const writtenAroundWorries = (set: string): boolean => set.startsWith('worries');
/** Whole notes are few beside single sentences, while most of what is written are whole notes. */
const wholeNote = 4;
const ofWholeNotes = (set: string): boolean => set.startsWith('long');
/** Texts in which everyday words, other words and longer notes are mixed teach most. */
const mixed = 2;
const isMixed = (set: string): boolean => set.startsWith('mixed');

/** Plain short sentences weigh most: what they say must never be missed. */
const shortText = 45;

const unknown = (): Label[] => allThemeIds.map(() => null);

function themeLabels(text: string, { must, may }: { must: string[]; may: string[] }): Label[] {
  return allThemeIds.map((id) => {
    if (must.includes(id)) return true;
    return may.includes(id) || isArguable(id, text) ? null : false;
  });
}

/** A text about a worry is about veiligheid, however it was labelled. */
function labelsOf({ text, themes, safety, clean }: Case): Label[] {
  const ofThemes = themes === undefined ? unknown() : themeLabels(text, themes);
  const isWorry = safety === undefined && clean ? false : safety;
  return [...ofThemes, typeof isWorry === 'boolean' ? isWorry : null];
}

const isLabelled = ({ themes, safety, clean }: Case): boolean =>
  themes !== undefined || safety !== undefined || clean;

const safetyExamples = z.strictObject({
  kind: z.array(z.string()),
  ouder: z.array(z.string()),
  dicht: z.array(z.string()),
});
const themeExamples = z.strictObject({ wel: z.array(z.string()), niet: z.array(z.string()) });

const exampleWeight = (text: string): number =>
  text.length <= shortText ? weights.plainExample : weights.example;

function examplesOfSafety(): Labelled[] {
  const { kind, ouder, dicht } = safetyExamples.parse(
    parse(readFileSync('lib/context/safety/safety.examples.yml', 'utf8')),
  );
  const example = (text: string, worry: boolean): Labelled => ({
    text,
    labels: [...unknown(), worry],
    weight: exampleWeight(text),
    set: 'examples',
  });
  return [
    ...[...kind, ...ouder].map((text) => example(text, true)),
    ...dicht.map((text) => example(text, false)),
  ];
}

function examplesOfThemes(): Labelled[] {
  const folder = 'lib/context/themes';
  const files = readdirSync(folder).filter((file) => file.endsWith('.examples.yml'));
  return files.flatMap((file) => {
    const name = file.replace('.examples.yml', '').replaceAll('-', '_');
    const theme = themeIds().indexOf(name);
    const { wel, niet } = themeExamples.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
    const example = (text: string, isThere: boolean): Labelled => ({
      text,
      labels: [...unknown().with(theme, isThere), null],
      weight: exampleWeight(text),
      set: 'examples',
    });
    return [...wel.map((text) => example(text, true)), ...niet.map((text) => example(text, false))];
  });
}

/** A moment of work that calls for the meldcode, a boundary or a second look is a worry; other moments are none. */
function scenarios(): Labelled[] {
  const files = [
    'tests/corpus/scenarios.jsonl',
    'tests/corpus/fifth/scenarios.jsonl',
    'tests/corpus/sixth/scenarios.jsonl',
  ];
  return files.flatMap(readScenarios).map(({ text, themes }) => ({
    text,
    labels: [
      ...allThemeIds.map((id): Label => (themes.includes(id) ? true : null)),
      themes.includes('veiligheid'),
    ],
    weight: weights.scenario,
    set: 'scenarios',
  }));
}

const fromCorpus = (cases: readonly Case[], weight: number, set: string): Labelled[] =>
  cases.filter(isLabelled).map((one) => ({
    text: one.text,
    labels: labelsOf(one),
    weight:
      weight *
      (one.safety === false && !writtenAroundWorries(set) ? ordinary : 1) *
      (ofWholeNotes(set) ? wholeNote : 1) *
      (isMixed(set) ? mixed : 1),
    set,
  }));

/** Every labelled text but those of the unseen part of the corpus. */
export function labelledTexts(): Labelled[] {
  return [
    ...fromCorpus(ownPart(), weights.corpus, 'own'),
    ...learningTexts().flatMap(({ set, cases }) => fromCorpus(cases, weights.learning, set)),
    ...examplesOfSafety(),
    ...examplesOfThemes(),
    ...scenarios(),
  ];
}
