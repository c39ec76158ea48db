import type { Change } from '../dutch/replaced.ts';
import { Blocks } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { type Antecedents, follow } from './people.ts';
import { type SignedSentence, signed } from './safety/signed.ts';
import { Sorted, type Trigger, triggersIn } from './triggers.ts';

/** What sentences say, wherever they stand: one, a stretch of them, or all. */
type Said = Pick<Evidence, 'adult' | 'child' | 'anyone' | 'aboutNobody' | 'relatives'>;

/** What several of them say together. */
class Together implements Said {
  adult = false;
  child = false;
  anyone = false;
  aboutNobody = false;
  readonly relatives: Antecedents = { hij: null, zij: null };

  add({ adult, child, anyone, aboutNobody, relatives }: Said): void {
    this.adult ||= adult;
    this.child ||= child;
    this.anyone ||= anyone;
    this.aboutNobody ||= aboutNobody;
    this.relatives.hij ??= relatives.hij;
    this.relatives.zij ??= relatives.zij;
  }
}

/** What else a stretch is read with than its own sentences. */
interface Around {
  /** Whom pronouns stand for before it. */
  readonly antecedents: Antecedents;
  readonly overview: Overview;
  /** True when the sentence before it, and the one behind it, is about anyone. */
  readonly anyoneBefore: boolean;
  readonly anyoneBehind: boolean;
}

/** What a stretch of a text comes to, given what is around it. */
export interface Resolved {
  readonly around: Around;
  /** Whom pronouns stand for behind it. */
  readonly after: Antecedents;
  readonly triggers: Sorted;
  /** The signs of safety of each sentence. */
  readonly signs: readonly SignedSentence[];
}

/** Some sentences in a row. */
export interface Stretch {
  readonly length: number;
  readonly said: Said;
  readonly triggers: readonly Trigger[];
  /** As it was last read; null before that. */
  resolved: Resolved | null;
}

function stretchOf(evidence: readonly Evidence[], from: number, to: number): Stretch {
  const said = new Together();
  for (let index = from; index < to; index += 1) {
    const part = evidence[index];
    if (part !== undefined) said.add(part);
  }
  return { length: to - from, said, triggers: triggersIn(evidence, from, to), resolved: null };
}

/** The stretches of a text. One in which nothing changed stays the same object. */
export class Stretches {
  readonly #blocks = new Blocks<Stretch>();

  change(evidence: readonly Evidence[], change: Change): void {
    this.#blocks.change(change, (from, to) => stretchOf(evidence, from, to));
  }

  forEach(see: (stretch: Stretch, from: number) => void): void {
    this.#blocks.forEach(see);
  }

  /** What the sentences of a text say together, wherever they stand. */
  overview(): Overview {
    const said = new Together();
    this.#blocks.forEach((stretch) => {
      said.add(stretch.said);
    });
    const { adult, child, anyone, aboutNobody, relatives } = said;
    return { adult, child, aboutThings: aboutNobody && !anyone, relatives };
  }
}

export interface Overview {
  readonly adult: boolean;
  readonly child: boolean;
  /** True for a text about things, in which nobody is named: a list of jobs, minutes, a notice. */
  readonly aboutThings: boolean;
  /** Whom `hij` and `zij` stand for before anyone is named. */
  readonly relatives: Antecedents;
}

/** Reads the stretch that starts at sentence `from`, behind sentences that leave the pronouns so. */
export function resolve(
  evidence: readonly Evidence[],
  stretch: Stretch,
  from: number,
  { antecedents, overview }: Pick<Around, 'antecedents' | 'overview'>,
): Resolved {
  const anyoneBefore = from > 0 && evidence[from - 1]?.anyone === true;
  const anyoneBehind = evidence[from + stretch.length]?.anyone === true;
  const { resolved: known } = stretch;
  if (
    known !== null &&
    known.around.antecedents.hij === antecedents.hij &&
    known.around.antecedents.zij === antecedents.zij &&
    known.around.overview.adult === overview.adult &&
    known.around.overview.child === overview.child &&
    known.around.anyoneBefore === anyoneBefore &&
    known.around.anyoneBehind === anyoneBehind
  )
    return known;
  const around = { antecedents, overview, anyoneBefore, anyoneBehind };
  stretch.resolved = resolveAnew(evidence, stretch, from, around);
  return stretch.resolved;
}

function resolveAnew(
  evidence: readonly Evidence[],
  { length, triggers }: Stretch,
  from: number,
  around: Around,
): Resolved {
  const { adult, child } = around.overview;
  const after: Antecedents = { ...around.antecedents };
  const signs: SignedSentence[] = [];
  const sorted = new Sorted();
  let next = 0;
  for (let at = 0; at < length; at += 1) {
    const part = evidence[from + at];
    if (part === undefined) continue;
    if (triggers[next]?.sentence === at) {
      const personNear =
        part.anyone ||
        (from + at > 0 && evidence[from + at - 1]?.anyone === true) ||
        evidence[from + at + 1]?.anyone === true;
      const people = { antecedents: after, adult, noChild: !child, personNear };
      for (let one = triggers[next]; one?.sentence === at; one = triggers[next]) {
        sorted.add(one, people);
        next += 1;
      }
    }
    signs.push(signed(part.safety, after));
    follow(after, part.following);
  }
  return { around, after, triggers: sorted, signs };
}
