import { stemmer } from '@orama/stemmers/dutch';
import { describe, expect, it } from 'vitest';
import { infinitiveOf } from '../dutch/lexicon.ts';
import type { Card } from './card.ts';
import { library } from './library.ts';

/** Words that carry no subject. What more than one card in fifty says tells no card from another either. */
const small = new Set(
  `de het een en of maar u je jij uw jouw jullie jou jezelf uzelf ik we wij me mij mijn ons onze wat hoe wie welke wanneer
  waar waarvan dat die dit deze is er in op aan te van voor met bij om als dan nog ook al wel zo naar uit over tot hem
  haar zij ze hij hun zijn heeft heb hebt hebben bent was waren wordt zou zal zullen kan kunt kunnen mag mogen wil wilt
  willen niet geen iets zelf nu door na daar hier toen`.split(/\s+/),
);
const common = library.length / 50;

const sentenceOf = (card: Card): string => (card.aan === 'ouder' ? card.u : card.zin);
const stemOf = (word: string): string => stemmer(infinitiveOf(word) ?? word);
const contentOf = (sentence: string): ReadonlySet<string> =>
  new Set((sentence.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !small.has(word)).map(stemOf));

interface Read {
  readonly card: Card;
  readonly content: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

const pairsOf = (sentence: string): ReadonlySet<string> => {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
};

const read: readonly Read[] = library.map((card) => ({
  card,
  content: contentOf(sentenceOf(card)),
  pairs: pairsOf(sentenceOf(card)),
}));
const spread = new Map<string, number>();
for (const { content } of read) for (const stem of content) spread.set(stem, (spread.get(stem) ?? 0) + 1);

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((item) => other.has(item));
const telling = (stems: Iterable<string>): number =>
  [...stems].filter((stem) => (spread.get(stem) ?? 0) <= common).length;

/** Of the words that tell something, the part that both have; nothing when it is one word only. */
function likeness(one: Read, other: Read): number {
  const both = telling(shared(one.content, other.content));
  const all = telling(new Set([...one.content, ...other.content]));
  return both < 2 ? 0 : both / all;
}

/** Of the word pairs, the part that both have: 1 is the same sentence. */
const overlap = (one: Read, other: Read): number =>
  (2 * shared(one.pairs, other.pairs).length) / (one.pairs.size + other.pairs.size);

/**
 * Set by reading the nearest pairs: above these two cards ask the same thing, below them they share a subject or a
 * formula (`vindt u het goed als ik`).
 */
const most = { likeness: 0.7, overlap: 0.65 };

describe('every card of the library', () => {
  it('asks something that no other card asks', () => {
    const twins = read.flatMap((one, index) =>
      read
        .slice(index + 1)
        .filter((other) => other.card.aan === one.card.aan)
        .filter((other) => likeness(one, other) >= most.likeness || overlap(one, other) >= most.overlap)
        .map((other) => `${sentenceOf(one.card)} — ${sentenceOf(other.card)}`),
    );
    expect(twins).toEqual([]);
  });

  it('sees a card in other words as the same, and another question about the same as another', () => {
    const near = (one: string, other: string): boolean => {
      const [first, second] = [one, other].map((sentence) => ({
        card: library[0] as Card,
        content: contentOf(sentence),
        pairs: pairsOf(sentence),
      })) as [Read, Read];
      return likeness(first, second) >= most.likeness || overlap(first, second) >= most.overlap;
    };
    expect(near('Hoe ging de langste huilbui van gisteren?', 'Hoe was gisteren de langste huilbui?')).toBe(
      true,
    );
    expect(near('Wie springt er bij als u koorts heeft?', 'Wie springt er voor u bij, met koorts?')).toBe(
      true,
    );
    expect(near('Hoe ging de langste huilbui van gisteren?', 'Wie troost haar na een huilbui?')).toBe(false);
    expect(near('Vindt u het goed als ik de toets pak?', 'Vindt u het goed als ik haar naam noem?')).toBe(
      false,
    );
  });

  it('says no English sentence twice', () => {
    const english = library.map(({ en }) => en.zin.toLowerCase());
    expect(english.filter((sentence, index) => english.indexOf(sentence) !== index)).toEqual([]);
  });
});
