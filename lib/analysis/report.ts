/** Puts what was found in each sentence together to what is reported of a text. */
import { Blocks } from '../context/blocks.ts';
import type { Change } from '../dutch/replaced.ts';
import { equipment, ruleCount, ruleInfo } from '../phrasing/equipment.ts';
import { inOrder, looksAtAll, Passage, type Read } from './passage.ts';
import type { Match, Told } from './rule.ts';
import { TextSummaries } from './summary.ts';
import type { Analysis, AnalysisContext, Finding, Identifier, Strength } from './types.ts';

/** What a rule found in the sentences of a text, and the numbers of those sentences by where the findings start. */
interface Own {
  readonly findings: Finding[];
  readonly sentences: Map<number, number>;
}

const nothing: Own = { findings: [], sentences: new Map() };
const noMatches: readonly Match[] = [];

/** What all passages together tell a rule over the whole text. */
function toldBy(passages: Blocks<Passage>, finder: number, read: Read): Told {
  const { text, results } = read;
  const asked = equipment().finders[finder];
  const tell = (index: number): readonly Match[] =>
    (asked && results[index]?.tells(asked, finder, text)) ?? noMatches;
  let [forbids, words, numbers, counted] = [false, 0, 0, 0];
  passages.forEach((passage, from) => {
    if (forbids) return;
    const told = passage.told(finder, read, from, tell);
    forbids = told.forbids;
    words += told.words;
    numbers += told.numbers;
    counted += told.counted;
  });
  return { forbids, words, numbers, counted };
}

/** The numbers of the rules by their ids. */
let numbers: ReadonlyMap<string, number> | undefined;

function numberOf({ rule }: Finding): number {
  numbers ??= new Map(Array.from({ length: ruleCount() }, (_, finder) => [ruleInfo(finder).id, finder]));
  return numbers.get(rule) ?? 0;
}

/** Everything that is shown of a text at its place. */
type Shown = Pick<Analysis, 'findings' | 'strengths' | 'identifiers' | 'quotesParent'>;

/** What is reported of a text that is written on. */
export class Report {
  readonly #passages = new Blocks<Passage>();

  /** Takes in a change of the sentences, of what was read of them, or of the room between them. */
  change({ from, to, count }: Change, read: Read, { mode }: AnalysisContext): void {
    // A finding can depend on the sentence behind it.
    const first = Math.max(0, from - 1);
    const widened = { from: first, to, count: count + from - first };
    this.#passages.change(widened, (start, end) => new Passage(read, start, end, mode));
  }

  /** All that is in the text, in order. */
  show(read: Read, context: AnalysisContext): Shown {
    /** By the number of their rule. */
    const kept: (Own | undefined)[] = [];
    const findings: Finding[] = [];
    const strengths: Strength[] = [];
    const identifiers: Identifier[] = [];
    let quotesParent = false;
    this.#passages.forEach((passage, from) => {
      passage.moveTo(read.sentences[from]?.start ?? 0);
      for (const finding of passage.findings) findings.push(finding);
      for (const strength of passage.strengths) strengths.push(strength);
      for (const identifier of passage.identifiers) identifiers.push(identifier);
      for (const { finder, finding, sentence } of passage.kept) {
        const own: Own = kept[finder] ?? { findings: [], sentences: new Map() };
        kept[finder] = own;
        own.findings.push(finding);
        own.sentences.set(finding.start, from + sentence);
      }
      quotesParent ||= passage.quotesParent(read, from);
    });
    this.#addRulesOfAll(findings, kept, read, context);
    return { findings, strengths, identifiers, quotesParent };
  }

  /** Adds what the rules report that look at the whole text; `kept` is what they found, by number. */
  #addRulesOfAll(
    findings: Finding[],
    kept: readonly (Own | undefined)[],
    read: Read,
    context: AnalysisContext,
  ): void {
    const before = findings.length;
    for (let finder = 0; finder < ruleCount(); finder += 1) {
      const info = ruleInfo(finder);
      if (info.optional && !context.rulesOn?.includes(info.id)) continue;
      if (!looksAtAll(info, context.mode) && !info.code.wholeText) continue;
      const reported = this.#reportedBy(finder, kept[finder] ?? nothing, read, context);
      for (const finding of reported) findings.push(finding);
    }
    if (findings.length === before) return;
    findings.sort((one, other) => inOrder(one, other) || numberOf(one) - numberOf(other));
  }

  /** What a rule that looks at the whole text reports; `own` is what it found in the sentences. */
  #reportedBy(finder: number, own: Own, read: Read, context: AnalysisContext): readonly Finding[] {
    const { sentences, results } = read;
    const { code, escalate, modes } = ruleInfo(finder);
    const asked = equipment().finders[finder];
    const summaries = new TextSummaries(sentences, results, own.sentences);
    let found: readonly Finding[] = own.findings;
    if (asked !== undefined && code.overall && modes.has(context.mode)) {
      const ask = (index: number): boolean => index >= 0 && results[index]?.answers(asked) === true;
      found = code.overall(found, summaries, context, ask);
    } else if (code.wholeText && modes.has(context.mode))
      found = code.wholeText(summaries, () => toldBy(this.#passages, finder, read));
    return escalate && found.length >= escalate.from
      ? found.map((finding) => ({ ...finding, level: escalate.level }))
      : found;
  }
}
