import * as z from 'zod/mini';
import data from './names.yml';

const list = z.pipe(
  z.string(),
  z.transform((text: string) => new Set(text.split(/\s+/).filter(Boolean))),
);
const namesSchema = z.strictObject({
  /** First names that are seldom another word. */
  voornamen: list,
  /** Common surnames, for names in small letters and behind a comma. */
  achternamen: list,
  /** Capitalised words that are no surname. */
  geenAchternaam: list,
  /** First and last word of what looks like a name and is none: `william schrikker`. */
  geenNaam: z.array(z.string()),
  /** What stands beside a name when it belongs to a school, a street or a test. */
  instellingen: list,
  /** What may stand between the parts of a name: `van`, `der`, `el`. */
  tussenvoegsels: list,
  titels: list,
  /** Whose name it is: what somebody is to the child or to the professional. */
  wie: list,
  /** What opens a letter: `Lieve Hester` greets, and is not called Lieve. */
  aanhef: list,
  /** What stands before a colon and a name, as on a form. */
  kopje: list,
  /** What somebody does or is, right behind the name. */
  doet: list,
  /** The same, only ever of a person. */
  doetZeker: list,
  /** What stands before somebody one speaks with or who is meant. */
  bij: list,
});

type Names = z.infer<typeof namesSchema>;
let names: (Names & { readonly noName: ReadonlySet<string> }) | undefined;

/** The lists of names.yml, read once. */
export function lists(): Names & { readonly noName: ReadonlySet<string> } {
  if (names === undefined) {
    const parsed = namesSchema.parse(data);
    names = { ...parsed, noName: new Set(parsed.geenNaam) };
  }
  return names;
}

/** True for a word, in lookup form, that is a first name; some are another word as well. */
export const isGivenName = (norm: string): boolean => lists().voornamen.has(norm);

/** First names, in small letters. */
export const firstNames = (): ReadonlySet<string> => lists().voornamen;

/** Common surnames, in small letters; `_` joins those of more than one word. */
export const commonSurnames = (): ReadonlySet<string> => lists().achternamen;

/** What may stand between the parts of a name. */
export const namingParticles = (): ReadonlySet<string> => lists().tussenvoegsels;

/** Words right before a name: a title, or whose name it is. */
export const namingWords = (): Iterable<string> => [...lists().titels, ...lists().wie, ...lists().bij];

/** A word without its accents. */
export const withoutMarks = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** True for a word that is a first name, also in one of its parts: `anne-fleur`. */
export const isFirstName = (word: string): boolean => {
  const { voornamen } = lists();
  const plain = withoutMarks(word);
  return voornamen.has(plain) || plain.split('-').some((part) => part.length > 2 && voornamen.has(part));
};
