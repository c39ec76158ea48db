import { isQuoteMark } from './quotes.ts';
import { type Change, replaced, unchanged } from './replaced.ts';
import { lookAhead, lookAtNext, lookBehind, splitFrom } from './sentences.ts';
import type { Sentence } from './token.ts';

/** The engine itself compares long stretches of text, and then ever shorter ones; what is left goes by the letter. */
const steps: readonly number[] = [16_384, 1024, 64];

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  for (const step of steps)
    while (at + step <= most && one.slice(at, at + step) === other.slice(at, at + step)) at += step;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

function commonEnd(one: string, other: string, most: number): number {
  let length = 0;
  const endOf = (text: string, step: number): string =>
    text.slice(text.length - length - step, text.length - length);
  for (const step of steps)
    while (length + step <= most && endOf(one, step) === endOf(other, step)) length += step;
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

/** True when a sentence that was read again says what it said, in the same place in its line. */
const isSame = (known: Sentence, read: Sentence): boolean =>
  known.tokens === read.tokens && known.newLine === read.newLine && known.newParagraph === read.newParagraph;

/** Keeps the known sentences at both ends of what was read again, as far as they are the same; tells where others come. */
function keepSame(known: readonly Movable[], read: readonly Sentence[], { from, to, count }: Change): Change {
  const most = Math.min(to - from, count);
  const keep = (at: number, index: number): boolean => {
    const old = known[at];
    const sentence = read[index];
    if (old === undefined || sentence === undefined || !isSame(old, sentence)) return false;
    move(old, sentence.start - old.start);
    return true;
  };
  let head = 0;
  while (head < most && keep(from + head, head)) head += 1;
  let tail = 0;
  while (tail < most - head && keep(to - 1 - tail, count - 1 - tail)) tail += 1;
  return { from: from + head, to: to - tail, count: count - head - tail };
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

/** Puts a sentence elsewhere: the same object, as there can be thousands behind a keystroke. */
function move(sentence: Movable, shift: number): void {
  sentence.start += shift;
  sentence.end += shift;
}

/** The sentences of a text, and where they differ from those of the text before it. */
export interface Split {
  readonly sentences: readonly Sentence[];
  /** The sentences with other words, or in another place in their line; the others are the same objects as before. */
  readonly changed: Change;
  /** Those and the ones beside them that can stand nearer to each other, or farther apart, than they did. */
  readonly moved: Change;
}

/**
 * Splits a text like `splitSentences`, and remembers the last one: after a keystroke only the sentences around it are
 * read again. A sentence that did not change stays the same object, wherever it moved to. The list is the splitter's own.
 */
export class IncrementalSplitter {
  #text = '';
  #sentences: Movable[] = [];

  split(text: string): Split {
    const old = this.#text;
    if (text === old) return { sentences: this.#sentences, changed: unchanged, moved: unchanged };
    if (this.#sentences.length > 0) return this.#splitAgain(text);
    this.#sentences = splitFrom(text, 0);
    this.#text = text;
    const all = { from: 0, to: 0, count: this.#sentences.length };
    return { sentences: this.#sentences, changed: all, moved: all };
  }

  #splitAgain(text: string): Split {
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
    const read = middle.map((sentence) => this.#reuse(sentence, first, tail, text));
    for (let index = tail; index < known.length && shift !== 0; index += 1) {
      const sentence = known[index];
      if (sentence !== undefined) move(sentence, shift);
    }
    const moved = { from: first, to: tail, count: read.length };
    const changed = keepSame(known, read, moved);
    this.#sentences = replaced(
      known,
      changed,
      read.slice(changed.from - first, read.length - (tail - changed.to)),
    );
    this.#text = text;
    return { sentences: this.#sentences, changed, moved };
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
