import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { fieldOf } from './fields.ts';
import { hintsForField } from './hints.ts';
import { type FormRuleId, formRuleIds } from './types.ts';

const examplesSchema = z.strictObject({ field: z.string(), triggers: z.string(), leaves: z.string() });
const folder = new URL('./examples/', import.meta.url);

interface Example {
  readonly field: string;
  readonly text: string;
}

/** One text a line; `[met]` in front puts it in another field. */
function linesOf(block: string, field: string): Example[] {
  return block
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, other, text] = /^\[(\w+)\] (.*)$/.exec(line) ?? [];
      return { field: other ?? field, text: text ?? line };
    });
}

const isRule = (id: string): id is FormRuleId => (formRuleIds as readonly string[]).includes(id);

function read(file: string): { rule: FormRuleId; triggers: Example[]; leaves: Example[] } {
  const rule = file.split(/[.-]/)[0] ?? '';
  if (!isRule(rule)) throw new Error(`${file} is named after no rule`);
  const { field, triggers, leaves } = examplesSchema.parse(
    parse(readFileSync(new URL(file, folder), 'utf8')),
  );
  return { rule, triggers: linesOf(triggers, field), leaves: linesOf(leaves, field) };
}

function hints({ text, field }: Example): FormRuleId[] {
  const known = fieldOf(field);
  if (known === null) throw new Error(`${field} is no field`);
  return hintsForField(text, known);
}

describe.each(readdirSync(folder).map(read))('$rule', ({ rule, triggers, leaves }) => {
  test.each(triggers)('is offered in $field: $text', (example) => {
    expect(hints(example)).toContain(rule);
  });

  test.each(leaves)('stays away in $field: $text', (example) => {
    expect(hints(example)).not.toContain(rule);
  });

  test('has as many texts that it leaves alone as texts that it is for', () => {
    expect(triggers.length).toBeGreaterThanOrEqual(12);
    expect(leaves.length).toBeGreaterThanOrEqual(triggers.length);
  });
});
