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
import { fitPlan, type Plan } from './plan.ts';
import type { Example } from './regression.ts';
import { type LabelledSentence, labelledSentences, weighable } from './rule-texts.ts';
import { writeRules } from './write-rules.ts';

/** A word or pair that fewer sentences hold says nothing. */
const leastSentences = 4;
const again = { rounds: 60, speed: 0.03, hold: 0.2, sparse: 0 };
const plan: Omit<Plan, 'labels'> = {
  leftOut: 0.55,
  there: 1.5,
  prices: [0.0025],
  parts: 5,
  roundings: [0.6, 1],
  first: { rank: 64, rankLeftOut: 0.3, models: 3, rounds: 20, speed: 0.003, step: 2048, beside: [] },
  again,
  last: { ...again, rounds: 30, speed: 0.02 },
};

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
const model = fitPlan({ ...plan, labels }, examples, {
  vocabulary,
  size: vocabulary.length,
  may: () => true,
  benefits: labels.map(() => 0),
});
const count = writeRules(rules, model, vocabulary);
console.log(`${sentences.length} sentences, ${count} of ${vocabulary.length} features have a weight`);
