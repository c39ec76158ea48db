import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A screen that nobody looks at, with real keys. */
export interface Screen extends AsyncDisposable {
  /** For example ":7". */
  readonly display: string;
  /** Presses keys as a keyboard does, such as "alt+shift+n". */
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
  return {
    display,
    press: async (...keys) => {
      await run('xdotool', ['key', '--clearmodifiers', ...keys], {
        env: { ...process.env, DISPLAY: display },
      });
    },
    [Symbol.asyncDispose]: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
