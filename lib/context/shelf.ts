/** How many numbers stand on a board. */
const boardSize = 4096;

/** A list of numbers on a board: it begins at `from`. */
export interface Shelved {
  readonly board: Int32Array;
  readonly from: number;
}

/**
 * Short lists of numbers that are kept for long, behind each other on boards: what is looked at word after word stands close
 * together so. A board is forgotten with the last list on it.
 */
export class Shelf {
  #board = new Int32Array(boardSize);
  #used = 0;

  put(numbers: readonly number[]): Shelved {
    if (numbers.length > boardSize) return { board: Int32Array.from(numbers), from: 0 };
    if (this.#used + numbers.length > boardSize) {
      this.#board = new Int32Array(boardSize);
      this.#used = 0;
    }
    const from = this.#used;
    this.#board.set(numbers, from);
    this.#used += numbers.length;
    return { board: this.#board, from };
  }
}
