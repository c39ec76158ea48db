import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { contextOfSentence } from '../../lib/context/index.ts';
import { follow } from '../../lib/context/people.ts';
import { stemLength } from '../../lib/context/safety/points.ts';
import { type SignedSentence, signed } from '../../lib/context/safety/signed.ts';
import { heldIn, reach, shortLength } from '../../lib/context/safety/weigh.ts';
import { splitSentences } from '../../lib/dutch/sentences.ts';
import { type Case, ownPart } from '../quality/corpus.ts';
import { readScenarios } from '../quality/scenarios.ts';

/** What stands together in one place of a text: the numbers of its signs and frames, its words, and their number. */
export interface Together {
  readonly signs: readonly number[];
  readonly frames: readonly number[];
  readonly words: readonly string[];
  /** Tens of words beyond the first few. */
  readonly length: number;
}

export interface Labelled {
  readonly worry: boolean;
  readonly weight: number;
  readonly places: readonly Together[];
}

const examplesSchema = z.strictObject({
  kind: z.array(z.string()),
  ouder: z.array(z.string()),
  dicht: z.array(z.string()),
});

/** Plain short sentences weigh most: what they say must never be missed. */
const shortText = 45;
const weights = { short: 12, example: 1, labelled: 1, note: 2, clean: 1, themes: 2, scenario: 2, other: 0.2 };

function weightOf({ safety, clean, themes, findings, rule }: Case): number {
  if (safety !== undefined && findings === undefined) return weights.labelled;
  if (safety !== undefined) return weights.note;
  if (clean) return weights.clean;
  if (themes?.must.includes('veiligheid') || themes?.may.includes('veiligheid')) return 0;
  if (themes !== undefined) return weights.themes;
  return rule === undefined ? 0 : weights.other;
}

function sentencesOf(text: string): { sentences: SignedSentence[]; words: string[][] } {
  const antecedents = { hij: null, zij: null };
  const sentences: SignedSentence[] = [];
  const words: string[][] = [];
  for (const sentence of splitSentences(text)) {
    const { safety, subjects } = contextOfSentence(sentence);
    sentences.push(signed(safety, antecedents));
    follow(antecedents, subjects);
    const norms = sentence.tokens.filter(({ kind }) => kind !== 'punctuation').map(({ norm }) => norm);
    words.push(norms);
  }
  return { sentences, words };
}

const withStem = (norm: string): string[] =>
  norm.length > stemLength ? [norm, `${norm.slice(0, stemLength)}*`] : [norm];

function placesOf(text: string): Together[] {
  const { sentences, words } = sentencesOf(text);
  const held = heldIn(sentences);
  return sentences.map((_, at) => {
    const near = sentences.map((__, other) => other).filter((other) => Math.abs(other - at) <= reach);
    const norms = near.flatMap((other) => words[other] ?? []);
    return {
      signs: [...new Set(near.flatMap((other) => sentences[other]?.signs.map(({ sign }) => sign) ?? []))],
      frames: [...new Set(near.flatMap((other) => held[other]?.map(({ frame }) => frame.number) ?? []))],
      words: [...new Set(norms.flatMap(withStem))],
      length: Math.max(0, norms.length - shortLength) / 10,
    };
  });
}

/** All texts of which the card must open or stay closed: the corpus, and the examples beside the words. */
export function labelledTexts(): Labelled[] {
  const examples = examplesSchema.parse(
    parse(readFileSync('lib/context/safety/safety.examples.yml', 'utf8')),
  );
  const ofExamples = (texts: readonly string[], worry: boolean): Labelled[] =>
    texts.map((text) => ({
      worry,
      weight: text.length <= shortText ? weights.short : weights.example,
      places: placesOf(text),
    }));
  const ofCorpus = ownPart()
    .filter((one) => one.safety !== 'either' && weightOf(one) > 0)
    .map((one) => ({ worry: one.safety === true, weight: weightOf(one), places: placesOf(one.text) }));
  // A moment of work that calls for the meldcode, a boundary or a second look is a worry; other moments are none.
  const ofScenarios = readScenarios('tests/corpus/scenarios.jsonl').map(({ text, themes }) => ({
    worry: themes.includes('veiligheid'),
    weight: weights.scenario,
    places: placesOf(text),
  }));
  return [
    ...ofScenarios,
    ...ofExamples([...examples.kind, ...examples.ouder], true),
    ...ofExamples(examples.dicht, false),
    ...ofCorpus,
  ];
}
