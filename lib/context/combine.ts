import type { SafetyConcern, ThemeHit } from '../analysis/types.ts';
import type { Sentence } from '../dutch/token.ts';
import { asksWhom, type Evidence, type ThemeEvidence } from './evidence.ts';
import { type Antecedents, follow, ownerOfPronoun } from './people.ts';
import { type Worry, worryIn } from './safety/combine.ts';
import { type SignedSentence, signed } from './safety/signed.ts';
import { sources } from './sources.ts';
import { laneCount, readLanes, worryLabel } from './weights/rows.ts';
import { strongestToken } from './weights/sentence.ts';
import { themeFeatures } from './weights/theme-features.ts';
import { featuresOfWindows, weigh } from './weights/weigh.ts';
import { readWeights } from './weights/weights.ts';
import { heaviestOf, type Windows, worriestOf } from './weights/windows.ts';

export interface Context {
  /** One hit per theme, the theme with the most evidence first. */
  readonly themes: ThemeHit[];
  /** Ids of themes that weigh almost enough, the heaviest first: what a text is about when it is about none for sure. */
  readonly leanings: readonly string[];
  /** Whom a worry about safety is about; null when there is none. */
  readonly safety: SafetyConcern | null;
  /** True with a worry, and when a worry is almost seen: too little to open the card, too much to ask for a good moment. */
  readonly uneasy: boolean;
}

/** Two weak triggers count together when they stand at most this many sentences apart. */
const weakReach = 2;

/** A note is seldom about more; what is named once beside four subjects is in passing. */
const mostThemes = 4;

/** How much a theme or a worry may lack and still be leaned to. */
const almost = 15;
const mostLeanings = 2;

interface Place {
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

type Tallies = (Tally | undefined)[];

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
interface State {
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

/** A theme that is in a text: what it weighs, and the place that shows it. */
interface Present {
  readonly id: string;
  readonly weight: number;
  readonly place: Place;
}

/** The features that the lists give the text as a whole: what they found, and what was about somebody else. */
function featuresOfTallies(tallies: Tallies): number[] {
  const { found, other } = themeFeatures();
  const features: number[] = [];
  tallies.forEach((tally, theme) => {
    if (tally === undefined || (tally.place === null && !tally.ofOther)) return;
    const feature = (tally.place === null ? other : found)[theme] ?? -1;
    if (feature >= 0) features.push(feature);
  });
  return features;
}

/** What the lists add to each label for the text as a whole. */
function weightsOfText(tallies: Tallies): readonly number[] {
  const lanes = new Int32Array(laneCount);
  for (const feature of featuresOfTallies(tallies)) readWeights().rows.add(feature, lanes, 1);
  return readLanes(lanes);
}

/** The word that says most about a theme, in the sentence around which it weighs most or one beside that. */
function strongestPlace(sentences: readonly Sentence[], theme: number, middle: number): Place | null {
  for (const step of [0, -1, 1]) {
    const sentence = sentences[middle + step];
    const token = sentence === undefined ? null : strongestToken(sentence.tokens, theme);
    if (sentence !== undefined && token !== null)
      return { start: sentence.start + token.start, end: sentence.start + token.end };
  }
  return null;
}

/** Where a worry shows: its sign, else the word that says most, else the sentence. */
function placeOfWorry(sentences: readonly Sentence[], { sentence, start, end }: Worry): Place {
  const { start: offset = 0, end: last = 0 } = sentences[sentence] ?? {};
  if (end > start) return { start: offset + start, end: offset + end };
  return strongestPlace(sentences, worryLabel, sentence) ?? { start: offset, end: last };
}

function hitsOf(present: readonly Present[]): ThemeHit[] {
  return [...present]
    .sort((one, other) => other.weight - one.weight || one.place.start - other.place.start)
    .slice(0, mostThemes)
    .map(({ id, place: { start, end } }) => ({ id, start, end }));
}

/** What the sentences of a text say together, wherever they stand. */
interface Overview {
  readonly adult: boolean;
  readonly child: boolean;
  /** True for a text about things, in which nobody is named: a list of jobs, minutes, a notice. */
  readonly aboutThings: boolean;
  /** Whom `hij` and `zij` stand for before anyone is named. */
  readonly relatives: Antecedents;
}

function overviewOf(evidence: readonly Evidence[]): Overview {
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
function read(
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

/** Themes that say by themselves that there is a worry. */
const worrying = new Set(['veiligheid', 'psychisch', 'ruzie_partner']);

/** A worry is no matter of leaning: it is there or it is not. */
function leaningsOf(ids: readonly string[], weights: ArrayLike<number>): readonly string[] {
  return ids
    .map((id, theme) => ({ id, weight: weights[theme] ?? 0 }))
    .filter(({ id, weight }) => weight < 0 && weight >= -almost && !worrying.has(id))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostLeanings)
    .map(({ id }) => id);
}

/** The themes of a text, the heaviest first; with a worry at least one that says so. */
function themesIn(
  { tallies }: State,
  sentences: readonly Sentence[],
  windows: Windows,
  { ofText, worry }: { readonly ofText: readonly number[]; readonly worry: Worry | null },
): Pick<Context, 'themes' | 'leanings'> {
  const { ids } = sources();
  const heaviest = heaviestOf(windows, ofText);
  const weights = heaviest.weights.map((weight, label) => weight + (ofText[label] ?? 0));
  const isSaid = ids.some((id, theme) => worrying.has(id) && (weights[theme] ?? 0) >= 0);
  const present: Present[] = [];
  ids.forEach((id, theme) => {
    const ofWorry = !isSaid && worry !== null && worry.theme === id;
    const weight = weights[theme] ?? 0;
    if (weight < 0 && !ofWorry) return;
    const place =
      tallies[theme]?.place ??
      (ofWorry
        ? placeOfWorry(sentences, worry)
        : strongestPlace(sentences, theme, windows.first + (heaviest.windows[theme] ?? 0)));
    if (place !== null) present.push({ id, weight: Math.max(0, weight), place });
  });
  return { themes: hitsOf(present), leanings: leaningsOf(ids, weights) };
}

/**
 * Puts the evidence of the sentences of one text together. `evidence[i]` belongs to `sentences[i]`; the spans of the
 * result are offsets into the text.
 */
export function combine(sentences: readonly Sentence[], evidence: readonly Evidence[]): Context {
  const overview = overviewOf(evidence);
  const state = read(sentences, evidence, overview);
  const windows = weigh(state.signs);
  const ofText = weightsOfText(state.tallies);
  const worryOfText = ofText[worryLabel] ?? 0;
  const heaviestWorry = worriestOf(windows) + worryOfText;
  const worry = heaviestWorry >= 0 ? worryIn(state.signs, windows, worryOfText) : null;
  const about = overview.aboutThings
    ? { themes: [], leanings: [] }
    : themesIn(state, sentences, windows, { ofText, worry });
  return { ...about, safety: worry?.about ?? null, uneasy: heaviestWorry >= -almost };
}

/** Of each window of a text the numbers of its features: what the weights are fitted on. */
export function featuresOf(sentences: readonly Sentence[], evidence: readonly Evidence[]): number[][] {
  const { signs, tallies } = read(sentences, evidence, overviewOf(evidence));
  const found = featuresOfTallies(tallies);
  return featuresOfWindows(signs).map((features) => [...features, ...found]);
}
