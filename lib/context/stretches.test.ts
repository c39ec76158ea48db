import { expect, it } from 'vitest';
import { IncrementalSplitter } from '../dutch/incremental.ts';
import { splitSentences } from '../dutch/sentences.ts';
import { contextOfSentence } from './evidence.ts';
import { overviewOf, resolve, stretchesOf } from './stretches.ts';

const rain = 'Het regende buiten. '.repeat(70);
const evidenceOf = (text: string) => splitSentences(text).map(contextOfSentence);

/** Whom `hij` stands for behind the last sentence. */
function lastHij(evidence: ReturnType<typeof evidenceOf>) {
  const stretches = stretchesOf(evidence);
  let antecedents = overviewOf(stretches).relatives;
  for (const stretch of stretches) antecedents = resolve(evidence, stretch, antecedents).after;
  return antecedents.hij;
}

it('brings whom a pronoun stands for through stretches that did not change', () => {
  const splitter = new IncrementalSplitter();
  const known = new Map<unknown, ReturnType<typeof contextOfSentence>>();
  const read = (text: string) =>
    splitter.split(text).map((sentence) => {
      const evidence = known.get(sentence.tokens) ?? contextOfSentence(sentence);
      known.set(sentence.tokens, evidence);
      return evidence;
    });
  expect(lastHij(read(`Vader belde. ${rain}Hij lachte.`))).toBe('ouder');
  expect(lastHij(read(`Zoon belde. ${rain}Hij lachte.`))).toBe('kind');
  expect(lastHij(read(`Vader belde. ${rain}Hij lachte.`))).toBe('ouder');
});

it('says of a text what any of its sentences says', () => {
  const about = (text: string) => overviewOf(stretchesOf(evidenceOf(text)));
  expect(about(`${rain}Zoon lachte.`)).toMatchObject({ child: true, aboutThings: false });
  expect(about(rain)).toMatchObject({ child: false, adult: false });
});
