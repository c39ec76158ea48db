/** Whose label it is: who carries an adjective or a noun that says what somebody is like. */
import type { Who } from '../analysis/before.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Clause } from '../analysis/subjects.ts';
import type { Mode } from '../analysis/types.ts';
import { CHILD, FAMILY, NAME, PARENT } from '../analysis/words.ts';
import * as dutch from '../dutch/lexicon.ts';
import { describesNoun } from './about.ts';

export type Bearer = 'carer' | 'child' | 'other';

/** Nouns that stand for the person, or for the way the person behaves. */
const personNoun =
  /^(?:man|mannen|vrouw|vrouwen|mens|mensen|mensje|type|types|typetje|ziel|zielen|persoon|personen|figuur|figuren|vent|kerel|dame|tante|karakter|karakters|persoonlijkheid|geval|gevallen|gast|wijf|lui|volk|stel|koppel|trek|trekken|trekjes|kant|kantje)$/;
const behaviourNoun =
  /^(?:gedrag|houding|reactie|reacties|toon|opstelling|uitstraling|manier|indruk|bui|buien|gedoe|blik|stijl|benadering|uitbarsting|uitbarstingen|mail|mails|uitlatingen|opmerkingen)$/;

function skipAdjectives(reading: Reading, to: number): number {
  let at = to;
  for (let step = 0; step < 3; step += 1) {
    const joined = /^(?:,|en|of)$/.test(reading.norm(at)) ? 1 : 0;
    const word = at + joined;
    const isAdjective =
      /(?:e|ouder)$/.test(reading.norm(word)) &&
      reading.norm(word).length > 4 &&
      !reading.is(word, PARENT | CHILD | FAMILY) &&
      (reading.features[word] ?? 0) === 0 &&
      !personNoun.test(reading.norm(word)) &&
      !behaviourNoun.test(reading.norm(word));
    if (!isAdjective) break;
    at = word + 1;
  }
  return at;
}

/** `van moeder`, `bij deze vader` right behind a noun. */
function owner(reading: Reading, at: number): Bearer | null {
  if (!/^(?:van|bij|door|vanuit|zoals)$/.test(reading.norm(at))) return null;
  for (let next = at + 1; next < at + 4; next += 1) {
    if (reading.is(next, PARENT | FAMILY)) return 'carer';
    if (reading.is(next, CHILD | NAME)) return 'child';
    if (reading.is(next, dutch.FINITE) || reading.tokens[next]?.kind === 'punctuation') return null;
  }
  return null;
}

function bearerOfWho(who: Who, mode: Mode): Bearer | null {
  if (who === 'parent' || who === 'family') return 'carer';
  if (who === 'child') return 'child';
  if (who === 'you') return mode === 'zeggen' || mode === 'bericht' ? 'carer' : 'other';
  return who === 'unknown' ? null : 'other';
}

/** `ik vind moeder`, `wij ervaren u als`: the label is the object's. */
function objectOfView(reading: Reading, from: number, mode: Mode): Bearer | null {
  const clause = reading.clauseAt(from);
  if (clause === undefined || (clause.who !== 'self' && clause.who !== 'own')) return null;
  const verb = reading.norm(clause.verb);
  if (!/^(?:vind|vinden|vond|ervaar|ervaren|noem|noemen|zie|zien|beschouw|beschouwen)$/.test(verb))
    return null;
  if (reading.findFeature(PARENT, clause.from, from) >= 0) return 'carer';
  const addressed = reading.findFeature(dutch.SECOND, clause.from, from) >= 0;
  if (addressed) return mode === 'zeggen' || mode === 'bericht' ? 'carer' : 'other';
  return reading.findFeature(CHILD | NAME, clause.from, from) >= 0 ? 'child' : null;
}

/** `Dat is een …`, `Het blijft een …`: what follows says who. */
const isImpersonal = (reading: Reading, subject: number): boolean =>
  /^(?:het|dit|dat|er|wat)$/.test(reading.norm(subject));

/** `Wat een onmogelijk mens`: nobody is named, and it is no child. */
const isAdult = (reading: Reading, from: number): boolean =>
  [from, from + 1, from + 2].some((at) =>
    /^(?:man|vrouw|mens|vent|kerel|dame|wijf|type)$/.test(reading.norm(at)),
  );

/** No verb, or `is dat` behind it. */
const isLabel = (reading: Reading, { subject, verb }: Clause): boolean =>
  reading.is(subject, dutch.ARTICLE) &&
  (verb < 0 || (verb > subject && /^(?:dat|dit|het)$/.test(reading.norm(verb + 1))));

