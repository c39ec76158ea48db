import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, FAMILY, NAME, PARENT } from '../../analysis/words.ts';
import { hasWord } from '../has-word.ts';

/** `ik denk mee`, `mijn idee was om`, `ik denk aan dinsdag`: a plan, not an impression. */
const plans = /^(?:mee|aan|om|voor|uitgewerkt|dat we|hierover)$/;

/** Family members, or a pronoun that can stand for one: an impression is about somebody. */
function isAboutSomebody(reading: Reading): boolean {
  return (
    reading.findFeature(PARENT | CHILD | FAMILY | NAME) >= 0 ||
    reading.tokens.some(({ norm }) =>
      /^(?:hij|zij|ze|hem|haar|hen|hun|zijn|thuis|er|het|dit|dat|dit)$/.test(norm),
    )
  );
}

/** `volgens mij is de afspraak op 3 mei`: about the agenda. */
const isAgenda = (reading: Reading): boolean =>
  reading.tokens.some(({ norm }) =>
    /^(?:afspraak|datum|mdo|overleg|agenda|planning|formulier|rooster)$/.test(norm),
  ) && reading.hasMoment();

/** `ik denk dat ik dinsdag kan`: about oneself. */
function isAboutSelf(reading: Reading, { from, to }: Hit): boolean {
  const verb = reading.tokens
    .slice(from, to)
    .some(({ norm }) => /^(?:denk|dacht|denken|dachten|vermoed|schat)$/.test(norm));
  const next = reading.clauses.find((clause) => clause.from >= from + 1);
  return verb && next?.who === 'self';
}

function check(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  if (hasWord(reading, lists, 'etiket') && reading.findFeature(CHILD) < 0) return false;
  if (
    isAboutSelf(reading, hit) ||
    reading.tokens
      .slice(hit.from, hit.to)
      .some(
        ({ norm }, at) =>
          norm === 'geen' && !/^(?:verklaring|zekerheid)$/.test(reading.norm(hit.from + at + 1)),
      )
  )
    return false;
  // `Mijn idee is om`
  if (/^(?:is|was)$/.test(reading.norm(hit.to)) && /^(?:om|dat we)$/.test(reading.norm(hit.to + 1)))
    return false;
  if (plans.test(reading.norm(hit.to)) || isAgenda(reading) || !isAboutSomebody(reading)) return false;
  const isUnsure =
    /^(?:weet|weten|ben|niet|nog)$/.test(reading.norm(hit.from)) ||
    reading.find(unsure, hit.from, hit.to) >= 0;
  return isUnsure || !reading.isNegated(hit.from, hit.to);
}

const unsure = new WordSet(['niet', 'mis', 'naast', 'verkeerd']);

export const code: RuleCode = { check };
