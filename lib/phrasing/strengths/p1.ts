import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode, Scope } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { isToldByOther } from './told.ts';

/** Where the question word stands: first, or behind `vertelt u eens` and `stel dat …`; -1 when nothing is asked openly. */
function questionWord(reading: Reading): number {
  const { question, clauses, tokens } = reading;
  if (question?.kind === 'open') return question.at;
  if (question?.marked !== true && !/^(?:vertel|vertelt|stel)$/.test(reading.norm(0))) return -1;
  // The last clause asks: `als u daaraan terugdenkt, wat deed u dan?`
  const last = clauses.findLast(
    ({ verb, subordinate, from }) => verb >= 0 && (!subordinate || reading.is(from, dutch.QUESTION_WORD)),
  );
  if (last === undefined || last.from === 0) return -1;
  const at = reading.is(last.from, dutch.PREPOSITION) ? last.from + 1 : last.from;
  const follows = tokens[last.from - 1]?.kind === 'punctuation';
  // `wat mij opvalt` is part of another question; `wat deed u` asks.
  const asks = last.verb === at + 1 || (last.verb <= at + 3 && last.subject > last.verb);
  return follows && asks && reading.is(at, dutch.QUESTION_WORD) ? at : -1;
}

/** `Hoe laat`, `welke maat`, `wie kan er`, `wanneer komt`: the answer is a detail or a date. */
function asksDetail(reading: Reading, { lists }: Scope, at: number): boolean {
  const norm = reading.norm(at);
  const next = reading.norm(at + 1);
  if (norm === 'hoeveel' || norm === 'hoelang' || norm === 'hoevaak' || norm === 'hoelaat') return true;
  if (norm === 'wanneer' && /^(?:zal|zullen)$/.test(next)) return true;
  if (norm === 'wat' && (next === 'laat' || (next === 'kost' && isEffort(reading, at)))) return false;
  if (norm.startsWith('welk') && /^dag(?:en)?$/.test(next) && isOfDays(reading, at + 2)) return false;
  if (/^(?:hoe|welke?|wat|om)$/.test(norm) && lists['detail']?.has(next)) return true;
  if (norm === 'wat' && /^(?:is|zijn|was)$/.test(next) && hasWord(reading, lists, 'detail')) return true;
  const isPlanning = norm === 'wie' || norm === 'wanneer' || norm === 'waar';
  if (!isPlanning || !lists['regelen']?.has(next)) return false;
  // `wie is er voor u`, `waar is hij blij mee`: a person or a feeling, no agenda.
  const isPresent = norm === 'wie' && /^(?:is|zijn|was)$/.test(next) && reading.norm(at + 2) === 'er';
  return (
    !isPresent &&
    !(norm === 'wie' && hasWord(reading, lists, 'jij')) &&
    !(norm === 'waar' && isSplit(reading, at))
  );
}

/** `Wat kost u de meeste energie`, where `wat kost het kamp` asks a price. */
const isEffort = (reading: Reading, at: number): boolean =>
  /^(?:u|je|jou|jullie)$/.test(reading.norm(at + 2)) ||
  (reading.norm(at + 2) === 'het' && /^(?:u|je|jou|jullie)$/.test(reading.norm(at + 3))) ||
  reading.tokens.some(({ norm }) => /^(?:energie|kracht|moeite|slaap|inspanning)$/.test(norm));

/** `Welke dagen zijn bij jullie bijzonder`; not which days somebody can. */
const isOfDays = (reading: Reading, at: number): boolean =>
  /^(?:zijn|is|was|waren|geven|geeft|voelen|voelt)$/.test(reading.norm(at)) &&
  !reading.tokens
    .slice(at)
    .some(({ norm }) =>
      /^(?:vrij|handig|mogelijk|beschikbaar|haalbaar|thuis-|open|dicht|aanwezig|er)$/.test(norm),
    );

/** `Waar bent u tevreden over`: the word and its preposition stand apart. */
const isSplit = (reading: Reading, at: number): boolean => {
  const end = reading.tokens.findLastIndex(({ kind }) => kind === 'word');
  return (
    end > at + 2 &&
    reading.tokens
      .slice(at + 2, end + 1)
      .some(
        (_, step) =>
          reading.is(at + 2 + step, dutch.PREPOSITION) ||
          /^(?:mee|aan|op|over|van|om|voor|uit)$/.test(reading.norm(at + 2 + step)),
      )
  );
};

function search(reading: Reading, scope: Scope): readonly Match[] {
  const at = questionWord(reading);
  if (at < 0 || reading.isQuoted(at) || isToldByOther(reading, at)) return [];
  // `wat ik wilde zeggen`: no question.
  if (/^(?:ik|we|wij|u|jij|hij|zij)$/.test(reading.norm(at + 1))) return [];
  // `Wat is hij gegroeid!`
  if (reading.tokens.at(-1)?.text.startsWith('!')) return [];
  if (reading.question?.marked === false && reading.tokens.at(-1)?.text === '.') return [];
  if (/^(?:waarom|hoezo)$/.test(reading.norm(at)) || reading.words() < 3) return [];
  if (asksDetail(reading, scope, at) || scope.hits.length > 0) return [];
  // `waar moet ik het heen sturen`: the professional asks for himself, unless he offers: `wat kan ik doen`.
  const clause = reading.clauseAt(at);
  const offers = /^(?:kan|kunnen|mag|zouden|zou|zullen|zal)$/.test(reading.norm(at + 1));
  if (clause?.who === 'self' && !offers && reading.findFeature(dutch.SECOND) < 0) return [];
  return [{ from: 0, to: reading.tokens.length }];
}

/** The phrases only say that no answer is wanted. */
export const code: RuleCode = { check: () => false, search, looksAt: { features: dutch.QUESTION_WORD } };
