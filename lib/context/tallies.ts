import type { Sentence } from '../dutch/token.ts';
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
  readonly #tallies: (Tally | undefined)[] = [];
  /** By theme the last weak triggers, their sentences counted from the start of the text. */
  readonly #weak: (Trigger[] | undefined)[] = [];
  readonly #placed = new ThemeSet();
  readonly #strong = new ThemeSet();
  readonly #ofOther = new ThemeSet();

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
  }

  /** Adds the triggers of the stretch that starts at sentence `from`. */
  add({ sure, weak, sureThemes, weakThemes, ofOther }: Sorted, from: number): void {
    this.#ofOther.addAll(ofOther);
    // Nothing more can become of a theme that has its place.
    if (!weakThemes.isWithin(this.#placed))
      for (const { found, sentence } of weak) this.#addWeak({ found, sentence: from + sentence });
    if (sureThemes.isWithin(this.#strong)) return;
    for (const { found, sentence } of sure) {
      if (this.#strong.has(found.theme)) continue;
      this.#strong.add(found.theme);
      this.#place({ found, sentence: from + sentence });
    }
  }

  /** A weak trigger counts with another one near it. */
  #addWeak(one: Trigger): void {
    const { theme } = one.found;
    if (this.#placed.has(theme)) return;
    const weak = this.#weak[theme] ?? [];
    this.#weak[theme] = weak;
    while (weak.length > 0 && one.sentence - (weak[0]?.sentence ?? 0) > weakReach) weak.shift();
    if (weak.some((other) => isSame(one, other))) return;
    weak.push(one);
    const [partner] = weak;
    if (weak.length > 1 && partner !== undefined) this.#place(partner);
  }

  #place({ found: { theme, start, end }, sentence }: Trigger): void {
    const offset = this.#sentences[sentence]?.start ?? 0;
    this.#placed.add(theme);
    this.#tallies[theme] = { place: { start: offset + start, end: offset + end }, ofOther: false };
  }

  /** What came of it, by theme. */
  take(): Tallies {
    for (const theme of this.#ofOther.all()) {
      const tally = this.#tallies[theme];
      if (tally === undefined) this.#tallies[theme] = { place: null, ofOther: true };
      else tally.ofOther = true;
    }
    return this.#tallies;
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
