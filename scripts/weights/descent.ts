/** How strongly numbers are held to nought: by their square, and by their size. */
interface Held {
  readonly hold: number;
  readonly sparse: number;
}

/** Adam: steps down a slope that follow its mean and shrink with its size. */
export class Descent {
  /** How the error changes with each of the numbers; a step starts them anew. */
  readonly slopes: Float32Array;
  readonly #numbers: Float32Array;
  readonly #held: Held;
  /** Of each number 1 when it stays as it is. */
  readonly #settled: Uint8Array | null;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  #round = 0;

  constructor(numbers: Float32Array, held: Held = { hold: 0, sparse: 0 }, settled: Uint8Array | null = null) {
    this.#numbers = numbers;
    this.#held = held;
    this.#settled = settled;
    this.slopes = new Float32Array(numbers.length);
    this.#mean = new Float32Array(numbers.length);
    this.#square = new Float32Array(numbers.length);
  }

  /** Moves every number one step down its slope, and towards nought by as much as it is held there. */
  step(length: number): void {
    this.#round += 1;
    const meanBias = 1 - 0.9 ** this.#round;
    const squareBias = 1 - 0.99 ** this.#round;
    const { hold, sparse } = this.#held;
    for (let at = 0; at < this.#numbers.length; at += 1) {
      if (this.#settled?.[at] === 1) continue;
      const number = this.#numbers[at] ?? 0;
      const slope = (this.slopes[at] ?? 0) + hold * number;
      const mean = 0.9 * (this.#mean[at] ?? 0) + 0.1 * slope;
      const square = 0.99 * (this.#square[at] ?? 0) + 0.01 * slope * slope;
      this.#mean[at] = mean;
      this.#square[at] = square;
      const scale = length / (Math.sqrt(square / squareBias) + 1e-3);
      const next = number - (scale * mean) / meanBias;
      this.#numbers[at] = Math.sign(next) * Math.max(0, Math.abs(next) - scale * sparse);
    }
    this.slopes.fill(0);
  }
}
