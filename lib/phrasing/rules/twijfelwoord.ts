import { ABOUT_CHILD, ABOUT_PARENT, QUOTES, SAYS_PARENT } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import { AGENCY, CHILD, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

/** The clause is about a carer, or about nobody while no child is in the sentence. */
function isAboutCarer(reading: Reading, at: number): boolean {
  const who = reading.who(at);
  if (who === 'parent' || who === 'family') return true;
  // `dit stel`
  if (/^(?:stel|koppel|echtpaar|duo)$/.test(reading.norm((reading.clauseAt(at)?.subject ?? -2) + 1)))
    return true;
  if (who !== 'unknown') return false;
  if ((reading.marks & ABOUT_CHILD) === 0) return true;
  // `Ze hangt een verhaal op over haar zus`
  const subject = reading.clauseAt(at)?.subject ?? -1;
  // `Beweert dat Noor thuis wel droog is`
  if (subject < 0 && (reading.clauseAt(at)?.verb ?? -1) >= 0 && reading.findFeature(CHILD | NAME, 0, at) < 0)
    return true;
  return (
    pronoun.test(reading.norm(subject)) &&
    reading.findFeature(CHILD, 0, at) < 0 &&
    // `vitamine D` is nobody.
    !reading.tokens.some(({ norm }, index) => norm.length > 1 && reading.is(index, NAME))
  );
}

/** The words can be about what a parent told: in this sentence, or the one before. */
function concernsParent(reading: Reading): boolean {
  if ((reading.marks & (ABOUT_PARENT | SAYS_PARENT)) !== 0) return true;
  if ((reading.before.last & (ABOUT_PARENT | SAYS_PARENT | QUOTES)) !== 0) return true;
  if (reading.clauses.some(({ who }) => who === 'parent')) return true;
  // `Haar gehuil`, with nobody else in the sentence
  if (theirs.test(reading.norm(0)) && (reading.marks & ABOUT_CHILD) === 0) return true;
  // `Hij houdt de schijn op dat hij voor de kinderen zorgt`
  if ((reading.marks & ABOUT_CHILD) !== 0)
    return pronoun.test(reading.norm(0)) && reading.clauses[0]?.who === 'unknown';
  return reading.clauses.some(
    ({ who, from, to, subject }) =>
      who === 'unknown' &&
      (pronoun.test(reading.norm(subject)) || reading.findFeature(dutch.SAY, from, to) >= 0),
  );
}

const pronoun = /^(?:hij|zij|ze)$/;
const theirs = /^(?:haar|zijn|hun)$/;

const articles = new Set(['de', 'het', 'een', 'dit', 'deze', 'die', 'dat']);

/** `de zogenaamde zomerdip` is a name for something; `zogenaamde buikgriep` is not. */
function isDoubted(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  if (hasWord(reading, lists, 'spel')) return false;
  if (reading.norm(hit.at).endsWith('e')) {
    if (hasWord(reading, lists, 'excuus', hit.to, hit.to + 1)) return true;
    return !articles.has(reading.norm(hit.at - 1)) && concernsParent(reading);
  }
  if (isAboutCarer(reading, hit.at)) return true;
  if ((reading.marks & (ABOUT_CHILD | ABOUT_PARENT)) === 0 && hit.from === 0) return true;
  const isSubject = reading.clauseAt(hit.at)?.subject === hit.at;
  return (isSubject || reading.who(hit.at) === 'thing') && concernsParent(reading);
}

/** `doet alsof hij een leeuw is` is play. */
function pretends(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  if (!isAboutCarer(reading, hit.at) || reading.isReported(hit.at)) return false;
  return !hasWord(reading, lists, 'spel') && hasWord(reading, lists, 'weten', hit.to);
}

/** A lie or an excuse lands on the parent as subject, or as `van moeder`. */
function isExcuse(hit: Hit, reading: Reading): boolean {
  // `Pa zei dat de brief er niet was, een smoes natuurlijk`: behind the comma the writer speaks.
  const isRemark = reading.clauseAt(hit.at)?.verb === -1 && !reading.isQuoted(hit.at) && hit.at > 3;
  if ((reading.isReported(hit.at) && !isRemark) || reading.isNegated(hit.from, hit.to)) return false;
  if (reading.tokens.some(({ norm }) => /^(?:boek|film|sprookje)$/.test(norm))) return false;
  if (isAboutCarer(reading, hit.at) || (isRemark && concernsParent(reading))) return true;
  return (
    reading.who(hit.at) === 'thing' &&
    (reading.findFeature(PARENT) >= 0 ||
      reading.clauseAt(hit.at)?.verb === -1 ||
      (reading.norm(hit.to - 1) !== 'liedje' &&
        /^(?:dat|dit|het)$/.test(reading.norm(reading.clauseAt(hit.at)?.subject ?? -1)))) &&
    reading.norm(0) !== 'er' &&
    reading.findFeature(CHILD | NAME, 0, hit.at) < 0
  );
}

/** `Het zal wel.` closes a subject; `het zal wel de groei zijn` guesses. */
function isShrug(hit: Hit, reading: Reading): boolean {
  const next = reading.tokens[hit.to];
  return next === undefined || next.kind === 'punctuation';
}

function disbelieves(hit: Hit, reading: Reading): boolean {
  const first = reading.norm(hit.from);
  const anchor = reading.norm(hit.at);
  // `ik geloof er niets van` needs nobody beside it.
  const isPlain =
    /^(?:yeah|ahum|kuch|maak|je|papier)$/.test(first) ||
    (/^(?:ja|jaja)$/.test(first) &&
      reading.norm(hit.to - 1) !== 'hoor' &&
      hit.from > 2 &&
      (reading.marks & ABOUT_CHILD) === 0) ||
    (/^gelo/.test(anchor) && (reading.norm(hit.to) === 'van' || first === 'wie')) ||
    anchor === 'kat' ||
    (first === 'als' && /^gelo/.test(reading.norm(hit.to - 1))) ||
    (/^(?:korrel|korreltje|zout)$/.test(anchor) &&
      reading.tokens.some(({ norm }) => /^(?:neem|nemen|nam|genomen)$/.test(norm)));
  // `Komt ongeloofwaardig over`, `Daar trap ik niet in`: the writer does not believe it, and no child has the floor.
  const isOwn =
    /^(?:ongelo|onaan|trap|gelo)/.test(anchor) &&
    /^(?:self|thing|unknown)$/.test(reading.who(hit.at)) &&
    reading.before.topic !== 'child';
  // `Reden verzuim: buikgriep. Ja ja.`
  if (/^(?:ja|jaja|tuurlijk)$/.test(first) && reading.wordCount === hit.to - hit.from) return true;
  if (!isPlain && !isOwn && !concernsParent(reading)) return false;
  if (first === 'zal' || /^(?:jaja|tuurlijk|tja|ja|het)$/.test(first)) return isShrug(hit, reading);
  if (/^zeg/.test(first)) return reading.question === null && /^(?:[.,]?)$/.test(reading.norm(hit.to));
  // `Moeder vindt het moeilijk te geloven dat hij al loopt`
  if (/^(?:moeilijk|lastig|nauwelijks)$/.test(first) && reading.who(hit.at) === 'parent') return false;
  // `ik geloof niet dat` and `ik geloof niet in` say something else.
  if (/^gelo/.test(anchor) && /^(?:dat|of|in)$/.test(reading.norm(hit.to))) return false;
  // Ouders may doubt what school told, and see nothing of it at home.
  if (
    reading.who(hit.at) === 'parent' &&
    !/^(?:al|maar|de)$/.test(first) &&
    /^(?:betwijfel|gelo(?:of|oft|ven|ofde|ofden)$|vraag|zie|zag|merk|overtuig)/.test(anchor)
  )
    return false;
  const toldBefore = ((reading.marks | reading.before.last) & SAYS_PARENT) !== 0;
  if (
    (/^(?:zie|zag|merk)/.test(first) || anchor === 'praktijk') &&
    (!toldBefore || reading.who(hit.at) === 'child')
  )
    return false;
  // `In de praktijk merkt moeder er niets van`
  if (
    anchor === 'praktijk' &&
    reading.tokens.slice(hit.from, hit.to).some(({ norm }) => /^(?:merk|zie)/.test(norm))
  )
    return false;
  const turned = reading.tokens.some(({ norm }, at) => norm === 'maar' && at < hit.from);
  if (/^(?:wat|niets|niks|weinig|niet)$|gelo/.test(first) && reading.isReported(hit.at) && !turned)
    return false;
  if (/^toevallig|^trap/.test(first) || reading.norm(hit.to - 1) === 'toevallig')
    return isAboutCarer(reading, hit.at);
  return true;
}

/** What the parent told is said not to hold; ouders may say so of what school told, and a book may be strange. */
function isWankel(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const theirs = reading.is(hit.from - 1, dutch.POSSESSIVE) && (reading.marks & ABOUT_CHILD) === 0;
  if ((!concernsParent(reading) && !theirs) || reading.isReported(hit.at)) return false;
  const { verhaal } = lists;
  const told = verhaal ? reading.find(verhaal, hit.from, hit.to) : -1;
  // `de uitleg van de arts`, `onze versie`
  if (
    told >= 0 &&
    (reading.findFeature(OWN | AGENCY, told, told + 4) >= 0 || reading.is(told - 1, dutch.FIRST))
  )
    return false;
  if (reading.who(hit.at) === 'parent' && /^(?:twijfel|vraagteken|bedenking)/.test(reading.norm(hit.from)))
    return false;
  // `een sterk verhaal over vroeger`
  if (
    told === hit.to - 1 &&
    reading.norm(hit.to) === 'over' &&
    /^(?:heb|heeft|had|vertel)/.test(reading.norm(reading.clauseAt(hit.at)?.verb ?? -1))
  )
    return false;
  const isDenied = !/^(?:is|was)$/.test(reading.norm(hit.from)) && reading.isNegated(hit.from, hit.to);
  return !hasWord(reading, lists, 'spel') && !isDenied;
}

const checks: Record<string, (hit: Hit, reading: Reading, scope: Scope) => boolean> = {
  beweren: (hit, reading) =>
    !reading.isReported(hit.at) &&
    !reading.isNegated(hit.from, hit.to) &&
    !/^(?:niets|niks)$/.test(reading.norm(hit.to)) &&
    (isAboutCarer(reading, hit.at) || isOfParent(hit, reading) || isTheirs(hit, reading)),
  zogenaamd: isDoubted,
  zeggen: (hit, reading) =>
    reading.findFeature(CHILD | NAME, 0, hit.at) < 0
      ? reading.who(hit.at) !== 'child' && (reading.before.topic !== 'child' || concernsParent(reading))
      : reading.who(hit.at) === 'parent' || (reading.who(hit.at) !== 'child' && concernsParent(reading)),
  // `Oogstand: schijnbaar scheelzien` only seems so to the eye.
  schijnbaar: (hit, reading) =>
    !/^(?:thing|self|own|agency)$/.test(reading.who(hit.at)) &&
    (reading.clauseAt(hit.at)?.verb !== -1 || reading.tokens[1]?.text !== ':'),
  doenGeloven: (hit, reading) =>
    (isAboutCarer(reading, hit.at) || reading.norm(reading.clauseAt(hit.at)?.subject ?? -1) === 'men') &&
    !reading.isReported(hit.at),
  smoes: isExcuse,
  verzinnen: (hit, reading, { lists }) =>
    isExcuse(hit, reading) &&
    (hasWord(reading, lists, 'verzonnen') ||
      (reading.who(hit.at) === 'parent' && hasWord(reading, lists, 'excuus'))) &&
    !hasWord(reading, lists, 'spel'),
  alsof: pretends,
  beroepen: (hit, reading, { lists }) =>
    isAboutCarer(reading, hit.at) && !hasWord(reading, lists, 'beroep', hit.to),
  ongeloof: disbelieves,
  wankel: isWankel,
};

/** `viel moeder door de mand`, `hij doet aardig, maar dat is voor de bühne` */
function isTheirs(hit: Hit, reading: Reading): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  if (reading.findFeature(PARENT, hit.from, hit.to) >= 0) return clause.who !== 'child';
  const index = reading.clauses.indexOf(clause);
  return (
    clause.who === 'thing' &&
    reading.norm(clause.subject) === 'dat' &&
    reading.clauses[index - 1]?.who === 'parent'
  );
}

