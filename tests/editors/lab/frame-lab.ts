import { type Lab, place, surroundingsOf } from './lab.ts';

/** The first element in a frame that this selector finds, as soon as the frame has loaded it. */
export async function frameIn(frame: HTMLIFrameElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const document = frame.contentDocument;
    const found = document?.readyState === 'complete' ? document.querySelector<HTMLElement>(selector) : null;
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A lab that is made when its frame has loaded. */
export function labInFrame(make: () => Promise<Lab>): Lab {
  let made: Lab | undefined;
  const lab = (): Lab => {
    if (made === undefined) throw new Error('The frame has not loaded yet.');
    return made;
  };
  return {
    ready: make().then((inside) => {
      made = inside;
    }),
    saved: () => lab().saved(),
    raw: () => lab().raw(),
    load: (lines) => lab().load(lines),
    select: (start, end) => lab().select(start, end),
    selection: () => lab().selection(),
    undo: () => lab().undo(),
    surroundings: () => surroundingsOf(place()),
  };
}
