import { type Antecedents, ownerOfPronoun } from '../people.ts';
import { signFeatures } from '../weights/signs.ts';
import { readSafety, sides } from './data.ts';
import type { SafetyEvidence, Sign } from './evidence.ts';
import type { HeldHere } from './held.ts';

/** A sentence made ready for weighing: its signs with pronouns resolved, and all of them as bits. */
export interface SignedSentence {
  readonly signs: readonly Sign[];
  readonly bits: Uint32Array;
  /** The numbers of its features without its signs. */
  readonly ownFeatures: readonly number[];
  /** The numbers of the features of its signs, each once. */
  readonly signFeatures: readonly number[];
  /** The frames that hold in it, as they were last looked for; null before that. */
  held: HeldHere | null;
}

function sideOf({ doer }: Sign, antecedents: Antecedents): (typeof sides)[number] {
  if (doer === 'lijdt') return 'lijdt';
  const who = ownerOfPronoun(doer, antecedents);
  if (who === 'kind') return 'klein';
  return who === 'ouder' || who === 'ander' ? 'groot' : 'open';
}

const isPronoun = (who: Sign['owner'] | Sign['doer']): who is 'hij' | 'zij' => who === 'hij' || who === 'zij';

/**
 * The signs of a sentence; pronouns stand for whom the sentences before it name. The same object as long as neither
 * changes, so that a keystroke weighs only what is near it.
 */
export function signed(evidence: SafetyEvidence, antecedents: Antecedents): SignedSentence {
  const known = evidence.signed;
  const { hij, zij } = antecedents;
  if (known !== null && (known.always || (known.hij === hij && known.zij === zij))) return known.sentence;
  const always = !evidence.signs.some(({ owner, doer }) => isPronoun(owner) || isPronoun(doer));
  const sentence = signedAnew(evidence, antecedents);
  evidence.signed = { hij, zij, always, sentence };
  return sentence;
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
    const { start, end, owner, doer } = sign;
    put(isPronoun(owner) ? { ...sign, owner: ownerOfPronoun(owner, antecedents) } : sign);
    if (!acts.has(sign.sign)) continue;
    const side = sides.indexOf(sideOf(sign, antecedents));
    put({ sign: (sideNumbers.get(sign.sign) ?? 0) + side, start, end, owner, doer });
  }
  return {
    signs: resolved,
    bits,
    ownFeatures: features,
    signFeatures: featuresOfSigns(resolved),
    held: null,
  };
}

const nothing: readonly number[] = [];

function featuresOfSigns(signs: readonly Sign[]): readonly number[] {
  if (signs.length === 0) return nothing;
  const numbers = signFeatures();
  const features: number[] = [];
  for (let index = 0; index < signs.length; index += 1) {
    const feature = numbers[signs[index]?.sign ?? 0] ?? -1;
    if (feature >= 0 && !features.includes(feature)) features.push(feature);
  }
  return features;
}
