/**
 * Does something when there was rest for so many ms, or there was none for longer than `longest`. Every key disturbs it,
 * so that only notes the time: making a timer at each cost the page more than all else that is done at a key.
 */
export class Rest {
  private readonly time: number;
  private readonly longest: number;
  private readonly whatFollows: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private begun = 0;
  private last = 0;

  constructor(time: number, longest: number, whatFollows: () => void) {
    this.time = time;
    this.longest = longest;
    this.whatFollows = whatFollows;
  }

  /** Whether it is still to be done. */
  get isAwaited(): boolean {
    return this.timer !== undefined;
  }

  /** The rest begins anew. */
  disturb(): void {
    this.last = performance.now();
    if (this.timer !== undefined) return;
    this.begun = this.last;
    this.timer = setTimeout(this.look, this.time);
  }

  /** It is not done any more. */
  end(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private readonly look = (): void => {
    const left = Math.min(this.last + this.time, this.begun + this.longest) - performance.now();
    this.timer = left > 0 ? setTimeout(this.look, Math.ceil(left)) : undefined;
    if (left <= 0) this.whatFollows();
  };
}
