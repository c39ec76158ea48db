/**
 * For rules over a whole text: what its sentences tell such a rule, as matches that are never shown. `let-op` says that
 * there is nothing to find, `weetje` marks a number, and `tip` is what the rule counts.
 */
import type { Reading } from '../analysis/reading.ts';
import type { Match, Summaries } from '../analysis/rule.ts';
import type { Finding, Level } from '../analysis/types.ts';

const leastSentences = 4;
const leastWords = 50;
/** From this share of numbers on, a text is a list of measurements, calls or times. */
const manyNumbers = 0.1;

const headers =
  /^(?:observatie|observaties|kindobservatie|klassenobservatie|incident|incidentmelding|ongeval|ongevalsmelding|letsel|valincident|belpoging|belpogingen|bellijst|logboek|planning|weekplanning|agenda|meting|metingen|weegconsult|weging|weegmoment|veiligheidsfeiten|veiligheidslijst|veiligheidscheck|meldcode|telefoonlijst|draaiboek|todo|actielijst|takenlijst)$/;

/** True for a word that `kindOfNote` looks for. */
export const tellsKindOfNote = (norm: string): boolean => /^\p{Nd}/u.test(norm) || headers.test(norm);

/** The numbers of a sentence, and its heading when it names a note of one kind: a log, an incident, an observation. */
export function kindOfNote(reading: Reading): Match[] {
  const found: Match[] = [];
  reading.tokens.forEach(({ kind, norm }, at) => {
    if (kind === 'number') found.push({ from: at, to: at + 1, level: 'weetje' });
    else if (
      at < 4 &&
      headers.test(norm) &&
      reading.norm(at + 1) !== 'en' &&
      (reading.newLine || reading.norm(at + 1) === ':')
    )
      found.push({ from: at, to: at + 1, level: 'let-op' });
  });
  return found;
}

/** What the sentences of a text tell a rule. */
export interface Told {
  /** False when the text is short, is a list of numbers, or holds something that forbids the rule to speak. */
  readonly isStory: boolean;
  /** How many sentences hold what the rule counts. */
  readonly counted: number;
}

const noStory: Told = { isStory: false, counted: 0 };

/** Asks the sentences one by one, until one says that there is nothing to find. */
export function toldBy(sentences: Summaries, tell: (index: number) => readonly Match[]): Told {
  if (sentences.length < leastSentences) return noStory;
  let numbers = 0;
  let counted = 0;
  for (let index = 0; index < sentences.length; index += 1) {
    let counts = false;
    for (const { level = 'tip' } of tell(index)) {
      if (level === 'let-op') return noStory;
      if (level === 'weetje') numbers += 1;
      else counts = true;
    }
    if (counts) counted += 1;
  }
  let words = 0;
  for (const sentence of sentences) words += sentence.words;
  return { isStory: words >= leastWords && numbers < words * manyNumbers, counted };
}

/** One finding over the whole text, or none when there are no sentences. */
export function overAll(rule: string, level: Level, sentences: Summaries): Finding[] {
  const first = sentences.at(0);
  const last = sentences.at(sentences.length - 1);
  return first && last ? [{ rule, level, start: first.start, end: last.end }] : [];
}

/** Numbers of the sentences that hold a finding of this level. */
export function sentencesWith(
  level: Level,
  found: readonly Finding[],
  sentences: Summaries,
): ReadonlySet<number> {
  return new Set(found.filter((one) => one.level === level).map(({ start }) => sentences.indexAt(start)));
}
