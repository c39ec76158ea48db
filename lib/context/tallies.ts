import type { Sentence } from '../dutch/token.ts';
import { asksWhom, type Evidence, isSure, type ThemeBits, type ThemeEvidence } from './evidence.ts';
import { type Antecedents, ownerOfPronoun } from './people.ts';
import type { SignedSentence } from './safety/signed.ts';
import { type Overview, resolve, type Stretch, weakReach } from './stretches.ts';
import { themeFeatures } from './weights/theme-features.ts';

/** A stretch of the text, as offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

interface Tally {
  /** Place of the strongest trigger so far; null while there are only lone weak ones. */
  place: Place | null;
  strong: boolean;
  /** True when there was a trigger that is about somebody else than it asks for. */
  ofOther: boolean;
  /** The last weak triggers. */
  readonly weak: Weak[];
}

interface Weak {
  readonly found: ThemeEvidence;
  readonly sentence: number;
}

export type Tallies = (Tally | undefined)[];

function tallyOf(tallies: Tallies, theme: number): Tally {
  const tally = tallies[theme] ?? { place: null, strong: false, ofOther: false, weak: [] };
  tallies[theme] = tally;
  return tally;
}

/** True when two weak triggers say no more than one: the same one, or two that share a word. */
function isSame({ found, sentence }: Weak, other: Weak): boolean {
  if (found.concept === other.found.concept) return true;
  return sentence === other.sentence && other.found.start < found.end && found.start < other.found.end;
}

/** Adds a weak trigger; gives the one near it that makes it count, or null. */
function addWeak({ weak }: Tally, one: Weak): Weak | null {
  while (weak.length > 0 && one.sentence - (weak[0]?.sentence ?? 0) > weakReach) weak.shift();
  for (let at = 0; at < weak.length; at += 1) {
    const other = weak[at];
    if (other !== undefined && isSame(one, other)) return null;
  }
  weak.push(one);
  return weak.length > 1 ? (weak[0] ?? null) : null;
}

/** What is known of the people of a text where a trigger stands. */
interface People {
  readonly antecedents: Antecedents;
  readonly adult: boolean;
  /** True when no child is spoken of: an unknown `ze` then is most often a mother. */
  readonly noChild: boolean;
  readonly personNear: boolean;
}

/** True when a trigger that asks whom it is about is about that person. */
function isMet(evidence: ThemeEvidence, { antecedents, adult, noChild, personNear }: People): boolean {
  const { need } = evidence;
  if (need === 'bijPersoon') return personNear;
  const owner = ownerOfPronoun(evidence.owner, antecedents);
  if (need === 'bijOuder')
    return owner === 'ouder' || (owner === null && evidence.owner === 'zij' && noChild);
  return owner === 'kind' || (owner === null && !adult);
}

/** Themes as bits: the first 32, and the others. */
class ThemeSet {
  low = 0;
  high = 0;

  add(theme: number): void {
    if (theme < 32) this.low |= 1 << theme;
    else this.high |= 1 << (theme - 32);
  }
}

/** Puts what was found of the themes of a text together, in the order of its sentences. */
class Tallying {
  readonly tallies: Tallies = [];
  readonly #sentences: readonly Sentence[];
  readonly #evidence: readonly Evidence[];
  readonly #overview: Overview;
  readonly #placed = new ThemeSet();
  readonly #strong = new ThemeSet();
  /** The themes with a trigger that is about somebody else than it asks for. */
  readonly #ofOther = new ThemeSet();

  constructor(sentences: readonly Sentence[], evidence: readonly Evidence[], overview: Overview) {
    this.#sentences = sentences;
    this.#evidence = evidence;
    this.#overview = overview;
  }

  /** The themes of which something could still come, given what was found, as bits. */
  #newLow({ low, sureLow, openLow }: ThemeBits): number {
    return (low & ~this.#placed.low) | (sureLow & ~this.#strong.low) | (openLow & ~this.#ofOther.low);
  }

  #newHigh({ high, sureHigh, openHigh }: ThemeBits): number {
    return (high & ~this.#placed.high) | (sureHigh & ~this.#strong.high) | (openHigh & ~this.#ofOther.high);
  }

