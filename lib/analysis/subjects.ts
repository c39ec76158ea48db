/** Who each clause is about. */
import * as dutch from '../dutch/lexicon.ts';
import type { Token } from '../dutch/token.ts';
import type { Before, Who } from './before.ts';
import type { ClauseFrame } from './clauses.ts';
import { WordSet } from './word-set.ts';
import { AGENCY, CHILD, FAMILY, FEMININE, MASCULINE, NAME, OWN, PARENT, PLURAL } from './words.ts';

export interface Clause extends ClauseFrame {
  readonly who: Who;
  /** Token of the subject, or -1 when it is left out and taken over from before. */
  readonly subject: number;
  /** Token of the subject that a clause without its own takes over from this sentence, else the same as `subject`. */
  readonly antecedent: number;
}

/** The persons that pronouns stand for, as far as the text has come. */
export interface Referents {
  masculine: Who;
  feminine: Who;
  plural: Who;
  topic: Who;
}

const person = PARENT | CHILD | OWN | AGENCY | FAMILY | NAME;
const self = new Set(['ik', 'we', 'wij', "'k"]);
const pronouns = ['hij', 'ie', 'zij', 'ze', 'u', 'jij', 'jullie', 'je'];
const genitives = ['moeders', 'vaders', "mama's"];
const you = new Set(['u', 'je', 'jij', 'jullie']);
const impersonal = new Set([
  'het',
  'er',
  'dit',
  'dat',
  'men',
  'iedereen',
  'niemand',
  'alles',
  'iets',
  'wat',
  "'t",
]);
/** Words without features that count all the same. */
const special = new WordSet([...self, ...pronouns, ...genitives, ...impersonal, 'als']);
const relative = new Set(['die', 'dat', 'wie']);
const reach = 5;

/** Follows the subjects of one sentence, clause by clause. */
export class SubjectReader {
  readonly #tokens: readonly Token[];
  readonly #features: readonly number[];
  readonly referents: Referents;

  constructor(tokens: readonly Token[], features: readonly number[], before: Before) {
    this.#tokens = tokens;
    this.#features = features;
    const { masculine, feminine, plural, topic } = before;
    this.referents = { masculine, feminine, plural, topic };
  }

  #norm(at: number): string {
    return at < 0 ? '' : (this.#tokens[at]?.norm ?? '');
  }

