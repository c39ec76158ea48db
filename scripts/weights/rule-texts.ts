/** The sentences that rules and strengths are weighed by, with what is known of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { analyse } from '../../lib/analysis/analyse.ts';
import type { Mode } from '../../lib/analysis/types.ts';
import { splitSentences } from '../../lib/dutch/sentences.ts';
import type { Sentence, Token } from '../../lib/dutch/token.ts';
import { rules } from '../../lib/phrasing/rules/index.ts';
import { strengths } from '../../lib/phrasing/strengths/index.ts';
import { library } from '../../lib/prompts/library.ts';
import { type Case, learningTexts, ownPart, ruleTexts } from '../quality/corpus.ts';

/** A sentence with, for each weighed rule or strength: 1 found, 0 not, -1 not known. */
export interface LabelledSentence {
  readonly tokens: readonly Token[];
  readonly labels: readonly number[];
  /** What the sentence counts for, by rule. */
  readonly counts: readonly number[];
  readonly mustHold: boolean;
}

/** What a sentence of a text about the rule counts for, and any other. */
const countOf = { own: 1, other: 0.3 };

/** Of the texts that were written for themes one in so many is read: they say what ordinary sentences are. */
const ordinaryStep = 4;

/** A rule or strength that can be weighed, and the modes in which there is enough to learn from. */
export interface Weighable {
  readonly id: string;
  readonly modes: ReadonlySet<Mode>;
}

/**
 * What is about a text as a whole, its length or the form of a question has no words to weigh; personal data have forms
 * of their own; and for the weetjes there is too little to learn from.
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
  'P1',
]);
/** Fewer texts than this in a mode do not tell how the rule is broken there. */
const leastTexts = 12;

const ruleAndStrengthTexts = (): Case[] =>
  [...ownPart(), ...ruleTexts()].filter(
    ({ rule, clean, findings, strengths: labels }) =>
      rule !== undefined || clean || findings !== undefined || labels !== undefined,
  );

const isAbout = (one: Case, id: string): boolean =>
  one.rule === id ? one.catch === true : one.strengths?.must.includes(id) === true;

/** What can be weighed, and where. */
export function weighable(): Weighable[] {
  const texts = ruleAndStrengthTexts();
  return [...rules, ...strengths]
    .map(({ data }) => data)
    .filter(({ id }) => !notWeighed.has(id))
    .map(({ id, modes }) => {
      const about = texts.filter((one) => isAbout(one, id));
      const enough = modes.filter((mode) => about.filter((one) => one.mode === mode).length >= leastTexts);
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

const isStrength = (id: string): boolean => /^P\d$/.test(id);

/** What the labels of a whole text say of one of its sentences: a label that is there may be in another sentence. */
function labelIn(labels: Case['findings'], id: string, isOnlySentence: boolean): number | null {
  if (labels === undefined) return null;
  if (labels.must.includes(id)) return isOnlySentence ? 1 : -1;
  return labels.may.includes(id) ? -1 : 0;
}

/** What is known of the sentences of a text. */
function sentencesOf(one: Case, weighed: readonly Weighable[], mustHold: boolean): LabelledSentence[] {
  const { text, mode, role, moment, rule } = one;
  const { findings, strengths: found } = analyse(text, { mode, role, moment, rulesOn: [] });
  const told = new Set<string>([...findings.map(({ rule: id }) => id), ...found.map(({ kind }) => kind)]);
  const sentences = splitSentences(text);
  return sentences.map((sentence) => {
    const isOnly = sentences.length === 1;
    const isCaught = one.catch === true && (isOnly || holdsWords(one, sentence));
    const own = ({ id }: Weighable): number | null => {
      if (id !== rule) return labelIn(isStrength(id) ? one.strengths : one.findings, id, isOnly);
      return isCaught ? 1 : one.catch === false ? 0 : -1;
    };
    const labels = weighed.map((other) => {
      if (!other.modes.has(mode)) return -1;
      // Of what nobody labelled, phrases tell well enough what is there.
      return own(other) ?? (told.has(other.id) ? -1 : 0);
    });
    const counts = weighed.map((other) => (own(other) === null ? countOf.other : countOf.own));
    return { tokens: sentence.tokens, labels, counts, mustHold };
  });
}

/** The sentences of every text about rules and strengths but those of the unseen part, and of ordinary texts. */
export function labelledSentences(weighed: readonly Weighable[]): LabelledSentence[] {
  const ordinary = learningTexts().flatMap(({ cases }) => cases.filter((_, at) => at % ordinaryStep === 0));
  return [
    ...[...ruleAndStrengthTexts(), ...ordinary].flatMap((one) => sentencesOf(one, weighed, false)),
    ...[...leftAlone(), ...ownCards()].flatMap((one) => sentencesOf(one, weighed, true)),
  ];
}

/** What a text that was written to be right is read as. */
const plain = { role: 'jv', moment: 'schrijven', clean: false } as const;

/** What the cards of the library say, and for a record; no rule may have anything to say of it. */
const ownCards = (): Case[] =>
  library.flatMap((card) => {
    const mode = card.categorie === 'NOT' ? 'notitie' : 'zeggen';
    const sentences = card.aan === 'ouder' ? [card.u, card.je] : [card.zin];
    return sentences.map((text): Case => ({ ...plain, text, mode, findings: { must: [], may: [] } }));
  });

const leftAloneSchema = z.object({
  leavesAlone: z.array(
    z.object({ text: z.string(), mode: z.enum(['zeggen', 'bericht', 'notitie', 'schema']) }),
  ),
});

/** The texts that the examples of rules and strengths leave alone. */
function leftAlone(): Case[] {
  return ['lib/phrasing/rules', 'lib/phrasing/strengths'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.examples.yml'))
      .flatMap((file) => {
        const id = file.replace('.examples.yml', '');
        const rule = /^p\d$/.test(id) ? id.toUpperCase() : id;
        const { leavesAlone } = leftAloneSchema.parse(parse(readFileSync(join(folder, file), 'utf8')));
        return leavesAlone.map(({ text, mode }): Case => ({ ...plain, text, mode, rule, catch: false }));
      }),
  );
}
