/** Gathers numbers of features, each once; to be used again and again. */
export class FeatureSet {
  /** By feature: the last round that added it. */
  #seen = new Int32Array(1024);
  #round = 0;
  /** What was added this round stands at its start: a list that starts anew each time would have to grow each time. */
  #added = new Int32Array(256);
  #count = 0;

  /** Starts an empty set. */
  begin(): void {
    this.#round += 1;
    this.#count = 0;
  }

  /** Adds a feature; -1 stands for none. */
  add(feature: number): void {
    if (feature < 0) return;
    if (feature >= this.#seen.length) this.#seen = grown(this.#seen, feature + 1);
    if (this.#seen[feature] === this.#round) return;
    this.#seen[feature] = this.#round;
    if (this.#count === this.#added.length) this.#added = grown(this.#added, this.#count + 1);
    this.#added[this.#count] = feature;
    this.#count += 1;
  }

  /** Adds all of a list. */
  addAll(features: readonly number[]): void {
    for (let index = 0; index < features.length; index += 1) this.add(features[index] ?? -1);
  }

  /** The features that were added since it began. */
  taken(): readonly number[] {
    const taken = new Array<number>(this.#count);
    for (let index = 0; index < taken.length; index += 1) taken[index] = this.#added[index] ?? 0;
    return taken;
  }
}

function grown(numbers: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
