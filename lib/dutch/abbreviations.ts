/** Abbreviations whose dot is not the end of a sentence. Those with a dot after every letter need no list. */

/** A name or a number follows, so a capital after it starts no sentence. */
export const beforeName = new Set(
  'mw mevr dhr dr drs mr ir ing prof st fam ds nr blz tel juf gr m.n o.a d.d vlg geb geb.dat'.split(' '),
);

const others = (
  'bijv bv bvb enz etc ca wk mnd jr jl evt incl excl resp gem max min onderst mdr vdr mbt ivm tav nav obv ipv dmv ' +
  'wsl waarsch wrsch mogl vlgs tov tgv mn oa ed ntb nvt zsm aub pt cl kl afspr opm vb bkk ber aanv verm sec gesp event ' +
  'jan feb mrt apr aug sep sept okt nov dec ma di wo do vr za zo vm nm'
).split(' ');

/** Words that are an abbreviation only with a dot behind them. `ma.`, `do.` and such end a sentence as easily. */
export const abbreviations: ReadonlySet<string> = new Set([...beforeName, ...others]);

/** Words as well as abbreviations: their dot belongs to them only when a small letter or a number follows. */
export const alsoWords: ReadonlySet<string> = new Set(
  'bv jan do di wo vr za zo ma ber max min mei gem st ed event juf vb kl'.split(' '),
);

/** What an abbreviation is looked up as, when that is not its own letters. */
export const abbreviationNorms: ReadonlyMap<string, string> = new Map([
  ['bv', 'bijv'],
  ['bvb', 'bijv'],
  ['vb', 'bijv'],
  ['mevr', 'mw'],
]);

const vowel = /[aeiouy\u00C0-\u024F]/i;

/** True when a dot behind a word can be a part of it: a known abbreviation, letters that are no word, an initial. */
export function mayOwnDot(word: string): boolean {
  const lower = word.toLowerCase();
  if (word.length === 1) return word !== lower || abbreviations.has(lower);
  return abbreviations.has(lower) || (word.length < 5 && !vowel.test(lower));
}
