import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import { WordSet } from '../../analysis/word-set.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { isToldByOther } from './told.ts';

/** About what was said or done between the two, not about a late bus or a wrong date. */
const logistics =
  /^(?:rommel|bus|trein|file|storing|vertraging|overlast|drukfout|typefout|tikfout|ongemak|internet|verbouwing|geluid|datum|bijlage|link|wifi|weer|wachttijd|reactietijd|late|laattijdige|tijd|tijdstip|ziek|griep|verzetten|doorgaan|uitvalt|uitval|uitgevallen|uitliep|uitloopt|spreekuur|printer|parkeren|kopie|verbinding)$/;
const mine = /^(?:ik|mij|me|wij|we|ons|mijn|onze)$/;

const hears = new WordSet(['horen', 'lezen', 'vernemen']);

/** `sorry dat u …`, `het spijt me dat u zo'n nacht had`: sympathy; `sorry, maar`: a refusal. */
function isSympathy(reading: Reading, { from, to }: Hit): boolean {
  const { tokens } = reading;
  // `het spijt mij te horen dat hij ziek is`
  if (reading.find(hears, from) >= 0 && tokens.some(({ norm }) => norm === 'te')) return true;
  const that = tokens.findIndex(({ norm }, at) => at >= from && norm === 'dat' && at <= to + 1 && at > from);
  // `sorry, dat klonk hard`: no clause, but what was said.
  if (that >= 0 && !mine.test(reading.norm(that + 1)) && !reading.is(that + 1, dutch.FINITE)) {
    // `sorry dat u van de balie moest horen wat ik had moeten zeggen`
    return !tokens.slice(that).some(({ norm }) => mine.test(norm));
  }
  const sorry = tokens.findIndex(({ norm }, at) => at >= from && norm === 'sorry');
  return (
    sorry >= 0 &&
    (reading.norm(sorry + 1) === 'maar' ||
      reading.norm(sorry + 2) === 'maar' ||
      /^(?:mag|kan|kunt)$/.test(reading.norm(sorry + 2)))
  );
}

/** `het spijt mij, de uitslag is er niet`: what is regretted is not one's own deed. */
function isOfOther(reading: Reading, { from, to }: Hit, { lists }: Scope): boolean {
  const { tokens } = reading;
  if (tokens.some(({ norm }) => norm === 'stoor' || norm === 'lastigval' || norm === 'ophoud')) return true;
  if (
    reading.find(spijt, from, to) < 0 ||
    /^(?:ik|wij|we)$/.test(reading.norm(from)) ||
    /^(?:dat|dit)$/.test(reading.norm(from))
  )
    return false;
  const rest = tokens.some(({ kind }, at) => kind === 'word' && (at < from || at >= to));
  if (!rest) return false;
  const own = tokens.some(({ norm }, at) => (at < from || at >= to) && mine.test(norm));
  return !own && !['uiting', 'eigen', 'daad'].some((name) => hasWord(reading, lists, name, to));
}

/** `Ik was gisteren te laat`: of a person who comes, not of what was said. */
const isLate = (reading: Reading): boolean =>
  reading.findFeature(dutch.SECOND) < 0 &&
  reading.find(late) >= 0 &&
  reading.find(being) >= 0 &&
  reading.find(hears) < 0;

const late = new WordSet(['laat', 'vroeg']);
const being = new WordSet(['ben', 'was', 'kwam', 'kom', 'zijn', 'waren']);
const coming = new WordSet(['volgende', 'morgen', 'komende', 'binnenkort', 'straks']);
const firm = new WordSet(['stellig', 'direct', 'kort', 'fel', 'zakelijk', 'haastig']);
const spijt = new WordSet(['spijt', 'speet']);

/** `Sorry, ik ben verkouden` repairs nothing: it takes words, a deed, or the other. */
function isForWords(reading: Reading, { lists }: Scope): boolean {
  if (!/^(?:sorry|pardon)$/.test(reading.norm(0))) return true;
  if (reading.findFeature(dutch.SECOND | dutch.PAST | dutch.PARTICIPLE) >= 0) return true;
  return ['uiting', 'daad', 'fout', 'eigen'].some((name) => hasWord(reading, lists, name, 1));
}

