import { type Antecedents, ownerOfPronoun } from '../people.ts';
import { readSafety, sides } from './data.ts';
import type { SafetyEvidence, Sign } from './evidence.ts';

/** A sentence made ready for weighing: its signs with pronouns resolved, and all of them as bits. */
export interface SignedSentence {
  readonly signs: readonly Sign[];
  readonly bits: Uint32Array;
  readonly words: readonly number[];
  readonly length: number;
}

function sideOf({ doer }: Sign, antecedents: Antecedents): (typeof sides)[number] {
  if (doer === 'lijdt') return 'lijdt';
  const who = ownerOfPronoun(doer, antecedents);
  if (who === 'kind') return 'klein';
  return who === 'ouder' || who === 'ander' ? 'groot' : 'open';
}

const remembered = new WeakMap<SafetyEvidence, Antecedents & { readonly signed: SignedSentence }>();

/**
 * The signs of a sentence; pronouns stand for whom the sentences before it name. The same object as long as neither
 * changes, so that a keystroke weighs only what is near it.
 */
export function signed(evidence: SafetyEvidence, antecedents: Antecedents): SignedSentence {
  const { hij, zij } = antecedents;
  const known = remembered.get(evidence);
  if (known !== undefined && known.hij === hij && known.zij === zij) return known.signed;
  const made = signedAnew(evidence, antecedents);
  remembered.set(evidence, { hij, zij, signed: made });
  return made;
}

function signedAnew({ signs, words, length }: SafetyEvidence, antecedents: Antecedents): SignedSentence {
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
  return { signs: resolved, bits, words, length };
}
