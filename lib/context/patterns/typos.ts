/** Finds the known word that a misspelt word is a single typing error away from. */

const shortestWord = 6;
const shortestStem = 7;
const longest = 24;
const edge = 3;

/** Letters that are written for each other; any other letter in its place makes another word too often. */
const alike = new Set(['dt', 'td', 'sz', 'zs', 'ck', 'kc', 'vf', 'fv', 'yi', 'iy']);
const soundsAlike = (one = '', other = ''): boolean => alike.has(one + other);

/** True when one letter was left out, added, written as it sounds, or two neighbours were swapped. */
function isOneErrorAway(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start += 1;
  let endWritten = written.length;
  let endMeant = meant.length;
  while (endWritten > start && endMeant > start && written[endWritten - 1] === meant[endMeant - 1]) {
    endWritten -= 1;
    endMeant -= 1;
  }
  const left = endWritten - start;
  const right = endMeant - start;
  if (left === 1 && right === 1) return soundsAlike(written[start], meant[start]);
  if (left <= 1 && right <= 1) return true;
  return (
    left === 2 && right === 2 && written[start] === meant[start + 1] && written[start + 1] === meant[start]
  );
}

function put(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words === undefined) map.set(key, [word]);
  else words.push(word);
}

/**
 * Known words by their first and by their last letters: an error is in one place only, so that the other end of the
 * word is as it should be. The first letter is seldom wrong, and a wrong one most often makes another word.
 */
export class TypoIndex {
  readonly #byStart = new Map<string, string[]>();
  readonly #byEnd = new Map<string, string[]>();
  readonly #stems = new Map<string, string[]>();
  readonly #realWords: ReadonlySet<string>;

  constructor(words: Iterable<string>, stems: Iterable<string>, realWords: readonly string[]) {
    this.#realWords = new Set(realWords);
    for (const word of words) {
      if (word.length < shortestWord || word.length > longest) continue;
      put(this.#byStart, word.slice(0, edge), word);
      put(this.#byEnd, word[0] + word.slice(-edge), word);
    }
    for (const stem of stems) if (stem.length >= shortestStem) put(this.#stems, stem.slice(0, edge), stem);
  }

  /** The word that was meant, or null when the word is short, real, or not close to any. */
  correct(written: string): string | null {
    if (written.length < shortestWord || written.length > longest || this.#realWords.has(written))
      return null;
    const start = this.#byStart.get(written.slice(0, edge)) ?? [];
    const end = this.#byEnd.get(written[0] + written.slice(-edge)) ?? [];
    for (const meant of start) if (isOneErrorAway(written, meant)) return meant;
    for (const meant of end) if (isOneErrorAway(written, meant)) return meant;
    return written.length > shortestStem ? this.#correctStem(written) : null;
  }

  /** A known stem with what was written behind it. */
  #correctStem(written: string): string | null {
    for (const stem of this.#stems.get(written.slice(0, edge)) ?? []) {
      for (let length = stem.length - 1; length <= stem.length + 1; length += 1) {
        if (length < written.length && isOneErrorAway(written.slice(0, length), stem))
          return stem + written.slice(length);
      }
    }
    return null;
  }
}
