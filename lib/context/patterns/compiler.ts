import type { Pattern, Row, Slot } from './notation.ts';

export interface CompiledRow {
  readonly slots: readonly number[];
  readonly gaps: readonly number[];
}

/** Numbers the slots of all patterns and finds for each pattern the slot that texts fill least often. */
export class Compiler {
  readonly slots: Slot[] = [];
  readonly #numbers = new Map<string, number>();
  /** In how many slots a word stands: the more, the more common it is. */
  readonly #uses = new Map<string, number>();

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
    for (const { text } of slot.atoms) this.#uses.set(text, (this.#uses.get(text) ?? 0) + 1);
    return number;
  }

  readonly #known = new Map<number, number>();

  /** How often texts fill a slot, as far as the patterns themselves tell. */
  #commonness(slot: number): number {
    const known = this.#known.get(slot);
    if (known !== undefined) return known;
    let sum = 0;
    for (const { text } of this.slots[slot]?.atoms ?? []) {
      sum += (this.#uses.get(text) ?? 0) + (text.length < 4 ? 40 : 0);
    }
    this.#known.set(slot, sum);
    return sum;
  }

  /** The slot that texts fill least often besides this one; -1 when there is no other. */
  guard(rows: readonly CompiledRow[], anchor: number): number {
    let best = -1;
    for (const { slots } of rows) {
      for (const slot of slots) {
        if (slot !== anchor && (best < 0 || this.#commonness(slot) < this.#commonness(best))) best = slot;
      }
    }
    return best;
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
