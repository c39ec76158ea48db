import { expect, it } from 'vitest';
import { IncrementalSplitter } from '../dutch/incremental.ts';
import { replaced } from '../dutch/replaced.ts';
import { splitSentences } from '../dutch/sentences.ts';
import { contextOfSentence, type Evidence } from './evidence.ts';
import { resolve, Stretches } from './stretches.ts';

const rain = 'Het regende buiten. '.repeat(70);
it('brings whom a pronoun stands for through stretches that did not change', () => {
  const splitter = new IncrementalSplitter();
  const stretches = new Stretches();
  let evidence: Evidence[] = [];
  /** Whom `hij` stands for behind the last sentence. */
  const lastHij = (text: string) => {
    const { sentences, changed } = splitter.split(text);
    const others = sentences.slice(changed.from, changed.from + changed.count);
    evidence = replaced(evidence, changed, others.map(contextOfSentence));
    stretches.change(evidence, changed);
    const overview = stretches.overview();
    let antecedents = overview.relatives;
    stretches.forEach((stretch, from) => {
      antecedents = resolve(evidence, stretch, from, { antecedents, overview }).after;
    });
    return antecedents.hij;
  };
  expect(lastHij(`Vader belde. ${rain}Hij lachte.`)).toBe('ouder');
  expect(lastHij(`Zoon belde. ${rain}Hij lachte.`)).toBe('kind');
  expect(lastHij(`Vader belde. ${rain}Hij lachte.`)).toBe('ouder');
});

it('says of a text what any of its sentences says', () => {
  const about = (text: string) => {
    const evidence = splitSentences(text).map(contextOfSentence);
    const stretches = new Stretches();
    stretches.change(evidence, { from: 0, to: 0, count: evidence.length });
    return stretches.overview();
  };
  expect(about(`${rain}Zoon lachte.`)).toMatchObject({ child: true, aboutThings: false });
  expect(about(rain)).toMatchObject({ child: false, adult: false });
});
