import { type Antecedents, ownerOfPronoun } from '../people.ts';
import { FeatureSet } from '../weights/feature-set.ts';
import { signFeatures, weightsOf } from '../weights/signs.ts';
import type { Remembered } from '../weights/weigh.ts';
import { readSafety, sides } from './data.ts';
import type { SafetyEvidence, Sign } from './evidence.ts';

/** A sentence made ready for weighing: its signs with pronouns resolved, and all of them as bits. */
export interface SignedSentence {
  readonly signs: readonly Sign[];
  readonly bits: Uint32Array;
  /** The numbers of its features, its signs among them, each once. */
  readonly features: Int32Array;
  /** What they weigh together, by label. */
  readonly weights: Int16Array;
  /** The window around it as it was last weighed; null before that. */
  window: Remembered | null;
}

function sideOf({ doer }: Sign, antecedents: Antecedents): (typeof sides)[number] {
  if (doer === 'lijdt') return 'lijdt';
  const who = ownerOfPronoun(doer, antecedents);
  if (who === 'kind') return 'klein';
  return who === 'ouder' || who === 'ander' ? 'groot' : 'open';
}

/**
 * The signs of a sentence; pronouns stand for whom the sentences before it name. The same object as long as neither
 * changes, so that a keystroke weighs only what is near it.
 */
export function signed(evidence: SafetyEvidence, antecedents: Antecedents): SignedSentence {
  const { hij, zij } = antecedents;
  const known = evidence.signed;
  if (known !== null && known.hij === hij && known.zij === zij) return known.sentence;
  const sentence = signedAnew(evidence, antecedents);
  evidence.signed = { hij, zij, sentence };
  return sentence;
}

const gathered = new FeatureSet();

function withSigns(features: Int32Array, signs: readonly Sign[]): Int32Array {
  if (signs.length === 0) return features;
  const numbers = signFeatures();
  gathered.begin();
  for (let index = 0; index < features.length; index += 1) gathered.add(features[index] ?? -1);
  for (const { sign } of signs) gathered.add(numbers[sign] ?? -1);
  return gathered.taken();
}

function signedAnew({ signs, features }: SafetyEvidence, antecedents: Antecedents): SignedSentence {
  const { acts, sideNumbers, names } = readSafety();
  const bits = new Uint32Array((names.length >> 5) + 1);
  const resolved: Sign[] = [];
  const put = (sign: Sign) => {
    bits[sign.sign >> 5] = (bits[sign.sign >> 5] ?? 0) | (1 << (sign.sign & 31));
    resolved.push(sign);
  };
  for (const sign of signs) {
    const isPronoun = sign.owner === 'hij' || sign.owner === 'zij';
    put(isPronoun ? { ...sign, owner: ownerOfPronoun(sign.owner, antecedents) } : sign);
    if (!acts.has(sign.sign)) continue;
    put({ ...sign, sign: (sideNumbers.get(sign.sign) ?? 0) + sides.indexOf(sideOf(sign, antecedents)) });
  }
  const all = withSigns(features, resolved);
  return { signs: resolved, bits, features: all, weights: weightsOf(all), window: null };
}
