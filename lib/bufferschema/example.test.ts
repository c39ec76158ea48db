import { expect, it } from 'vitest';
import { exampleFamily } from './example.ts';
import { hintsForForm, readForm } from './form-rules/index.ts';
import { doesNotKnow, saidAndAssumed } from './knowledge.ts';

const start = { ids: ['a', 'b'], wisDatum: '2099-01-01', moment: '2026-03-01T10:00:00.000Z' } as const;

it.each(['jv', 'lk', 'ib'] as const)(
  'the invented family is calm to look at and has something to ask, for %s',
  (rol) => {
    const family = exampleFamily({ ...start, rol });
    for (const schema of family) {
      const form = readForm(schema);
      expect(form && hintsForForm(form).map(({ rule }) => rule)).toEqual(['R8']);
      expect(doesNotKnow(schema).length).toBeGreaterThan(0);
    }
    const [mother, father] = family;
    expect(saidAndAssumed(mother).said.length).toBeGreaterThan(3);
    expect(saidAndAssumed(father).said).toEqual([]);
    expect([mother.koppelId, father.koppelId]).toEqual([father.id, mother.id]);
  },
);
