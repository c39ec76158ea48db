/** Texts that nobody writes and that must cost no more than others: of each a function from a length to a text. */
import { NoteWriter } from './texts.ts';

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** A note in one line, without a space or a mark in it. */
const withoutSpaces = (length: number): string =>
  repeat(new NoteWriter(7).note(1000).replaceAll(/[^\p{L}]+/gu, ''), length);

function ordinary(length: number): string {
  const writer = new NoteWriter(11);
  let text = '';
  while (text.length < length) text += `${writer.note(200)}\n\n`;
  return text.slice(0, length);
}

export const texts: Readonly<Record<string, (length: number) => string>> = {
  'ordinary notes': ordinary,
  'one letter repeated': (length) => repeat('a', length),
  'one line without spaces': withoutSpaces,
  'quotation marks only': (length) => repeat('"', length),
  'quotes opened, never closed': (length) => repeat(' "moeder', length),
  'nested brackets': (length) => repeat('(', length / 2) + repeat(')', length / 2),
  'full stops only': (length) => repeat('.', length),
  'full stops apart': (length) => repeat('. ', length),
  'newlines only': (length) => repeat('\n', length),
  'questions only': (length) => repeat('Komt u? ', length),
  'words of a rule repeated': (length) => repeat('moeder moet altijd ', length),
  'digits only': (length) => repeat('1', length),
  'mail addresses': (length) => repeat('a.b@c.nl ', length),
};
