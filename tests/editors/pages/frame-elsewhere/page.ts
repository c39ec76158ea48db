import { type Lab, place, surroundingsOf } from '../../lab/lab.ts';

interface State {
  readonly id: number;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const frame = document.createElement('iframe');
frame.src = `http://localhost:${location.port}/pages/frame-elsewhere/frame.html`;
frame.width = '640';
frame.height = '200';
const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve()));
place().append(frame);

let last = 0;
/** Asks the other site, which answers with what its field holds. */
function ask(call: string, ...args: unknown[]): Promise<State> {
  const id = ++last;
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<State>): void => {
      if (data.id !== id) return;
      removeEventListener('message', listen);
      resolve(data);
    };
    addEventListener('message', listen);
    frame.contentWindow?.postMessage({ id, call, args }, '*');
  });
}

window.lab = {
  ready: loaded,
  saved: async () => (await ask('state')).value,
  raw: async () => (await ask('state')).value,
  load: async (lines) => void (await ask('load', lines.join('\n'))),
  select: async (start, end) => {
    frame.focus();
    await ask('select', start, end);
  },
  selection: async () => {
    const { start, end } = await ask('state');
    return { start, end };
  },
  undo: async () => void (await ask('undo')),
  surroundings: () => surroundingsOf(place()),
} satisfies Lab;
