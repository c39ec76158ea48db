import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { AGENCY, CHILD, FAMILY, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { isSaid } from './said.ts';

const self = /^(?:ik|wij|we)$/;
/** Somebody who is nobody's child here, although no parent: an aunt who cares. */
const kin = /^(?:tante|oom|zus|broer|verzorgster|stiefpa|stiefma)$/;

/** The disorder is an adult carer's: the nearest person in the clause or before it is one. */
function isOnCarer(hit: Hit, reading: Reading): boolean {
  if (reading.is(hit.to, PARENT | FAMILY)) return true;
  if (reading.is(hit.to, CHILD | NAME) && reading.norm(hit.to - 1).endsWith('e')) return false;
  // `ADD bij Jip`
  if (reading.norm(hit.to) === 'bij' && [1, 2].some((step) => reading.is(hit.to + step, CHILD | NAME)))
    return false;
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  // `Ouders denken zelf aan ADD`
  if (clause.who === 'parent' && /^(?:denkt|denken|dacht|dachten)$/.test(reading.norm(clause.verb)))
    return false;
  if (clause.who === 'parent' || clause.who === 'family') return !isAside(hit, reading);
  const { topic } = reading.before;
  // `Beeld past bij …` says nobody.
  if (/^(?:beeld|profiel)$/.test(reading.norm(clause.from)) && topic !== 'child') return true;
  const carer = (from: number, to: number) => reading.findFeature(PARENT | FAMILY, from, to) >= 0;
  // The disorder can look like a name itself: Münchhausen.
  const child = (from: number, to: number) =>
    reading.findFeature(CHILD | NAME, from, Math.min(to, hit.from)) >= 0 ||
    reading.findFeature(CHILD | NAME, Math.max(from, hit.to), to) >= 0;
  if (carer(clause.from, clause.to) && !child(clause.from, clause.to)) return true;
  if (clause.who === 'child' && !kin.test(reading.norm(clause.antecedent))) return false;
  if (carer(0, reading.tokens.length)) return !child(0, reading.tokens.length);
  if (child(0, reading.tokens.length)) return false;
  if (reading.tokens.some(({ norm }) => kin.test(norm))) return true;
  // Nobody is named: telegram style, or a guess with `ik` about whoever the text is about.
  const isAboutNobody =
    clause.subject < 0 || self.test(reading.norm(clause.subject)) || clause.who === 'unknown';
  return isAboutNobody && (topic === 'parent' || (topic === 'unknown' && clause.verb < 0));
}

/** `bang voor haar autistische zoon`, `werkt met verslaafden`: another person's, although the parent is the subject. */
function isAside(hit: Hit, reading: Reading): boolean {
  const next = hit.to;
  if (reading.is(next, CHILD | NAME | AGENCY | OWN)) return true;
  if ([next, next + 1].some((at) => kin.test(reading.norm(at)))) return true;
  const clause = reading.clauseAt(hit.at);
  const near = reading.findFeature(CHILD | NAME, Math.max(clause?.from ?? 0, hit.from - 4), hit.from);
  const isTheirParent = reading.is(near - 2, PARENT) && reading.norm(near - 1) === 'van';
  if (near >= 0 && !isTheirParent && reading.is(near - 1, dutch.PREPOSITION | dutch.POSSESSIVE)) return true;
  return (
    /^(?:met|over|van|tegen|voor|tussen|aan)$/.test(reading.norm(hit.from - 1)) && !isMarked(hit, reading)
  );
}

/** `trekken van`, `iets weg van`, `sprake van`, `zit tegen een … aan`, `kampt met`. */
const isMarked = (hit: Hit, reading: Reading): boolean =>
  reading.tokens
    .slice(Math.max(0, hit.from - 4), hit.from)
    .some(({ norm }) =>
      /^(?:trekken|trekjes|weg|sprake|kenmerken|vermoeden|vermoedens|zit|kampt|kamp|vorm|tekenen|lijdt|last|verdenking|verdacht|indruk|signalen|vader|moeder|beeld|spoor|sporen|symptomen|mengsel|randje|rand|grens|plaatje|profiel|schijn|denk|hoek|past|vermoed|verdenk|geval|begin|iets|soort|vleugje)$/.test(
        norm,
      ),
    );

/** `verslaafd aan sudoku's` is a way to like something. */
const isFond = (hit: Hit, reading: Reading): boolean =>
  reading.norm(hit.at).startsWith('verslaafd') &&
  reading.tokens.some(
    ({ norm }, at) =>
      norm === 'aan' &&
      at >= hit.to &&
      at < hit.to + 3 &&
      !reading.tokens
        .slice(at + 1, at + 4)
        .some((one) =>
          /^(?:drank|drugs|alcohol|medic|pil|wiet|coke|cocaine|gok|gam|lachgas|pijnstill|slaap|speed|ghb|heroine)/.test(
            one.norm,
          ),
        ),
  );

/** In a story or a film. */
const isElsewhere = (reading: Reading): boolean =>
  reading.tokens.some(({ norm }) =>
    /^(?:boekje|prentenboek|voorleesboek|leesboek|hoofdpersoon|personage|verhaaltje|sprookje|toneel|toneelstuk|musical|rollenspel)$/.test(
      norm,
    ),
  );

/** `Manisch druk was het`: said of the place. */
const isWeather = (hit: Hit, reading: Reading): boolean =>
  /^(?:druk|drukke|weer)$/.test(reading.norm(hit.to));

/** The parent is being helped, or there is an instrument, or it is a course or a book: no guess. */
function isKnown(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  if (/^(?:over|themaochtend|onderwerp)$/.test(reading.norm(hit.from - 1))) return true;
  if (hasWord(reading, lists, 'bekend') && !reading.norm(hit.at).startsWith('verslaafd')) return true;
  if (hasWord(reading, lists, 'hulp') && !hasWord(reading, lists, 'voorstel')) return true;
  const clause = reading.clauseAt(hit.at);
  return hasWord(reading, lists, 'aanbod', clause?.from, clause?.to);
}

/** `vraag me af of vader geen …`, `niet uitgesloten`, `zou me niet verbazen als`: denied in form only. */
function isDenied({ from, to }: Hit, reading: Reading, { lists }: Scope): boolean {
  if (!reading.isNegated(from, to) || hasWord(reading, lists, 'ontkend')) return false;
  return !reading.tokens.some(({ norm }, at) => at < from && norm === 'of' && reading.norm(at - 1) === 'af');
}

/** `Ik vraag me af of`, `…, ik denk een`, `…, iets van`: the writer's own thought, although a parent is in it. */
function isOwnThought(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const index = reading.clauses.findIndex(({ from, to }) => hit.at >= from && hit.at < to);
  const matrix = reading.clauses[index - 1];
  const own = reading.clauses[index];
  const opener = reading.norm(own?.from ?? -1);
  if (own?.who === 'self' && !own.subordinate && own.subject >= 0) return !reading.isQuoted(hit.at);
  if (matrix !== undefined && own?.verb === -1 && reading.norm(matrix.to - 1) === ',')
    return hasWord(reading, lists, 'gis', own.from, own.to) || opener === 'iets';
  if (matrix === undefined || !/^(?:of|dat|als)$/.test(opener)) return false;
  const has = (features: number) => reading.findFeature(features, matrix.from, matrix.to) >= 0;
  return has(dutch.FIRST) && !has(PARENT | FAMILY | CHILD | NAME | dutch.THIRD);
}

const guessed = (reading: Reading): boolean =>
  reading.tokens.some(({ norm }) =>
    /^(?:lijkt|leek|vast|waarschijnlijk|vermoedelijk|misschien|zou|mij|denk|vermoed)$/.test(norm),
  );

const isGuess = (hit: Hit, reading: Reading, { lists }: Scope): boolean =>
  hasWord(reading, lists, 'gok') ||
  reading.tokens.at(-1)?.text === '?' ||
  [hit.to, hit.to + 1].some((at) => reading.norm(at) === '?') ||
  (hasWord(reading, lists, 'ontkend') && (reading.allFeatures & dutch.NEGATION) !== 0);

/** `blowt denk ik`, `drinkt vermoedelijk te veel`: what is taken is said, or nothing else is. */
function isUse({ at, to }: Hit, reading: Reading, { lists }: Scope): boolean {
  if (!/^(?:parent|self|unknown)$/.test(reading.who(at)) || reading.findFeature(PARENT, 0, at) < 0)
    return false;
  const next = reading.tokens[to];
  const isBare = next === undefined || next.kind === 'punctuation';
  const near = reading.clauseAt(to - 1)?.to ?? to;
  return (
    (isBare ||
      /^(?:blowt|snuift|zuipt)$/.test(reading.norm(to - 1)) ||
      hasWord(reading, lists, 'middel', to, near) ||
      /^(?:denk|vermoed|volgens|vlgs|mi)$/.test(next.norm)) &&
    hasWord(reading, lists, 'gis')
  );
}

/** `Team vermoedt LVB bij moeder`. */
function isThoughtByTeam(hit: Hit, reading: Reading): boolean {
  const { verb = -1, to = 0 } = reading.clauseAt(hit.at) ?? {};
  return (
    /^(?:vermoedt|vermoeden|denkt|denken|dacht|dachten|verdenkt|ziet|zien)$/.test(reading.norm(verb)) &&
    reading.findFeature(PARENT, hit.to, to) >= 0
  );
}

/** What each group asks besides: a mark of guessing, or that the word says what somebody is like. */
function isGuessed(hit: Hit, reading: Reading, scope: Scope): boolean {
  const { kind, norm } = reading.tokens[hit.to] ?? { kind: 'punctuation', norm: '' };
  switch (hit.group) {
    case 'gok':
      return isGuess(hit, reading, scope);
    case 'gebruik':
      return isUse(hit, reading, scope);
    case 'beperkt':
      return reading.who(hit.at) === 'parent' && (kind === 'punctuation' || norm === 'over');
    default:
      return true;
  }
}

/** `Sem heeft ADHD, vader denk ik ook`. */
function isTheirsToo(hit: Hit, reading: Reading): boolean {
  const parent = reading.findFeature(PARENT, hit.to);
  if (parent < 0) return false;
  let at = parent + 1;
  while (guessing.test(reading.norm(at))) at += 1;
  return at > parent + 1 && reading.norm(at) === 'ook' && reading.tokens[at + 1]?.kind !== 'word';
}

const guessing =
  /^(?:heeft|had|het|dat|vast|wsl|mi|denk|ik|volgens|mij|zelf|misschien|waarschijnlijk|zal|wel|vermoedelijk|mogelijk|duidelijk|vermoed|gok|trouwens|overigens)$/;

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    if (
      isDenied(hit, reading, scope) ||
      (isSaid(reading, hit.at) && !isOwnThought(hit, reading, scope)) ||
      isKnown(hit, reading, scope) ||
      isElsewhere(reading) ||
      isWeather(hit, reading) ||
      isFond(hit, reading)
    )
      return false;
    // `Is depressief geweest`: told, and past.
    if ([0, 1].some((step) => reading.norm(hit.to + step) === 'geweest') && !guessed(reading)) return false;
    const who = reading.who(hit.at);
    if (who === 'agency' || (who === 'own' && !isThoughtByTeam(hit, reading))) return false;
    return (isGuessed(hit, reading, scope) && isOnCarer(hit, reading)) || isTheirsToo(hit, reading);
  },
};
