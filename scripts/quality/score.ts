import { analyse } from '../../lib/analysis/analyse.ts';
import type { Analysis, Finding, Span } from '../../lib/analysis/types.ts';
import type { Case } from './corpus.ts';
import { isArguable } from './floor.ts';

export interface Tally {
  hit: number;
  missed: number;
  wrong: number;
  /** Texts that were missed or wrongly found, in words. */
  readonly texts: string[];
}

export interface Scores {
  readonly rules: Map<string, Tally>;
  readonly themes: Map<string, Tally>;
  readonly strengths: Map<string, Tally>;
  readonly identifiers: Map<string, Tally>;
  readonly safety: Tally;
  /** Texts in which the calm card must stay closed. */
  closed: number;
  clean: { texts: number; letOp: number; tips: number };
}

const empty = (): Tally => ({ hit: 0, missed: 0, wrong: 0, texts: [] });

function tallyOf(map: Map<string, Tally>, key: string): Tally {
  const tally = map.get(key) ?? empty();
  map.set(key, tally);
  return tally;
}

/** Precision, null when nothing was found. */
export const precision = ({ hit, wrong }: Tally): number | null =>
  hit + wrong === 0 ? null : hit / (hit + wrong);
/** Recall, null when there was nothing to find. */
export const recall = ({ hit, missed }: Tally): number | null =>
  hit + missed === 0 ? null : hit / (hit + missed);
/** Harmonic mean of the two, null when either is. */
export function f1(tally: Tally): number | null {
  const found = precision(tally);
  const caught = recall(tally);
  return found === null || caught === null ? null : (2 * found * caught) / (found + caught || 1);
}

/** Runs the analysis over every text and counts. */
export function scoreAll(cases: readonly Case[]): Scores {
  const scores: Scores = {
    rules: new Map(),
    themes: new Map(),
    strengths: new Map(),
    identifiers: new Map(),
    safety: empty(),
    closed: 0,
    clean: { texts: 0, letOp: 0, tips: 0 },
  };
  for (const one of cases) {
    const { text, mode, role, moment, field, rule } = one;
    // A text about a rule that is off until chosen is read with that rule on.
    const rulesOn = rule === undefined ? [] : [rule];
    const found = analyse(text, { mode, role, moment, rulesOn, ...(field && { field }) });
    scoreFindings(scores, one, found);
    scoreLabels(
      scores.themes,
      text,
      one.themes,
      found.themes.map(({ id }) => id),
    );
    scoreLabels(scores.strengths, text, one.strengths, [...new Set(found.strengths.map(({ kind }) => kind))]);
    scoreSafety(scores, one, found);
    scoreIdentifiers(scores, one, found);
  }
  return scores;
}

/** Counts something that had to be found. */
function count(tally: Tally, found: boolean, text: string): void {
  if (found) {
    tally.hit++;
    return;
  }
  tally.missed++;
  tally.texts.push(`missed: ${text}`);
}

/**
 * Some words fit two rules, and one of them is enough (overlaps of the rule catalogue). Ids that stand together may
 * each answer for the other.
 */
const overlaps = [
  ['ouder-etiket', 'emotie-etiket'],
  ['ouder-etiket', 'stereotype'],
  ['tekort-ouder', 'mening-als-feit'],
  ['vaag', 'mening-als-feit'],
  ['afwezige-ouder', 'invullen'],
  ['norm', 'moeten'],
];

/** True when this rule is found, or on the same words one that may answer for it. */
function isCaught(rule: string, { text, words }: Case, findings: readonly Finding[]): boolean {
  if (findings.some((finding) => finding.rule === rule)) return true;
  const start = words === undefined ? -1 : text.indexOf(words);
  if (words === undefined || start < 0) return false;
  const others = overlaps.flatMap((pair) => (pair.includes(rule) ? pair : []));
  return findings.some(
    (finding) => others.includes(finding.rule) && finding.start < start + words.length && start < finding.end,
  );
}

const loud = ({ level }: Finding): boolean => level !== 'weetje';

