import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { analyse } from '../analysis/analyse.ts';
import type { AnalysisContext } from '../analysis/types.ts';
import { examplesSchema, ruleSchema, strengthSchema } from './rule-schema.ts';
import { rules } from './rules/index.ts';
import { strengths } from './strengths/index.ts';
import sharedLists from './words.yml';

const read = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const filesOf = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url)).filter(
    (name) => name.endsWith('.yml') && !name.endsWith('.examples.yml'),
  );

function mustFit<T extends z.ZodMiniType>(schema: T, data: unknown, file: string): z.infer<T> {
  const result = schema.safeParse(data);
  if (!result.success) throw new Error(`${file} does not fit:\n${z.prettifyError(result.error)}`);
  return result.data;
}

const contextOf = ({
  mode,
  field,
}: {
  mode: AnalysisContext['mode'];
  field?: string | undefined;
}): AnalysisContext => ({
  mode,
  role: 'jv',
  moment: 'schrijven',
  rulesOn: rules.map(({ data }) => data.id),
  ...(field !== undefined && { field }),
});

describe('data files', () => {
  test.each(filesOf('rules/'))('rules/%s is a rule and is in the list', (file) => {
    const data = mustFit(ruleSchema, read(`rules/${file}`), file);
    expect(`${data.id}.yml`).toBe(file);
    expect(rules.map((rule) => rule.data.id)).toContain(data.id);
  });

  test.each(filesOf('strengths/'))('strengths/%s is a strength and is in the list', (file) => {
    const data = mustFit(strengthSchema, read(`strengths/${file}`), file);
    expect(`${data.id.toLowerCase()}.yml`).toBe(file);
    expect(strengths.map((strength) => strength.data.id)).toContain(data.id);
  });

  test('the shared word lists are texts', () => {
    mustFit(z.record(z.string(), z.string()), sharedLists, 'words.yml');
  });
});

describe.each(rules.map(({ data }) => data.id))('rule %s', (id) => {
  const file = `rules/${id}.examples.yml`;
  const parsed = examplesSchema.safeParse(read(file));
  // One file that does not fit fails here, and not for every other rule.
  const examples = parsed.success ? parsed.data : { catches: [], leavesAlone: [] };

  test('has examples that fit', () => {
    mustFit(examplesSchema, read(file), file);
  });

  test('leaves at least as many sentences alone as it catches', () => {
    expect(examples.leavesAlone.length).toBeGreaterThanOrEqual(examples.catches.length);
  });

  test.each(examples.catches)('catches $mode: $text', (example) => {
    const found = analyse(example.text, contextOf(example)).findings.filter(({ rule }) => rule === id);
    expect(found, `${id} should find something here`).not.toEqual([]);
    if (example.level) expect(found[0]?.level).toBe(example.level);
  });

  test.each(examples.leavesAlone)('leaves alone $mode: $text', (example) => {
    const found = analyse(example.text, contextOf(example)).findings.filter(({ rule }) => rule === id);
    expect(found.map(({ start, end }) => example.text.slice(start, end))).toEqual([]);
  });
});

const strengthExamples = z.strictObject({
  catches: z.array(
    z.strictObject({ text: z.string(), mode: z.enum(['zeggen', 'bericht', 'notitie', 'schema']) }),
  ),
  leavesAlone: z.array(
    z.strictObject({ text: z.string(), mode: z.enum(['zeggen', 'bericht', 'notitie', 'schema']) }),
  ),
});

describe.each(strengths.map(({ data }) => data.id))('strength %s', (id) => {
  const file = `strengths/${id.toLowerCase()}.examples.yml`;
  const examples = mustFit(strengthExamples, read(file), file);

  test.each(examples.catches)('sees $mode: $text', (example) => {
    expect(analyse(example.text, contextOf(example)).strengths.map(({ kind }) => kind)).toContain(id);
  });

  test.each(examples.leavesAlone)('does not see it in $mode: $text', (example) => {
    expect(analyse(example.text, contextOf(example)).strengths.map(({ kind }) => kind)).not.toContain(id);
  });
});
