/** For rules over a whole text: what its sentences tell such a rule. */
import type { Reading } from '../analysis/reading.ts';
import type { Match, Summaries, Told } from '../analysis/rule.ts';
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
      (reading.sentence.newLine || reading.norm(at + 1) === ':')
    )
      found.push({ from: at, to: at + 1, level: 'let-op' });
  });
  return found;
}

/** True for a text of some length that is no list of numbers, in which nothing forbids the rule to speak. */
export const isStory = ({ forbids, words, numbers }: Told): boolean =>
  !forbids && words >= leastWords && numbers < words * manyNumbers;

/** True when a text has so few sentences that they need not be asked. */
export const isShort = ({ length }: Summaries): boolean => length < leastSentences;

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
