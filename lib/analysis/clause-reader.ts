/** What the words of a sentence say of its clauses: which are finite, and where a clause opens or is joined. */
import * as dutch from '../dutch/lexicon.ts';
import type { Token } from '../dutch/token.ts';
import { pronouns } from './pronouns.ts';
import { WordSet } from './word-set.ts';
import { AGENCY, CHILD, FAMILY, NAME, OWN, PARENT, PLURAL } from './words.ts';

const marks = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '-',
  '\u2013',
  '\u2014',
  '--',
  '/',
  '\u2026',
  '...',
  '.',
  '!',
  '?',
  '=',
  '>',
  '+',
]);
const quoteMarks = /^["'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB]$/;
const separators = WordSet.where((mark) => marks.has(mark) || quoteMarks.test(mark) || /^[.?!]/.test(mark));
const subjectPronouns = new Set([...pronouns, 'men', 'niemand', 'iedereen', 'beiden']);
const adverbsAfterJoin = new Set([
  'dan',
  'ook',
  'toen',
  'daarom',
  'nu',
  'daarna',
  'soms',
  'niet',
  'toch',
  'wel',
  'dus',
  'vandaag',
  'thuis',
]);
const pluralPronouns = new Set(['we', 'wij', 'jullie', 'ze', 'zij']);
const relatives = new Set(['die', 'dat', 'wie', 'wat']);

const nominal = PARENT | CHILD | OWN | AGENCY | FAMILY | NAME;

export const isSeparator = (token: Token): boolean =>
  token.kind === 'punctuation' && separators.hasToken(token);

/** Answers questions about places in one sentence; a place is the number of a token. */
export class ClauseReader {
  readonly tokens: readonly Token[];
  readonly features: readonly number[];

  constructor(tokens: readonly Token[], features: readonly number[]) {
    this.tokens = tokens;
    this.features = features;
  }

  // To ask a list for what stands before its start makes all asking slow, so it is never done.

  norm(at: number): string {
    return at < 0 ? '' : (this.tokens[at]?.norm ?? '');
  }

  is(at: number, features: number): boolean {
    return at >= 0 && ((this.features[at] ?? 0) & features) !== 0;
  }

  /** True when a word can be a subject by itself or starts one. */
  opensSubject(at: number): boolean {
    return (
      subjectPronouns.has(this.norm(at)) ||
      this.is(at, nominal | dutch.ARTICLE | dutch.POSSESSIVE | dutch.DETERMINER)
    );
  }

  /** True when a finite verb stands within `reach` tokens from `at`, before a separator. */
  hasFinite(at: number, reach: number): boolean {
    for (let index = at; index < at + reach && index < this.tokens.length; index += 1) {
      const token = this.tokens[index];
      if (token === undefined || isSeparator(token)) return false;
      if (this.isFinite(index)) return true;
    }
    return false;
  }

  /** Finite by itself, or by the subject beside it: `ik vraag`, `vraag je`, `wij vragen`, `vragen ouders`. */
  isFinite(at: number): boolean {
    if (this.is(at, dutch.FINITE)) return true;
    if (!this.is(at, dutch.STEM | dutch.INFINITIVE)) return false;
    const before = this.norm(at - 1);
    const after = this.norm(at + 1);
    if (this.is(at, dutch.STEM) && (before === 'ik' || after === 'ik' || after === 'je' || after === 'jij'))
      return true;
    if (!this.is(at, dutch.INFINITIVE) || before === 'te') return false;
    const pluralBefore =
      before === 'we' ||
      before === 'wij' ||
      before === 'ze' ||
      before === 'zij' ||
      before === 'jullie' ||
      before === 'die';
    const pluralAfter =
      after === 'we' || after === 'wij' || after === 'ze' || after === 'zij' || after === 'jullie';
    return (
      pluralBefore ||
      pluralAfter ||
      this.is(at - 1, PLURAL) ||
      this.is(at + 1, PLURAL) ||
      this.joinsTwoPersons(at)
    );
  }

  /** `moeder en vader vragen` */
  joinsTwoPersons(at: number): boolean {
    return (
      this.norm(at - 2) === 'en' &&
      this.is(at - 1, PARENT | NAME | CHILD) &&
      this.is(at - 3, PARENT | NAME | CHILD)
    );
  }

  startsSubordinate(at: number, from: number): boolean {
    const norm = this.norm(at);
    if (!this.is(at, dutch.SUBORDINATOR | dutch.QUESTION_WORD))
      // `…, die vader is onbetrouwbaar`: that father, and no relative clause.
      return at === from && norm === 'die' && at > 0 && !(this.is(at + 1, PARENT) && this.isFinite(at + 2));
    if (this.is(at + 1, dutch.FINITE | dutch.STEM) && at === from && !relatives.has(norm)) {
      // `toen was hij`, `hoe gaat het`: a main clause, unless the verb comes again at its end.
      return norm === 'of' || norm === 'omdat' || norm === 'doordat' || norm === 'zodat';
    }
    if (norm === 'wat' && this.isDegree(at)) return false;
    if (norm === 'dat' || norm === 'wat')
      return at > from || !this.isFinite(at + 1) ? this.opensDat(at, from) : false;
    if (norm === 'als') return this.opensAls(at);
    if (norm === 'of')
      return this.is(at - 1, dutch.SAY) || this.norm(at - 1) === ',' || this.opensSubject(at + 1);
    if (norm === 'nu' || norm === 'toen' || norm === 'sinds') return at === from && this.opensSubject(at + 1);
    if (this.is(at, dutch.QUESTION_WORD))
      return at > 0 && (at > from || !this.isFinite(at + 1)) && this.hasVerb(from, at);
    return true;
  }

  /** `wat meer`, `wat strenger`, `wat te druk`: a little, and no clause. */
  isDegree(at: number): boolean {
    const next = this.norm(at + 1);
    if (/^(?:meer|minder|te|extra|anders)$/.test(next)) return true;
    return next.length > 4 && next.endsWith('er') && !this.is(at + 1, nominal | dutch.FINITE | dutch.ADVERB);
  }

  hasVerb(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.isFinite(at)) return true;
    // A new clause after a comma: what counts is that something came before.
    return from === to && from > 0;
  }

  opensDat(at: number, from: number): boolean {
    if (at === from && at === 0) return !this.isFinite(at + 1) && this.opensSubject(at + 1);
    if (this.norm(at - 1) === 'aan' && this.hasGiven(from, at)) return true;
    if (this.norm(at - 1) === 'op' && this.hasFallen(from, at)) return true;
    if (this.is(at - 1, dutch.PREPOSITION) || this.isFinite(at + 1))
      return at === from && this.norm(at - 1) === ',';
    return this.opensSubject(at + 1) || this.hasFinite(at + 1, 12);
  }

  /** `geeft aan dat`, `gaf moeder aan dat`: `aan` belongs to the verb. */
  hasGiven(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1)
      if (/^(?:geef|geeft|geven|gaf|gaven)$/.test(this.norm(at))) return true;
    return false;
  }

  /** `het valt op dat`, `viel me op dat`: `op` belongs to the verb. */
  hasFallen(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1)
      if (/^(?:valt|viel|vallen|vielen)$/.test(this.norm(at))) return true;
    return false;
  }

  opensAls(at: number): boolean {
    const before = this.norm(at - 1);
    if (/^(?:zo|net|even|zelfde|zowel|ik|we|wij|u|jullie|je|jij)$/.test(before) || before.startsWith('even'))
      return false;
    // `als ouder hoort u …`: in the role of.
    if (this.is(at + 1, nominal) && this.isFinite(at + 2) && subjectPronouns.has(this.norm(at + 3)))
      return false;
    // `jullie moeten als ouders …`
    if (this.is(at + 1, nominal) && this.isFinite(at - 1)) return false;
    return this.hasFinite(at + 1, 14) || this.hasPluralVerb(at);
  }

  /** `als jullie dat vaker doen`, `als ik te snel ga`: the verb at the end looks like an infinitive or a noun. */
  hasPluralVerb(at: number): boolean {
    const isFirst = /^(?:ik|je|jij)$/.test(this.norm(at + 1));
    const isPlural =
      pluralPronouns.has(this.norm(at + 1)) || this.is(at + 1, PLURAL) || this.is(at + 2, PLURAL);
    if (!isFirst && !isPlural) return false;
    for (let index = at + 2; index < at + 14 && index < this.tokens.length; index += 1) {
      const token = this.tokens[index];
      if (token === undefined || isSeparator(token)) return false;
      if (this.is(index, isFirst ? dutch.STEM : dutch.INFINITIVE) && !dutch.isNoun(token.norm)) return true;
    }
    return false;
  }

  /** After the verb of a subordinate clause a main clause begins, verb first: `als hij komt moeten we gaan`. */
  opensMain(at: number, from: number): boolean {
    // `als hij komt dan gaan we`
    if (this.norm(at) === 'dan')
      return (
        at - from > 2 &&
        this.isFinite(at + 1) &&
        subjectPronouns.has(this.norm(at + 2)) &&
        this.is(at - 1, dutch.FINITE | dutch.PARTICIPLE | dutch.INFINITIVE | dutch.STEM)
      );
    if (
      !this.isFinite(at) ||
      !this.is(at - 1, dutch.FINITE | dutch.PARTICIPLE | dutch.INFINITIVE | dutch.STEM)
    )
      return false;
    return subjectPronouns.has(this.norm(at + 1)) && at - from > 2;
  }

  joins(at: number, from: number): boolean {
    if (!this.is(at, dutch.COORDINATOR) || at === from) return false;
    const norm = this.norm(at);
    // `vraagt of zijn dochter …`: a question told, no choice.
    if (norm === 'of' && this.is(at - 1, dutch.SAY)) return false;
    if (norm === 'maar' || norm === 'want')
      return (
        this.norm(at + 1) !== 'ook' &&
        at + 1 < this.tokens.length &&
        (norm === 'want' || this.norm(at - 1) === ',' || this.hasFinite(at + 1, 5))
      );
    let next = at + 1;
    while (adverbsAfterJoin.has(this.norm(next)) && next < at + 3) next += 1;
    if (this.is(next, dutch.FINITE)) return true;
    return (this.opensSubject(next) || next > at + 1) && this.hasFinite(next, 5);
  }

  /** Token of the finite verb of a clause: the first in a main clause, the last in a subordinate one; -1 when absent. */
  verbOf(from: number, to: number, subordinate: boolean): number {
    let found = -1;
    let last = to - 1;
    while (last > from && this.tokens[last]?.kind === 'punctuation') last -= 1;
    for (let at = from; at < to; at += 1) {
      if (
        !this.isFinite(at) &&
        !(subordinate && this.is(at, dutch.INFINITIVE | dutch.STEM) && found < 0 && at === last)
      )
        continue;
      found = at;
      if (!subordinate) return found;
    }
    if (found < 0 && this.is(from, dutch.STEM) && !dutch.isNoun(this.norm(from))) return from;
    return found;
  }
}
