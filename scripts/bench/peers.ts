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

/** How many texts a tool reads in a row. */
const rowOf = (words: number): number => (words <= 1000 ? 30 : 10);

/**
 * Median milliseconds per tool for texts of this many words. A tool reads a row of texts, as somebody who works with one
 * tool does; before each row it reads one that is not counted, for the tool before it left nothing of its own at hand.
 */
export async function compare(
  all: readonly Tool[],
  writer: NoteWriter,
  { words, warm, rounds }: Rounds,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(all.map(({ name }) => [name, [] as number[]]));
  const row = rowOf(words);
  for (let round = -warm; round < rounds; round += row) {
    const texts = Array.from({ length: Math.min(row, rounds - round) }, () => writer.note(words));
    const first = writer.note(words);
    for (const { name, read, slow } of all) {
      // Of a slow tool two in ten are enough for a median.
      const own = slow ? texts.slice(0, 2) : texts;
      await read(first);
      // The row as a whole: the clock of a thread does not tick often.
      const time = await timeOf(async () => {
        for (const text of own) await read(text);
      });
      if (round >= 0) times.get(name)?.push(time / own.length);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}
