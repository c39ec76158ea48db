import type { Finding, Level } from '../analysis/types.ts';
import { splitSentences } from '../dutch/sentences.ts';
import type { Sentence } from '../dutch/token.ts';
import { rules } from './rules/index.ts';

export interface SelectedFindings {
  /** At most five, the strongest first, one per sentence and family. */
  readonly shown: readonly Finding[];
  /** The rest, behind a button. */
  readonly more: readonly Finding[];
  /** What the person left standing, in the order of the text. */
  readonly left: readonly Finding[];
}

export interface Choices {
  /** Ids of rules that are off. */
  readonly rulesOff: readonly string[];
  /** Keys of `leftKey` of what was left standing. */
  readonly left: readonly string[];
}

const mostShown = 5;
const strength: Record<Level, number> = { 'let-op': 1, tip: 2, weetje: 3 };
const families = new Map(rules.map(({ data }) => [data.id, data.family]));
const top = new Set(rules.filter(({ data }) => data.top).map(({ data }) => data.id));

const rank = ({ rule, level }: Finding): number => (top.has(rule) ? 0 : strength[level]);

function sentenceAt(sentences: readonly Sentence[], position: number): Sentence | undefined {
  return sentences.find(({ start, end }) => position >= start && position < end);
}

function keyIn(text: string, sentences: readonly Sentence[], { rule, start, end }: Finding): string {
  const sentence = sentenceAt(sentences, start);
  const isWhole = sentence !== undefined && end > sentence.end;
  return `${rule}\n${isWhole || sentence === undefined ? '' : text.slice(sentence.start, sentence.end)}`;
}

/** By rule and by the words of the sentence, so that it stays quiet while the text around it changes. */
export function leftKey(text: string, finding: Finding): string {
  return keyIn(text, splitSentences(text), finding);
}

/** What the panel shows of the findings of a text. */
export function selectFindings(
  text: string,
  findings: readonly Finding[],
  choices: Choices,
): SelectedFindings {
  const sentences = splitSentences(text);
  const on = findings.filter(({ rule }) => !choices.rulesOff.includes(rule));
  const isLeft = (finding: Finding): boolean => choices.left.includes(keyIn(text, sentences, finding));
  const left = choices.left.length > 0 ? on.filter(isLeft) : [];
  const open = on.filter((finding) => !left.includes(finding));
  const ranked = [...open].sort((one, other) => rank(one) - rank(other) || one.start - other.start);
  const seen = new Set<string>();
  const shown: Finding[] = [];
  const more: Finding[] = [];
  for (const finding of ranked) {
    const place = `${sentenceAt(sentences, finding.start)?.start ?? -1} ${families.get(finding.rule) ?? finding.rule}`;
    const shows = shown.length < mostShown && finding.level !== 'weetje' && !seen.has(place);
    seen.add(place);
    (shows ? shown : more).push(finding);
  }
  return { shown, more, left };
}