function scoreFindings(scores: Scores, one: Case, { findings }: Analysis): void {
  const said = findings.filter(loud);
  const ids = new Set(said.map(({ rule }) => rule));
  if (one.rule !== undefined) {
    const tally = tallyOf(scores.rules, one.rule);
    // A rule that is a weetje by nature is caught at any level.
    const caught = isCaught(one.rule, one, findings);
    if (one.catch) count(tally, caught, one.text);
    else if (ids.has(one.rule)) {
      tally.wrong++;
      tally.texts.push(`wrong: ${one.text}`);
    }
  }
  if (one.findings) {
    const expected = one.findings;
    const anyLevel = new Set(findings.map(({ rule }) => rule));
    for (const rule of expected.must) {
      const tally = tallyOf(scores.rules, rule);
      count(tally, anyLevel.has(rule), one.text);
    }
    for (const rule of ids) {
      if (!expected.must.includes(rule) && !expected.may.includes(rule))
        markWrong(scores, rule, one.text, said);
    }
  }
  if (one.clean) {
    scores.clean.texts++;
    scores.clean.letOp += said.filter(({ level }) => level === 'let-op').length;
    scores.clean.tips += said.filter(({ level }) => level === 'tip').length;
    for (const rule of ids) markWrong(scores, rule, one.text, said);
  }
}

function markWrong(scores: Scores, rule: string, text: string, findings: readonly Finding[]): void {
  const tally = tallyOf(scores.rules, rule);
  const at = findings.find((finding) => finding.rule === rule);
  tally.wrong++;
  tally.texts.push(`wrong: ${text}${at ? ` [${text.slice(at.start, at.end)}]` : ''}`);
}

function scoreLabels(
  map: Map<string, Tally>,
  text: string,
  expected: { must: string[]; may: string[] } | undefined,
  found: readonly string[],
): void {
  if (!expected) return;
  for (const id of expected.must) {
    const tally = tallyOf(map, id);
    count(tally, found.includes(id), text);
  }
  for (const id of found) {
    if (expected.must.includes(id) || expected.may.includes(id) || isArguable(id, text)) continue;
    const tally = tallyOf(map, id);
    tally.wrong++;
    tally.texts.push(`wrong: ${text}`);
  }
}

function scoreSafety(scores: Scores, { safety, text, concern }: Case, found: Analysis): void {
  if (safety === undefined || safety === 'either') return;
  const open = found.safety !== null;
  if (!safety) {
    scores.closed++;
    if (open) scores.safety.texts.push(`wrong: ${text}`);
    if (open) scores.safety.wrong++;
  } else if (!open) {
    scores.safety.missed++;
    scores.safety.texts.push(`missed: ${text}`);
  } else {
    scores.safety.hit++;
    if (concern && concern !== found.safety)
      scores.safety.texts.push(`other concern (${found.safety}): ${text}`);
  }
}

/** An identifier is found when one of its kind overlaps it: where a house number ends is a matter of taste. */
function scoreIdentifiers(scores: Scores, one: Case, { identifiers }: Analysis): void {
  if (!one.identifiers) return;
  const expected = one.identifiers.map(({ kind, text }) => {
    const start = one.text.indexOf(text);
    return { kind, start, end: start + text.length };
  });
  const meets = (a: { kind: string } & Span, b: { kind: string } & Span) =>
    a.kind === b.kind && a.start < b.end && b.start < a.end;
  for (const wanted of expected) {
    const tally = tallyOf(scores.identifiers, wanted.kind);
    if (identifiers.some((found) => meets(found, wanted))) tally.hit++;
    else {
      tally.missed++;
      tally.texts.push(`missed: ${one.text.slice(wanted.start, wanted.end)} in: ${one.text}`);
    }
  }
  for (const found of identifiers) {
    if (expected.some((wanted) => meets(found, wanted))) continue;
    const tally = tallyOf(scores.identifiers, found.kind);
    tally.wrong++;
    tally.texts.push(`wrong: ${one.text.slice(found.start, found.end)} in: ${one.text}`);
  }
}
