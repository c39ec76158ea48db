import type { Pattern, Row, Slot } from './notation.ts';

export interface CompiledRow {
  readonly slots: readonly number[];
  readonly gaps: readonly number[];
}

/** A slot right before another, or right behind it. */
export interface Beside {
  readonly slot: number;
  readonly side: -1 | 1;
}

const shortWord = 4;
const ofShortWord = 40;

/** Numbers the slots of all patterns and finds for each pattern the slot that texts fill least often. */
export class Compiler {
  readonly slots: Slot[] = [];
  readonly #numbers = new Map<string, number>();
  /** By number of a word, or of a part of one: in how many slots it stands. The more, the more common it is. */
  readonly #uses: number[] = [];
  /** By slot: how often texts fill it, as far as the patterns themselves tell; -1 as long as nobody asked. */
  readonly #common: number[] = [];

  add(pattern: Pattern): CompiledRow[] {
    return pattern.map((row: Row) => ({
      slots: row.slots.map((slot) => this.#number(slot)),
      gaps: row.gaps,
    }));
  }

  #number(slot: Slot): number {
    const known = this.#numbers.get(slot.key);
    if (known !== undefined) return known;
    const number = this.slots.length;
    this.slots.push(slot);
    this.#numbers.set(slot.key, number);
    this.#common.push(-1);
    for (let index = 0; index < slot.atoms.length; index += 1) this.#use(slot.atoms[index]?.number ?? 0);
    return number;
  }

  /** Counts a word that stands in one more slot. */
  #use(word: number): void {
    while (this.#uses.length <= word) this.#uses.push(0);
    this.#uses[word] = (this.#uses[word] ?? 0) + 1;
  }

  #commonness(slot: number): number {
    const known = this.#common[slot] ?? -1;
    if (known >= 0) return known;
    let sum = 0;
    const atoms = this.slots[slot]?.atoms ?? [];
    for (let index = 0; index < atoms.length; index += 1) {
      const { number = 0, text = '' } = atoms[index] ?? {};
      // What is short is common, whatever it stands in.
      sum += (this.#uses[number] ?? 0) + (text.length < shortWord ? ofShortWord : 0);
    }
    this.#common[slot] = sum;
    return sum;
  }

  /** The slot that texts fill least often besides this one; -1 when there is no other. */
  guard(rows: readonly CompiledRow[], anchor: number): number {
    let best = -1;
    for (let row = 0; row < rows.length; row += 1) {
      const slots = rows[row]?.slots ?? [];
      for (let index = 0; index < slots.length; index += 1) {
        const slot = slots[index] ?? 0;
        if (slot !== anchor && (best < 0 || this.#commonness(slot) < this.#commonness(best))) best = slot;
      }
    }
    return best;
  }

  /** What must stand right beside a slot of a row: of two such slots the one that texts fill least often. */
  beside({ slots, gaps }: CompiledRow, index: number): Beside | null {
    const before = gaps[index - 1] === 0 ? slots[index - 1] : undefined;
    const behind = gaps[index] === 0 ? slots[index + 1] : undefined;
    if (before === undefined) return behind === undefined ? null : { slot: behind, side: 1 };
    if (behind === undefined || this.#commonness(before) <= this.#commonness(behind))
      return { slot: before, side: -1 };
    return { slot: behind, side: 1 };
  }

  anchor(rows: readonly CompiledRow[]): { row: CompiledRow; slot: number } | null {
    let best: { row: CompiledRow; slot: number } | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const row of rows) {
      for (let slot = 0; slot < row.slots.length; slot += 1) {
        const commonness = this.#commonness(row.slots[slot] ?? 0);
        if (commonness < least) {
          least = commonness;
          best = { row, slot };
        }
      }
    }
    return best;
  }
}
