import type { Token } from '../dutch/token.ts';
import { isGivenName } from './identifiers/name-lists.ts';
import { finite } from './people.ts';

const titles = new Set(
  'mw mevrouw dhr heer meneer juf juffrouw meester familie fam dr drs dokter mr school basisschool obs cbs straat burgemeester'.split(
    ' ',
  ),
);
const particles = new Set('de van den der ten ter te het'.split(' '));

/** True for a capitalised word after a title: a name, whatever else the word can mean. */
export function isTitled(words: readonly Token[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const first = text.charCodeAt(0);
  if ((first >= 0x61 && first <= 0x7a) || !/^\p{Lu}/u.test(text)) return false;
  for (let before = at - 1; before >= at - 3 && before >= 0; before -= 1) {
    const word = words[before]?.norm ?? '';
    if (titles.has(word)) return true;
    if (!particles.has(word)) return false;
  }
  return false;
}

const greetings = new Set('hoi hallo beste dag lieve groet groetjes liefs'.split(' '));

/** Words with a capital inside a sentence that are no name of a person. */
const noName =
  /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|nederland|nederlands|kerst|pasen|ib|kb|jgz|cb|ggz)$/;

/**
 * True for a capitalised word that most likely is the name of a child: professionals call parents and colleagues by
 * their role, or greet them. A word that is no known first name must stand beside a finite verb.
 * `follows` says whether a word for a person stands right before it: juf Ria, vader Joost.
 */
export function isNamedChild(words: readonly Token[], at: number, follows: boolean): boolean {
  const word = words[at];
  if (word === undefined || follows || !/^\p{Lu}\p{Ll}/u.test(word.text) || noName.test(word.norm))
    return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (before !== undefined && (greetings.has(before.norm) || /^\p{Lu}/u.test(before.text))) return false;
  if (isTitled(words, at) || /^\p{Lu}/u.test(after?.text ?? '')) return false;
  if (isGivenName(word.norm)) return true;
  return at > 0 && before?.kind === 'word' && (finite.has(before.norm) || finite.has(after?.norm ?? ''));
}