/** `beweringen van moeder` */
function isOfParent(hit: Hit, reading: Reading): boolean {
  return reading.norm(hit.at).startsWith('bewering') && reading.findFeature(PARENT, hit.at, hit.at + 5) >= 0;
}

const again = /^(?:weer|alweer|opnieuw|wederom|zogenaamd)$/;

const distance = new Set(
  'weer te steeds altijd net even heel erg zo nogal toevallig ineens opeens plotseling eens natuurlijk helaas was is waren zijn had heeft moest moet kon wilde'.split(
    ' ',
  ),
);

/** The parent is in the sentence, or it goes on about the one before. */
function isAboutParent({ marks, before, clauses }: Reading): boolean {
  if ((marks & ABOUT_PARENT) !== 0 || clauses.some(({ who }) => who === 'parent')) return true;
  return (marks & ABOUT_CHILD) === 0 && (before.last & ABOUT_PARENT) !== 0;
}

/** One or two words in quotation marks about a parent, that no title, card, or question explains. */
function search(reading: Reading, { lists }: Scope): readonly Match[] {
  const { excuus, noemer } = lists;
  if (reading.quotes.length === 0 || !excuus || !noemer) return [];
  const isParents = isAboutParent(reading);
  const plays = hasWord(reading, lists, 'spel');
  return reading.quotes.filter(({ from, to, literal }) => {
    if (literal || !reading.isScareQuoted(from) || reading.isAboutSelf(from - 1)) return false;
    const isOwned = reading.is(from - 1, dutch.POSSESSIVE);
    if (!isOwned && hasWord(reading, lists, 'schrift', from - 6, to + 3)) return false;
    const words = reading.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
    const isTitle = /^\p{Lu}/u.test(words[0]?.text ?? '');
    if (isTitle || [1, 2, 3].some((step) => noemer.has(reading.norm(from - step)))) return false;
    // `Haar "drukke baan"`: nobody is named, and it can only be the parent.
    const isExcuse = words.some(({ norm }) => excuus.has(norm));
    // `De auto wilde "niet starten"`
    if (
      hasWord(reading, lists, 'overmacht', 0, from) &&
      reading.who(from - 1) === 'thing' &&
      (reading.marks & ABOUT_CHILD) === 0
    )
      return true;
    // `Jesse was weer 'ziek'`: who calls in sick for a child is the parent.
    if (isExcuse && again.test(reading.norm(from - 1))) return !plays;
    if (isExcuse) return isParents || (reading.marks & ABOUT_CHILD) === 0;
    const keepsDistance = distance.has(reading.norm(from - 1)) || reading.is(from - 1, PARENT | dutch.COPULA);
    return isParents && !plays && keepsDistance;
  });
}

export const code: RuleCode = {
  check: (hit, reading, scope) => checks[hit.group]?.(hit, reading, scope) ?? true,
  search,
  looksAt: { quote: true },
};
