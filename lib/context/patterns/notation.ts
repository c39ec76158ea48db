/**
 * The notation in which themes and safety words are written, made to be read by someone who knows the subject:
 *
 *   huilt              this word
 *   huilbui*           words that start so (diminutives, plurals, compounds)
 *   *angst             words that end so (compounds)
 *   huilen~            every form of this verb; `in|slapen~` is a separable one
 *   wordt/word wakker  words in a row; `/` gives a choice, `(heel)` may be absent
 *   in bed / te bed    a choice of rows, with spaces around the `/`
 *   trekt .. niet      at most three words between; `...` at most seven
 *   eten + weigert     both in one sentence, in any order, at most seven words apart
 *   eten & weigert     both in one sentence, in any order, also across its commas, at most twelve words apart
 *   <kind>             a word from the group of that name
 *   <einde>            the end of a clause: a mark of punctuation or the end of the sentence
 */
import { verbForms } from './verbs.ts';

export interface Atom {
  readonly kind: 'word' | 'start' | 'end';
  readonly text: string;
  /** The number of its text; see `numberOf`. */
  readonly number: number;
}

/** What one word of the text must be: any of these atoms. Slots with the same key are the same. */
export interface Slot {
  readonly key: string;
  readonly atoms: readonly Atom[];
}

/** Slots in a row; `gaps[i]` is the largest number of words between slot `i` and the next. */
export interface Row {
  readonly slots: readonly Slot[];
  readonly gaps: readonly number[];
}

/** Rows that must all be there, in any order. */
export type Pattern = readonly Row[];

export type Groups = ReadonlyMap<string, readonly Atom[]>;

/** Stands among the words of a sentence where a clause ends. */
export const clauseEnd = '§';

const shortGap = 3;
const longGap = 7;
const particleGap = 6;

/** How a word is looked up: without the marks that writers put in or leave out. */
export function lookupKey(word: string): string {
  return /['.-]/.test(word) ? word.replaceAll(/['.-]/g, '') : word;
}

