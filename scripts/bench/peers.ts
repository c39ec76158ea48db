/** Naast beside its peers: the same new texts, in one run. */
import { median, timeOf } from './measure.ts';
import type { NoteWriter } from './texts.ts';
import type { Tool } from './tools.ts';

export interface Rounds {
  readonly words: number;
  /** Rounds that are not counted, in which the tools are compiled. */
  readonly warm: number;
  readonly rounds: number;
}

/** How many texts a tool reads in a row: with others in between it would start with nothing of its own at hand. */
const inARow = 10;

/** Median milliseconds per tool for texts of this many words. */
export async function compare(
  all: readonly Tool[],
  writer: NoteWriter,
  { words, warm, rounds }: Rounds,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (let round = -warm; round < rounds; round += inARow) {
    const texts = Array.from({ length: Math.min(inARow, rounds - round) }, () => writer.note(words));
    for (const { name, read, slow } of all) {
      // Of a slow tool two in ten are enough for a median.
      for (const text of slow ? texts.slice(0, 2) : texts) {
        const time = await timeOf(() => read(text));
        if (round >= 0) times.get(name)?.push(time);
      }
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}
