/** For so many ms after a key nobody needs to hear that there is typed: it is known. */
const knownTime = 20;
/** Within so many ms an editor has drawn what a person did in it. */
const drawingTime = 40;

/** Waits until what a person did is drawn: nothing was heard any more for as long as that takes. */
export class Drawing {
  private readonly listen: () => void;
  private readonly whatFollows: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** It may be closed for what the person does from `begin` until `listen` is called. */
  constructor(listen: () => void, whatFollows: () => void) {
    this.listen = listen;
    this.whatFollows = whatFollows;
  }

  begin(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.listenOn, knownTime);
  }

  end(): void {
    clearTimeout(this.timer);
  }

  private readonly listenOn = (): void => {
    this.listen();
    this.timer = setTimeout(this.whatFollows, drawingTime);
  };
}
