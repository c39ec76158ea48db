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

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that most sentences hold, and words that many do. */
const usual = split(
  '. , : ? de het een en dat ze van op hij in ik is met niet moeder zijn haar u bij vader voor te over ouders',
);
const common = split(
  'er heeft om naar aan als hem wat wil zegt nu dan was nog je die geen drie thuis zij twee zelf uit ook we hoe of na gaat keer zei uur dag kan kind alleen door komt sinds al mee meer kinderen tot maar elke hebben weer week mag school wel had zo zit moet heb zich goed mijn samen doet mij mdr jullie wordt vandaag baby groep daar dit vertelt laat weken alles toen',
);

const known = new WeakMap<WordSet, number>();

/** How often a sentence holds a word of the set, roughly. */
export function commonness(words: WordSet): number {
  const before = known.get(words);
  if (before !== undefined) return before;
  let sum = words.exact.size + 5 * (words.starts.length + words.ends.length);
  for (const word of words.exact) sum += usual.has(word) ? 200 : common.has(word) ? 40 : 0;
  known.set(words, sum);
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

/** How far the element `to` stands from the element `from`. */
function distance(elements: readonly Element[], from: number, to: number): { least: number; most: number } {
  const [first, last] = from < to ? [from, to] : [to, from];
  const between = elements.slice(first, last);
  const least = between.filter(isRequired).length;
  const most = between.reduce((sum, element) => sum + mostTokens(element), 0);
  return from < to ? { least, most } : { least: -most, most: -least };
}

function nearFrom(elements: readonly Element[], from: number, to: number): Near | null {
  const element = elements[to];
  return isListed(element) ? { words: element.words, ...distance(elements, from, to) } : null;
}

/** How likely it is that such words stand there by chance. */
const chance = (near: Near): number => commonness(near.words) * (near.most - near.least + 1);

/** The place of the rarest word of a phrase; its anchor when no other is rarer. */
function rarest({ elements, anchor }: Phrase): number {
  let least = Number.POSITIVE_INFINITY;
  let found = anchor;
  elements.forEach((element, index) => {
    if (!isListed(element)) return;
    const common = commonness(element.words);
    if (common > least || (common === least && index !== anchor)) return;
    least = common;
    found = index;
  });
  return found;
}

/** Where a phrase is tried. */
export function triggerOf(phrase: Phrase): Trigger {
  const { elements } = phrase;
  const at = rarest(phrase);
  const trigger = elements[at];
  const anchor = nearFrom(elements, at, phrase.anchor);
  if (trigger?.kind !== 'words' || anchor === null)
    throw new Error(`The phrase "${phrase.source}" has no word to look for.`);
  let near: Near | null = null;
  for (let index = 0; index < elements.length; index += 1) {
    const other = index === at ? null : nearFrom(elements, at, index);
    if (other !== null && (near === null || chance(other) < chance(near))) near = other;
  }
  return { words: trigger.words, near, anchor };
}
