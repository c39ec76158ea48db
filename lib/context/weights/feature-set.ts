/** Gathers numbers of features, each once; to be used again and again. */
export class FeatureSet {
  /** By feature: the last round that added it. */
  #seen = new Int32Array(1024);
  #round = 0;
  readonly #list: number[] = [];

  /** Starts an empty set. */
  begin(): void {
    this.#round += 1;
    this.#list.length = 0;
  }

  /** Adds a feature; -1 stands for none. False when it was there already. */
  add(feature: number): boolean {
    if (feature < 0) return false;
    if (feature >= this.#seen.length) this.#grow(feature);
    if (this.#seen[feature] === this.#round) return false;
    this.#seen[feature] = this.#round;
    this.#list.push(feature);
    return true;
  }

  #grow(feature: number): void {
    const seen = new Int32Array(Math.max(feature + 1, this.#seen.length * 2));
    seen.set(this.#seen);
    this.#seen = seen;
  }

  /** The features that were added since it began. */
  taken(): readonly number[] {
    return this.#list.slice();
  }
}
