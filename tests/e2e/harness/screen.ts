import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { vi } from 'vitest';

const run = promisify(execFile);

/** A screen that nobody looks at, with real keys. */
export interface Screen extends AsyncDisposable {
  /** For example ":7". */
  readonly display: string;
  /** Gives the keyboard to the window whose title holds this; without a window manager nothing else does. */
  readonly focusWindow: (title: string) => Promise<void>;
  /** Puts the pointer in the corner, where it points at nothing of the browser. */
  readonly movePointerAway: () => Promise<void>;
  /** Puts the pointer at a place on the screen, as a hand on a mouse does. */
  readonly movePointer: (x: number, y: number) => Promise<void>;
  readonly click: () => Promise<void>;
  /** Opens a menu with `open` and presses keys in it until it has closed; a menu that is not ready yet hears none. */
  readonly chooseFromMenu: (open: () => Promise<void>, ...keys: string[]) => Promise<void>;
  /** Presses keys as a keyboard does, such as "alt+shift+l". */
  readonly press: (...keys: string[]) => Promise<void>;
}

/** Starts Xvfb on a free display; stops it when disposed of. */
export async function openScreen(width = 1400, height = 900): Promise<Screen> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [number] = (await Promise.race([
    once(server.stdio[3] as NodeJS.ReadableStream, 'data'),
    once(server, 'error').then(([error]) => Promise.reject(error)),
    once(server, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with ${code}`))),
  ])) as [Buffer];
  const display = `:${number.toString().trim()}`;
  const xdotool = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('xdotool', args, { env: { ...process.env, DISPLAY: display } });
    return stdout;
  };
  /** Every window that can be seen; menus have no name. */
  const windows = async (): Promise<Set<string>> => {
    try {
      return new Set((await xdotool('search', '--onlyvisible', '--name', '^')).split('\n'));
    } catch {
      return windows(); // A window closed while it was being looked at.
    }
  };
  return {
    display,
    focusWindow: async (title) => {
      await xdotool('search', '--sync', '--onlyvisible', '--name', title, 'windowfocus', '--sync');
    },
    movePointerAway: async () => {
      await xdotool('mousemove', '1', '1');
    },
    movePointer: async (x, y) => {
      await xdotool('mousemove', String(Math.round(x)), String(Math.round(y)));
    },
    click: async () => {
      await xdotool('click', '1');
    },
    chooseFromMenu: async (open, ...keys) => {
      const before = await windows();
      await open();
      const menu = async (): Promise<string | undefined> =>
        [...(await windows())].find((window) => !before.has(window));
      await vi.waitUntil(menu, { timeout: 15_000 });
      await vi.waitUntil(
        async () => {
          await xdotool('key', '--clearmodifiers', ...keys);
          return (await menu()) === undefined;
        },
        { timeout: 15_000, interval: 500 },
      );
    },
    press: async (...keys) => {
      await xdotool('key', '--clearmodifiers', ...keys);
    },
    [Symbol.asyncDispose]: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
