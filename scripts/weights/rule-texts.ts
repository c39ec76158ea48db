/** The sentences that rules are weighed by, with what is known of each rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { analyse } from '../../lib/analysis/analyse.ts';
import type { Mode } from '../../lib/analysis/types.ts';
import { splitSentences } from '../../lib/dutch/sentences.ts';
import type { Sentence, Token } from '../../lib/dutch/token.ts';
import { examplesSchema } from '../../lib/phrasing/rule-schema.ts';
import { rules } from '../../lib/phrasing/rules/index.ts';
import { type Case, learningTexts, ownPart, ruleTexts } from '../quality/corpus.ts';

/** A sentence with, for each weighed rule: 1 broken, 0 not, -1 not known. */
export interface LabelledSentence {
  readonly tokens: readonly Token[];
  readonly labels: readonly number[];
  readonly weight: number;
  readonly mustHold: boolean;
}

/** What a sentence counts for: one about the rule, one about another rule, an example that must come out right. */
const weights = { own: 1, other: 0.3, example: 1 };

/** Of the texts that were written for themes one in so many is read: they say what ordinary sentences are. */
const ordinaryStep = 4;

/** A rule by its place among those that are weighed, and the modes it works in. */
export interface Weighable {
  readonly id: string;
  readonly modes: ReadonlySet<Mode>;
}

/**
 * Rules about a text as a whole, about its length or about the form of a question have no words to weigh; personal data
 * have forms of their own.
 */
const notWeighed = new Set([
  'alleen-tekort',
  'geen-ouderstem',
  'herleidbaar',
  'lang-zin',
  'vragenstapel',
  'gesloten-vraag',
  'geeft-aan',
  'moeder-zonder-naam',
  'naam-ouder-in-klein',
  'ziekteverhaal',
  'algemeen-blijven',
]);
/** Fewer texts than this in a mode do not tell how the rule is broken there. */
const leastTexts = 12;

const aboutRules = (): Case[] => [...ownPart(), ...ruleTexts()].filter(({ rule }) => rule !== undefined);

/** The rules that can be weighed, and where. */
export function weighable(): Weighable[] {
  const caught = Map.groupBy(
    aboutRules().filter((one) => one.catch === true),
    ({ rule }) => rule,
  );
  return rules
    .map(({ data }) => data)
    .filter(({ id }) => !notWeighed.has(id))
    .map(({ id, modes }) => {
      const texts = caught.get(id) ?? [];
      const enough = modes.filter((mode) => texts.filter((one) => one.mode === mode).length >= leastTexts);
      return { id, modes: new Set(enough) };
    })
    .filter(({ modes }) => modes.size > 0);
}

/** True when the sentence holds the words that a rule is broken by. */
function holdsWords({ text, words }: Case, { start, end }: Sentence): boolean {
  if (words === undefined) return false;
  const at = text.indexOf(words);
  return start < at + words.length && at < end;
}

export function labelledSentences(weighed: readonly Weighable[]): LabelledSentence[] {
  const all: LabelledSentence[] = [];
  const add = (one: Case, about: string | undefined, mustHold: boolean): void => {
    const { text, mode } = one;
    const found = new Set(
      analyse(text, { mode, role: one.role, moment: one.moment, rulesOn: [] }).findings.map(
        ({ rule }) => rule,
      ),
    );
    const sentences = splitSentences(text);
    for (const sentence of sentences) {
      const { tokens } = sentence;
      const own = weighed.findIndex(({ id, modes }) => id === about && modes.has(mode));
      const isCaught = one.catch === true && (sentences.length === 1 || holdsWords(one, sentence));
      if (own >= 0 && (isCaught || one.catch === false)) {
        const labels = weighed.map((_, at) => (at === own ? Number(isCaught) : -1));
        all.push({ tokens, labels, weight: mustHold ? weights.example : weights.own, mustHold });
      }
      const others = weighed.map(({ id, modes }) => {
        const open =
          id === about ||
          !modes.has(mode) ||
          found.has(id) ||
          one.findings?.must.includes(id) ||
          one.findings?.may.includes(id);
        return open ? -1 : 0;
      });
      all.push({ tokens, labels: others, weight: weights.other, mustHold: false });
    }
  };
  for (const one of [...ownPart(), ...ruleTexts()])
    if (one.rule !== undefined || one.clean || one.findings !== undefined) add(one, one.rule, false);
  for (const { cases } of learningTexts())
    cases.forEach((one, at) => {
      if (at % ordinaryStep === 0) add(one, undefined, false);
    });
  for (const { text, mode, rule } of leftAlone())
    add({ text, mode, role: 'jv', moment: 'schrijven', clean: false, rule, catch: false }, rule, true);
  return all;
}

/** The sentences that the examples of a rule leave alone. */
function leftAlone(): { readonly text: string; readonly mode: Mode; readonly rule: string }[] {
  const folder = 'lib/phrasing/rules';
  return readdirSync(folder)
    .filter((file) => file.endsWith('.examples.yml'))
    .flatMap((file) =>
      examplesSchema
        .parse(parse(readFileSync(`${folder}/${file}`, 'utf8')))
        .leavesAlone.map(({ text, mode }) => ({ text, mode, rule: file.replace('.examples.yml', '') })),
    );
}
