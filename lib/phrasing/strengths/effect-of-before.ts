/** What came of what the sentence before told of a parent. */
import { ABOUT_PARENT, ASKS_CLOSED, ASKS_OPEN, SAYS_PARENT } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Match, Scope } from '../../analysis/rule.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { actIn } from './acts.ts';
import { isChanged, isGood, isOther } from './deeds.ts';
import { BY_NOW, OF_ITSELF, QUICK, quick, TURN, WANES } from './effect-words.ts';
import { isFruit } from './fruits.ts';

const turning = WordSet.like(/^(?:hij|zij|ze|het|kind|baby)$/);
const helps = /^(?:helpt|hielp|werkt|werkte|scheelt|scheelde|lukt|lukte)$/;
/** Opens a sentence that goes on with the one before. */
export const goesOn = /^(?:toen|daarna|daarop|daardoor|daarmee|sindsdien|direct|meteen)$/;

const whole = ({ tokens }: Reading): Match => ({ from: 0, to: tokens.length });

const pronouns = new WordSet(['dat', 'dit', 'het']);
/** Without one of these a sentence does not say that it comes behind what was told. */
const openers = WordSet.like(
  /^(?:toen|daarna|daarop|daardoor|daarmee|sindsdien|direct|meteen|resultaat|gevolg|effect|diezelfde|dezelfde|hierdoor|binnen|vanaf|de|het|een|al|nog|met|\d+|sinds|na|even|kort)$/,
);

/** `Daarna`, `Sinds die dag`, `Na een week`, `Kort daarna`: what is told comes behind what the sentence before told. */
function isBehind(reading: Reading, scope: Scope): boolean {
  const opener = reading.norm(0);
  return (
    goesOn.test(opener) ||
    isLater(reading, scope) ||
    (/^(?:sinds|vanaf)$/.test(opener) && /^(?:die|dat|toen)$/.test(reading.norm(1))) ||
    ((opener === 'na' || opener === 'binnen') && hasWord(reading, scope.lists, 'tijd', 1, 6)) ||
    (/^(?:even|kort)$/.test(opener) && /^(?:later|daarna)$/.test(reading.norm(1)))
  );
}

/** `Daarna liet hij de knuffel los`: what came of what the sentence before told of the parent. */
export function effectOfBefore(reading: Reading, scope: Scope, words: number): Match | null {
  const opener = reading.norm(0);
  const mayTurn = (words & (TURN | OF_ITSELF | QUICK)) !== 0 && opensWithChild(reading);
  const lead = opener === 'en' ? 1 : 0;
  const pointsBack =
    (reading.has(lead, pronouns) && helps.test(reading.norm(lead + 1))) ||
    (opener === 'met' && reading.norm(1) === 'succes');
  const mayChange = (words & BY_NOW) !== 0;
  const isAfter = reading.has(0, openers) && isBehind(reading, scope);
  const mayEnd = (words & WANES) !== 0;
  if (!mayTurn && !mayChange && !isAfter && !pointsBack && !mayEnd) return null;
  const { before } = reading;
  if ((before.last & ABOUT_PARENT) === 0 || before.topic === 'own' || before.topic === 'self') return null;
  if (pointsBack && before.topic === 'parent' && reading.findFeature(dutch.NEGATION) < 0)
    return whole(reading);
  if (mayEnd && isEnd(reading, scope)) return whole(reading);
  if (mayTurn && turns(reading, scope)) return whole(reading);
  // `Zoon gaat nu weer naar gym`
  const first = reading.clauses[0];
  const changes = mayChange && before.topic === 'parent';
  const isFine = changes && isFruit(reading, scope, 0, reading.tokens.length);
  if (isFine && first !== undefined && isChanged(reading, scope, first)) return whole(reading);
  const isBetter =
    first?.who === 'child' &&
    (before.last & SAYS_PARENT) === 0 &&
    (hasWord(reading, scope.lists, 'beter') || hasWord(reading, scope.lists, 'slecht'));
  if (isFine && isBetter && opensWithChild(reading)) return whole(reading);
  return isAfter && isGoodAfter(reading, scope) ? whole(reading) : null;
}

