/** All that is known of the words of a text: looked up once for each of them. */
import { mostWords } from '../dutch/known-words.ts';
import type { Token } from '../dutch/token.ts';
import { isGivenName } from './identifiers/name-lists.ts';
import type { PatternWord } from './patterns/matcher.ts';
import { clauseEnd } from './patterns/notation.ts';
import { isParticiple } from './safety/acts.ts';
import { mayBeAge } from './safety/ages.ts';
import { sources, type Target } from './sources.ts';
import { AGE, GIVEN_NAME, PARTICIPLE, traitsOf } from './traits.ts';
import type { WeighedWord } from './weights/reader.ts';
import { readWeights, type Weights } from './weights/weights.ts';

/** A word as themes, safety and weights know it. One class, so that all are laid out alike. */
export class Word implements PatternWord<Target>, WeighedWord {
  readonly norm: string;
  /** What it does in a sentence; see traits.ts. */
  readonly traits: number;
  readonly slots: PatternWord<Target>['slots'];
  readonly mask: number;
  readonly bits: Uint32Array | null;
  readonly endsClause: boolean;
  readonly steps: PatternWord<Target>['steps'];
  readonly marks: number;
  readonly patternBoard: Int32Array;
  readonly guards: number;
  readonly fillsFrom: number;
  readonly fillsTo: number;
  readonly featureBoard: Int32Array;
  readonly featuresFrom: number;
  readonly rowFrom: number;
  readonly rowTo: number;
  readonly pairsMask: number;
  readonly second: number;

  constructor(norm: string, pattern: PatternWord<Target>, weighed: WeighedWord) {
    this.norm = norm;
    this.traits =
      traitsOf(norm) |
      (isGivenName(norm) ? GIVEN_NAME : 0) |
      (mayBeAge(norm) ? AGE : 0) |
      (isParticiple(norm) ? PARTICIPLE : 0);
    this.slots = pattern.slots;
    this.mask = pattern.mask;
    this.bits = pattern.bits;
    this.endsClause = pattern.endsClause;
    this.steps = pattern.steps;
    this.marks = pattern.marks;
    this.patternBoard = pattern.patternBoard;
    this.guards = pattern.guards;
    this.fillsFrom = pattern.fillsFrom;
    this.fillsTo = pattern.fillsTo;
    this.featureBoard = weighed.featureBoard;
    this.featuresFrom = weighed.featuresFrom;
    this.rowFrom = weighed.rowFrom;
    this.rowTo = weighed.rowTo;
    this.pairsMask = weighed.pairsMask;
    this.second = weighed.second;
  }
}

/** True for a mark that ends a clause: . , ; : ? ! ( ) - and the dots and the dash that are one sign. */
const endsClause = (mark: string): boolean => '.,;:?!()-\u2026\u2013'.includes(mark.charAt(0));

const mostPassing = 20_000;

/** The words that were met so far. */
class Words {
  readonly weights: Weights;
  readonly #byId: (Word | null | undefined)[] = new Array<Word | undefined>(mostWords).fill(undefined);
  /** Words without a number, as long as they are not too many. */
  #passing = new Map<string, Word | null>();
  readonly clauseEnd: Word;

  constructor(weights: Weights) {
    this.weights = weights;
    this.clauseEnd = this.#learn(clauseEnd);
  }

  /** The word of a token, or the end of a clause; null for a mark that says nothing here, like one of quotation. */
  of(token: Token): Word | null {
    const known = token.id >= 0 ? this.#byId[token.id] : this.#passing.get(token.norm);
    return known === undefined ? this.#meet(token) : known;
  }

  #meet({ kind, norm, text, id }: Token): Word | null {
    const isMark = kind === 'punctuation';
    const word = isMark ? (endsClause(text) ? this.clauseEnd : null) : this.#learn(norm);
    if (id >= 0) this.#byId[id] = word;
    else {
      if (this.#passing.size >= mostPassing) this.#passing = new Map();
      this.#passing.set(norm, word);
    }
    return word;
  }

  #learn(norm: string): Word {
    return new Word(norm, sources().matcher.lookUp(norm), this.weights.reader.lookUp(norm));
  }
}

let words: Words | undefined;

/** The words that were met so far. With other weights they are met anew. */
export function knownWords(): Words {
  const weights = readWeights();
  if (words?.weights !== weights) words = new Words(weights);
  return words;
}
