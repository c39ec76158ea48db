/** How the time grows with the text. */
import { texts } from './hostile.ts';
import { median, timeOf } from './measure.ts';
import { readAnew } from './tools.ts';

export interface Growth {
  readonly kind: string;
  /** Milliseconds for the large text. */
  readonly time: number;
  /** How many times longer the large text took than the one of a tenth of its length. */
  readonly factor: number;
}

/** Less than this is too short to compare, in milliseconds. */
const shortest = 5;

async function timed(text: string, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timeOf(() => readAnew(text)));
  return median(times);
}

/** For every kind of text, the time for one of `length` characters against a tenth of it. */
export async function growth(length: number, rounds: number): Promise<Growth[]> {
  const found: Growth[] = [];
  for (const [kind, make] of Object.entries(texts)) {
    const small = make(length / 10);
    const large = make(length);
    await timed(small, 2);
    const short = await timed(small, rounds * 3);
    const time = await timed(large, rounds);
    found.push({ kind, time, factor: time / Math.max(short, shortest) });
  }
  return found;
}
