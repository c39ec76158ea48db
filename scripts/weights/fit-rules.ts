/**
 * Fits what words and pairs of words weigh for each rule of the phrasing check, on the texts about rules of the own part
 * and those that were written to learn from, and writes it into `lib/phrasing/weighed/weights.yml`. Part of `npm run fit`.
 */
import { keysOfTokens } from '../../lib/phrasing/weighed/keys.ts';
import { weightsFrom } from '../../lib/phrasing/weighed/weights.ts';
import { replaceWeights } from '../../lib/phrasing/weighed/index.ts';
import { emptyModel, withOnly } from './model.ts';
import { type Example, insistOn, learn, lossWithout, type Options, taughtBy } from './regression.ts';
import { labelledSentences, type LabelledSentence, weighable } from './rule-texts.ts';
import { settle } from './settle.ts';
import { bitsOfKey, worthItsSpace } from './space.ts';
import { writeRules } from './write-rules.ts';

/** A word or pair that fewer sentences hold says nothing. */
const leastSentences = 3;
/** A let-op that is wrong costs more than one that is missed, so a sentence must be this much surer than even. */
const margin = Number(process.env.MARGIN ?? 0.5);
const there = 1.5;
const leftOut = Number(process.env.OUT ?? 0.4);
const prices = (process.env.PRICES ?? '0.01').split(' ').map(Number);
const parts = 5;
const roundings = [0.6, 1];
const first = { rounds: 120, speed: 0.05, hold: Number(process.env.HOLD ?? 0.5), sparse: Number(process.env.SPARSE ?? 0.3) };
const again = { rounds: 60, speed: 0.03, hold: 0.2, sparse: 0 };
const last = { ...again, rounds: 30, speed: 0.02 };

replaceWeights(weightsFrom([], []));
const rules = weighable();
const sentences = labelledSentences(rules);

function vocabularyOf(all: readonly LabelledSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of all)
    for (const key of new Set(keysOfTokens(tokens))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= leastSentences).map(([key]) => key);
}

const vocabulary = vocabularyOf(sentences);
const numbers = new Map(vocabulary.map((key, number) => [key, number]));
const exampleOf = ({ tokens, labels, weight, mustHold }: LabelledSentence): Example => ({
  windows: [keysOfTokens(tokens).flatMap((key) => numbers.get(key) ?? [])],
  labels: Float32Array.from(labels),
  weight,
  mustHold,
});
const examples = sentences.map(exampleOf);
const labels = rules.map((_, at) => at);
const benefits = labels.map(() => -margin);
const options = (how: Omit<Options, 'labels' | 'leftOut' | 'there'>): Options => ({ labels, leftOut, there, ...how });
console.log(rules.length, 'rules', examples.length, 'examples', vocabulary.length, 'features');
let model = emptyModel(vocabulary.length, labels, () => true);
learn(examples, model, options(first));
let taught = taughtBy(model, examples, labels);
for (const price of prices) {
  const losses = lossWithout(taught, model, options(again));
  const keyBits = (feature: number): number => bitsOfKey(vocabulary[feature]);
  model = withOnly(model, worthItsSpace(losses, model.starts, { price, keyBits }));
  console.log(model.weights.length, 'weights kept');
  learn(taught, model, options(again));
  taught = insistOn(taught, model, labels, benefits);
}
for (const part of roundings) {
  settle(model, parts, part);
  if (part === 1) break;
  learn(taught, model, options(last));
  taught = insistOn(taught, model, labels, benefits);
}
const count = writeRules(rules, model, benefits, vocabulary);
console.log(`${sentences.length} sentences, ${count} of ${vocabulary.length} features have a weight for a rule`);
