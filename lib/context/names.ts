import type { Token } from '../dutch/token.ts';

const titles = new Set(
  'mw mevrouw dhr heer meneer juf juffrouw meester familie fam dr drs dokter mr school basisschool obs cbs straat burgemeester'.split(
    ' ',
  ),
);
const particles = new Set('de van den der ten ter te het'.split(' '));

/** True for a capitalised word after a title: a name, whatever else the word can mean. */
export function isTitled(words: readonly Token[], at: number): boolean {
  if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) return false;
  for (let before = at - 1; before >= at - 3 && before >= 0; before -= 1) {
    const word = words[before]?.norm ?? '';
    if (titles.has(word)) return true;
    if (!particles.has(word)) return false;
  }
  return false;
}
