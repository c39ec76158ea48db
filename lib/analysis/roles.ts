/** What the little words that carry a sentence can be in a clause, one bit each; a word can be several. */

/** The writer: `ik`, `we`. */
export const SELF = 1 << 0;
export const HE = 1 << 1;
export const SHE = 1 << 2;
export const YOU = 1 << 3;
/** Also a possessive: `je zoon`, `jullie huis`. */
export const YOURS = 1 << 4;
/** Stands where a subject does, and is nobody: `het regent`, `er is`. */
export const IMPERSONAL = 1 << 5;
/** Opens a clause about the word before it. */
export const RELATIVE = 1 << 6;
/** Says whose, not who: `moeders houding`. */
export const GENITIVE = 1 << 7;
/** `als` */
export const AS = 1 << 8;
/** `over` */
export const ABOUT = 1 << 9;
/** Opens the name of a thing: no verb stands right behind it. */
export const OPENS_NAME = 1 << 10;

const words: readonly (readonly [string, number])[] = [
  ["ik we wij 'k", SELF],
  ['hij ie', HE],
  ['zij ze', SHE],
  ['u je jij jullie', YOU],
  ['je jullie', YOURS],
  ["het er dit dat men iedereen niemand alles iets wat 't", IMPERSONAL],
  ['die dat wie', RELATIVE],
  ["moeders vaders mama's", GENITIVE],
  ['als', AS],
  ['over', ABOUT],
  ["mijn uw jouw zijn haar hun ons onze een de m'n z'n 'n elke deze", OPENS_NAME],
];

const table = new Map<string, number>();
for (const [list, role] of words)
  for (const word of list.split(' ')) table.set(word, (table.get(word) ?? 0) | role);

/** The roles of a word, by its norm. */
export const rolesOf = (norm: string): number => table.get(norm) ?? 0;
