/** Naast and its peers, each as a function that reads a text. */
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { analyse, forgetText } from '../../lib/analysis/analyse.ts';
import type { AnalysisContext } from '../../lib/analysis/types.ts';
import { writeGood } from './write-good.ts';

export const note: AnalysisContext = { mode: 'notitie', role: 'jv', moment: 'schrijven' };

export interface Tool {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** Many times slower than the others: measured fewer times. */
  readonly slow: boolean;
}

/** Naast without any memory of the text before. */
export function readAnew(text: string): unknown {
  forgetText();
  return analyse(text, note);
}

/** All tools, ready to read. */
export async function tools(): Promise<Tool[]> {
  const equality = unified().use(retextEnglish).use(retextEquality).use(retextStringify);
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  return [
    { name: 'naast', read: readAnew, slow: false },
    { name: 'write-good', read: (text) => writeGood(text), slow: false },
    { name: 'retext-equality', read: (text) => equality.processSync(text), slow: true },
    { name: 'alex', read: (text) => alex(text), slow: true },
    { name: 'harper', read: (text) => harper.lint(text, { language: 'plaintext' }), slow: true },
  ];
}
