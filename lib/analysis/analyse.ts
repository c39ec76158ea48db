import { ContextOfText, contextOfSentence, type Evidence, findIdentifiers } from '../context/index.ts';
import { IncrementalSplitter } from '../dutch/incremental.ts';
import { type Change, joined, replaced } from '../dutch/replaced.ts';
import type { Sentence } from '../dutch/token.ts';
import { equipment } from '../phrasing/equipment.ts';
import { isSameBefore, start } from './before.ts';
import { Report } from './report.ts';
import { analyseSentence, type SentenceResult } from './sentence.ts';
import type { Analysis, AnalysisContext, Identifier } from './types.ts';

/** What was read of a text, kept so that a keystroke costs what it changes. */
class KnownText {
  readonly #splitter = new IncrementalSplitter();
  readonly #context = new ContextOfText();
  readonly #report = new Report();
  #contextKey = '';
  // Of each sentence:
  #evidence: Evidence[] = [];
  #identifiers: (readonly Identifier[])[] = [];
  #results: SentenceResult[] = [];

  analyse(text: string, context: AnalysisContext): Analysis {
    const { sentences, changed, moved } = this.#splitter.split(text);
    const others = sentences.slice(changed.from, changed.from + changed.count);
    this.#evidence = replaced(this.#evidence, changed, others.map(contextOfSentence));
    const identifiers = others.map((sentence) => findIdentifiers(text, sentence));
    this.#identifiers = replaced(this.#identifiers, changed, identifiers);
    const readAgain = this.#readResults(text, sentences, changed, context);
    const { themes, leanings, safety, uneasy } = this.#context.combine(sentences, this.#evidence, changed);
    const read = { text, sentences, results: this.#results, identifiers: this.#identifiers };
    this.#report.change(joined(moved, readAgain), read, context);
    const { findings, strengths, identifiers: found, quotesParent } = this.#report.show(read, context);
    return {
      findings,
      // Where somebody may not be safe, nothing is said of what a parent is good at.
      strengths: safety === null ? strengths : strengths.filter(({ kind }) => kind !== 'P5'),
      themes,
      leanings,
      safety,
      uneasy,
      identifiers: found,
      formHints: [],
      quotesParent,
    };
  }

  /**
   * Brings the results up to date; tells which are others. A sentence that did not change is read again only when what
   * went before did; once one behind the change comes out as it was, so do all behind it.
   */
  #readResults(
    text: string,
    sentences: readonly Sentence[],
    changed: Change,
    context: AnalysisContext,
  ): Change {
    const { mode, role, field = '', rulesOn = [] } = context;
    const contextKey = [mode, role, field, ...rulesOn].join(' ');
    const known = this.#results;
    const all = { from: 0, to: known.length, count: sentences.length };
    const { from, to, count } = this.#contextKey === contextKey ? changed : all;
    this.#contextKey = contextKey;
    const read: SentenceResult[] = [];
    let before = known[from - 1]?.after ?? start;
    let index = from;
    for (; index < sentences.length; index += 1) {
      const sentence = sentences[index];
      const old = index < from + count ? undefined : known[index - count + to - from];
      if (sentence === undefined || (old !== undefined && isSameBefore(old.before, before))) break;
      const safety = this.#evidence[index]?.safety;
      const result = analyseSentence({ sentence, text, before, context, safety }, equipment());
      read.push(result);
      before = result.after;
    }
    const others = { from, to: index - count + to - from, count: read.length };
    this.#results = replaced(known, others, read);
    return others;
  }
}

/** The text that was analysed last: what did not change is taken from here as it stands. */
let lastText: KnownText | null = null;

/**
 * Everything the product sees in a text: findings, strengths, themes, safety and identifiers, with offsets in UTF-16
 * code units. Pure for its caller: it remembers the last text only to be fast, so that a keystroke costs the sentence
 * that changed. Never throws, whatever the text.
 */
export function analyse(text: string, context: AnalysisContext): Analysis {
  const known = lastText ?? new KnownText();
  // While it is brought up to date, nothing in it fits together.
  lastText = null;
  const analysis = known.analyse(text, context);
  lastText = known;
  return analysis;
}

/** Forgets the text that was analysed last. */
export function forgetText(): void {
  lastText = null;
}