/** Without a subject of its own: `Wat een zeurkous, deze moeder`, `Labiel, deze vader`. */
function withoutSubject(reading: Reading, from: number, mode: Mode): Bearer {
  const clause = reading.clauseAt(from);
  const previous = reading.clauses.findLast((one) => clause !== undefined && one.to <= clause.from);
  if (previous && /^[,:]$/.test(reading.norm(previous.to - 1)) && clause?.verb === -1) {
    for (let at = previous.to - 2; at >= previous.from && at > previous.to - 5; at -= 1) {
      if (reading.is(at, PARENT | FAMILY)) return 'carer';
      if (reading.is(at, CHILD | NAME)) return 'child';
    }
  }
  const carer = reading.findFeature(PARENT | FAMILY) >= 0;
  const child = reading.findFeature(CHILD | NAME) >= 0;
  if (carer !== child) return carer ? 'carer' : 'child';
  const inNote = mode === 'notitie' || mode === 'schema';
  if (carer || !inNote || clause === undefined) return 'other';
  const { topic } = reading.before;
  // `Een zure vrouw`, `Echt een zeurkous`: what looks like the subject opens the label itself.
  if (
    clause.subject === -1 ||
    (clause.subject < from && clause.subject >= from - 3 && isLabel(reading, clause))
  )
    return topic === 'child' ? 'child' : topic === 'agency' ? 'other' : 'carer';
  if (isImpersonal(reading, clause.subject))
    return topic === 'parent' || (topic === 'unknown' && isAdult(reading, from))
      ? 'carer'
      : topic === 'child'
        ? 'child'
        : 'other';
  return 'other';
}

/** Who carries the adjective that fills the tokens from `from` to `to`. */
export function bearerOfAdjective(reading: Reading, from: number, to: number, mode: Mode): Bearer {
  const noun = skipAdjectives(reading, to);
  const inflected = reading.norm(to - 1).endsWith('e') || noun > to;
  if (inflected && reading.is(noun, PARENT | FAMILY)) return 'carer';
  if (inflected && reading.is(noun, CHILD)) return 'child';
  const word = reading.norm(noun);
  if (personNoun.test(word) || behaviourNoun.test(word)) {
    const of = owner(reading, noun + 1);
    if (of !== null) return of;
    const bearer = bearerOfWho(reading.who(from), mode);
    if (bearer !== null && bearer !== 'other') return bearer;
    return withoutSubject(reading, from, mode);
  }
  if (describesNoun(reading, to - 1)) return 'other';
  const seen = objectOfView(reading, from, mode);
  if (seen !== null) return seen;
  const clause = reading.clauseAt(from);
  // `De houding van vader is intimiderend`
  const manner = clause === undefined ? -1 : reading.findFeature(dutch.PREPOSITION, clause.from, from);
  if (manner > 0 && behaviourNoun.test(reading.norm(manner - 1))) return owner(reading, manner) ?? 'other';
  if (clause !== undefined && clause.verb >= 0 && !isPredicate(reading, clause.verb)) return 'other';
  return bearerOfWho(reading.who(from), mode) ?? withoutSubject(reading, from, mode);
}

/** Verbs with which somebody is, seems or acts in a way. */
const isPredicate = (reading: Reading, verb: number): boolean =>
  reading.is(verb, dutch.COPULA) ||
  /^(?:stelt|stelde|stellen|stelden|doet|deed|doen|deden|gedraagt|gedragen|gedroeg|gedroegen|heeft|had|hebben|maakt|maakte|maken|kan|kunnen|zal|zou|reageren|reageerden|overkomt|ziet|zag|voelen|zit|zat|zijn|praat|praatte|sprak|spreekt|belt|belde|mailt)$/.test(
    reading.norm(verb),
  );

/** Who carries the noun that fills the tokens from `from` to `to`: `is een bemoeial`, `Vader, een macho, …`, `mdr: tokkie`. */
export function bearerOfNoun(reading: Reading, from: number, to: number, mode: Mode): Bearer {
  const of = reading.is(to, PARENT | FAMILY) ? 'carer' : owner(reading, to);
  if (of !== null) return of;
  const seen = objectOfView(reading, from, mode);
  if (seen !== null) return seen;
  const clause = reading.clauseAt(from);
  const who = reading.who(from);
  const impersonal = isImpersonal(reading, clause?.subject ?? -1);
  const bearer = bearerOfWho(who, mode);
  if (bearer !== null && bearer !== 'other') return bearer;
  if (bearer === 'other' && !impersonal && clause?.subject !== -1 && clause?.verb !== -1) return 'other';
  return withoutSubject(reading, from, mode);
}
