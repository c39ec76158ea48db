/**
 * Fits what words and pairs of words weigh for each rule and strength, on the labelled texts of the own part and those that
 * were written to learn from, and writes it into `lib/phrasing/weighed/weights.yml`. To be run when those texts, the
 * classes of words or the examples of rules have changed:
 *
 *   npm run fit:rules
 */
import { replaceWeights } from '../../lib/phrasing/weighed/index.ts';
import { keysOfTokens } from '../../lib/phrasing/weighed/keys.ts';
import { weightsFrom } from '../../lib/phrasing/weighed/weights.ts';
import { emptyModel, withOnly } from './model.ts';
import { type Example, insistOn, learn, lossWithout, type Options, taughtBy } from './regression.ts';
import { type LabelledSentence, labelledSentences, weighable } from './rule-texts.ts';
import { settle } from './settle.ts';
import { bitsOfKey, worthItsSpace } from './space.ts';
import { writeRules } from './write-rules.ts';

/** A word or pair that fewer sentences hold says nothing. */
const leastSentences = 3;
/** What a sentence in which a rule is broken counts for, beside one in which it is not. */
const there = 1.5;
/** The part of its features that a sentence is read without. */
const leftOut = 0.55;
/** How much a bit of the data file must at least take from the loss. */
const price = 0.0008;
const parts = 5;
const roundings = [0.6, 1];

const first = { rounds: 120, speed: 0.05, hold: 0.5, sparse: 0.3 };
const again = { rounds: 60, speed: 0.03, hold: 0.2, sparse: 0 };
const last = { ...again, rounds: 30, speed: 0.02 };

function vocabularyOf(sentences: readonly LabelledSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const key of new Set(keysOfTokens(tokens))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= leastSentences).map(([key]) => key);
}

// What phrases find by themselves is asked while nothing is weighed.
replaceWeights(weightsFrom([], [], []));
const rules = weighable();
const sentences = labelledSentences(rules);
const vocabulary = vocabularyOf(sentences);
const numbers = new Map(vocabulary.map((key, number) => [key, number]));

const examples = sentences.map(
  ({ tokens, labels, counts, mustHold }): Example => ({
    windows: [keysOfTokens(tokens).flatMap((key) => numbers.get(key) ?? [])],
    labels: Float32Array.from(labels),
    weight: 1,
    counts: Float32Array.from(counts),
    mustHold,
  }),
);
const labels = rules.map((_, at) => at);
const benefits = labels.map(() => 0);
const options = (how: Omit<Options, 'labels' | 'leftOut' | 'there'>): Options => ({
  labels,
  leftOut,
  there,
  ...how,
});

let model = emptyModel(vocabulary.length, labels, () => true);
learn(examples, model, options(first));
let taught = taughtBy(model, examples, labels);
const losses = lossWithout(taught, model, options(again));
const keyBits = (feature: number): number => bitsOfKey(vocabulary[feature]);
model = withOnly(model, worthItsSpace(losses, model.starts, { price, keyBits }));
learn(taught, model, options(again));
for (const part of roundings) {
  taught = insistOn(taught, model, labels, benefits);
  settle(model, parts, part);
  if (part < 1) learn(taught, model, options(last));
}
const count = writeRules(rules, model, vocabulary);
console.log(`${sentences.length} sentences, ${count} of ${vocabulary.length} features have a weight`);
