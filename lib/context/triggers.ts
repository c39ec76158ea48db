import { asksWhom, type Evidence, isSure, type ThemeEvidence } from './evidence.ts';
import { type Antecedents, ownerOfPronoun } from './people.ts';
import { allThemeIds } from './theme-ids.ts';

/** Two weak triggers count together when they stand at most this many sentences apart. */
export const weakReach = 2;

/** A trigger of a theme and its sentence, counted from the start of the stretch it stands in. */
export interface Trigger {
  readonly found: ThemeEvidence;
  readonly sentence: number;
}

/**
 * The triggers in the sentences from `from` up to `to`, in order, without the weak ones that stand alone: most do, and say
 * nothing.
 */
export function triggersIn(evidence: readonly Evidence[], from: number, to: number): readonly Trigger[] {
  const all: { found: ThemeEvidence; sentence: number; counts: boolean }[] = [];
  /** By theme the last weak trigger, as its place in the list. */
  const lastWeak: (number | undefined)[] = [];
  for (let index = from; index < to; index += 1) {
    const themes = evidence[index]?.themes ?? none;
    // What stands beside another stretch can have a partner there.
    const isNearEdge = index - from < weakReach || to - index <= weakReach;
    for (let at = 0; at < themes.length; at += 1) {
      const found = themes[at];
      if (found === undefined) continue;
      const one = { found, sentence: index - from, counts: isNearEdge || isSure(found) };
      all.push(one);
      if (isSure(found)) continue;
      const last = lastWeak[found.theme];
      // An index below nought is not looked for: that takes long.
      const partner = last === undefined ? undefined : all[last];
      lastWeak[found.theme] = all.length - 1;
      if (partner === undefined || one.sentence - partner.sentence > weakReach) continue;
      partner.counts = true;
      one.counts = true;
    }
  }
  return all.filter(({ counts }) => counts);
}

const none: readonly ThemeEvidence[] = [];

/** Some themes, by their numbers. */
export class ThemeSet {
  // As bits: the first 32, and the others.
  #low = 0;
  #high = 0;

  add(theme: number): void {
    if (theme < 32) this.#low |= 1 << theme;
    else this.#high |= 1 << (theme - 32);
  }

  has(theme: number): boolean {
    return ((theme < 32 ? this.#low : this.#high) & (1 << (theme & 31))) !== 0;
  }

  addAll(others: ThemeSet): void {
    this.#low |= others.#low;
    this.#high |= others.#high;
  }

  /** Their numbers, in order. */
  all(): number[] {
    return allThemeIds.flatMap((_, theme) => (this.has(theme) ? [theme] : []));
  }

  /** True when all of these are among the others. */
  isWithin(others: ThemeSet): boolean {
    return ((this.#low & ~others.#low) | (this.#high & ~others.#high)) === 0;
  }
}

/** What is known of the people of a text where a trigger stands. */
export interface People {
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

/** The weak triggers of one theme. */
export interface Weak {
  readonly theme: number;
  readonly triggers: Trigger[];
}

/** What the triggers of a stretch come to, now that it is known whom its pronouns stand for. */
export class Sorted {
  /** Of each theme the first trigger that needs no other. */
  readonly sure: Trigger[] = [];
  /** Those that need another, by theme. */
  readonly weak: Weak[] = [];
  readonly sureThemes = new ThemeSet();
  readonly weakThemes = new ThemeSet();
  /** The themes with a trigger that is about somebody else than it asks for. */
  readonly ofOther = new ThemeSet();

  add(trigger: Trigger, people: People): void {
    const { found } = trigger;
    const { theme } = found;
    if (asksWhom(found) && !isMet(found, people)) this.ofOther.add(theme);
    else if (!isSure(found)) {
      const weak = this.weakThemes.has(theme) ? this.weak.find((one) => one.theme === theme) : undefined;
      if (weak === undefined) this.weak.push({ theme, triggers: [trigger] });
      else weak.triggers.push(trigger);
      this.weakThemes.add(theme);
    } else if (!this.sureThemes.has(theme)) {
      this.sure.push(trigger);
      this.sureThemes.add(theme);
    }
  }
}
