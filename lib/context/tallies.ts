import type { Sentence } from '../dutch/token.ts';
import type { ThemeEvidence } from './evidence.ts';
import { type Sorted, ThemeSet, type Trigger, weakReach } from './triggers.ts';
import { themeFeatures } from './weights/theme-features.ts';

/** A stretch of the text, as offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What was found of a theme. */
export interface Tally {
  /** Place of the strongest trigger; null while there are only lone weak ones. */
  place: Place | null;
  /** True when there was a trigger that is about somebody else than it asks for. */
  ofOther: boolean;
}

export type Tallies = readonly (Tally | undefined)[];

/** True when two weak triggers say no more than one: the same one, or two that share a word. */
function isSame({ found, sentence }: Trigger, other: Trigger): boolean {
  if (found.concept === other.found.concept) return true;
  return sentence === other.sentence && other.found.start < found.end && found.start < other.found.end;
}

/** Puts what was found of the themes of a text together, stretch by stretch. */
export class Tallying {
  readonly #sentences: readonly Sentence[];
  readonly #stretches: { readonly sorted: Sorted; readonly from: number }[] = [];
  readonly #tallies: (Tally | undefined)[] = [];
  /** The themes that have their place. */
  readonly #placed = new ThemeSet();
  readonly #ofOther = new ThemeSet();
  /** By theme the weak trigger that waits for another, its sentence counted from the start of the text. */
  readonly #waiting: (Trigger | undefined)[] = [];

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
  }

  /** Adds the triggers of the stretch that starts at sentence `from`. */
  add(sorted: Sorted, from: number): void {
    this.#stretches.push({ sorted, from });
    this.#ofOther.addAll(sorted.ofOther);
    if (sorted.sureThemes.isWithin(this.#placed)) return;
    for (const { found, sentence } of sorted.sure)
      if (!this.#placed.has(found.theme)) this.#place({ found, sentence: from + sentence });
  }

  /** What came of it, by theme. */
  take(): Tallies {
    // Wherever a sure trigger stands, it gives its theme a place: weak ones are only looked at where there is none.
    for (const { sorted, from } of this.#stretches) this.#addWeak(sorted, from);
    for (const theme of this.#ofOther.all()) {
      const tally = this.#tallies[theme];
      if (tally === undefined) this.#tallies[theme] = { place: null, ofOther: true };
      else tally.ofOther = true;
    }
    return this.#tallies;
  }

  #addWeak({ weak, weakThemes }: Sorted, from: number): void {
    if (weakThemes.isWithin(this.#placed)) return;
    for (const { theme, triggers } of weak) {
      for (let at = 0; at < triggers.length && !this.#placed.has(theme); at += 1) {
        const trigger = triggers[at];
        if (trigger !== undefined) this.#addOneWeak(trigger.found, from + trigger.sentence);
      }
    }
  }

  /** A weak trigger counts with another one near it. */
  #addOneWeak(found: ThemeEvidence, sentence: number): void {
    const waiting = this.#waiting[found.theme];
    if (waiting === undefined || sentence - waiting.sentence > weakReach)
      this.#waiting[found.theme] = { found, sentence };
    else if (!isSame({ found, sentence }, waiting)) this.#place(waiting);
  }

  #place({ found: { theme, start, end }, sentence }: Trigger): void {
    const offset = this.#sentences[sentence]?.start ?? 0;
    this.#placed.add(theme);
    this.#tallies[theme] = { place: { start: offset + start, end: offset + end }, ofOther: false };
  }
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
