import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import type { Mode, Role } from '../analysis/types.ts';
import { type Category, categories, type ShippedCard } from './card.ts';
import { library } from './library.ts';

const spoken = (card: ShippedCard): readonly string[] =>
  card.aan === 'ouder' ? [card.u, card.je] : [card.zin];
const wordsOf = (sentence: string): readonly string[] =>
  sentence.replaceAll('___', '').match(/[\p{L}\d'’-]+/gu) ?? [];
const hasWord = (sentence: string, words: RegExp): boolean =>
  wordsOf(sentence).some((word) => words.test(word));

const openWord = 'hoe|wat|welke?|wanneer|waar\\p{L}*|wie';
const before = '(?:aan|bij|in|met|naast|op|over|sinds|tot|van|voor) ';
/** `Hoe …`, `Met wie …`: a question word, with at most a preposition before it. */
const startsOpen = new RegExp(`^(?:${before})?(?:${openWord})\\b`, 'iu');
/** `…, en hoe …`: a second question in the first. */
const asksTwice = new RegExp(`\\?.*\\?|,? (?:en|of) (?:${before})?(?:${openWord})\\b`, 'iu');
const asksLeave = /^(?:mag|mogen|zal|zullen|vindt|vind|wilt|wil|is het|past het|komt het)\b/iu;

/** May be a statement or an invitation; what stands nowhere here is a question. */
const maybeStated: ReadonlySet<Category> = new Set(['AAN', 'SCE', 'GRE', 'MEL']);
const isQuestion = (sentence: string): boolean => sentence.includes('?');

const findingsIn = (sentence: string, mode: Mode, role: Role): readonly string[] =>
  analyse(sentence, { mode, role, moment: mode === 'zeggen' ? 'tijdens' : 'schrijven' }).findings.map(
    ({ rule }) => `${rule}: ${sentence}`,
  );
const strengthsIn = (sentence: string): readonly string[] =>
  analyse(sentence, { mode: 'zeggen', role: 'jv', moment: 'tijdens' }).strengths.map(({ kind }) => kind);

/** The sentences of these cards for which something is not so. */
const wrong = (
  cards: readonly ShippedCard[],
  isRight: (sentence: string, card: ShippedCard) => boolean,
): string[] => cards.flatMap((card) => spoken(card).filter((sentence) => !isRight(sentence, card)));
const of = (category: Category): readonly ShippedCard[] =>
  library.filter(({ categorie }) => categorie === category);

describe.each(categories)('the form of %s', (category) => {
  const cards = of(category);

  it('is one thought in at most eighteen words', () => {
    expect(wrong(cards, (sentence) => wordsOf(sentence).length <= 18)).toEqual([]);
    expect(wrong(cards, (sentence) => !isQuestion(sentence) || !asksTwice.test(sentence))).toEqual([]);
  });

  it('is a question that opens, unless the category says something', () => {
    const right = (sentence: string): boolean => {
      if (category === 'TOE') return asksLeave.test(sentence);
      // A sentence for the note has gaps; what is asked about the note is a question like any other.
      if (!isQuestion(sentence))
        return maybeStated.has(category) || (category === 'NOT' && sentence.includes('___'));
      return startsOpen.test(sentence) || (category === 'AFR' && asksLeave.test(sentence));
    };
    expect(wrong(cards, right)).toEqual([]);
    expect(wrong(cards, (sentence) => !hasWord(sentence, /^(?:waarom|hoezo)$/iu))).toEqual([]);
  });

  it('gives the phrasing check nothing to say', () => {
    const found = cards.flatMap((card) =>
      spoken(card).flatMap((sentence) =>
        card.rollen
          .flatMap((role) => findingsIn(sentence, 'zeggen', role))
          .concat(category === 'NOT' ? findingsIn(sentence, 'notitie', card.rollen[0] ?? 'jv') : []),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it('calls nobody moeder or vader', () => {
    const called = /^(?:moeders?|vaders?|mama|papa|mevrouw|meneer|mother|father|mum|dad)$/iu;
    expect(wrong(cards, (sentence) => !hasWord(sentence, called))).toEqual([]);
    expect(cards.filter(({ en }) => hasWord(en.zin, called)).map(({ en }) => en.zin)).toEqual([]);
  });

  it('says in u and in je the same, each in its own words of address', () => {
    const formal = /^(?:u|uw|uzelf)$/iu;
    const familiar = /^(?:je|jij|jou|jouw|jezelf)$/iu;
    const mixed = cards.flatMap((card) => {
      if (card.aan === 'professional') return hasWord(card.zin, formal) ? [card.zin] : [];
      const { u, je } = card;
      const addressed = hasWord(u, formal);
      const right =
        !hasWord(u, familiar) &&
        !hasWord(je, formal) &&
        // `Neem me eens mee`: an invitation needs no word of address in je.
        (!addressed || hasWord(je, /^(?:je|jij|jou|jouw|jezelf|jullie|neem|vertel|laat)$/iu)) &&
        isQuestion(u) === isQuestion(je) &&
        u.split('___').length === je.split('___').length;
      return right ? [] : [`${u} — ${je}`];
    });
    expect(mixed).toEqual([]);
  });

  it('has one line of why, in both languages', () => {
    const long = cards
      .flatMap(({ waarom, en }) => [waarom, en.waarom])
      .filter((line) => line.length > 90 || line.includes('\n') || !/[.?!]$/u.test(line));
    expect(long).toEqual([]);
  });

  it('says the same in English: as long, and one question where the Dutch has one', () => {
    const different = cards.filter((card) => {
      const sentence = spoken(card)[0] ?? '';
      const { zin } = card.en;
      return (
        wordsOf(zin).length > 20 ||
        zin.split('?').length > 2 ||
        isQuestion(zin) !== isQuestion(sentence) ||
        zin.split('___').length !== sentence.split('___').length
      );
    });
    expect(different.map(({ en }) => en.zin)).toEqual([]);
  });
});

describe('what a category is for', () => {
  it('OPEN is heard as an open question and TOE as asking leave', () => {
    expect(wrong(of('OPEN'), (sentence) => strengthsIn(sentence).includes('P1'))).toEqual([]);
    expect(wrong(of('TOE'), (sentence) => strengthsIn(sentence).includes('P2'))).toEqual([]);
  });

  it('each buffer has its own category', () => {
    const own = { GOE: 'goe', MET: 'met', STE: 'ste', SOL: 'sol' } as const;
    const other = library.filter(
      (card) => card.categorie in own && card.buffer !== own[card.categorie as keyof typeof own],
    );
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  it('ZEL is said to oneself, and what speaks to the professional speaks to nobody else', () => {
    expect(wrong(of('ZEL'), (sentence) => hasWord(sentence, /^(?:ik|mij|me|mijn|mezelf)$/iu))).toEqual([]);
    const inward = library.filter(({ categorie }) => ['ZEL', 'KRI', 'VOORB', 'NOT'].includes(categorie));
    expect(inward.filter(({ aan }) => aan !== 'professional').map(({ id }) => id)).toEqual([]);
  });

  it('AAN names effort without a but', () => {
    expect(wrong(of('AAN'), (sentence) => !hasWord(sentence, /^(?:maar|echter)$/iu))).toEqual([]);
  });

  it('MEL explains the steps and never weighs whether to report', () => {
    expect(
      wrong(
        of('MEL'),
        (sentence) => !hasWord(sentence, /^(?:meld(?:en|ing)?|kindermishandeling|risico.*)$/iu),
      ),
    ).toEqual([]);
  });
});
