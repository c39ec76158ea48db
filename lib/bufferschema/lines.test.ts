import { describe, expect, it } from 'vitest';
import { emptySchema } from './empty-schema.ts';
import { lineAt, lineFields, pathOf, withLine } from './lines.ts';
import { bufferschemaSchema } from './schema.ts';

const empty = emptySchema({
  id: 'a1',
  rol: 'ib',
  alias: 'Ouder Wilg',
  wisDatum: '2099-01-01',
  moment: '2026-11-22T10:00:00.000Z',
});

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => Reflect.get(Object(part), key), value);

describe('a line of the form', () => {
  it.each(lineFields)('%s is read where it was written, and where its path says', (field) => {
    const line = { tekst: `iets bij ${field}`, perspectief: 'ander' as const };
    const schema = bufferschemaSchema.parse({ ...empty, ...withLine(empty, field, line) });
    expect(lineAt(schema, field)).toEqual(line);
    expect(at(schema, pathOf(field))).toBe(line.tekst);
    expect(lineFields.filter((other) => lineAt(schema, other) !== undefined)).toEqual([field]);
  });

  it('leaves every other line as it was', () => {
    let schema = empty;
    for (const field of lineFields) {
      schema = { ...schema, ...withLine(schema, field, { tekst: field, perspectief: 'ik' }) };
    }
    expect(lineFields.map((field) => lineAt(schema, field)?.tekst)).toEqual([...lineFields]);
  });
});