  /** Adds the themes of a stretch, read as `within` says. */
  addAll(stretch: Stretch, within: readonly Antecedents[]): void {
    const { from, to, themes } = stretch;
    let low = this.#newLow(stretch);
    let high = this.#newHigh(stretch);
    for (let index = from; index < to && (low | high) !== 0; index += 1) {
      const place = (index - from) * 2;
      const antecedents = within[index - from];
      if (((low & (themes[place] ?? 0)) | (high & (themes[place + 1] ?? 0))) === 0 || !antecedents) continue;
      this.#add(index, antecedents);
      low = this.#newLow(stretch);
      high = this.#newHigh(stretch);
    }
  }

  #add(index: number, antecedents: Antecedents): void {
    const part = this.#evidence[index];
    if (part === undefined) return;
    const low = this.#newLow(part);
    const high = this.#newHigh(part);
    const { adult, child } = this.#overview;
    const personNear =
      part.anyone || this.#evidence[index - 1]?.anyone === true || this.#evidence[index + 1]?.anyone === true;
    const people: People = { antecedents, adult, noChild: !child, personNear };
    for (let at = 0; at < part.themes.length; at += 1) {
      const found = part.themes[at];
      if (found === undefined) continue;
      const isFresh = ((found.theme < 32 ? low : high) & (1 << (found.theme & 31))) !== 0;
      if (isFresh) this.#addOne(found, index, people);
    }
  }

  #addOne(found: ThemeEvidence, index: number, people: People): void {
    const { theme } = found;
    const tally = tallyOf(this.tallies, theme);
    const asks = asksWhom(found);
    // Nothing more can become of it.
    if (tally.strong && (tally.ofOther || !asks)) return;
    if (asks && !isMet(found, people)) {
      tally.ofOther = true;
      this.#ofOther.add(theme);
      return;
    }
    // A theme that has its place needs no halves.
    if (tally.strong || (!isSure(found) && tally.place !== null)) return;
    if (isSure(found)) {
      tally.place = this.#placeOf({ found, sentence: index });
      tally.strong = true;
      this.#strong.add(theme);
    } else {
      const partner = addWeak(tally, { found, sentence: index });
      if (partner !== null) tally.place = this.#placeOf(partner);
    }
    if (tally.place !== null) this.#placed.add(theme);
  }

  #placeOf({ found: { start, end }, sentence }: Weak): Place {
    const offset = this.#sentences[sentence]?.start ?? 0;
    return { start: offset + start, end: offset + end };
  }
}

/** What the lists found in a text. */
export interface Read {
  readonly tallies: Tallies;
  /** The signs of safety of each sentence. */
  readonly signs: readonly SignedSentence[];
}

/** What the lists found in all sentences, and the signs of safety in each. */
export function readAll(
  sentences: readonly Sentence[],
  evidence: readonly Evidence[],
  stretches: readonly Stretch[],
  overview: Overview,
): Read {
  const tallying = new Tallying(sentences, evidence, overview);
  const signs = new Array<SignedSentence>(evidence.length);
  let antecedents = overview.relatives;
  for (const stretch of stretches) {
    const resolved = resolve(evidence, stretch, antecedents);
    tallying.addAll(stretch, resolved.within);
    for (let at = 0; at < resolved.signs.length; at += 1) {
      const sentence = resolved.signs[at];
      if (sentence !== undefined) signs[stretch.from + at] = sentence;
    }
    antecedents = resolved.after;
  }
  return { tallies: tallying.tallies, signs };
}

/** The features that the lists give the text as a whole: what they found, and what was about somebody else. */
export function featuresOfTallies(tallies: Tallies): number[] {
  const { found, other } = themeFeatures();
  const features: number[] = [];
  tallies.forEach((tally, theme) => {
    if (tally === undefined || (tally.place === null && !tally.ofOther)) return;
    const feature = (tally.place === null ? other : found)[theme] ?? -1;
    if (feature >= 0) features.push(feature);
  });
  return features;
}
