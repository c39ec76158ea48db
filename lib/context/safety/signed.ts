import { type Antecedents, ownerOfPronoun } from '../people.ts';
import type { SentenceFeatures } from '../weights/gathered.ts';
import { signFeatures } from '../weights/signs.ts';
import { ACT, readSafety, sides } from './data.ts';
import type { SafetyEvidence, Sign } from './evidence.ts';
import type { HeldHere } from './held.ts';

/** A sentence made ready for weighing: its signs with pronouns resolved, and all of them as bits. */
export interface SignedSentence {
  readonly signs: readonly Sign[];
  readonly bits: Uint32Array;
  /** What it weighs by without its signs. */
  readonly own: SentenceFeatures;
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
  const sentence = signedAnew(evidence, antecedents);
  evidence.signed = { hij, zij, always: !holdsPronoun(evidence.signs), sentence };
  return sentence;
}

function holdsPronoun(signs: readonly Sign[]): boolean {
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index];
    if (sign !== undefined && (isPronoun(sign.owner) || isPronoun(sign.doer))) return true;
  }
  return false;
}

const bitWords = (): number => (readSafety().names.length >> 5) + 1;

function signedAnew({ signs, features }: SafetyEvidence, antecedents: Antecedents): SignedSentence {
  const resolved = resolve(signs, antecedents);
  const bits = new Uint32Array(bitWords());
  for (let index = 0; index < resolved.length; index += 1) {
    const sign = resolved[index]?.sign ?? 0;
    bits[sign >> 5] = (bits[sign >> 5] ?? 0) | (1 << (sign & 31));
  }
  return { signs: resolved, bits, own: features, signFeatures: featuresOfSigns(resolved), held: null };
}

/** The signs with pronouns resolved, and behind every act the side that does it; the same list when that is all there is. */
function resolve(signs: readonly Sign[], antecedents: Antecedents): readonly Sign[] {
  const { kinds, sideNumbers } = readSafety();
  let resolved: Sign[] | null = null;
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index];
    if (sign === undefined) continue;
    const isAct = ((kinds[sign.sign] ?? 0) & ACT) !== 0;
    if (!isAct && !isPronoun(sign.owner)) {
      resolved?.push(sign);
      continue;
    }
    resolved ??= signs.slice(0, index);
    const { start, end, owner, doer } = sign;
    resolved.push(isPronoun(owner) ? { ...sign, owner: ownerOfPronoun(owner, antecedents) } : sign);
    if (!isAct) continue;
    const side = sides.indexOf(sideOf(sign, antecedents));
    resolved.push({ sign: (sideNumbers.get(sign.sign) ?? 0) + side, start, end, owner, doer });
  }
  return resolved ?? signs;
}

const nothing: readonly number[] = [];
/** By sign: the last sentence of which it was counted. */
let counted = new Int32Array(0);
let sentence = 0;

function featuresOfSigns(signs: readonly Sign[]): readonly number[] {
  if (signs.length === 0) return nothing;
  const numbers = signFeatures();
  if (counted.length === 0) counted = new Int32Array(numbers.length);
  sentence += 1;
  const features: number[] = [];
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index]?.sign ?? 0;
    const feature = numbers[sign] ?? -1;
    if (feature < 0 || counted[sign] === sentence) continue;
    counted[sign] = sentence;
    features.push(feature);
  }
  return features;
}
