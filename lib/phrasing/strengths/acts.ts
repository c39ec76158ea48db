/** What a person is seen to do: the verbs of a clause that show an act, and when in the past it was. */

import type { Reading } from '../../analysis/reading.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';

const infinitives = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** To be, to have, to think, to seem: nothing that can be seen. */
const states = infinitives(
  `zijn hebben worden willen kunnen moeten mogen zullen hoeven weten denken vinden lijken blijken schijnen heten hopen
  verwachten kennen begrijpen voelen wonen duren kosten gebeuren bestaan betekenen passen gelden horen behoren vrezen
  twijfelen geloven menen herkennen ervaren beleven merken vermoeden wensen leven groeien ontstaan liggen hangen
  verlopen lukken gelukken overlijden scheiden sterven verhuizen trouwen werken functioneren scoren`,
);
/** Work of an office, and what is done with words. */
const paperwork = infinitives(
  `versturen sturen opsturen aanvragen bellen mailen inleveren indienen aanleveren tekenen afspreken bespreken overleggen tekenen appen berichten ondertekenen aanmelden
  uitnodigen afzeggen plannen inplannen verzetten ontvangen invullen verwijzen opvragen informeren adviseren
  evalueren noteren registreren ziekmelden melden regelen starten verlopen doorgeven terugbellen langskomen
  verschijnen bereiken aanbieden toesturen meegeven uitreiken doornemen vaststellen onderzoeken verlengen verzoeken`,
);
/** Acts of every day, which show a scene only with more around them. */
const plain = infinitives(
  `komen gaan brengen halen doen maken geven nemen krijgen beginnen stoppen helpen spelen slapen eten drinken zitten
  staan blijven houden lopen vertrekken wachten kijken oefenen ophalen meenemen binnenkomen meegaan gebruiken proberen
  kiezen`,
);
/** Sounds and looks count as acts, though they are ways to speak. */
const heard = infinitives('roepen schreeuwen fluisteren verzuchten');

export type Act = 'none' | 'plain' | 'seen';

/** The verb forms whose infinitive is one of these. */
const formsOf = (verbs: ReadonlySet<string>): WordSet =>
  WordSet.where((norm) => verbs.has(dutch.infinitiveOf(norm) ?? ''));

const actsAsCopula = formsOf(new Set(['blijven', 'komen']));
const noVerb = WordSet.where((norm) => dutch.infinitiveOf(norm) === null);
const noAct = formsOf(new Set([...states, ...paperwork]));
const heardForms = formsOf(heard);
const plainForms = formsOf(plain);

/** How much of an act a verb form is. A word in no list, in the form of a past, may be a rare verb: `hurkte`. */
export function actOf(reading: Reading, at: number): Act {
  if (reading.is(at, dutch.MODAL | dutch.COPULA) && !reading.has(at, actsAsCopula)) return 'none';
  if (reading.has(at, noVerb)) return reading.entries[at]?.unknown === true ? 'seen' : 'none';
  if (reading.has(at, noAct)) return 'none';
  if (reading.is(at, dutch.SAY) && !reading.has(at, heardForms)) return 'none';
  return reading.has(at, plainForms) ? 'plain' : 'seen';
}

const auxiliary = WordSet.like(/^(?:heeft|hebben|had|hadden|is|zijn|was|waren|heb|ben)$/);

/** The token that tells what somebody did in this clause, in the past unless `alsoNow`; -1 when nothing is told. */
export function actIn(reading: Reading, { from, to, verb }: Clause, alsoNow = false): number {
  if (verb < 0) return rarePast(reading, from, to);
  if (reading.has(verb, auxiliary)) {
    // `heb hem laten uitrazen`
    const letting = reading.find(lets, verb + 1, to - 1);
    if (letting > 0 && /en$/.test(reading.norm(letting + 1))) return letting;
    for (let at = verb + 1; at < to; at += 1)
      if (
        reading.is(at, dutch.PARTICIPLE)
          ? actOf(reading, at) !== 'none' || reading.has(at, hungUp)
          : reading.has(verb, having) && isRareParticiple(reading, at)
      )
        return at;
    return -1;
  }
  if (actOf(reading, verb) === 'none') return -1;
  // `ging rondjes rijden`, `stond te kletsen`: the infinitive tells what was done.
  const told = reading.findFeature(dutch.INFINITIVE, verb + 1, to);
  if (told > verb && reading.is(verb, dutch.PAST) && actOf(reading, told) === 'seen') return told;
  return alsoNow || reading.is(verb, dutch.PAST) ? verb : -1;
}

const lets = new WordSet(['laten']);
const having = WordSet.like(/^(?:heeft|hebben|had|hadden|heb)$/);

/** `heeft een rooster opgehangen`: done to something, though `hangen` by itself shows nothing. */
const hungUp = WordSet.like(/^(?:op)?gehangen$|gelegd$/);

const likeParticiple = WordSet.like(
  /^(?:[a-z]*ge[a-z]{3,}(?:en|[dt])|(?:be|ver|ont|her)[a-z]{3,}[dt]|[a-z]{3,}eerd)$/,
);

/** `rondgedragen`, `dichtgeknepen` */
const isRareParticiple = (reading: Reading, at: number): boolean =>
  reading.entries[at]?.unknown === true && reading.has(at, likeParticiple);

const persons = PARENT | CHILD | NAME | dutch.FIRST | dutch.THIRD;

/** `geappte` and such aside */
const likePast = WordSet.like(/^(?!(?:ge)?app).*[^aeiou](?:te|de|ten|den)$/);

/** `vader hurkte`, `daarna schuifelde hij`: past by its ending, beside a person. */
function rarePast(reading: Reading, from: number, to: number): number {
  // `vader besloot`, `oma kneep`: nothing but a verb stands right behind who opens the clause.
  const isVerb = (at: number): boolean =>
    at + 1 < to &&
    reading.entries[at]?.unknown === true &&
    reading.entries[at]?.name === false &&
    /^[a-z]{4,}$/.test(reading.tokens[at]?.text ?? '') &&
    !/(?:end|ig|lijk|s|ing|heid|ge.*[dt])$/.test(reading.norm(at));
  const opens = reading.is(from, dutch.COORDINATOR) ? from + 1 : from;
  if (reading.is(opens, PARENT) && isVerb(opens + 1)) return opens + 1;
  for (let at = from; at < to; at += 1) {
    if (reading.entries[at]?.unknown !== true || !reading.has(at, likePast)) continue;
    const person = (place: number): boolean => place >= from && place < to && reading.is(place, persons);
    if (person(at - 1) || person(at + 1)) return at;
  }
  return -1;
}
