import type { Sentence } from '../dutch/token.ts';
import { asksWhom, type Evidence, type ThemeEvidence } from './evidence.ts';
import { type Antecedents, follow, ownerOfPronoun } from './people.ts';
import { type SignedSentence, signed } from './safety/signed.ts';
import { themeFeatures } from './weights/theme-features.ts';

/** Two weak triggers count together when they stand at most this many sentences apart. */
const weakReach = 2;

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
  /** The last weak triggers: concept, sentence and place. */
  readonly weak: { concept: number; sentence: number; place: Place }[];
}

export type Tallies = (Tally | undefined)[];

function tallyOf(tallies: Tallies, theme: number): Tally {
  const tally = tallies[theme] ?? { place: null, strong: false, ofOther: false, weak: [] };
  tallies[theme] = tally;
  return tally;
}

function addWeak(tally: Tally, concept: number, sentence: number, place: Place): void {
  const { weak } = tally;
  while (weak.length > 0 && sentence - (weak[0]?.sentence ?? 0) > weakReach) weak.shift();
  const isSame = (other: (typeof weak)[number]): boolean =>
    other.concept === concept || (other.place.start < place.end && place.start < other.place.end);
  if (weak.some(isSame)) return;
  const partner = weak[0];
  if (partner !== undefined) tally.place = partner.place;
  weak.push({ concept, sentence, place });
}

/** True when a trigger that asks whom it is about is about that person. */
function isMet(evidence: ThemeEvidence, antecedents: State['antecedents'], personNear: boolean): boolean {
  const { need } = evidence;
  if (need === 'bijPersoon') return personNear;
  const owner = ownerOfPronoun(evidence.owner, antecedents);
  if (need === 'bijOuder')
    return owner === 'ouder' || (owner === null && evidence.owner === 'zij' && antecedents.noChild);
  return owner === 'kind' || (owner === null && !antecedents.adult);
}

/** Themes as bits: the first 32, and the others. */
interface ThemeBits {
  low: number;
  high: number;
}

function setTheme(bits: ThemeBits, theme: number): void {
  if (theme < 32) bits.low |= 1 << theme;
  else bits.high |= 1 << (theme - 32);
}

/** What is carried from sentence to sentence. */
export interface State {
  readonly tallies: Tallies;
  /** The themes with a strong trigger, and those with one that is about somebody else than it asks for, as bits. */
  readonly strong: ThemeBits;
  readonly ofOther: ThemeBits;
  readonly antecedents: Antecedents & {
    readonly adult: boolean;
    /** True when no child is spoken of: an unknown `ze` then is most often a mother. */
    readonly noChild: boolean;
  };
  /** The signs of safety of each sentence so far. */
  readonly signs: SignedSentence[];
}

function addThemes(
  { tallies, antecedents, strong, ofOther }: State,
  evidence: readonly Evidence[],
  index: number,
  offset: number,
): void {
  const part = evidence[index];
  if (part === undefined) return;
  const { themes, anyone } = part;
  for (let at = 0; at < themes.length; at += 1) {
    const found = themes[at];
    if (found === undefined) continue;
    const tally = tallyOf(tallies, found.theme);
    const asks = asksWhom(found);
    // Nothing more can become of it.
    if (tally.strong && (tally.ofOther || !asks)) continue;
    const near = anyone || evidence[index - 1]?.anyone === true || evidence[index + 1]?.anyone === true;
    if (asks && !isMet(found, antecedents, near)) {
      tally.ofOther = true;
      setTheme(ofOther, found.theme);
      continue;
    }
    if (tally.strong) continue;
    const isStrong = found.need !== 'zwak' || found.supported;
    // A theme that has its place needs no halves.
    if (!isStrong && tally.place !== null) continue;
    const place = { start: offset + found.start, end: offset + found.end };
    if (isStrong) {
      tally.place = place;
      tally.strong = true;
      setTheme(strong, found.theme);
    } else addWeak(tally, found.concept, index, place);
  }
}

/** What the sentences of a text say together, wherever they stand. */
export interface Overview {
  readonly adult: boolean;
  readonly child: boolean;
  /** True for a text about things, in which nobody is named: a list of jobs, minutes, a notice. */
  readonly aboutThings: boolean;
  /** Whom `hij` and `zij` stand for before anyone is named. */
  readonly relatives: Antecedents;
}

export function overviewOf(evidence: readonly Evidence[]): Overview {
  let adult = false;
  let child = false;
  let anyone = false;
  let aboutNobody = false;
  const relatives: Antecedents = { hij: null, zij: null };
  for (let index = 0; index < evidence.length; index += 1) {
    const part = evidence[index];
    if (part === undefined) continue;
    adult ||= part.adult;
    child ||= part.child;
    anyone ||= part.anyone;
    aboutNobody ||= part.aboutNobody;
    relatives.hij ??= part.relatives.hij;
    relatives.zij ??= part.relatives.zij;
  }
  return { adult, child, aboutThings: aboutNobody && !anyone, relatives };
}

/** What the lists found in all sentences, and the signs of safety in each. */
export function readAll(
  sentences: readonly Sentence[],
  evidence: readonly Evidence[],
  { adult, child, relatives }: Overview,
): State {
  const { hij, zij } = relatives;
  const strong = { low: 0, high: 0 };
  const ofOther = { low: 0, high: 0 };
  const state: State = {
    tallies: [],
    strong,
    ofOther,
    antecedents: { hij, zij, adult, noChild: !child },
    signs: [],
  };
  const { antecedents, signs } = state;
  for (let index = 0; index < evidence.length; index += 1) {
    const part = evidence[index];
    if (part === undefined) continue;
    const { low, high, askingLow, askingHigh } = part;
    const isNew =
      ((low & ~strong.low) |
        (high & ~strong.high) |
        (askingLow & ~ofOther.low) |
        (askingHigh & ~ofOther.high)) !==
      0;
    if (isNew) addThemes(state, evidence, index, sentences[index]?.start ?? 0);
    signs.push(signed(part.safety, antecedents));
    follow(antecedents, part.following);
  }
  return state;
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
