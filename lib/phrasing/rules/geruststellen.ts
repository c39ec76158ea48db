import { SAFETY } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

const norm = /^(?:weldenkend|verstandig|normaal|fatsoenlijk|goed)e?$/;
const appointed = /^(?:.*dag|vanmiddag|morgen|uur)$/;

/** `Maak je geen zorgen`, `u hoeft niet te piekeren`: the addressed person is told not to worry, or nobody is named. */
function isForbidden(hit: Hit, reading: Reading): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  const verb = reading.norm(clause.verb);
  if (clause.verb < 0) return reading.words(clause.from, hit.to) < 8;
  if (clause.who === 'you')
    return /^(?:hoef|moet|mag|kun|maak|trek|lig|zit|pieker|tob|wees|doe|til)/.test(verb);
  // `Maak je niet druk`: an order has no subject.
  if (reading.is(clause.verb, dutch.STEM) && clause.verb <= clause.from + 2)
    return clause.subject < 0 || reading.is(clause.subject, dutch.SECOND);
  return (
    /^(?:is|hoeft)$/.test(verb) &&
    clause.who === 'thing' &&
    /^(?:nergens|niets|niks)$/.test(reading.norm(hit.from))
  );
}

/** `Dat gaat over`, where `dat gaat over gisteren` tells what it is about. */
const passes = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind !== 'word' ||
  /^(?:hoor|joh|wel|als|zodra|na|binnen|met|bij|straks|vanzelf|en|maar|dan|want|heus)$/.test(
    reading.norm(at),
  );

/** Everybody has it: `Elke moeder huilt weleens`; not `Alle kinderen krijgen een boek`. */
function isBurden(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const end = reading.clauseAt(hit.from)?.to ?? hit.to;
  // `Ieder verstandig mens zou …` is a norm.
  if (reading.clauseAt(hit.from)?.subordinate || norm.test(reading.norm(hit.from + 1))) return false;
  return hit.to - hit.from > 2 || hasWord(reading, lists, 'last', hit.from + 1, end);
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  const { lists } = scope;
  const denied = reading.findFeature(dutch.NEGATION, Math.max(0, hit.from - 4), hit.to) >= 0;
  // `het valt niet mee` says the opposite.
  if (/^(?:mee|wel|fase|ieder|overdreven)$/.test(hit.group) && denied) return false;
  // A fact that is shown is not brushing away.
  if (
    hasWord(reading, lists, 'feit') ||
    reading.tokens.some(({ kind }, at) => kind === 'number' && reading.norm(at - 1) !== 'groep')
  )
    return false;
  if (hit.group !== 'tob' && hasWord(reading, lists, 'zaak')) return false;
  if (hit.group === 'tob' && reading.norm(hit.to) === 'over' && hasWord(reading, lists, 'zaak')) return false;
  // `Ik ga niet zeggen dat het wel meevalt`
  if (
    hit.group !== 'tob' &&
    hit.group !== 'niets' &&
    reading.clauseAt(hit.at)?.subordinate &&
    reading.isNegated(hit.from, hit.to)
  )
    return false;
  if ((reading.marks & SAFETY) !== 0) return false;
  if (hit.group === 'wel' && reading.norm(hit.to - 1) === 'over' && !passes(reading, hit.to)) return false;
  if (hit.group === 'fase' && reading.who(hit.at) === 'you') return false;
  if (hit.group === 'retorisch') return reading.question?.marked === true && !reading.isAboutSelf(hit.at);
  // `Valt wel mee, toch?`
  const tagged = hit.group === 'mee' && reading.tokens.some(({ norm }) => norm === 'toch');
  if ((!tagged && reading.question !== null) || reading.isAboutSelf(hit.at)) return false;
  if (/^(?:als|wanneer|indien|mocht)$/.test(reading.norm(reading.clauseAt(hit.at)?.from ?? 0))) return false;
  if (hit.group === 'tob' && reading.norm(hit.to - 1) === 'nodig') return true;
  if (hit.group === 'tob') return isForbidden(hit, reading);
  if (hit.group === 'ieder') return isBurden(hit, reading, scope);
  return (
    hit.group !== 'wel' ||
    !reading.tokens.some(({ norm }, at) => (at < hit.from || at >= hit.to) && appointed.test(norm))
  );
}

export const code: RuleCode = { check };
