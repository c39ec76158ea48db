import { ABOUT_PARENT } from '../../analysis/before.ts';
import type { Lists } from '../../analysis/phrase.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope, Summaries } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import { infinitiveOf, POSSESSIVE, STEM, THIRD } from '../../dutch/lexicon.ts';
import { isShort, isStory, kindOfNote, overAll, tellsKindOfNote } from '../whole-text.ts';

/** A parent is the subject, or nobody is and no child can be: `Vertelt dat de nachten kort zijn.` */
function canBeParent(reading: Reading, { who, from, to }: Clause): boolean {
  if (who === 'parent') return true;
  // `Ze heeft drie zussen en zegt …`: nobody else has been named yet.
  const isNew = reading.before.feminine === 'unknown' && /^(?:ze|zij)$/.test(reading.norm(0));
  return (who === 'unknown' || isNew) && reading.findFeature(CHILD | NAME, from, to) < 0;
}

/** `vertelt`, `geeft … aan`, `wil`: a verb with which somebody has a say, in a clause about a parent. */
function isSaid(reading: Reading, at: number, clause: Clause, { lists }: Scope): boolean {
  const { stem, vorm } = lists;
  // `vraag`, `hoop` and `wens` by themselves are nouns.
  if (!reading.has(at, voicesOf(lists)) || (clause.verb !== at && reading.is(at, STEM))) return false;
  const infinitive = infinitiveOf(reading.norm(at)) ?? '';
  if (infinitive === 'geven') return reading.tokens.slice(at, clause.to).some(({ norm }) => norm === 'aan');
  const part = splits.get(infinitive);
  if (part !== undefined && reading.tokens.slice(at + 1, clause.to).some(({ norm }) => norm === part))
    return true;
  return stem?.has(infinitive) === true || vorm?.has(reading.norm(at)) === true;
}

/** Verbs that give a say with a part that comes off: `legde vader uit`, `kijken ouders tegenaan`, `licht moeder toe`, each with that part. */
const splits: ReadonlyMap<string, string> = new Map([
  ['leggen', 'uit'],
  ['lichten', 'toe'],
  ['merken', 'op'],
  ['dragen', 'aan'],
  ['stellen', 'voor'],
  ['vullen', 'aan'],
  ['kaarten', 'aan'],
  ['spreken', 'uit'],
  ['kijken', 'tegenaan'],
]);

/** Where a parent has a say, there is nothing to find. */
function search(reading: Reading, scope: Scope): readonly Match[] {
  const found = kindOfNote(reading);
  // A talk with parents, who are called by their names only.
  const { gesprek } = scope.lists;
  const talk = gesprek ? reading.find(gesprek) : -1;
  if (talk >= 0) found.push({ from: talk, to: talk + 1, level: 'tip' });
  for (const clause of reading.clauses) {
    if (!canBeParent(reading, clause)) continue;
    for (let at = clause.from; at < clause.to; at += 1)
      if (isSaid(reading, at, clause, scope)) found.push({ from: at, to: at + 1, level: 'let-op' });
  }
  const isChilds = reading.findFeature(PARENT) < 0 && reading.findFeature(CHILD | NAME) >= 0;
  for (const { from, literal } of reading.quotes)
    if (literal && !isChilds) found.push({ from, to: from + 1, level: 'let-op' });
  // `Moeder: vindt de nachten zwaar`
  const colon = reading.tokens.findIndex(({ text }) => text === ':');
  if (colon > 0 && colon < 3 && reading.is(colon - 1, PARENT))
    found.push({ from: colon, to: colon + 1, level: 'let-op' });
  return found;
}

function check(hit: Hit, reading: Reading): boolean | Match {
  const clause = reading.clauseAt(hit.at);
  const isNamed = reading.findFeature(PARENT, hit.at, hit.to + 3) >= 0;
  const isSubject = clause?.who === 'parent';
  // `volgens hen`, `haar kijk`: whoever was spoken of last.
  const isPronoun =
    reading.findFeature(THIRD | POSSESSIVE, hit.from, hit.to) >= 0 &&
    (reading.recentMarks() & ABOUT_PARENT) !== 0;
  return (isNamed || isSubject || isPronoun) && { from: hit.from, to: hit.to, level: 'let-op' };
}

const wholeText: RuleCode['wholeText'] = (sentences, ask) => {
  if (isShort(sentences)) return [];
  const told = ask();
  const isAboutFamily = isStory(told) && (told.counted > 0 || namesParent(sentences));
  return isAboutFamily ? overAll('geen-ouderstem', 'tip', sentences) : [];
};

function namesParent(sentences: Summaries): boolean {
  for (const { marks } of sentences) if ((marks & ABOUT_PARENT) !== 0) return true;
  return false;
}

/** The verb forms with which somebody may have a say. */
function voicesOf(lists: Lists): WordSet {
  const known = voices.get(lists);
  if (known !== undefined) return known;
  const { stem, vorm } = lists;
  const made = WordSet.where((norm) => {
    const infinitive = infinitiveOf(norm) ?? '';
    return (
      infinitive === 'geven' ||
      splits.has(infinitive) ||
      stem?.has(infinitive) === true ||
      vorm?.has(norm) === true
    );
  });
  voices.set(lists, made);
  return made;
}

const voices = new WeakMap<Lists, WordSet>();

/** Words without which, and without a quote, a search finds nothing. */
const isLookedFor = (norm: string, lists: Lists): boolean =>
  voicesOf(lists).has(norm) || norm === ':' || lists['gesprek']?.has(norm) === true || tellsKindOfNote(norm);

export const code: RuleCode = { check, search, looksAt: { word: isLookedFor, quote: true }, wholeText };
