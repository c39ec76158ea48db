/** Who each clause is about. */
import * as dutch from '../dutch/lexicon.ts';
import type { Token } from '../dutch/token.ts';
import type { Before, Who } from './before.ts';
import type { ClauseFrame, OpenClause } from './clauses.ts';
import { ABOUT, AS, GENITIVE, HE, IMPERSONAL, RELATIVE, SELF, SHE, YOU, YOURS } from './roles.ts';
import type { Word } from './vocabulary.ts';
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
const reach = 5;

/** The words of a sentence, with what is known of each by itself and in its place. */
interface Worded {
  readonly tokens: readonly Token[];
  readonly features: readonly number[];
  readonly entries: readonly Pick<Word, 'roles'>[];
  readonly before: Before;
}

/** Follows the subjects of one sentence, clause by clause. */
export class SubjectReader {
  readonly #tokens: readonly Token[];
  readonly #features: readonly number[];
  readonly #words: readonly Pick<Word, 'roles'>[];
  readonly referents: Referents;

  constructor({ tokens, features, entries, before }: Worded) {
    this.#tokens = tokens;
    this.#features = features;
    this.#words = entries;
    const { masculine, feminine, plural, topic } = before;
    this.referents = { masculine, feminine, plural, topic };
  }

  #norm(at: number): string {
    return at < 0 ? '' : (this.#tokens[at]?.norm ?? '');
  }

  #is(at: number, features: number): boolean {
    return at >= 0 && ((this.#features[at] ?? 0) & features) !== 0;
  }

  /** What the word can be in a clause, see roles.ts. */
  #roles(at: number): number {
    return at < 0 ? 0 : (this.#words[at]?.roles ?? 0);
  }

  #isRelative(at: number): boolean {
    return (this.#roles(at) & RELATIVE) !== 0;
  }

  /** Reads who the clauses are about. */
  read(clauses: readonly OpenClause[]): readonly Clause[] {
    for (let index = 0; index < clauses.length; index += 1) {
      const clause = clauses[index];
      if (clause === undefined) break;
      clause.subject = this.#find(clause);
      if (clause.subject >= 0) {
        clause.antecedent = clause.subject;
        clause.who = this.#whoAt(clause.subject, clause);
      } else {
        const source = this.#source(clause, clauses, index);
        clause.antecedent = source?.antecedent ?? -1;
        clause.who = this.#inherited(clause, source);
      }
      this.#remember(clause);
    }
    return clauses;
  }

  /** Token of the subject of a clause, or -1. */
  #find({ from, to, verb, subordinate, joined }: ClauseFrame): number {
    if (verb < 0) return this.#first(from, to, false);
    if (subordinate) return this.#first(from, to, this.#isRelative(from));
    const before = this.#first(from + (joined ? 1 : 0), verb, false);
    const person = this.#first(verb + 1, Math.min(to, verb + 1 + reach), true);
    const after =
      person < 0 && verb + 1 < to && (this.#roles(verb + 1) & IMPERSONAL) !== 0 ? verb + 1 : person;
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
      const roles = this.#roles(at);
      if (this.#features[at] === 0 && roles === 0) continue;
      const isPronoun = this.#isSubjectPronoun(at);
      if (this.#is(at, dutch.PREPOSITION) && !isPronoun) {
        at = this.#skipPrepositional(at, to);
        continue;
      }
      if (isPronoun) return at;
      // `als ouder hoort u …`: in the role of.
      if ((roles & AS) !== 0 && this.#is(at + 1, person)) {
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
        ((roles & IMPERSONAL) !== 0 || this.#isGenitive(at) || this.#opensThing(at, to))
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
    const roles = this.#roles(at);
    if ((roles & (SELF | HE)) !== 0) return true;
    if ((roles & (SHE | YOU)) === 0 || this.#is(at - 1, dutch.PREPOSITION)) return false;
    // `je zoon`, `jullie huis`
    return (
      (roles & YOURS) === 0 ||
      (!this.#is(at + 1, person) &&
        (this.#isVerb(at + 1) || this.#isVerb(at - 1) || !this.#looksLikeNoun(at + 1)))
    );
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
    return (this.#roles(at) & GENITIVE) !== 0 && this.#looksLikeNoun(at + 1);
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
    const roles = this.#roles(at);
    if ((roles & SELF) !== 0) return 'self';
    if ((roles & YOU) !== 0) return 'you';
    if ((roles & HE) !== 0) return this.referents.masculine;
    if ((roles & SHE) !== 0) {
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
  #source(frame: ClauseFrame, clauses: readonly Clause[], index: number): Clause | undefined {
    const previous = index > 0 ? clauses[index - 1] : undefined;
    if (frame.joined || frame.verb < 0) return previous;
    for (let at = index - 1; at >= 0; at -= 1) {
      const clause = clauses[at];
      if (clause !== undefined && !clause.subordinate && clause.verb >= 0) return clause;
    }
    return previous;
  }

  /** A relative clause is about the word before it. */
  #inherited(frame: ClauseFrame, source: Clause | undefined): Who {
    if (frame.subordinate && this.#isRelative(frame.from)) {
      for (let at = frame.from - 1; at >= 0 && at > frame.from - 6; at -= 1) {
        if (this.#is(at, person)) return this.#whoAt(at, null);
      }
      return 'thing';
    }
    return source?.who ?? this.referents.topic;
  }

  #remember({ from, to, subject, who }: Clause): void {
    let names = 0;
    for (let at = from; at < to; at += 1) {
      if (!this.#is(at, PARENT | CHILD | NAME)) continue;
      names |= this.#features[at] ?? 0;
      if (at !== subject) this.#introduce(at, false);
    }
    if (this.#is(subject, PARENT | CHILD | NAME)) this.#introduce(subject, true);
    // `vertelt over Roos`: the story is about the child from here on.
    if ((names & (CHILD | NAME)) !== 0)
      for (let at = from + 1; at < to; at += 1)
        if (this.#is(at, CHILD | NAME) && ((this.#roles(at - 1) | this.#roles(at - 2)) & ABOUT) !== 0)
          this.#introduce(at, true);
    if (who !== 'thing' && who !== 'unknown') this.referents.topic = who;
  }

  #introduce(at: number, isSubject: boolean): void {
    const features = this.#features[at] ?? 0;
    const { referents } = this;
    const who: Who = (features & PARENT) !== 0 ? 'parent' : 'child';
    const isName = (features & NAME) !== 0;
    if ((features & PLURAL) !== 0) referents.plural = who;
    // What is no subject does not take the place of a parent: `Ze keek naar de baby. Zij …`.
    const takesOver = isSubject || (who === 'parent' && !isName);
    if (isName || (features & MASCULINE) !== 0)
      if (takesOver || referents.masculine === 'unknown') referents.masculine = who;
    if (isName || (features & FEMININE) !== 0)
      if (takesOver || referents.feminine === 'unknown') referents.feminine = who;
  }
}
