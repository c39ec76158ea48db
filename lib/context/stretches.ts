import { Blocks } from './blocks.ts';
import { type Evidence, isSure, type ThemeBits } from './evidence.ts';
import { type Antecedents, follow } from './people.ts';
import { type SignedSentence, signed } from './safety/signed.ts';

/** What a stretch of a text comes to when it is known whom the pronouns before it stand for. */
export interface Resolved {
  readonly before: Antecedents;
  readonly after: Antecedents;
  /** Whom the pronouns in each sentence stand for. */
  readonly within: readonly Antecedents[];
  /** The signs of safety of each sentence. */
  readonly signs: readonly SignedSentence[];
}

/** What sentences say, wherever they stand: one, a stretch of them, or all. */
type Said = Pick<Evidence, 'adult' | 'child' | 'anyone' | 'aboutNobody' | 'relatives'>;

/** What those from `from` up to `to` say together. */
function together(all: readonly Said[], from: number, to: number): Said {
  let [adult, child, anyone, aboutNobody] = [false, false, false, false];
  const relatives: Antecedents = { hij: null, zij: null };
  for (let index = from; index < to; index += 1) {
    const part = all[index];
    if (part === undefined) continue;
    adult ||= part.adult;
    child ||= part.child;
    anyone ||= part.anyone;
    aboutNobody ||= part.aboutNobody;
    relatives.hij ??= part.relatives.hij;
    relatives.zij ??= part.relatives.zij;
  }
  return { adult, child, anyone, aboutNobody, relatives };
}

/** What some sentences in a row say together. */
export interface Stretch extends ThemeBits, Said {
  readonly from: number;
  readonly to: number;
  /**
   * Of each sentence the themes in it that can count: `low` and `high`, in turn. Side by side, for they are looked
   * through at every key.
   */
  readonly themes: Int32Array;
  /** As it was last read; null before that. */
  resolved: Resolved | null;
}

/** Two weak triggers count together when they stand at most this many sentences apart. */
export const weakReach = 2;

/** By theme the last sentence with a weak trigger; before that, one that is out of reach. */
const lastWeak = new Int32Array(64);

/** Notes the themes of the sentences in `themes`, without the weak triggers that stand alone: most do, and say nothing. */
function noteThemes(evidence: readonly Evidence[], from: number, to: number, themes: Int32Array): void {
  const note = (theme: number, index: number): void => {
    const place = (index - from) * 2 + (theme < 32 ? 0 : 1);
    themes[place] = (themes[place] ?? 0) | (1 << (theme & 31));
  };
  lastWeak.fill(from - weakReach - 1);
  for (let index = from; index < to; index += 1) {
    const part = evidence[index];
    if (part === undefined) continue;
    const place = (index - from) * 2;
    themes[place] = part.sureLow;
    themes[place + 1] = part.sureHigh;
    // What stands beside another stretch can have a partner there.
    const isNearEdge = index - from < weakReach || to - index <= weakReach;
    for (let at = 0; at < part.themes.length; at += 1) {
      const found = part.themes[at];
      if (found === undefined || isSure(found)) continue;
      const { theme } = found;
      const partner = lastWeak[theme] ?? 0;
      lastWeak[theme] = index;
      if (isNearEdge) note(theme, index);
      if (index - partner > weakReach) continue;
      note(theme, partner);
      note(theme, index);
    }
  }
}

function stretchOf(evidence: readonly Evidence[], from: number, to: number): Stretch {
  let [low, high, sureLow, sureHigh, openLow, openHigh] = [0, 0, 0, 0, 0, 0];
  const themes = new Int32Array((to - from) * 2);
  noteThemes(evidence, from, to, themes);
  for (let index = from; index < to; index += 1) {
    const part = evidence[index];
    if (part === undefined) continue;
    low |= themes[(index - from) * 2] ?? 0;
    high |= themes[(index - from) * 2 + 1] ?? 0;
    sureLow |= part.sureLow;
    sureHigh |= part.sureHigh;
    openLow |= part.openLow;
    openHigh |= part.openHigh;
  }
  const bits = { low, high, sureLow, sureHigh, openLow, openHigh };
  return { from, to, themes, ...bits, ...together(evidence, from, to), resolved: null };
}

const blocks = new Blocks(stretchOf);

/** The stretches of a text, in order. One that did not change since the last text is the same object. */
export const stretchesOf = (evidence: readonly Evidence[]): readonly Stretch[] => blocks.over(evidence);

/** Forgets the text that was read last. */
export const forgetStretches = (): void => blocks.forget();

/** Reads a stretch behind sentences that leave the pronouns so. */
export function resolve(
  evidence: readonly Evidence[],
  stretch: Stretch,
  { hij, zij }: Antecedents,
): Resolved {
  const known = stretch.resolved;
  if (known !== null && known.before.hij === hij && known.before.zij === zij) return known;
  const after: Antecedents = { hij, zij };
  const signs: SignedSentence[] = [];
  const within: Antecedents[] = [];
  for (let index = stretch.from; index < stretch.to; index += 1) {
    const part = evidence[index];
    if (part === undefined) continue;
    const last = within.at(-1);
    within.push(last?.hij === after.hij && last.zij === after.zij ? last : { ...after });
    signs.push(signed(part.safety, after));
    follow(after, part.following);
  }
  stretch.resolved = { before: { hij, zij }, after, within, signs };
  return stretch.resolved;
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

export function overviewOf(stretches: readonly Stretch[]): Overview {
  const { adult, child, anyone, aboutNobody, relatives } = together(stretches, 0, stretches.length);
  return { adult, child, aboutThings: aboutNobody && !anyone, relatives };
}
