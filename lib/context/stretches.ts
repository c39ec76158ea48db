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

/** True when a stretch reads the same with the one around it as with the other. */
const isSame = (one: Around, other: Around): boolean =>
  one.antecedents.hij === other.antecedents.hij &&
  one.antecedents.zij === other.antecedents.zij &&
  one.overview.adult === other.overview.adult &&
  one.overview.child === other.overview.child &&
  one.anyoneBefore === other.anyoneBefore &&
  one.anyoneBehind === other.anyoneBehind;

/** Reads the stretch that starts at sentence `from`, behind sentences that leave the pronouns so. */
export function resolve(
  evidence: readonly Evidence[],
  stretch: Stretch,
  from: number,
  { antecedents, overview }: Pick<Around, 'antecedents' | 'overview'>,
): Resolved {
  const anyoneAt = (index: number): boolean => evidence[index]?.anyone === true;
  const anyoneBefore = anyoneAt(from - 1);
  const anyoneBehind = anyoneAt(from + stretch.length);
  const around = { antecedents, overview, anyoneBefore, anyoneBehind };
  if (stretch.resolved !== null && isSame(stretch.resolved.around, around)) return stretch.resolved;
  const after: Antecedents = { ...antecedents };
  const signs: SignedSentence[] = [];
  const triggers = new Sorted();
  const { adult, child } = overview;
  let next = 0;
  for (let at = 0; at < stretch.length; at += 1) {
    const part = evidence[from + at];
    if (part === undefined) continue;
    for (; stretch.triggers[next]?.sentence === at; next += 1) {
      const trigger = stretch.triggers[next];
      const personNear = part.anyone || anyoneAt(from + at - 1) || anyoneAt(from + at + 1);
      if (trigger !== undefined)
        triggers.add(trigger, { antecedents: after, adult, noChild: !child, personNear });
    }
    signs.push(signed(part.safety, after));
    follow(after, part.following);
  }
  stretch.resolved = { around, after, triggers, signs };
  return stretch.resolved;
}