const wordShape = /^(\*?)([a-z0-9'.&-]+)(\*?)$/;

/** True for nothing but small letters: most words, and most patterns. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return text.length > 0;
}

const numbers = new Map<string, number>();

/** The number of a text that stands in patterns as a word, a start or an end; undefined when it stands in none. */
export const numberOf = (text: string): number | undefined => numbers.get(text);

function numbered(kind: Atom['kind'], text: string): Atom {
  const known = numbers.get(text);
  if (known === undefined) numbers.set(text, numbers.size);
  return { kind, text, number: known ?? numbers.size - 1 };
}

function readAtom(text: string, pattern: string): Atom {
  if (isPlain(text)) return numbered('word', text);
  const match = wordShape.exec(text);
  if (match === null || (match[1] && match[3]))
    throw new Error(
      `"${text}" in the pattern "${pattern}" is no word: write small letters without accents, with one * before or after.`,
    );
  return numbered(match[1] ? 'end' : match[3] ? 'start' : 'word', lookupKey(match[2] ?? ''));
}

const atoms = new Map<string, Atom>();

/** The same word is read once, as patterns share most of theirs. */
function atomOf(text: string, pattern: string): Atom {
  const known = atoms.get(text);
  if (known !== undefined) return known;
  const atom = readAtom(text, pattern);
  atoms.set(text, atom);
  return atom;
}

const words = (forms: readonly string[]): Slot => ({
  key: forms.join('/'),
  atoms: forms.map((text) => numbered('word', text)),
});

const verbs = new Map<string, readonly Atom[]>();

function atomsOfVerb(notation: string): readonly Atom[] {
  const known = verbs.get(notation);
  if (known !== undefined) return known;
  const { atoms } = words(verbForms(notation).joined);
  verbs.set(notation, atoms);
  return atoms;
}

function optionOf(option: string, pattern: string, groups: Groups): readonly Atom[] {
  if (option.startsWith('<')) {
    const group = groups.get(option.slice(1, -1));
    if (group === undefined)
      throw new Error(`The pattern "${pattern}" uses ${option}, which no group is called.`);
    return group;
  }
  if (option.endsWith('~')) return atomsOfVerb(option.slice(0, -1));
  return [atomOf(option, pattern)];
}

function atomsOf(text: string, pattern: string, groups: Groups): readonly Atom[] {
  if (!text.includes('/')) return optionOf(text, pattern, groups);
  const options = text.split('/');
  const all: Atom[] = [];
  for (let at = 0; at < options.length; at += 1) {
    const atoms = optionOf(options[at] ?? '', pattern, groups);
    for (let index = 0; index < atoms.length; index += 1) {
      const atom = atoms[index];
      if (atom !== undefined) all.push(atom);
    }
  }
  return all;
}

let remembered: { readonly groups: Groups; readonly slots: Map<string, Slot> } | undefined;

/** The slot that a part of a pattern stands for; the same words are read once. */
function slotOf(key: string, pattern: string, groups: Groups): Slot {
  if (remembered?.groups !== groups) remembered = { groups, slots: new Map() };
  const known = remembered.slots.get(key);
  if (known !== undefined) return known;
  const slot = { key, atoms: atomsOf(key, pattern, groups) };
  remembered.slots.set(key, slot);
  return slot;
}

/** The parts of a row. There are ten thousand rows, so only odd ones are split by an expression. */
const partsOf = (text: string): string[] =>
  /^ | $| {2}|[^\S ]/.test(text) ? text.trim().split(/\s+/) : text.split(' ');

interface OpenRow {
  readonly slots: Slot[];
  readonly gaps: number[];
}

function addSlot({ slots, gaps }: OpenRow, slot: Slot, gap: number): void {
  if (slots.length > 0) gaps.push(gap);
  slots.push(slot);
}

/** A row for each way to fill in the optional words. */
function rowsOf(text: string, pattern: string, groups: Groups): OpenRow[] {
  const rows: OpenRow[] = [{ slots: [], gaps: [] }];
  let gap = 0;
  for (const part of partsOf(text)) {
    if (part === '..' || part === '...') {
      gap = part === '..' ? shortGap : longGap;
      continue;
    }
    const optional = part.startsWith('(') && part.endsWith(')');
    const slot = slotOf(optional ? part.slice(1, -1) : part, pattern, groups);
    if (optional) rows.push(...rows.map(({ slots, gaps }) => ({ slots: [...slots], gaps: [...gaps] })));
    for (let index = optional ? rows.length / 2 : 0; index < rows.length; index += 1) {
      const row = rows[index];
      if (row !== undefined) addSlot(row, slot, gap);
    }
    if (!optional) gap = 0;
  }
  if (gap > 0 || rows.some((row) => row.slots.length === 0))
    throw new Error(`The pattern "${pattern}" must start and end with a word.`);
  return rows;
}

/** The extra rows of a separable verb that stands alone in its pattern: `slaapt .. in`, `in te slapen`. */
function splitVerbRows(text: string): Row[] {
  return text.split('/').flatMap((option): Row[] => {
    if (!/^[a-z]+\|[a-z]+~$/.test(option)) return [];
    const { finite, particle, infinitive } = verbForms(option.slice(0, -1));
    if (particle === null) return [];
    return [
      { slots: [words(finite), words([particle])], gaps: [particleGap] },
      { slots: [words([particle]), words(['te']), words([infinitive])], gaps: [0, 0] },
    ];
  });
}

/** True for a pattern of which the rows may stand in different clauses of a sentence. */
export const isSentenceWide = (pattern: string): boolean => pattern.includes(' & ');

const noGaps: readonly number[] = [];

const isOneSlot = (text: string): boolean => isPlain(text) || !/[\s().|]/.test(text);

/** All patterns that a line of notation stands for. Throws an Error that says in a sentence what cannot be read. */
export function parsePattern(text: string, groups: Groups): Pattern[] {
  // Half of them are one word, or one of some.
  if (isOneSlot(text)) return [[{ slots: [slotOf(text, text, groups)], gaps: noGaps }]];
  let patterns: Row[][] = [[]];
  const operands = text.includes(' + ') || text.includes(' & ') ? text.split(/ [+&] /) : [text];
  for (const operand of operands) {
    const rows = operand.includes(' / ')
      ? operand.split(' / ').flatMap((row) => rowsOf(row, text, groups))
      : rowsOf(operand, text, groups);
    patterns =
      operands.length === 1
        ? rows.map((row) => [row])
        : patterns.flatMap((pattern) => rows.map((row) => [...pattern, row]));
  }
  return text.includes('|') ? [...patterns, ...splitVerbRows(text.trim()).map((row) => [row])] : patterns;
}

/** Groups may use groups that stand before them. */
export function parseGroups(groups: Readonly<Record<string, readonly string[]>>): Groups {
  const parsed = new Map<string, readonly Atom[]>([['einde', [numbered('word', clauseEnd)]]]);
  for (const [name, options] of Object.entries(groups)) {
    parsed.set(
      name,
      options.flatMap((option) => atomsOf(option, `<${name}>: ${option}`, parsed)),
    );
  }
  return parsed;
}
