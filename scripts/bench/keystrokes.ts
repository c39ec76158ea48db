/** What typing costs in a long note. */
import { analyse } from '../../lib/analysis/analyse.ts';
import { median, timeOf } from './measure.ts';
import type { NoteWriter } from './texts.ts';
import { note, readAnew } from './tools.ts';

/** Median milliseconds for one character typed in a note of `words` words: sentences at its start, middle and end. */
export async function keystroke(writer: NoteWriter, words: number, sentences: number): Promise<number> {
  let text = writer.note(words);
  readAnew(text);
  const times: number[] = [];
  // The first sentence is not counted: while it is typed, the code is compiled.
  for (let index = 0; index <= sentences; index += 1) {
    const near = Math.floor((text.length * (index % 3)) / 2.01);
    let at = Math.max(text.lastIndexOf('. ', near) + 2, 0);
    const typed = `${writer.sentence()} `;
    const time = await timeOf(() => {
      for (const character of typed) {
        text = text.slice(0, at) + character + text.slice(at);
        at += 1;
        analyse(text, note);
      }
    });
    if (index > 0) times.push(time / typed.length);
  }
  return median(times);
}
