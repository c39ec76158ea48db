import type { Reading } from '../../analysis/reading.ts';
import type { Range } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import * as dutch from '../../dutch/lexicon.ts';

const particles = new Set(
  'aan af bij binnen door in langs los mee na neer om onder op over terug thuis toe uit vast voor weg samen'.split(
    ' ',
  ),
);
const dropped = new Set([
  'dan',
  'eigenlijk',
  'nou',
  'nu',
  'toch',
  'gewoon',
  'in',
  'vredesnaam',
  'hemelsnaam',
  'godsnaam',
  'eens',
]);
/** Verbs that look the same for every person after `je`. */
const same = new Set(
  'mag laat zou had was wil zal moest kon wilde mocht ging kwam deed zei liet bracht moet zat werd gaf nam vond kreeg'.split(
    ' ',
  ),
);
const after: Record<string, string> = {
  heb: 'hebt',
  ben: 'bent',
  kun: 'kunt',
  kan: 'kunt',
  ga: 'gaat',
  doe: 'doet',
  sta: 'staat',
  zie: 'ziet',
};

/** The verb as it is behind `je`: `ga je` gives `je gaat`. Null when that is not sure. */
function behindSubject(verb: string, subject: string): string | null {
  if (subject !== 'je' && subject !== 'jij') return verb;
  if (same.has(verb)) return verb;
  return after[verb] ?? (verb.endsWith('t') ? verb : `${verb}t`);
}

/**
 * A why-question to the parent as `Wat maakt dat …?`: `Waarom bent u niet gekomen?` gives
 * `Wat maakte dat u niet bent gekomen?`. Null where the order of words is not sure.
 */
export function whatMade(reading: Reading, clause: Clause, { to: opener }: Range): string | null {
  const { verb, subject } = clause;
  const pronoun = reading.norm(subject);
  if (verb !== opener || subject !== verb + 1 || !/^(?:u|je|jij|jullie)$/.test(pronoun)) return null;
  // A second verb group, or a comma, makes the place of the verb unsure.
  if (reading.clauses.some((other) => other.from >= clause.to && other.verb >= 0)) return null;
  const rest: string[] = [];
  let lastAt = -1;
  for (let at = subject + 1; at < clause.to; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || token.kind === 'punctuation') continue;
    if (dropped.has(token.norm) && !(particles.has(token.norm) && at === clause.to - 2)) continue;
    rest.push(token.text);
    lastAt = at;
  }
  const finite = behindSubject(reading.norm(verb), pronoun);
  if (finite === null || rest.length === 0 || rest.length > 14) return null;
  const last = rest.at(-1) ?? '';
  const isPast = reading.is(verb, dutch.PAST) || reading.is(lastAt, dutch.PARTICIPLE);
  const body = reading.is(lastAt, dutch.PARTICIPLE | dutch.INFINITIVE)
    ? [...rest.slice(0, -1), finite, last]
    : particles.has(last)
      ? [...rest.slice(0, -1), last + finite]
      : [...rest, finite];
  if (body.filter((word) => word === finite).length > 1) return null;
  return `Wat ${isPast ? 'maakte' : 'maakt'} dat ${pronoun === 'jij' ? 'je' : pronoun} ${body.join(' ')}?`;
}
