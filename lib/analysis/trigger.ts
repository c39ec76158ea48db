/** Where in a sentence it is worth trying a phrase: at its rarest word, when what must stand near it does. */
import type { Element, Phrase, WordsElement } from './phrase.ts';
import type { WordSet } from './word-set.ts';

/** Words that must stand somewhere from `least` to `most` tokens behind another word; before it when negative. */
export interface Near {
  readonly words: WordSet;
  readonly least: number;
  readonly most: number;
}

export interface Trigger {
  /** The phrase is tried where one of these stands. */
  readonly words: WordSet;
  /** What must stand near it; null when nothing must. */
  readonly near: Near | null;
  /** Where the anchor stands. */
  readonly anchor: Near;
}

/** Words that most sentences hold, and words that many do; how much more often than others. */
const usual =
  '. , : ? de het een en dat ze van op hij in ik is met niet moeder zijn haar u bij vader voor te over ouders';
const common =
  'er heeft om naar aan als hem wat wil zegt nu dan was nog je die geen drie thuis zij twee zelf uit ook we hoe of na gaat keer zei uur dag kan kind alleen door komt sinds al mee meer kinderen tot maar elke hebben weer week mag school wel had zo zit moet heb zich goed mijn samen doet mij mdr jullie wordt vandaag baby groep daar dit vertelt laat weken alles toen';
const often = new Map([
  ...common.split(' ').map((word) => [word, 41] as const),
  ...usual.split(' ').map((word) => [word, 201] as const),
]);

const known = new Map<WordSet, number>();

/** How often a sentence holds a word of the set, roughly. */
export function commonness(set: WordSet): number {
  const before = known.get(set);
  if (before !== undefined) return before;
  const { words, starts, ends } = set;
  let sum = 5 * (starts.length + ends.length);
  for (let at = 0; at < words.length; at += 1) sum += often.get(words[at] ?? '') ?? 1;
  known.set(set, sum);
  return sum;
}

const isRequired = (element: Element): element is WordsElement =>
  element.kind === 'words' && !element.optional && !element.not;

/** True for a word that must be there, and one of a list: a class of words, as `<parent>`, is in most sentences. */
const isListed = (element: Element | undefined): element is WordsElement =>
  element !== undefined && isRequired(element) && element.features === 0;

function mostTokens(element: Element): number {
  if (element.kind === 'gap') return element.most;
  return element.kind === 'words' && !element.not ? 1 : 0;
}

const longest = 64;
/** How many tokens stand before each element of the phrase at hand, at least and at most. */
const leastBefore = new Int32Array(longest + 1);
const mostBefore = new Int32Array(longest + 1);

/** Sets where the elements stand. There are thousands of phrases, and every first text waits for this. */
function place(elements: readonly Element[]): void {
  if (elements.length > longest) throw new Error('There is a phrase of more words than can be placed.');
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at];
    leastBefore[at + 1] = (leastBefore[at] ?? 0) + (element !== undefined && isRequired(element) ? 1 : 0);
    mostBefore[at + 1] = (mostBefore[at] ?? 0) + (element === undefined ? 0 : mostTokens(element));
  }
}

/** How far the element `to` stands from the element `from` at most, above how far at least. */
const spread = (from: number, to: number): number =>
  Math.abs(
    (mostBefore[to] ?? 0) - (mostBefore[from] ?? 0) - (leastBefore[to] ?? 0) + (leastBefore[from] ?? 0),
  );

function nearFrom(elements: readonly Element[], from: number, to: number): Near | null {
  const element = elements[to];
  if (!isListed(element)) return null;
  const first = (leastBefore[to] ?? 0) - (leastBefore[from] ?? 0);
  const second = (mostBefore[to] ?? 0) - (mostBefore[from] ?? 0);
  return { words: element.words, least: Math.min(first, second), most: Math.max(first, second) };
}

/** The place of the rarest word of a phrase; its anchor when no other is rarer. */
function rarest({ elements, anchor }: Phrase): number {
  let least = Number.POSITIVE_INFINITY;
  let found = anchor;
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (!isListed(element)) continue;
    const common = commonness(element.words);
    if (common > least || (common === least && index !== anchor)) continue;
    least = common;
    found = index;
  }
  return found;
}

/** The place of the words that are least likely to stand where they must by chance; -1 when there are no others. */
function unlikeliest(elements: readonly Element[], trigger: number): number {
  let least = Number.POSITIVE_INFINITY;
  let found = -1;
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (index === trigger || !isListed(element)) continue;
    const chance = commonness(element.words) * (spread(trigger, index) + 1);
    if (chance >= least) continue;
    least = chance;
    found = index;
  }
  return found;
}

/** Where a phrase is tried. */
export function triggerOf(phrase: Phrase): Trigger {
  const { elements } = phrase;
  place(elements);
  const at = rarest(phrase);
  const trigger = elements[at];
  const anchor = nearFrom(elements, at, phrase.anchor);
  if (trigger?.kind !== 'words' || anchor === null)
    throw new Error(`The phrase "${phrase.source}" has no word to look for.`);
  return { words: trigger.words, near: nearFrom(elements, at, unlikeliest(elements, at)), anchor };
}
