import {
  combine,
  contextOfSentence,
  type Evidence,
  findIdentifiers,
  forgetContext,
  worriesOfSentence,
} from '../context/index.ts';
import { IncrementalSplitter } from '../dutch/incremental.ts';
import { replaced } from '../dutch/replaced.ts';
import type { Sentence } from '../dutch/token.ts';
import { equipment } from '../phrasing/equipment.ts';
import { isSameBefore, QUOTES, start } from './before.ts';
import { forgetReport, report } from './report.ts';
import { analyseSentence, type SentenceResult } from './sentence.ts';
import type { Analysis, AnalysisContext, Identifier } from './types.ts';
import { commonEnds, type Ends, reuse } from './unchanged.ts';

const splitter = new IncrementalSplitter();

/** What was read of the sentences of a text, in their order. */
interface Note {
  readonly sentences: readonly Sentence[];
  readonly contextKey: string;
  readonly results: readonly SentenceResult[];
  readonly evidence: readonly Evidence[];
  readonly identifiers: readonly (readonly Identifier[])[];
}

const emptyNote: Note = { sentences: [], contextKey: '', results: [], evidence: [], identifiers: [] };
/** The note of the last text: what did not change is taken from here as it stands. */
let lastNote = emptyNote;

/**
 * The result of every sentence. A sentence that did not change is read again only when what went before did; once one
 * of the unchanged end comes out as it was, so do all behind it.
 */
function readResults(
  { sentences, evidence, contextKey }: Omit<Note, 'results' | 'identifiers'>,
  text: string,
  context: AnalysisContext,
  { head, tail }: Ends,
): readonly SentenceResult[] {
  const known = lastNote.contextKey === contextKey ? lastNote.results : [];
  const first = Math.min(head, known.length);
  const read: SentenceResult[] = [];
  const moved = known.length - sentences.length;
  let before = known[first - 1]?.after ?? start;
  for (let index = first; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    const old = index < sentences.length - tail ? undefined : known[index + moved];
    if (old !== undefined && isSameBefore(old.before, before))
      return replaced(known, first, index + moved, read);
    const written = text.slice(sentence.start, sentence.end);
    const safety = evidence[index]?.safety;
    const worries = safety === undefined ? [] : worriesOfSentence(safety);
    const result = analyseSentence({ sentence, text: written, before, context, worries }, equipment());
    read.push(result);
    before = result.after;
  }
  return replaced(known, first, known.length, read);
}

function readNote(text: string, context: AnalysisContext): Note {
  const sentences = splitter.split(text);
  const { mode, role, field = '', rulesOn = [] } = context;
  const contextKey = [mode, role, field, ...rulesOn].join(' ');
  const ends = commonEnds(lastNote.sentences, sentences);
  const evidence = reuse(lastNote.evidence, sentences, ends, contextOfSentence);
  const identifiers = reuse(lastNote.identifiers, sentences, ends, (sentence) =>
    findIdentifiers(text, sentence),
  );
  const results = readResults({ sentences, evidence, contextKey }, text, context, ends);
  lastNote = { sentences, contextKey, results, evidence, identifiers };
  return lastNote;
}

function placed({ sentences, identifiers }: Note): Identifier[] {
  const all: Identifier[] = [];
  identifiers.forEach((found, index) => {
    if (found.length === 0) return;
    const shift = sentences[index]?.start ?? 0;
    for (const { kind, start: from, end } of found) all.push({ kind, start: shift + from, end: shift + end });
  });
  return all;
}

/**
 * Everything the product sees in a text: findings, strengths, themes, safety and identifiers, with offsets in UTF-16
 * code units. Pure for its caller: it remembers the last text only to be fast, so that a keystroke costs the sentence
 * that changed. Never throws, whatever the text.
 */
export function analyse(text: string, context: AnalysisContext): Analysis {
  const note = readNote(text, context);
  const { themes, leanings, safety, uneasy } = combine(note.sentences, note.evidence);
  const { findings, strengths } = report(text, note.sentences, note.results, context);
  return {
    findings,
    // Where somebody may not be safe, nothing is said of what a parent is good at.
    strengths: safety === null ? strengths : strengths.filter(({ kind }) => kind !== 'P5'),
    themes,
    leanings,
    safety,
    uneasy,
    identifiers: placed(note),
    formHints: [],
    quotesParent: note.sentences.some(
      ({ quotes }, index) => quotes.length > 0 && ((note.results[index]?.marks ?? 0) & QUOTES) !== 0,
    ),
  };
}

/** Forgets the text that was analysed last. */
export function forgetText(): void {
  splitter.forget();
  forgetContext();
  forgetReport();
  lastNote = emptyNote;
}
