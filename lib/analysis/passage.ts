import type { Sentence } from '../dutch/token.ts';
import { type RuleInfo, ruleCount, ruleInfo } from '../phrasing/equipment.ts';
import { QUOTES } from './before.ts';
import type { Found } from './found.ts';
import type { Match, Told } from './rule.ts';
import type { SentenceResult } from './sentence.ts';
import type { Finding, Identifier, Mode, Span, Strength, StrengthKind } from './types.ts';

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

/** What was read of the sentences of a text, in their order. */
export interface Read {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly results: readonly SentenceResult[];
  /** Offsets count from the start of the sentence. */
  readonly identifiers: readonly (readonly Identifier[])[];
}

/** True for a rule that reports what it found in the sentences only after a look at them all. */
export const looksAtAll = ({ code, escalate, modes }: RuleInfo, mode: Mode): boolean =>
  escalate !== undefined || (code.overall !== undefined && modes.has(mode));

/** The order of the text. */
export const inOrder = (one: Span, other: Span): number => one.start - other.start || one.end - other.end;

const moved = <Place extends Span>(place: Place, shift: number): Place => ({
  ...place,
  start: place.start + shift,
  end: place.end + shift,
});

/** Where something was found: a sentence of a passage, and where that starts in the text. */
interface Place {
  readonly start: number;
  readonly sentence: number;
  readonly mode: Mode;
}

/** A finding that is kept for a rule by its number, and its sentence, counted from the start of the passage. */
interface Kept {
  readonly finder: number;
  readonly finding: Finding;
  readonly sentence: number;
}

/** What stands in some sentences in a row. */
export class Passage {
  readonly #length: number;
  /** Where the first sentence starts. */
  #start: number;
  #quotesParent: boolean | null = null;
  /** What rules report, in order. */
  findings: Finding[] = [];
  /** What rules found that look at the whole text before they report. */
  kept: Kept[] = [];
  strengths: Strength[] = [];
  identifiers: Identifier[] = [];
  /** What it tells the rules over a whole text that asked, by the number of the rule. */
  readonly #told: (Told | undefined)[] = [];

  /** The sentences from `from` up to `to`. */
  constructor(read: Read, from: number, to: number, mode: Mode) {
    this.#length = to - from;
    this.#start = read.sentences[from]?.start ?? 0;
    for (let index = from; index < to; index += 1) {
      const { start = 0 } = read.sentences[index] ?? {};
      for (const found of read.results[index]?.found ?? [])
        if (!found.unlessNext || ((read.results[index + 1]?.marks ?? 0) & found.unlessNext) === 0)
          this.#add(found, { start, sentence: index - from, mode });
      for (const identifier of read.identifiers[index] ?? []) this.identifiers.push(moved(identifier, start));
    }
    this.findings.sort(inOrder);
  }

  #add(found: Found, { start: shift, sentence, mode }: Place): void {
    const { finder, rewrites } = found;
    const info = ruleInfo(finder);
    const { id } = info;
    const start = shift + found.start;
    const end = shift + found.end;
    // Strengths have the numbers behind those of the rules.
    if (finder >= ruleCount()) {
      if (isStrength(id)) this.strengths.push({ kind: id, start, end });
      return;
    }
    const level = found.level ?? info.level;
    const finding: Finding = rewrites
      ? { rule: id, level, start, end, rewrites }
      : { rule: id, level, start, end };
    if (looksAtAll(info, mode)) this.kept.push({ finder, finding, sentence });
    else this.findings.push(finding);
  }

  /** Moves all that stands in it along with its first sentence. */
  moveTo(start: number): void {
    const shift = start - this.#start;
    if (shift === 0) return;
    this.#start = start;
    this.findings = this.findings.map((finding) => moved(finding, shift));
    this.kept = this.kept.map((one) => ({ ...one, finding: moved(one.finding, shift) }));
    this.strengths = this.strengths.map((strength) => moved(strength, shift));
    this.identifiers = this.identifiers.map((identifier) => moved(identifier, shift));
  }

  /** What it tells a rule over a whole text, by the matches of that rule in its sentences. It starts at sentence `from`. */
  told(finder: number, { results }: Read, from: number, tell: (index: number) => readonly Match[]): Told {
    const known = this.#told[finder];
    if (known !== undefined) return known;
    let [forbids, words, numbers, counted] = [false, 0, 0, 0];
    for (let index = from; index < from + this.#length && !forbids; index += 1) {
      words += results[index]?.words ?? 0;
      let counts = 0;
      for (const { level = 'tip' } of tell(index)) {
        if (level === 'let-op') forbids = true;
        else if (level === 'weetje') numbers += 1;
        else counts = 1;
      }
      counted += counts;
    }
    const told = { forbids, words, numbers, counted };
    this.#told[finder] = told;
    return told;
  }

  /** True when a parent is quoted in it, which starts at sentence `from`; looked for when it is first asked. */
  quotesParent({ sentences, results }: Read, from: number): boolean {
    const isQuote = (index: number): boolean =>
      (sentences[index]?.quotes.length ?? 0) > 0 && ((results[index]?.marks ?? 0) & QUOTES) !== 0;
    for (let index = from; this.#quotesParent === null && index < from + this.#length; index += 1)
      if (isQuote(index)) this.#quotesParent = true;
    this.#quotesParent ??= false;
    return this.#quotesParent;
  }
}
