import { isQuoteMark } from './quotes.ts';
import { replaced } from './replaced.ts';
import { lookAhead, lookAtNext, lookBehind, splitFrom, splitSentences } from './sentences.ts';
import type { Sentence } from './token.ts';

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  // Big steps compared by the engine itself, then the last stretch by hand.
  const step = 1024;
  let at = 0;
  while (at + step <= most && one.slice(at, at + step) === other.slice(at, at + step)) at += step;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

function commonEnd(one: string, other: string, most: number): number {
  const step = 1024;
  let length = 0;
  while (
    length + step <= most &&
    one.slice(one.length - length - step, one.length - length) ===
      other.slice(other.length - length - step, other.length - length)
  ) {
    length += step;
  }
  while (
    length < most &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  )
    length += 1;
  return length;
}

/** Index of the first sentence that starts at `position` or later. */
function firstFrom(sentences: readonly Sentence[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when the text from `from` to `to` holds a mark that could open a quote. */
function holdsQuoteMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isQuoteMark(text.charCodeAt(at))) return true;
  return false;
}

/**
 * The first sentence whose splitting can have looked at `position` or behind it. One that holds a mark can have looked for
 * the end of a quote; others only look at what the next one starts with.
 */
function firstUnsafe(text: string, sentences: readonly Sentence[], position: number): number {
  let first = firstFrom(sentences, position - lookAhead);
  while (first > 0 && (sentences[first - 1]?.end ?? 0) + lookAhead > position) first -= 1;
  for (; first < sentences.length; first += 1) {
    const { start = 0, end = 0 } = sentences[first] ?? {};
    const next = sentences[first + 1]?.start ?? text.length;
    if (next + lookAtNext > position || holdsQuoteMark(text, start, end)) break;
  }
  return first;
}

/** A sentence of the splitter's own, which it may move. */
type Movable = { -readonly [Key in keyof Sentence]: Sentence[Key] };

/** The same words can be other tokens: whether a last dot is part of an abbreviation depends on what follows. */
function sameTokens(one: Sentence, other: Sentence): boolean {
  return (
    one.tokens.length === other.tokens.length &&
    one.quotes.length === other.quotes.length &&
    one.quotes.every(
      (quote, index) => quote.start === other.quotes[index]?.start && quote.end === other.quotes[index]?.end,
    ) &&
    one.tokens.every(
      (token, index) => token.norm === other.tokens[index]?.norm && token.end === other.tokens[index]?.end,
    )
  );
}

/** Puts a sentence further on: the same object, as there can be thousands behind a keystroke. */
function move(sentence: Movable, shift: number): void {
  sentence.start += shift;
  sentence.end += shift;
}

/**
 * Splits a text like `splitSentences`, and remembers the last one: after a keystroke only the sentences around it are
 * read again. A sentence that did not change keeps its `tokens`, the same object, wherever it moved to.
 */
export class IncrementalSplitter {
  #text = '';
  #sentences: readonly Sentence[] = [];

  split(text: string): readonly Sentence[] {
    if (text !== this.#text) {
      this.#sentences = this.#sentences.length === 0 ? splitSentences(text) : this.#splitAgain(text);
      this.#text = text;
    }
    return this.#sentences;
  }

  /** Forgets the text. */
  forget(): void {
    this.#text = '';
    this.#sentences = [];
  }

  #splitAgain(text: string): readonly Sentence[] {
    const old = this.#text;
    const known = this.#sentences;
    const start = commonStart(old, text);
    const shift = text.length - old.length;
    const kept = commonEnd(old, text, Math.min(old.length, text.length) - start);
    const first = firstUnsafe(old, known, start);
    const from = first === 0 ? 0 : (known[first - 1]?.end ?? 0);
    const firstSafe = text.length - kept;
    let tail = known.length;
    const middle = splitFrom(text, from, (sentence) => {
      if (sentence.start < firstSafe + lookBehind) return false;
      const index = firstFrom(known, sentence.start - shift);
      const match = known[index];
      // The white space before it must be old too, as it decides about lines and paragraphs.
      if (match?.start !== sentence.start - shift || (known[index - 1]?.end ?? 0) + shift < firstSafe)
        return false;
      tail = index + 1;
      return true;
    });
    const reused = middle.map((sentence) => this.#reuse(sentence, first, tail, text));
    for (let index = tail; index < known.length && shift !== 0; index += 1) {
      const sentence = known[index];
      if (sentence !== undefined) move(sentence, shift);
    }
    return replaced(known, first, tail, reused);
  }

  /** A sentence read again that turns out as it was takes over the known tokens. */
  #reuse(sentence: Sentence, first: number, tail: number, text: string): Sentence {
    const written = text.slice(sentence.start, sentence.end);
    for (let index = first; index < tail; index += 1) {
      const known = this.#sentences[index];
      if (known === undefined || known.end - known.start !== written.length) continue;
      if (this.#text.slice(known.start, known.end) !== written || !sameTokens(known, sentence)) continue;
      return { ...sentence, tokens: known.tokens, quotes: known.quotes };
    }
    return sentence;
  }
}
