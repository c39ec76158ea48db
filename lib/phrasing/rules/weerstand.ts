import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { AGENCY, CHILD, FAMILY, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isAboutCarer } from '../about.ts';
import { isOneMoment, isSaid } from './said.ts';

const things =
  /^(?:afweer|virus|virussen|infectie|infecties|griep|antibiotica|verkoudheid|bacterie|printer|computer|apparaat|machine|kopieermachine|systeem|login|slot|auto|fietsen|elastiek|elektrisch|fitness|motor|lift|taxi|taxibedrijf|bus|longen|pinautomaat|verzekering|bed|stuit|ligging|app|website)$/;
const rejections = /^(?:allesbehalve|niet|geen|zeker|onterecht|nooit|allerminst)$/;
/** A reason that makes of it a choice, or an absence that has nothing to do with the will. */
const neutral =
  /^(?:toestemming|foto|foto's|nachtdienst|nachtdiensten|ploegendienst|hond|oppas|kaartje|excuses|verhinderd)$/;

const once = /^(?:opdagen|opdaagde|op|horen|open|bereiken)$/;

/** What a child refuses. */
const food =
  /^(?:fles|flesje|borst|hapje|fruit|groente|groentehap|speen|voeding|medicijn|drankje|pap|lepel)$/;

/** Denied from outside the words of the cue, which often hold a negation of their own. */
function isDenied(hit: Hit, reading: Reading): boolean {
  const clause = reading.clauseAt(hit.from);
  for (let at = Math.max(clause?.from ?? 0, hit.from - 4); at < hit.from; at += 1)
    if (
      rejections.test(reading.norm(at)) &&
      reading.norm(at + 1) !== 'alleen' &&
      reading.norm(at) !== 'zeker'
    )
      return true;
  return /^niet$/.test(reading.norm(hit.to)) && reading.clauseAt(hit.to) === clause;
}

/** A verb in its full form as the first word: `Weigeren mag`. */
const isTopic = (hit: Hit, reading: Reading): boolean =>
  hit.from === 0 && /^(?:weigeren|ontwijken|mijden|tegenwerken|saboteren|vermijden)$/.test(reading.norm(0));

/** `U kunt weigeren`, `mag weigeren`: a right, not unwillingness. */
const isRight = (hit: Hit, reading: Reading): boolean =>
  /^(?:kunt|kan|kunnen|mag|mogen|mocht)$/.test(reading.norm(reading.clauseAt(hit.at)?.verb ?? -1)) &&
  /^weiger/.test(reading.norm(hit.at));

/** `Er is veel weerstand bij vader`, `Motivatie van ouders ontbreekt`, `Ze wil niet, moeder`. */
function namesCarer(hit: Hit, reading: Reading): boolean {
  if (reading.findFeature(PARENT | FAMILY) < 0) return false;
  const who = reading.who(hit.at);
  if (who === 'child' || who === 'agency' || who === 'own' || who === 'self') return false;
  const clause = reading.clauseAt(hit.at);
  const subject = clause?.subject ?? -1;
  // `Hij weigert de fles; moeder belt`: a pronoun of nobody's is more likely the child.
  if (hit.group === 'doet' && /^(?:hij|zij|ze|ie)$/.test(reading.norm(subject))) return false;
  if (subject >= 0 && reading.is(subject, CHILD | NAME | AGENCY | OWN)) return false;
  return (
    reading.findFeature(CHILD | NAME, hit.from - 2, hit.to + 4) < 0 ||
    reading.findFeature(PARENT | FAMILY, hit.from - 3, hit.to + 3) >= 0
  );
}

/** The parent is spoken of before, and no one else is named: `Geen medewerking, dossier dicht.` */
function isTelegram(hit: Hit, reading: Reading, { context }: Scope): boolean {
  const inNote = context.mode === 'notitie' || context.mode === 'schema';
  const { topic } = reading.before;
  return (
    inNote &&
    reading.findFeature(CHILD | NAME | AGENCY | OWN | dutch.FIRST) < 0 &&
    (reading.clauseAt(hit.at)?.subject ?? 0) < 0 &&
    topic !== 'child' &&
    topic !== 'agency' &&
    topic !== 'own'
  );
}

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    const { context } = scope;
    // `Moeder vindt altijd wel een smoes`
    const isFound = /^vind/.test(reading.norm(hit.from));
    if (/^vermijdend/.test(reading.norm(hit.at))) return false;
    if (
      (!isFound && isSaid(reading, hit.at)) ||
      isTopic(hit, reading) ||
      isRight(hit, reading) ||
      isDenied(hit, reading)
    )
      return false;
    if (reading.tokens.some(({ norm }) => things.test(norm) || neutral.test(norm))) return false;
    // `Kwam op 3-4 niet opdagen` tells what happened once.
    if (once.test(reading.norm(hit.to - 1)) && isOneMoment(reading)) return false;
    const who = reading.who(hit.at);
    if (who !== 'parent' && reading.tokens.some(({ norm }) => food.test(norm))) return false;
    if (
      context.mode === 'bericht' &&
      /^(?:van|bij)$/.test(reading.norm(hit.to)) &&
      /^(?:uw|u|jullie|je)$/.test(reading.norm(hit.to + 1))
    )
      return true;
    if (who === 'self' || who === 'own' || who === 'agency') return false;
    if (who === 'you') return context.mode === 'bericht' && reading.question === null;
    if (who === 'child') return false;
    if (isAboutCarer(reading, hit.at, context)) return true;
    return namesCarer(hit, reading) || (hit.group === 'zeker' && isTelegram(hit, reading, scope));
  },
};
