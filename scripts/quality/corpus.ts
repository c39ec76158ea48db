import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';

const mode = z.enum(['zeggen', 'bericht', 'notitie', 'schema']);
const role = z._default(z.enum(['jv', 'lk', 'ib']), 'jv');
const moment = z._default(z.enum(['voor', 'tijdens', 'na', 'schrijven']), 'schrijven');
const labels = z.strictObject({ must: z.array(z.string()), may: z.array(z.string()) });
const identifiers = z.array(z.strictObject({ kind: z.string(), text: z.string() }));

/** One labelled text. What a label does not speak of is not scored. */
const caseSchema = z.strictObject({
  id: z.optional(z.string()),
  text: z.string(),
  mode: z._default(mode, 'notitie'),
  role,
  moment,
  field: z.optional(z.string()),
  /** A text about one rule: must that rule find it, or leave it alone? */
  rule: z.optional(z.string()),
  catch: z.optional(z.boolean()),
  words: z.optional(z.string()),
  /** Nothing at let-op or tip level may be found. */
  clean: z._default(z.boolean(), false),
  findings: z.optional(labels),
  themes: z.optional(labels),
  strengths: z.optional(labels),
  safety: z.optional(z.union([z.boolean(), z.literal('either')])),
  concern: z.optional(z.enum(['kind', 'ouder'])),
  identifiers: z.optional(identifiers),
});
export type Case = z.infer<typeof caseSchema>;

/** Reads one file of labelled texts; `extra` is what the file itself says about every line. */
function readCases(file: string, extra: Record<string, unknown> = {}): Case[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const parsed = caseSchema.safeParse({ ...JSON.parse(line), ...extra });
      if (!parsed.success) throw new Error(`${file}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}

/** The texts about one rule each, in a file of its name. */
function casesByRule(folder: string): Case[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) =>
    readCases(join(folder, file), { rule: basename(file, '.jsonl') }),
  );
}

/** What a folder of labelled texts holds; files that are not there hold nothing. */
function folderOfCases(folder: string): Case[] {
  const files = ['let-op', 'tips', 'notes', 'safety', 'themes', 'identifiers', 'strengths'];
  return [
    ...casesByRule(join(folder, 'rules')),
    ...files.flatMap((name) => readCases(join(folder, `${name}.jsonl`))),
    ...readCases(join(folder, 'clean.jsonl'), { clean: true }),
  ];
}

/** The part that rules are made with: texts by those who made them, and sets by others that were read afterwards. */
export function ownPart(): Case[] {
  return [
    ...folderOfCases('tests/corpus'),
    ...folderOfCases('tests/corpus/second'),
    ...folderOfCases('tests/corpus/third'),
    ...folderOfCases('tests/corpus/fourth'),
  ];
}

/** Texts that only the weights of themes and worries are fitted on; they are not scored. */
export function learningTexts(): { readonly set: string; readonly cases: readonly Case[] }[] {
  const folder = 'tests/corpus/learning';
  return readdirSync(folder).map((file) => ({
    set: basename(file, '.jsonl'),
    cases: readCases(join(folder, file)),
  }));
}

/** Texts that only the weights of rules are fitted on. */
export const ruleTexts = (): Case[] => casesByRule('tests/corpus/learning-rules');

/**
 * The part written by people who did not know the rules; scored, never tuned to. `hard` looks for other words than the
 * expected ones, `everyday` is what is typed on an ordinary day, `whole` are notes, messages and conversations of real
 * length, labelled when they were written, and `fresh` was written last, by five who knew no more than the approach.
 */
export const unseenPart = {
  hard: (): Case[] => folderOfCases('tests/corpus/unseen'),
  everyday: (): Case[] => folderOfCases('tests/corpus/unseen/everyday'),
  whole: (): Case[] => folderOfCases('tests/corpus/unseen/whole'),
  fresh: (): Case[] => folderOfCases('tests/corpus/unseen/fresh'),
};
