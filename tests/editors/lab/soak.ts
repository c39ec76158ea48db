import { fitted } from '../../../lib/dossier/panel/spacing.ts';
import { type Desk, Mismatch } from './desk.ts';

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const sentences = [
  'Wat helpt?',
  'Moeder vertelt dat zij moe is.',
  'Vader: "Het gaat beter" & hij lacht.',
  'Zij slaapt < 5 uur.',
  'Een stap vooruit 🌱',
  'en',
];
const start = 'Moeder slaapt slecht.\nZij vraagt om hulp.\n\nVader werkt.';
/** Longer than this, a note is begun anew: nobody writes a book in a dossier. */
const longest = 1_500;

export interface Soaked {
  readonly inserts: number;
  readonly takenBack: number;
  readonly typed: number;
  /** Refused with the text untouched: the person copies instead. */
  readonly refused: number;
}

/**
 * Inserts many times at random places, over random selections, one or more lines, with typing and taking back in
 * between; after every step the editor must hold exactly what is expected. @throws Mismatch at the first that does not.
 */
export async function soak(desk: Desk, inserts: number, random: () => number): Promise<Soaked> {
  const count = { inserts: 0, takenBack: 0, typed: 0, refused: 0 };
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneOf = (list: readonly string[]): string => list[below(list.length)] ?? '';
  let text = desk.about.oneLine ? start.replaceAll('\n', ' ') : start;
  await desk.set(text, 0);
  const holds = async (step: string): Promise<void> => {
    const saved = await desk.saved();
    if (saved !== text)
      throw new Mismatch(
        `${step}, after ${count.inserts} inserts: ${JSON.stringify(saved)}, expected ${JSON.stringify(text)}`,
      );
  };
  while (count.inserts < inserts) {
    if (text.length > longest) {
      text = desk.about.oneLine ? start.replaceAll('\n', ' ') : start;
      await desk.set(text, 0);
    }
    const [from, to] = stretchIn(text, below(text.length + 1), random() < 0.7 ? 0 : below(30));
    const field = await desk.point(text, from, to);
    const several = !desk.about.oneLine && random() < 0.2;
    const sentence = several
      ? `${oneOf(sentences)}\n${random() < 0.5 ? '\n' : ''}${oneOf(sentences)}`
      : oneOf(sentences);
    const before = text;
    const result = await desk.insert(sentence);
    count.inserts += 1;
    if (!result.ok) {
      count.refused += 1;
      await holds(`refused (${result.reason}) at ${from}-${to} of ${JSON.stringify(sentence)}`);
      continue;
    }
    text = text.slice(0, from) + fitted(sentence, field) + text.slice(to);
    await holds(`inserted at ${from}-${to} ${JSON.stringify(sentence)}`);
    const next = random();
    if (next < 0.2) {
      if (!(await desk.panel.takeBack())) throw new Mismatch('not taken back');
      text = before;
      count.takenBack += 1;
      await holds(`taken back at ${from}-${to} ${JSON.stringify(sentence)}`);
    } else if (next < 0.4) {
      const at = placeIn(text, below(text.length + 1));
      await desk.point(text, at);
      await desk.page.keyboard.type('zo');
      text = `${text.slice(0, at)}zo${text.slice(at)}`;
      count.typed += 1;
      await holds(`typed at ${at}`);
    }
  }
  return count;
}

/** Not between the two halves of one sign. */
const placeIn = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at);

/** A selection that begins on the line where it ends a line, some editors move to the next one: none is made. */
function stretchIn(text: string, at: number, length: number): readonly [number, number] {
  const from = placeIn(text, at);
  const to = placeIn(text, Math.min(text.length, from + length));
  const isAtEdge = to > from && (text[from] === '\n' || text[to - 1] === '\n');
  return isAtEdge ? [from, from] : [from, to];
}