/** Who it happens to may stand first. */
const opensWithChild = (reading: Reading): boolean =>
  reading.has(0, turning) || reading.is(0, CHILD | NAME) || reading.norm(0) === 'de';

const outcomes = new WordSet(['resultaat', 'gevolg', 'effect', 'diezelfde', 'dezelfde', 'hierdoor']);
const opensTime = WordSet.like(/^(?:binnen|vanaf|de|het|een|al|nog|met|\d+)$/);
const saysLater = new WordSet(['binnen', 'vanaf', 'later', 'volgende', 'met', 'zelfde', 'diezelfde']);

/** `Binnen een week`, `Een half uur later`, `De volgende ochtend`, `Resultaat:`, `Met als gevolg` */
const isLater = (reading: Reading, { lists }: Scope): boolean =>
  reading.has(0, outcomes) ||
  (reading.has(0, opensTime) &&
    reading.find(saysLater, 0, 5) >= 0 &&
    (hasWord(reading, lists, 'tijd', 1, 5) || hasWord(reading, lists, 'gevolg', 1, 4)));

/** `De tranen droogden`: a short sentence, right behind one about the parent, in which trouble ends. */
function isEnd(reading: Reading, { lists }: Scope): boolean {
  const { wijkt, slecht } = lists;
  const end = wijkt === undefined ? -1 : reading.find(wijkt, 1);
  const trouble = slecht === undefined || end < 0 ? -1 : reading.find(slecht, 0, end);
  if (trouble < 0 || reading.before.topic !== 'parent' || (reading.before.last & SAYS_PARENT) !== 0)
    return false;
  return reading.words() < 7 && reading.findFeature(dutch.NEGATION | PARENT | dutch.MODAL) < 0;
}

/** `Hij sliep meteen in` */
const turns = (reading: Reading, scope: Scope): boolean =>
  (hasWord(reading, scope.lists, 'omslag') &&
    // `De tranen droogden`; not `De groep werd stil`
    (/^(?:hij|zij|ze)$/.test(reading.norm(0)) || hasWord(reading, scope.lists, 'slecht', 0, 3))) ||
  comesTo(reading, scope) ||
  (reading.find(quick) >= 0 && isGood(reading, scope, 0, reading.tokens.length));

/** `Bo kwam na een poosje zelf naar haar toe`, `Hij koos zelf en deed het`: of its own accord, behind what a parent did. */
function comesTo(reading: Reading, scope: Scope): boolean {
  const [clause] = reading.clauses;
  if (clause === undefined || clause.who === 'parent' || reading.before.topic !== 'parent') return false;
  if ((reading.before.last & (SAYS_PARENT | ASKS_OPEN | ASKS_CLOSED)) !== 0) return false;
  return (
    reading.is(clause.verb, dutch.PAST) &&
    reading.norm(clause.verb) !== 'had' &&
    reading.is(0, CHILD | NAME | dutch.THIRD) &&
    hasWord(reading, scope.lists, 'zelf') &&
    reading.findFeature(dutch.NEGATION) < 0 &&
    !hasWord(reading, scope.lists, 'slecht') &&
    !hasWord(reading, scope.lists, 'kwaad') &&
    actIn(reading, clause) >= 0
  );
}

/** What came is good, or came of the waiting. */
function isGoodAfter(reading: Reading, scope: Scope): boolean {
  const clause = reading.clauses.find(({ verb }) => verb >= 0);
  if (clause === undefined || !isOther(reading, clause) || clause.subject < 0) return false;
  // After some minutes: what somebody then does, came of the waiting.
  const waited =
    /^(?:na|binnen|meteen|direct)$/.test(reading.norm(0)) &&
    actIn(reading, clause) >= 0 &&
    !hasWord(reading, scope.lists, 'slecht');
  if (waited && reading.findFeature(dutch.NEGATION) < 0) return true;
  return isGood(reading, scope, clause.from, reading.tokens.length);
}
