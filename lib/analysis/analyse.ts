import { findIdentifiers } from '../context/identifiers/index.ts';
import { findContext } from '../context/index.ts';
import { IncrementalSplitter } from '../dutch/incremental.ts';
import type { Sentence, Token } from '../dutch/token.ts';
import { equipment, ruleCount, ruleInfo } from '../phrasing/equipment.ts';
import { type Before, isSameBefore, QUOTES, start } from './before.ts';
import type { Summary } from './rule.ts';
import { analyseSentence, type SentenceResult } from './sentence.ts';
import type { Analysis, AnalysisContext, Finding, Identifier, Strength, StrengthKind } from './types.ts';

interface Known {
  readonly context: string;
  readonly before: Before;
  readonly newLine: boolean;
  readonly newParagraph: boolean;
  readonly result: SentenceResult;
}

/** Results per sentence; the key is what the splitter keeps the same while a sentence stays as it is. */
const results = new WeakMap<readonly Token[], Known[]>();
const identifiersOf = new WeakMap<readonly Token[], readonly Identifier[]>();
/** A sentence is met in many states while the one before it is being typed; older ones are forgotten. */
const mostStates = 12;
const splitter = new IncrementalSplitter();

function resultOf(
  sentence: Sentence,
  text: string,
  before: Before,
  context: AnalysisContext,
  contextKey: string,
) {
  const { tokens, newLine, newParagraph } = sentence;
  let states = results.get(tokens);
  if (states === undefined) {
    states = [];
    results.set(tokens, states);
  }
  for (const known of states) {
    const same =
      known.context === contextKey && known.newLine === newLine && known.newParagraph === newParagraph;
    if (same && isSameBefore(known.before, before)) return known.result;
  }
  const result = analyseSentence(
    sentence,
    text.slice(sentence.start, sentence.end),
    before,
    context,
    equipment(),
  );
  if (states.length >= mostStates) states.length = 0;
  states.push({ context: contextKey, before, newLine, newParagraph, result });
  return result;
}

interface Read {
  readonly sentence: Sentence;
  readonly result: SentenceResult;
}

function readAll(sentences: readonly Sentence[], text: string, context: AnalysisContext): Read[] {
  let before = start;
  const contextKey = `${context.mode} ${context.role} ${context.field ?? ''}`;
  return sentences.map((sentence) => {
    const result = resultOf(sentence, text, before, context, contextKey);
    before = result.after;
    return { sentence, result };
  });
}

const isStrength = (id: string): id is StrengthKind => /^P[1-9]$/.test(id);

function place(read: readonly Read[], strengths: Strength[], findings: Map<number, Finding[]>): void {
  read.forEach(({ sentence, result }, index) => {
    for (const { finder, start: from, end: to, level, rewrites, unlessNext } of result.found) {
      const info = ruleInfo(finder);
      const span = { start: sentence.start + from, end: sentence.start + to };
      if (isStrength(info.id)) {
        strengths.push({ kind: info.id, ...span });
        continue;
      }
      if (unlessNext && ((read[index + 1]?.result.marks ?? 0) & unlessNext) !== 0) continue;
      const list = findings.get(finder) ?? [];
      list.push({ rule: info.id, level: level ?? info.level, ...span, ...(rewrites && { rewrites }) });
      findings.set(finder, list);
    }
  });
}

function overall(
  read: readonly Read[],
  findings: Map<number, Finding[]>,
  context: AnalysisContext,
): Finding[] {
  let summaries: Summary[] | null = null;
  const all: Finding[] = [];
  for (let finder = 0; finder < ruleCount(); finder += 1) {
    const { id, optional, code, escalate, modes } = ruleInfo(finder);
    if (optional && !context.rulesOn?.includes(id)) continue;
    let own = findings.get(finder) ?? [];
    if (code.overall && modes.has(context.mode)) {
      summaries ??= read.map(({ sentence, result: { words, marks, negatives, positives } }) => ({
        start: sentence.start,
        end: sentence.end,
        newLine: sentence.newLine,
        words,
        marks,
        negatives,
        positives,
      }));
      own = [...code.overall(own, summaries, context)];
    }
    if (escalate && own.length >= escalate.from)
      own = own.map((finding) => ({ ...finding, level: escalate.level }));
    all.push(...own);
  }
  return all.sort((one, other) => one.start - other.start || one.end - other.end);
}

function identifiers(sentences: readonly Sentence[], text: string): Identifier[] {
  return sentences.flatMap((sentence) => {
    let found = identifiersOf.get(sentence.tokens);
    if (found === undefined) {
      found = findIdentifiers(text.slice(sentence.start, sentence.end));
      identifiersOf.set(sentence.tokens, found);
    }
    const { start: shift } = sentence;
    return found.map(({ kind, start: from, end: to }) => ({ kind, start: shift + from, end: shift + to }));
  });
}

/**
 * Everything the product sees in a text: findings, strengths, themes, safety and identifiers, with offsets in UTF-16
 * code units. Pure for its caller: it remembers the last text only to be fast, so that a keystroke costs the sentence
 * that changed. Never throws, whatever the text.
 */
export function analyse(text: string, context: AnalysisContext): Analysis {
  const sentences = splitter.split(text);
  const read = readAll(sentences, text, context);
  const strengths: Strength[] = [];
  const found = new Map<number, Finding[]>();
  place(read, strengths, found);
  const { themes, safety } = findContext(sentences, context);
  return {
    findings: overall(read, found, context),
    strengths,
    themes,
    safety,
    identifiers: identifiers(sentences, text),
    formHints: [],
    quotesParent: read.some(({ result }) => (result.marks & QUOTES) !== 0),
  };
}

/** Forgets the text that was analysed last. */
export function forgetText(): void {
  splitter.forget();
}
