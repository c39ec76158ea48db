/**
 * Fits some labels together: first every feature may say something about every label; then the weights that are not worth the
 * space they take are left out, in steps, and the others learn to do what all of them did; at last they are rounded.
 */
import { type Factoring, learnFactored } from './factored.ts';
import { mend } from './mend.ts';
import { emptyModel, type Model, withOnly } from './model.ts';
import { type Example, insistOn, learn, lossWithout, type Options, taughtBy } from './regression.ts';
import { settle } from './settle.ts';
import { bitsOfKey, worthItsSpace } from './space.ts';

type Speed = Pick<Options, 'rounds' | 'speed' | 'hold' | 'sparse'>;

/** How it is done; see Options in regression.ts. */
export interface Plan extends Pick<Options, 'labels' | 'leftOut' | 'there'> {
  /**
   * How much a bit of the data file must at least take from the loss, step by step. With none, weights stay as they are first
   * learned but for what must come out right.
   */
  readonly prices: readonly number[];
  /** To how many parts of a unit the weights are rounded. */
  readonly parts: number;
  /** The parts of the weights that are rounded, step by step: what is left is fitted once more. */
  readonly roundings: readonly number[];
  /** How the weights are first learned: each by itself, or with what labels share of a feature. */
  readonly first: Speed | Factoring;
  readonly again: Speed;
  readonly last: Speed;
}

interface Fits {
  /** The keys of the first features; those behind them have none. */
  readonly vocabulary: readonly string[];
  /** How many features there are. */
  readonly size: number;
  readonly may: (feature: number, label: number) => boolean;
  /** By label, what speaks for it before a word is read. */
  readonly benefits: readonly number[];
}

export function fitPlan(
  { prices, parts, roundings, first, again, last, ...common }: Plan,
  texts: readonly Example[],
  { vocabulary, size, may, benefits }: Fits,
): Model {
  const { labels } = common;
  let model = emptyModel(size, labels, may);
  if ('rank' in first) learnFactored(texts, model, { ...common, ...first });
  else learn(texts, model, { ...common, ...first });
  let examples = taughtBy(model, texts, labels);
  const keepsAll = prices.length === 0;
  if (keepsAll) mend(examples, model, { ...common, parts }, benefits);
  // Numbers that labels share leave no weight at nought: before it is asked which are worth their space, that is set right.
  if ('rank' in first && !keepsAll) learn(examples, model, { ...common, ...again });
  for (const price of prices) {
    const losses = lossWithout(examples, model, { ...common, ...again });
    const keyBits = (feature: number): number => bitsOfKey(vocabulary[feature]);
    model = withOnly(model, worthItsSpace(losses, model.starts, { price, keyBits }));
    learn(examples, model, { ...common, ...again });
    examples = insistOn(examples, model, labels, benefits);
  }
  for (const part of roundings) {
    settle(model, parts, part);
    if (part === 1) break;
    learn(examples, model, { ...common, ...last });
    examples = insistOn(examples, model, labels, benefits);
  }
  return model;
}
