import { type Antecedents, ownerOfPronoun } from '../people.ts';
import type { SentenceFeatures } from '../weights/gathered.ts';
import { signFeatures as featuresBySign } from '../weights/signs.ts';
import { readWeights } from '../weights/weights.ts';
import { addBit, type Bits, noBits } from './bits.ts';
import { ACT, readSafety, sides } from './data.ts';
import type { SafetyEvidence, Sign } from './evidence.ts';
import type { HeldHere } from './held.ts';

/** A sentence ready for weighing: its signs, now that it is known whom its pronouns stand for. */
export interface SignedSentence {
  readonly signs: readonly Sign[];
  /** What can be found by them; see frames.ts. */
  readonly leads: number;
  /** What it weighs by. */
  readonly weighsBy: SentenceFeatures;
  /** All its signs as bits; null as long as no frame asked for them, as of most sentences none does. */
  bits: Bits | null;
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
  if (!evidence.open) return evidence;
  const known = evidence.signed;
  const { hij, zij } = antecedents;
  if (known !== null && known.hij === hij && known.zij === zij) return known.sentence;
  const signs = resolve(evidence.signs, antecedents);
  const weighsBy = withSides(evidence.weighsBy, signs);
  const sentence = { signs, leads: evidence.leads, weighsBy, bits: null, held: null };
  evidence.signed = { hij, zij, sentence };
  return sentence;
}

/** The signs of a sentence as bits. */
export function bitsOf(sentence: SignedSentence): Bits {
  const { bits: known, signs } = sentence;
  if (known !== null) return known;
  const bits = noBits(readSafety().names.length);
  for (let index = 0; index < signs.length; index += 1) addBit(bits, signs[index]?.sign ?? 0);
  sentence.bits = bits;
  return bits;
}

/** The signs with pronouns resolved, and behind every act the side that does it. */
function resolve(signs: readonly Sign[], antecedents: Antecedents): readonly Sign[] {
  const { kinds, sideNumbers } = readSafety();
  const resolved: Sign[] = [];
  for (const sign of signs) {
    const { start, end, owner, doer } = sign;
    resolved.push(isPronoun(owner) ? { ...sign, owner: ownerOfPronoun(owner, antecedents) } : sign);
    if (((kinds[sign.sign] ?? 0) & ACT) === 0) continue;
    const side = sides.indexOf(sideOf(sign, antecedents));
    resolved.push({ sign: (sideNumbers.get(sign.sign) ?? 0) + side, start, end, owner, doer });
  }
  return resolved;
}

/** The features of a sentence with those of its acts, by who does them, besides. */
function withSides({ features, sums }: SentenceFeatures, signs: readonly Sign[]): SentenceFeatures {
  const numbers = featuresBySign();
  const ofSigns: number[] = [];
  for (let index = 0; index < signs.length; index += 1) {
    const feature = numbers[signs[index]?.sign ?? 0] ?? -1;
    if (feature >= 0 && !ofSigns.includes(feature)) ofSigns.push(feature);
  }
  const added = ofSigns.filter((feature) => !features.includes(feature));
  return { features: features.concat(added), sums: readWeights().rows.sumOf(added, sums) };
}
