import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { CHILD, FAMILY, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isPlay } from '../about.ts';
import { hasWord } from '../has-word.ts';
import { bearerOfAdjective, bearerOfNoun } from '../label.ts';
import { isSaid } from './said.ts';

/** `emotioneel` at one described moment is what happened: `werd emotioneel toen zij over haar broer vertelde`. */
function isOneMoment(hit: Hit, reading: Reading): boolean {
  const clause = reading.clauseAt(hit.at);
  const verb = reading.norm(clause?.verb ?? -1);
  if (/^(?:werd|werden|raakte|raakten|wordt|worden|voelde|voelt)$/.test(verb)) return true;
  return (
    reading.hasMoment() ||
    reading.tokens
      .slice(hit.to, clause?.to)
      .some(({ norm }) =>
        /^(?:toen|omdat|bij|over|tijdens|vanwege|door|als|voor|om|van|na|op|maar)$/.test(norm),
      )
  );
}

const compounds =
  /^(?:beschikbaar|belast|geraakt|zwaar|betrokken|aanwezig|uitgeput|overbelast|gesteund|verbonden|veilig|moment|welzijn)$/;

/** `altijd boos`, `nerveus type`, `jaloers van aard`: said to be a trait. */
function isTrait(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || isOneMoment(hit, reading)) {
    const next = reading.tokens.slice(hit.to, hit.to + 3).map(({ norm }) => norm);
    return next.some((norm) => /^(?:type|aard|karakter|aangelegd|typetje)$/.test(norm));
  }
  if (/^emotione/.test(reading.norm(hit.at))) return !compounds.test(reading.norm(hit.to));
  return hasWord(
    reading,
    lists,
    'blijvend',
    Math.max(clause.from, hit.from - 2),
    Math.min(clause.to, hit.to + 2),
  );
}

/** A thing, not a person, has the word: `het bot`, `overdreven veel`, `koel bewaren`. */
function isThing(hit: Hit, reading: Reading): boolean {
  if (reading.norm(hit.at) !== 'bot')
    return /^(?:gebroken|bewaren|bewaard|veel|lang|hoog|warm|koud|vroeg|laat|duur)$/.test(
      reading.norm(hit.to),
    );
  if (/^(?:in|van|is|was)$/.test(reading.norm(hit.to)) || reading.is(hit.from - 1, dutch.ARTICLE))
    return true;
  const clause = reading.clauseAt(hit.at);
  return clause?.verb === -1 && reading.findFeature(PARENT, clause.from, hit.from) < 0;
}

/** `Hangerig sinds de prik`, `Kil in de gang`: nobody is named, and the word fits a baby or a room as well. */
const isOfBaby = (hit: Hit, reading: Reading): boolean =>
  /(?:erige?|^kil|^zuur|^zure|^koel|^koud|^fel|^giftig|^vlak|^druk)$/.test(reading.norm(hit.at)) &&
  reading.findFeature(PARENT | FAMILY) < 0 &&
  reading.who(hit.at) !== 'parent' &&
  reading.before.topic !== 'parent';

/** `is impulsief naar zee gereden`: how it was done. */
function isManner(hit: Hit, reading: Reading): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || !/^(?:is|zijn|was|waren)$/.test(reading.norm(clause.verb))) return false;
  const done = reading.findFeature(dutch.PARTICIPLE, hit.to + 1, clause.to);
  return done >= 0 && done === clause.to - 1 && clause.subordinate === false;
}

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    const { mode } = scope.context;
    if (isThing(hit, reading) || hasWord(reading, scope.lists, 'geen', hit.at, hit.at + 1)) return false;
    if (isSaid(reading, hit.at)) return false;
    if (isOfBaby(hit, reading) || isManner(hit, reading)) return false;
    if (hit.group === 'doet') {
      // What happened once is what happened.
      if (
        isOneMoment(hit, reading) &&
        reading.hasMoment() &&
        !/^(?:overdr|claim|manip)/.test(reading.norm(hit.at))
      )
        return false;
      if (reading.findFeature(CHILD | NAME, 0, hit.from) >= 0 && reading.findFeature(PARENT, 0, hit.from) < 0)
        return false;
      return !isPlay(reading) && bearerOfNoun(reading, hit.from, hit.to, mode) === 'carer';
    }
    if (reading.norm(hit.from - 1) === 'te' && reading.is(hit.at, dutch.INFINITIVE)) return false;
    if (hit.group === 'gevoelig' && hit.to - hit.from === 1 && !isTrait(hit, reading, scope)) return false;
    const last = hit.to - 1;
    const inFront = reading.is(hit.to, PARENT | FAMILY) && reading.norm(last).endsWith('e');
    if (isPlay(reading) && inFront) return false;
    return bearerOfAdjective(reading, hit.from, hit.to, mode) === 'carer';
  },
};