/** What was wrong is one's own: `dat was onterecht` behind `wij hebben`, or behind a sentence about oneself. */
function isMine(reading: Reading, { from, to }: Hit): boolean {
  const others = reading.tokens.slice(from, to).some(({ norm }) => /^(?:uw|jouw|hij|zij|ze|hun)$/.test(norm));
  if (others || reading.norm(to - 1) === 'doen') return false;
  return (
    reading.tokens.slice(0, to + 3).some(({ norm }) => mine.test(norm)) ||
    /^(?:self|own)$/.test(reading.before.topic)
  );
}

/** A sentence that only says sorry, behind one about oneself. */
function search(reading: Reading, { context }: Scope): readonly Match[] {
  const isSpoken = context.mode === 'zeggen' || context.mode === 'bericht';
  const { topic } = reading.before;
  if (!isSpoken || reading.words() > 3 || (topic !== 'self' && topic !== 'own')) return [];
  const says = reading.tokens.some(({ norm }) => /^(?:sorry|excuses|excuus)$/.test(norm));
  return says && reading.question === null ? [{ from: 0, to: reading.tokens.length }] : [];
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  const { context, lists } = scope;
  const { tokens } = reading;
  const asksAfter =
    reading.question !== null && reading.question.at > (reading.clauseAt(hit.from)?.to ?? hit.to) - 1;
  if (isToldByOther(reading, hit.at) || (reading.question?.kind === 'open' && !asksAfter)) return false;
  if (reading.question !== null && !asksAfter && hit.group !== 'opnieuw') return false;
  const isNote = context.mode === 'notitie' || context.mode === 'schema';
  const isBare = /^(?:sorry|excuus|excuses|fout|pardon)$/.test(reading.norm(hit.from)) && !isNote;
  // `Dat had anders gemoeten`, behind what I did.
  const cameOut = /^(?:uit|over)$/.test(reading.norm(hit.to - 1)) && hit.group === 'oordeel';
  const pointsBack =
    cameOut || (/^(?:self|own)$/.test(reading.before.topic) && /^(?:dat|dit)$/.test(reading.norm(hit.from)));
  // `Dat klonk als een verwijt en zo was het niet bedoeld`: of what was said just now.
  const isJustSaid =
    hit.group === 'inslikken' && !tokens.some(({ norm }) => /^(?:uw|jouw|hij|zij|ze)$/.test(norm));
  if (!isBare && !pointsBack && !isJustSaid && !tokens.some(({ norm }) => mine.test(norm))) return false;
  if (tokens.some(({ norm }) => logistics.test(norm))) return false;
  if (isLate(reading) && !hasWord(reading, lists, 'eigen') && hit.group !== 'had') return false;
  // `u had mij eerder moeten bellen`, `hij was te snel`: somebody else's deed.
  const who = reading.who(hit.at);
  if (who === 'parent' || who === 'child' || who === 'agency' || who === 'you') return false;
  // A note tells of a repair when it was said; what went too fast, it may also tell of anything.
  if (isNote) return hit.group === 'spijt';
  if (hit.group === 'spijt')
    return !isSympathy(reading, hit) && isForWords(reading, scope) && !isOfOther(reading, hit, scope);
  if (hit.group === 'mis') return isMine(reading, hit);
  // `we proberen het volgende week opnieuw`
  if (hit.group === 'opnieuw' && reading.find(coming) >= 0) return false;
  // `ik had nog willen vragen`: a wish that is still there.
  if (
    hit.group === 'had' &&
    reading.tokens.slice(hit.from, hit.to).some(({ norm }) => /^(?:nog|graag)$/.test(norm))
  )
    return false;
  if (hit.group === 'had')
    return (
      reading.findFeature(dutch.SECOND) >= 0 ||
      hasWord(reading, lists, 'uiting') ||
      hasWord(reading, lists, 'mis', hit.from, hit.to) ||
      reading.find(firm, hit.from, hit.to) >= 0
    );
  // `ik ben te laat op school`
  return !/^(?:school|werk|bureau|lokaal)$/.test(reading.norm(hit.to + 1));
}

export const code: RuleCode = {
  check,
  search,
  looksAt: { word: (norm) => /^(?:sorry|excuses|excuus)$/.test(norm) },
};
