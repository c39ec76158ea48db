import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent, writeContent } from './content.ts';
import { contentMigrations, type Migration, migrated } from './migrations/migrations.ts';
import { newSchema } from './retention.ts';

const schema = newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date(2025, 10, 22));

/** Two steps as they could be: another name for the schuilnaam, and a role that was not asked yet. */
const steps: Migration[] = [
  {
    name: 'alias-for-name',
    up: (content) => {
      const {
        schema: { naam, ...rest },
      } = content as { schema: { naam: string } };
      return { schema: { ...rest, alias: naam } };
    },
  },
  {
    name: 'role-for-everyone',
    up: (content) => {
      const { schema: before } = content as { schema: object };
      if ('rol' in before) throw new Error('there is a role already');
      return { schema: { ...before, rol: 'jv' } };
    },
  },
];
const { alias: _alias, rol: _rol, ...bare } = schema;

describe('what is sealed', () => {
  it('comes back as it was', () => {
    expect(readContent(writeContent(schema), 'a1')).toEqual(schema);
  });

  it('is brought to the model of today, from each model', () => {
    const first = JSON.stringify({ model: 1, schema: { ...bare, naam: 'Ouder Wilg' } });
    const second = JSON.stringify({ model: 2, schema: { ...bare, alias: 'Ouder Wilg' } });
    const third = JSON.stringify({ model: 3, schema });
    for (const text of [first, second, third]) expect(readContent(text, 'a1', steps)).toEqual(schema);
  });

  it.each([
    ['of a later model', { model: 2, schema }, 'newer'],
    ['without a model', { schema }, 'damaged'],
    ['of model 0', { model: 0, schema }, 'damaged'],
    ['with a part that is not known', { model: 1, schema: { ...schema, kleur: 'rood' } }, 'damaged'],
    ['with more around it', { model: 1, schema, extra: 1 }, 'damaged'],
    ['of another schema', { model: 1, schema: { ...schema, id: 'b2' } }, 'damaged'],
  ])('is refused and never made up: %s', (_, content, problem) => {
    expect(() => readContent(JSON.stringify(content), 'a1')).toThrow(expect.objectContaining({ problem }));
  });

  it('is refused when a step does not find what it starts from', () => {
    const odd = JSON.stringify({ model: 2, schema });
    expect(() => readContent(odd, 'a1', steps)).toThrow(expect.objectContaining({ problem: 'damaged' }));
  });
});

describe('every migration', () => {
  it('has a name of its own', () => {
    expect(new Set(contentMigrations.map(({ name }) => name)).size).toBe(contentMigrations.length);
  });

  it('turns its fixture of before into its fixture of after', () => {
    contentMigrations.forEach(({ name }, index) => {
      const [before, after] = ['before', 'after'].map(
        (side) => `tests/vectors/migrations/${name}.${side}.json`,
      );
      if (!before || !existsSync(before) || !after || !existsSync(after)) {
        throw new Error(`${name} has no pair of fixtures: add ${before} and ${after}`);
      }
      const [from, to] = [before, after].map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));
      const step = contentMigrations.slice(index, index + 1);
      expect(migrated(from, 1, step)).toEqual(to);
    });
  });
});
