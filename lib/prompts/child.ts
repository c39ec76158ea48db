import type { Card } from './card.ts';

/** How a text, or a prompt, speaks of the child. */
export type ChildPronoun = 'hij' | 'zij';

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const boy = word('zoon|zoontje|jongen|jongetje|kleinzoon|meneertje');
const girl = word('dochter|dochtertje|meisje|meid|meiden|kleindochter');
const him = word('hij|hem');
const her = word('haar');
/** `ze (4)`: whoever has an age so small is the child. */
const aged = (pronouns: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${pronouns}) \\((?:nu |bijna )?(?:\\d|1[0-7])(?!\\d)`, 'iu');
const agedBoy = aged('hij|hem');
const agedGirl = aged('ze|zij|haar');
const man = word(
  'vader|vdr|papa|opa|meneer|dhr|stiefvader|pleegvader|man|vriend|oom|ex|partner|broer|broertje|bonusvader|huisarts',
);
const woman = word(
  'moeder|mdr|mama|oma|mevrouw|mw|stiefmoeder|pleegmoeder|vrouw|vriendin|tante|ex|partner|zus|zusje|bonusmoeder|juf',
);

/**
 * The pronoun of the child a text is about; null when the text does not tell. Named as a son or a daughter, or spoken
 * of as he where no man, or as she where no woman is spoken of. Never from a name.
 */
export function childIn(text: string): ChildPronoun | null {
  const [isBoy, isGirl] = [boy.test(text) || agedBoy.test(text), girl.test(text) || agedGirl.test(text)];
  if (isBoy !== isGirl) return isBoy ? 'hij' : 'zij';
  if (isBoy) return null;
  const [isHe, isShe] = [him.test(text) && !man.test(text), her.test(text) && !woman.test(text)];
  return isHe === isShe ? null : isHe ? 'hij' : 'zij';
}

const ofCard = new WeakMap<Card, ChildPronoun | 'none'>();
const cardHim = word('hij|hem');
const cardHer = word('zij|haar');

/** The pronoun a prompt uses for the child; null when it uses none, or both. */
export function pronounOf(card: Card): ChildPronoun | null {
  const known = ofCard.get(card);
  if (known !== undefined) return known === 'none' ? null : known;
  const sentence = card.aan === 'ouder' ? card.u : card.zin;
  const [isHe, isShe] = [cardHim.test(sentence), cardHer.test(sentence)];
  const pronoun = isHe === isShe ? null : isHe ? 'hij' : 'zij';
  ofCard.set(card, pronoun ?? 'none');
  return pronoun;
}
