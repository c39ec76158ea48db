import type { Token } from '../dutch/token.ts';
import { FINITE, GIVEN_NAME, GREETING, NO_NAME, PARTICLE, TITLE } from './traits.ts';
import type { Word } from './word.ts';

/** The words of a sentence and the token of each. */
interface Written {
  readonly words: readonly (Word | undefined)[];
  readonly tokens: readonly Token[];
}

const startsWithCapital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text);

/** True for a capitalised word after a title: a name, whatever else the word can mean. */
export function isTitled({ words, tokens }: Written, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const first = text.charCodeAt(0);
  if ((first >= 0x61 && first <= 0x7a) || !startsWithCapital(text)) return false;
  for (let before = at - 1; before >= at - 3 && before >= 0; before -= 1) {
    const traits = words[before]?.traits ?? 0;
    if ((traits & TITLE) !== 0) return true;
    if ((traits & PARTICLE) === 0) return false;
  }
  return false;
}

/** True for a first name, and for another word that stands beside a finite verb. */
function mayBeName({ words, tokens }: Written, at: number): boolean {
  if (((words[at]?.traits ?? 0) & GIVEN_NAME) !== 0) return true;
  if (at === 0 || tokens[at - 1]?.kind !== 'word') return false;
  return (((words[at - 1]?.traits ?? 0) | (words[at + 1]?.traits ?? 0)) & FINITE) !== 0;
}

/**
 * True for a capitalised word that most likely is the name of a child: professionals call parents and colleagues by
 * their role, or greet them. A word that is no known first name must stand beside a finite verb.
 * `follows` says whether a word for a person stands right before it: juf Ria, vader Joost.
 */
export function isNamedChild(written: Written, at: number, follows: boolean): boolean {
  const { words, tokens } = written;
  if (follows || !mayBeName(written, at)) return false;
  const before = at > 0 ? (words[at - 1]?.traits ?? 0) : 0;
  if (((words[at]?.traits ?? 0) & NO_NAME) !== 0 || (before & GREETING) !== 0) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')) return false;
  if (at > 0 && startsWithCapital(tokens[at - 1]?.text)) return false;
  if (startsWithCapital(tokens[at + 1]?.text)) return false;
  return !isTitled(written, at);
}
