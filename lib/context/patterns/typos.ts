/** Finds the one known word that a misspelt word is a single typing error away from. */

const shortest = 6;
const longest = 24;

function withoutEach(word: string): string[] {
  const shorter: string[] = [];
  for (let at = 0; at < word.length; at += 1) shorter.push(word.slice(0, at) + word.slice(at + 1));
  return shorter;
}

/** True when one letter was left out, added, replaced, or two neighbours were swapped. */
function isOneErrorAway(written: string, meant: string): boolean {
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
  if (left <= 1 && right <= 1) return true;
  return (
    left === 2 && right === 2 && written[start] === meant[start + 1] && written[start + 1] === meant[start]
  );
}

/** Known words, found by themselves and by what is left when one letter is taken away. */
export class TypoIndex {
  readonly #meant = new Map<string, string[]>();
  readonly #realWords: ReadonlySet<string>;

  constructor(words: Iterable<string>, realWords: readonly string[]) {
    this.#realWords = new Set(realWords);
    for (const word of words) {
      if (word.length < shortest || word.length > longest) continue;
      this.#add(word, word);
      for (const shorter of withoutEach(word)) this.#add(shorter, word);
    }
  }

  #add(key: string, word: string): void {
    const words = this.#meant.get(key);
    if (words === undefined) this.#meant.set(key, [word]);
    else words.push(word);
  }

  /** The known word that was meant, or null when the word is short, real, or not close to any. */
  correct(written: string): string | null {
    if (written.length < shortest || written.length > longest || this.#realWords.has(written)) return null;
    for (const key of [written, ...withoutEach(written)]) {
      for (const meant of this.#meant.get(key) ?? []) {
        // The first letter is seldom wrong, and a wrong one most often makes another word.
        if (meant[0] === written[0] && isOneErrorAway(written, meant)) return meant;
      }
    }
    return null;
  }
}
