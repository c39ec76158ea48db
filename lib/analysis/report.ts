/** Puts what was found in each sentence together to the findings and strengths of a text. */
import { Blocks } from '../context/blocks.ts';
import type { Sentence } from '../dutch/token.ts';
import { equipment, ruleCount, ruleInfo } from '../phrasing/equipment.ts';
import type { Match } from './rule.ts';
import type { SentenceResult } from './sentence.ts';
import { TextSummaries } from './summary.ts';
import type { AnalysisContext, Finding, Strength, StrengthKind } from './types.ts';

const kinds: ReadonlySet<string> = new Set([
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'P8',
  'P9',
] satisfies StrengthKind[]);
const isStrength = (id: string): id is StrengthKind => kinds.has(id);
const none: readonly Finding[] = [];
const nowhere = { start: 0, end: 0 };

/** Findings by the number of their rule. */
type ByRule = (Finding[] | undefined)[];

/** The numbers of the sentences in which something was found: few, in a text of thousands. */
function withFindings(results: readonly SentenceResult[], from: number, to: number): readonly number[] {
  let found: number[] | null = null;
  for (let index = from; index < to; index += 1) {
    if (results[index]?.found.length === 0) continue;
    found ??= [];
    found.push(index);
  }
  return found ?? inNone;
}

const inNone: readonly number[] = [];
const blocks = new Blocks(withFindings);

/** Forgets the text that was reported last. */
export const forgetReport = (): void => blocks.forget();

function place(
  sentences: readonly Sentence[],
  results: readonly SentenceResult[],
  strengths: Strength[],
): ByRule {
  // Strengths have the numbers behind those of the rules.
  const rules = ruleCount();
  const byRule: ByRule = new Array<Finding[] | undefined>(rules).fill(undefined);
  for (const index of blocks.over(results).flat()) {
    const shift = sentences[index]?.start ?? 0;
    for (const { finder, start: from, end: to, level, rewrites, unlessNext } of results[index]?.found ?? []) {
      const { id, level: usual } = ruleInfo(finder);
      const start = shift + from;
      const end = shift + to;
      if (finder >= rules) {
        if (isStrength(id)) strengths.push({ kind: id, start, end });
      } else if (!unlessNext || ((results[index + 1]?.marks ?? 0) & unlessNext) === 0) {
        const finding: Finding = rewrites
          ? { rule: id, level: level ?? usual, start, end, rewrites }
          : { rule: id, level: level ?? usual, start, end };
        const list = byRule[finder];
        if (list === undefined) byRule[finder] = [finding];
        else list.push(finding);
      }
    }
  }
  return byRule;
}

const noMatches: readonly Match[] = [];

/** The findings in `text`, in order, and the strengths. */
export function report(
  text: string,
  sentences: readonly Sentence[],
  results: readonly SentenceResult[],
  context: AnalysisContext,
): { readonly findings: readonly Finding[]; readonly strengths: readonly Strength[] } {
  const strengths: Strength[] = [];
  const byRule = place(sentences, results, strengths);
  const summaries = new TextSummaries(sentences, results);
  const { finders } = equipment();
  const findings: Finding[] = [];
  for (let finder = 0; finder < byRule.length; finder += 1) {
    const { id, optional, code, escalate, modes } = ruleInfo(finder);
    if (optional && !context.rulesOn?.includes(id)) continue;
    const asked = finders[finder];
    let own: readonly Finding[] = byRule[finder] ?? none;
    if (asked !== undefined && code.overall && modes.has(context.mode)) {
      const ask = (index: number): boolean => results[index]?.answers(asked) === true;
      own = code.overall(own, summaries, context, ask);
    } else if (asked !== undefined && code.wholeText && modes.has(context.mode)) {
      const tell = (index: number): readonly Match[] => {
        const { start, end } = sentences[index] ?? nowhere;
        return results[index]?.tells(asked, finder, text.slice(start, end)) ?? noMatches;
      };
      own = code.wholeText(summaries, tell);
    }
    if (escalate && own.length >= escalate.from)
      own = own.map((finding) => ({ ...finding, level: escalate.level }));
    for (const finding of own) findings.push(finding);
  }
  findings.sort((one, other) => one.start - other.start || one.end - other.end);
  return { findings, strengths };
}