  #is(at: number, features: number): boolean {
    return at >= 0 && ((this.#features[at] ?? 0) & features) !== 0;
  }

  read(frames: readonly ClauseFrame[]): Clause[] {
    const clauses: Clause[] = [];
    for (const frame of frames) {
      const previous = clauses.at(-1);
      const at = this.#find(frame);
      const source = at >= 0 ? undefined : this.#source(frame, previous, clauses);
      const who = at >= 0 ? this.#whoAt(at, frame) : this.#inherited(frame, source);
      const { from, to, verb, subordinate, joined } = frame;
      const antecedent = at >= 0 ? at : (source?.antecedent ?? -1);
      clauses.push({ from, to, verb, subordinate, joined, subject: at, who, antecedent });
      this.#remember(frame, at, who);
    }
    return clauses;
  }

  /** Token of the subject of a clause, or -1. */
  #find({ from, to, verb, subordinate, joined }: ClauseFrame): number {
    if (verb < 0) return this.#first(from, to, false);
    if (subordinate) return this.#first(from, to, relative.has(this.#norm(from)));
    const before = this.#first(from + (joined ? 1 : 0), verb, false);
    const person = this.#first(verb + 1, Math.min(to, verb + 1 + reach), true);
    const after = person < 0 && verb + 1 < to && impersonal.has(this.#norm(verb + 1)) ? verb + 1 : person;
    // `wat doet uw partner`: the question word asks, what follows is the subject.
    const asks = before >= 0 && this.#is(before, dutch.QUESTION_WORD) && verb === before + 1;
    if (before < 0 || (asks && after >= 0)) return after;
    // `dat vindt moeder lastig`: what stands first is what is said something about.
    const topicFirst = this.#whoAt(before, null) === 'thing' && this.#is(verb, dutch.SAY) && after >= 0;
    return topicFirst ? after : before;
  }

  /** The first word from `from` on that can be a subject; things count unless `onlyPersons`. */
  #first(from: number, to: number, onlyPersons: boolean): number {
    let thing = -1;
    for (let at = from; at < to; at += 1) {
      const token = this.#tokens[at];
      if (token === undefined) break;
      if (this.#features[at] === 0 && !special.hasToken(token)) continue;
      const { norm } = token;
      if (this.#is(at, dutch.PREPOSITION) && !this.#isSubjectPronoun(at)) {
        at = this.#skipPrepositional(at, to);
        continue;
      }
      if (this.#isSubjectPronoun(at)) return at;
      // `als ouder hoort u …`: in the role of.
      if (norm === 'als' && this.#is(at + 1, person)) {
        at += 1;
        continue;
      }
      if (this.#is(at, person) && !this.#isGenitive(at))
        return thing >= 0 && !this.#is(at - 1, dutch.ARTICLE | dutch.POSSESSIVE)
          ? this.#either(thing, at)
          : at;
      if (
        thing < 0 &&
        !onlyPersons &&
        (impersonal.has(norm) || this.#isGenitive(at) || this.#opensThing(at, to))
      )
        thing = at;
    }
    return thing;
  }

  /** `het gesprek met` before `moeder`: the thing was first, but a person right after it is a new phrase. */
  #either(thing: number, at: number): number {
    return at - thing > 1 ? thing : at;
  }

  #isSubjectPronoun(at: number): boolean {
    const norm = this.#norm(at);
    if (self.has(norm) || norm === 'hij' || norm === 'ie') return true;
    if (norm === 'zij' || norm === 'ze') return !this.#is(at - 1, dutch.PREPOSITION);
    if (norm === 'u' || norm === 'jij' || norm === 'jullie' || norm === 'je') {
      if (this.#is(at - 1, dutch.PREPOSITION)) return false;
      // `je zoon`, `jullie huis`
      if (norm === 'je' || norm === 'jullie')
        return (
          !this.#is(at + 1, person) &&
          (this.#isVerb(at + 1) || this.#isVerb(at - 1) || !this.#looksLikeNoun(at + 1))
        );
      return true;
    }
    return false;
  }

  #isVerb(at: number): boolean {
    return this.#is(at, dutch.FINITE | dutch.STEM | dutch.INFINITIVE);
  }

  #looksLikeNoun(at: number): boolean {
    const token = this.#tokens[at];
    return token?.kind === 'word' && (this.#features[at] ?? 0) === 0;
  }

  /** An article or a possessive that opens the name of a thing: `de situatie`, `haar houding`. */
  #opensThing(at: number, to: number): boolean {
    if (!this.#is(at, dutch.ARTICLE | dutch.POSSESSIVE | dutch.DETERMINER)) return false;
    for (let index = at + 1; index < to && index < at + 4; index += 1) {
      if (this.#is(index, person) && !this.#isGenitive(index)) return false;
      if (this.#is(index, dutch.TIME)) return false;
      if (this.#isVerb(index) || this.#is(index, dutch.PREPOSITION)) break;
    }
    return true;
  }

  /** `moeders houding`, `vaders werk`: the word says whose, not who. */
  #isGenitive(at: number): boolean {
    const norm = this.#norm(at);
    return (norm === 'moeders' || norm === 'vaders' || norm === "mama's") && this.#looksLikeNoun(at + 1);
  }

  /** Last token of the phrase that a preposition opens. */
  #skipPrepositional(at: number, to: number): number {
    let last = at;
    for (let index = at + 1; index < to && index < at + 5; index += 1) {
      if (this.#is(index, dutch.PREPOSITION) || (this.#isVerb(index) && !this.#is(index, dutch.TIME))) break;
      const token = this.#tokens[index];
      if (token === undefined || token.kind === 'punctuation') break;
      last = index;
      const isInside =
        this.#is(index, dutch.ARTICLE | dutch.POSSESSIVE | dutch.DETERMINER) ||
        (token.norm.endsWith('e') && this.#looksLikeNoun(index) && !this.#is(index + 1, dutch.FINITE));
      if (!isInside) break;
    }
    return last;
  }

  #whoAt(at: number, frame: ClauseFrame | null): Who {
    const norm = this.#norm(at);
    if (self.has(norm)) return 'self';
    if (you.has(norm)) return 'you';
    if (norm === 'hij' || norm === 'ie') return this.referents.masculine;
    if (norm === 'zij' || norm === 'ze') {
      return frame !== null && this.#isPluralVerb(frame.verb)
        ? this.referents.plural
        : this.referents.feminine;
    }
    const features = this.#features[at] ?? 0;
    if (this.#isGenitive(at)) return 'thing';
    if ((features & PARENT) !== 0) return 'parent';
    if ((features & (CHILD | NAME)) !== 0) return 'child';
    if ((features & OWN) !== 0) return 'own';
    if ((features & AGENCY) !== 0) return 'agency';
    return (features & FAMILY) !== 0 ? 'family' : 'thing';
  }

  #isPluralVerb(at: number): boolean {
    const norm = this.#norm(at);
    return at >= 0 && (norm === 'zijn' || (norm.endsWith('en') && !this.#is(at, dutch.PARTICIPLE)));
  }

  /** The clause that one without a subject of its own goes on about. */
  #source(frame: ClauseFrame, previous: Clause | undefined, clauses: readonly Clause[]): Clause | undefined {
    const main = clauses.findLast((clause) => !clause.subordinate && clause.verb >= 0);
    return frame.joined || frame.verb < 0 ? previous : (main ?? previous);
  }

  /** A relative clause is about the word before it. */
  #inherited(frame: ClauseFrame, source: Clause | undefined): Who {
    if (frame.subordinate && relative.has(this.#norm(frame.from))) {
      for (let at = frame.from - 1; at >= 0 && at > frame.from - 6; at -= 1) {
        if (this.#is(at, person)) return this.#whoAt(at, null);
      }
      return 'thing';
    }
    return source?.who ?? this.referents.topic;
  }

  #remember({ from, to }: ClauseFrame, subject: number, who: Who): void {
    const subjectFeatures = subject >= 0 ? (this.#features[subject] ?? 0) : 0;
    for (let at = from; at < to; at += 1) {
      if (at !== subject && this.#is(at, PARENT | CHILD | NAME)) this.#introduce(at, false);
    }
    if ((subjectFeatures & (PARENT | CHILD | NAME)) !== 0) this.#introduce(subject, true);
    // `vertelt over Roos`: the story is about the child from here on.
    for (let at = from + 1; at < to; at += 1) {
      if (this.#is(at, CHILD | NAME) && (this.#norm(at - 1) === 'over' || this.#norm(at - 2) === 'over'))
        this.#introduce(at, true);
    }
    if (who !== 'thing' && who !== 'unknown') this.referents.topic = who;
  }

  #introduce(at: number, isSubject: boolean): void {
    const features = this.#features[at] ?? 0;
    const who: Who = (features & PARENT) !== 0 ? 'parent' : 'child';
    const isName = (features & NAME) !== 0;
    if ((features & PLURAL) !== 0) this.referents.plural = who;
    // What is no subject does not take the place of a parent: `Ze keek naar de baby. Zij …`.
    for (const gender of ['masculine', 'feminine'] as const) {
      const fits = isName || (features & (gender === 'masculine' ? MASCULINE : FEMININE)) !== 0;
      if (!fits) continue;
      if (isSubject || this.referents[gender] === 'unknown' || (who === 'parent' && !isName))
        this.referents[gender] = who;
    }
  }
}
