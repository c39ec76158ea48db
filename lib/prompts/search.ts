import { stemmer } from '@orama/stemmers/dutch';
import MiniSearch from 'minisearch';
import type { Moment, Role } from '../analysis/types.ts';
import { themeTexts } from '../context/texts.ts';
import { infinitiveOf } from '../dutch/lexicon.ts';
import type { Buffer, Card, Category } from './card.ts';

/** What a card must be to be shown; what is left out asks nothing. */
export interface PromptFilter {
  readonly category?: Category;
  readonly theme?: string;
  readonly buffer?: Buffer;
  readonly role?: Role;
  readonly moment?: Moment;
}

/** The words of a category as the panel shows it, so that one can search for them. */
export type CategoryName = (category: Category) => string;

/** Finds cards; made once per library. */
export interface PromptSearch {
  /**
   * Cards for these words, best first; every card that passes the filter, in the order of the library, when there
   * are none. Inflections, parts of words at the start and typing errors are forgiven.
   */
  readonly find: (words: string, filter?: PromptFilter) => readonly Card[];
}

const marks = /\p{M}/gu;
/** Longer words may hold one slip of the finger, much longer ones two. */
const forgiving = (word: string): number | false => (word.length < 4 ? false : word.length < 8 ? 1 : 2);

/** Words that every sentence has: they tell no card from another. */
const common = new Set(
  'de het een en of u je jij uw jouw jullie ik wat hoe wie dat die dit is er in op aan te van voor met bij om als the a of to and you your is in it what how that'.split(
    ' ',
  ),
);

const plainForm = (word: string): string => word.normalize('NFD').replace(marks, '').toLowerCase();

const knownForms = new Map<string, string | null>();

/** The form in which a word is looked up, its infinitive or its stem; null for a word that every sentence has. */
function lookupForm(word: string): string | null {
  const known = knownForms.get(word);
  if (known !== undefined) return known;
  const plain = plainForm(word);
  const form = common.has(plain) ? null : stemmer(infinitiveOf(plain) ?? plain);
  knownForms.set(word, form);
  return form;
}

/** A word is kept as its stem, and as it stands: a typing error is often in the end that a stem has lost. */
function keptForms(word: string): string[] | null {
  const form = lookupForm(word);
  return form === null ? null : [...new Set([form, plainForm(word)])];
}

/** True when a card passes the filter. A card without themes fits every theme, but is not about it. */
export function passes(card: Card, { category, theme, buffer, role, moment }: PromptFilter): boolean {
  return (
    (category === undefined || card.categorie === category) &&
    (theme === undefined || card.themas.includes(theme)) &&
    (buffer === undefined || card.buffer === buffer) &&
    (role === undefined || card.rollen.includes(role)) &&
    (moment === undefined || card.momenten.includes(moment))
  );
}

const sentencesOf = (card: Card): string => (card.aan === 'ouder' ? `${card.u} ${card.je}` : card.zin);

/** Makes the search over these cards. */
export function searchOver(cards: readonly Card[], categoryName: CategoryName): PromptSearch {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const index = new MiniSearch<Card>({
    fields: ['sentence', 'why', 'theme', 'category', 'english'],
    extractField: (card, field) => {
      if (field === 'sentence') return sentencesOf(card);
      if (field === 'why') return card.waarom;
      if (field === 'theme') return card.themas.map((id) => `${id} ${themeTexts(id)?.naam ?? ''}`).join(' ');
      if (field === 'category') return categoryName(card.categorie);
      return field === 'english' ? (card.en?.zin ?? '') : card.id;
    },
    processTerm: keptForms,
    searchOptions: {
      processTerm: lookupForm,
      boost: { sentence: 3, theme: 2, category: 2 },
      combineWith: 'AND',
      prefix: (word) => word.length > 2,
      fuzzy: forgiving,
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  index.addAll(cards);
  return {
    find: (words, filter = {}) => {
      const kept = (card: Card | undefined): card is Card => card !== undefined && passes(card, filter);
      if (words.trim() === '') return cards.filter(kept);
      return index
        .search(words)
        .map(({ id }) => byId.get(String(id)))
        .filter(kept);
    },
  };
}
