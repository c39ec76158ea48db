import type { Token } from './token.ts';

/**
 * The tokens of the sentence that is being read. One row serves all sentences of a text: a list that grows for each would
 * be made anew several times, and be longer than its sentence.
 */
export class TokenRow {
  readonly #tokens: Token[] = [];
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(token: Token): void {
    this.#tokens[this.count] = token;
    this.count += 1;
  }

  get last(): Token | undefined {
    return this.count > 0 ? this.#tokens[this.count - 1] : undefined;
  }

  get beforeLast(): Token | undefined {
    return this.count > 1 ? this.#tokens[this.count - 2] : undefined;
  }

  /** A list of them, as long as they are many. */
  taken(): readonly Token[] {
    return this.#tokens.slice(0, this.count);
  }
}
