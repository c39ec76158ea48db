import type { SafetyConcern, ThemeHit } from '../analysis/types.ts';
import type { Sentence } from '../dutch/token.ts';
import type { Evidence, ThemeEvidence } from './evidence.ts';
import { type Antecedents, follow, isChild, type Owner, ownerOfPronoun, type Pronoun } from './people.ts';
import { worryIn } from './safety/combine.ts';
import { type SignedSentence, signed } from './safety/signed.ts';
import { sources } from './sources.ts';

export interface Context {
  /** One hit per theme, the theme with the most evidence first. */
  readonly themes: ThemeHit[];
  /** Whom a worry about safety is about; null when there is none. */
  readonly safety: SafetyConcern | null;
}

/** Two weak triggers count together when they stand at most this many sentences apart. */
const weakReach = 2;

/** A note is seldom about more; what is named once beside four subjects is in passing. */
const mostThemes = 4;

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Tally {
  score: number;
  /** Place of the strongest trigger so far; null while there are only lone weak ones. */
  place: Place | null;
  strong: boolean;
  /** The last weak triggers: concept, sentence and place. */
  readonly weak: { concept: number; sentence: number; place: Place }[];
}

type Tallies = (Tally | undefined)[];

function tallyOf(tallies: Tallies, theme: number): Tally {
  const tally = tallies[theme] ?? { score: 0, place: null, strong: false, weak: [] };
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
  if (partner !== undefined) tally.place ??= partner.place;
  tally.score += 1;
  weak.push({ concept, sentence, place });
}

function addStrong(tally: Tally, start: number, end: number): void {
  if (!tally.strong) tally.place = { start, end };
  tally.strong = true;
  tally.score += 2;
}

/** True when the trigger is about the person it asks for. */
function isMet(evidence: ThemeEvidence, antecedents: State['antecedents'], personNear: boolean): boolean {
  if (evidence.need === 'bijPersoon') return personNear;
  const owner = ownerOfPronoun(evidence.owner, antecedents);
  if (evidence.need === 'bijOuder')
    return owner === 'ouder' || (owner === null && evidence.owner === 'zij' && antecedents.noChild);
  return evidence.need !== 'bijKind' || owner === 'kind' || (owner === null && !antecedents.adult);
}

/** How far a word that supports stands at most from what it supports, in characters: some seven words. */
const supportReach = 45;

/** True when a weak trigger has words near it, in its own sentence, that leave no doubt. */
const isSupported = ({ theme, start, end }: ThemeEvidence, { themes }: Evidence): boolean =>
  themes.some(
    (other) =>
      other.theme === theme &&
      other.need === 'steun' &&
      (other.end <= start ? start - other.end : other.start - end) <= supportReach &&
      (other.end <= start || other.start >= end),
  );

/** What is carried from sentence to sentence. */
interface State {
  readonly tallies: Tallies;
  readonly antecedents: Antecedents & {
    readonly adult: boolean;
    /** True when no child is spoken of: an unknown `ze` then is most often a mother. */
    readonly noChild: boolean;
  };
  /** The signs of safety of each sentence so far. */
  readonly signs: SignedSentence[];
}

function addThemes(
  { tallies, antecedents }: State,
  part: Evidence,
  index: number,
  offset: number,
  near: boolean,
): void {
  for (const found of part.themes) {
    if (!isMet(found, antecedents, near)) continue;
    if (found.need === 'steun') continue;
    const tally = tallyOf(tallies, found.theme);
    const start = offset + found.start;
    const end = offset + found.end;
    if (found.need !== 'zwak' || isSupported(found, part)) addStrong(tally, start, end);
    // A theme that is there already needs no halves.
    else if (!tally.strong) addWeak(tally, found.concept, index, { start, end });
  }
}

/** Adds the theme that a worry about safety belongs to, and gives whom it is about. */
function addWorry(
  { tallies, signs }: State,
  sentences: readonly Sentence[],
  ids: readonly string[],
): SafetyConcern | null {
  const worry = worryIn(signs);
  if (worry === null) return null;
  const offset = sentences[worry.sentence]?.start ?? 0;
  const theme = worry.theme === null ? -1 : ids.indexOf(worry.theme);
  if (theme >= 0) addStrong(tallyOf(tallies, theme), offset + worry.start, offset + worry.end);
  return worry.about;
}

/** Whom `hij` and `zij` stand for before anyone is named. */
function relativesIn(evidence: readonly Evidence[]): Antecedents {
  const of = (pronoun: Pronoun): Owner | null =>
    evidence.find(({ relatives }) => relatives[pronoun] !== null)?.relatives[pronoun] ?? null;
  return { hij: of('hij'), zij: of('zij') };
}

function hitsOf(tallies: Tallies, ids: readonly string[]): ThemeHit[] {
  const hits: { id: string; score: number; place: Place }[] = [];
  tallies.forEach((tally, theme) => {
    if (tally?.place) hits.push({ id: ids[theme] ?? '', score: tally.score, place: tally.place });
  });
  hits.sort((one, other) => other.score - one.score || one.place.start - other.place.start);
  return hits.slice(0, mostThemes).map(({ id, place: { start, end } }) => ({ id, start, end }));
}

/**
 * Puts the evidence of the sentences of one text together. `evidence[i]` belongs to `sentences[i]`; the spans of the
 * result are offsets into the text.
 */
export function combine(sentences: readonly Sentence[], evidence: readonly Evidence[]): Context {
  const { ids } = sources();
  const state: State = {
    tallies: [],
    antecedents: {
      ...relativesIn(evidence),
      adult: evidence.some(({ adult }) => adult),
      noChild: !evidence.some(({ subjects }) => subjects.some(isChild)),
    },
    signs: [],
  };
  // A text about things, in which nobody is named: a list of jobs, minutes, a notice.
  const onlyThings =
    evidence.some(({ aboutNobody }) => aboutNobody) && !evidence.some(({ anyone }) => anyone);
  for (let index = 0; index < evidence.length; index += 1) {
    const part = evidence[index];
    if (part === undefined) continue;
    const offset = sentences[index]?.start ?? 0;
    const near = part.anyone || evidence[index - 1]?.anyone === true || evidence[index + 1]?.anyone === true;
    if (!onlyThings) addThemes(state, part, index, offset, near);
    state.signs.push(signed(part.safety, state.antecedents));
    follow(state.antecedents, part.subjects);
  }
  const safety = addWorry(state, sentences, ids);
  return { themes: hitsOf(state.tallies, ids), safety };
}
