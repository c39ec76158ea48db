/** Themes, safety and identifiers: what a text is about, as far as its words say. */

import type { AnalysisContext } from '../analysis/types.ts';
import type { Sentence } from '../dutch/token.ts';
import { type Context, combine } from './combine.ts';
import { contextOfSentence } from './evidence.ts';
import { sources } from './sources.ts';
import { readWeights } from './weights/weights.ts';

export { type Context, ContextOfText, combine, featuresOf } from './combine.ts';
export { contextOfSentence, type Evidence } from './evidence.ts';
export { findIdentifiers } from './identifiers/index.ts';
export { worriesOfSentence } from './safety/worries.ts';
export { type ThemeTexts, themeIds, themeTexts } from './texts.ts';

/** What reading a first text makes ready, in two steps. */
export const contextPreparations: readonly (() => void)[] = [() => void sources(), () => void readWeights()];

/** Themes and safety of a text, given its sentences. */
export function findContext(sentences: readonly Sentence[], _context: AnalysisContext): Context {
  return combine(sentences, sentences.map(contextOfSentence));
}
