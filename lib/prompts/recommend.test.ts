import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment, Role } from '../analysis/types.ts';
import { themeIds } from '../context/texts.ts';
import type { Category } from './card.ts';
import { pronounOf } from './child.ts';
import { library } from './library.ts';
import { another, mayStand, type PromptContext, recommend } from './recommend.ts';

const roles: readonly Role[] = ['jv', 'lk', 'ib'];
const moments: readonly Moment[] = ['voor', 'tijdens', 'na', 'schrijven'];
const plain: PromptContext = {
  role: 'jv',
  moment: 'schrijven',
  themes: [],
  safety: null,
  quotesParent: false,
  leastKnown: [],
  needs: [],
};
const categoriesFor = (context: Partial<PromptContext>): Category[] =>
  recommend(library, { ...plain, ...context }).map(({ card }) => card.categorie);

const anyContext = fc.record({
  role: fc.constantFrom(...roles),
  moment: fc.constantFrom(...moments),
  themes: fc.uniqueArray(
    fc.constantFrom<string[]>('slapen', 'scheiding', 'rouw', 'veiligheid', 'ruzie_partner', 'pesten'),
    {
      maxLength: 3,
    },
  ),
  safety: fc.constantFrom(null, 'kind' as const, 'ouder' as const),
  quotesParent: fc.boolean(),
  leastKnown: fc.constantFrom([], ['goe' as const], ['ste' as const, 'sol' as const]),
  needs: fc.subarray([
    'emotion' as const,
    'permission' as const,
    'closing' as const,
    'reflection' as const,
    'twoParents' as const,
    'guilt' as const,
  ]),
});

describe('what a note leans to', () => {
  const about = (context: Partial<PromptContext>, theme: string): number =>
    recommend(library, { ...plain, ...context }).filter(({ card }) => card.themas.includes(theme)).length;

  it('is what a card is about when the note is about nothing for sure, and beside one theme', () => {
    expect(about({ leanings: ['schermen'] }, 'schermen')).toBeGreaterThan(0);
    expect(about({ themes: ['slapen'], leanings: ['schermen'] }, 'slapen')).toBeGreaterThan(0);
  });

  it('counts no more beside two themes, grief or a worry', () => {
    for (const themes of [['slapen', 'werk'], ['rouw'], ['veiligheid']]) {
      const safety = themes.includes('veiligheid') ? 'kind' : null;
      const ids = (leanings: string[]) =>
        recommend(library, { ...plain, themes, leanings, safety }).map(({ card }) => card.id);
      expect(ids(['schermen'])).toEqual(ids([]));
    }
  });
});

it('says he or she of the child only where the note does not tell otherwise', () => {
  for (const role of roles)
    for (const moment of moments)
      for (const theme of themeIds()) {
        const context = { ...plain, role, moment, themes: [theme], child: 'zij' } as const;
        const wrong = recommend(library, context).filter(({ card }) => pronounOf(card) === 'hij');
        expect(wrong.map(({ card }) => card.id)).toEqual([]);
      }
});

it('asks for no good moment when a worry is almost seen', () => {
  for (const moment of moments)
    for (const quotesParent of [true, false])
      expect(categoriesFor({ moment, quotesParent, uneasy: true })).not.toContain('GOE');
});

describe('recommend', () => {
  it('offers at most three different cards that fit role and moment, whatever the context', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const three = recommend(library, context);
        expect(three.length).toBeLessThanOrEqual(3);
        expect(new Set(three.map(({ card }) => card.id)).size).toBe(three.length);
        for (const { card } of three) {
          expect(card.rollen).toContain(context.role);
          expect(card.momenten).toContain(context.moment);
          expect(card.nietBij.filter((id) => context.themes.includes(id))).toEqual([]);
        }
      }),
    );
  });

  it('never asks for a good moment in a painful text about safety or grief', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const painful =
          context.safety !== null || context.themes.includes('rouw') || context.themes.includes('veiligheid');
        const found = recommend(library, context).map(({ card }) => card.categorie);
        expect(painful && found.includes('GOE')).toBe(false);
      }),
    );
  });

  it.each(roles)('always has something for %s, at every moment', (role) => {
    for (const moment of moments) expect(categoriesFor({ role, moment }).length).toBe(3);
  });

  it('stays with the parent while the parent is there', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const found = recommend(library, { ...context, moment: 'tijdens' }).map(({ card }) => card.categorie);
        expect(found.filter((category) => ['ZEL', 'VOORB', 'NOT', 'KRI'].includes(category))).toEqual([]);
      }),
    );
  });

  it('gives no critical second look to a leerkracht', () => {
    expect(categoriesFor({ role: 'lk', safety: 'kind' })).not.toContain('KRI');
  });

  it('helps to say and to note a worry about safety', () => {
    expect(
      categoriesFor({ moment: 'voor', safety: 'kind' }).some((category) => ['GRE', 'MEL'].includes(category)),
    ).toBe(true);
    expect(categoriesFor({ safety: 'kind' })).toEqual(expect.arrayContaining(['KRI', 'NOT']));
  });

  it('asks for the parent when the parent is not heard yet, and for the moment when he is', () => {
    const unheard = categoriesFor({ themes: ['slapen'] });
    expect(unheard.some((category) => ['AAN', 'OPEN'].includes(category))).toBe(true);
    const heard = categoriesFor({ themes: ['slapen'], quotesParent: true });
    expect(heard.some((category) => ['SCE', 'GOE'].includes(category))).toBe(true);
  });

  it('thinks of both parents after a separation', () => {
    expect(categoriesFor({ role: 'ib', themes: ['scheiding'] })).toContain('TWE');
  });

  it('offers a card about the theme, and says so', () => {
    const [first] = recommend(library, { ...plain, themes: ['slapen'] });
    expect(first?.card.themas).toContain('slapen');
    expect(first?.reason).toEqual({ kind: 'theme', theme: 'slapen' });
  });

  it('asks about the buffer that is known least, and says so', () => {
    const reasons = recommend(library, { ...plain, moment: 'voor', leastKnown: ['ste'] }).map(
      ({ reason }) => reason,
    );
    expect(reasons).toContainEqual({ kind: 'buffer', buffer: 'ste', gap: null });
    const thin = {
      ...plain,
      moment: 'voor' as const,
      leastKnown: ['ste' as const],
      stands: { ste: 'thin' as const },
    };
    expect(recommend(library, thin).map(({ reason }) => reason)).toContainEqual({
      kind: 'buffer',
      buffer: 'ste',
      gap: 'thin',
    });
  });

  it('says that the note asks for it, or else which moment it is for', () => {
    const reasons = recommend(library, { ...plain, moment: 'voor', needs: ['permission'] });
    expect(reasons.map(({ card, reason }) => [card.categorie, reason.kind])).toContainEqual(['TOE', 'asked']);
    expect(recommend(library, plain)[0]?.reason).toEqual({ kind: 'moment', moment: 'schrijven' });
  });

  it('lets no card stand that may not be offered', () => {
    const three = (context: PromptContext) => recommend(library, context).map(({ card }) => card);
    fc.assert(
      fc.property(anyContext, (context) => {
        for (const card of three(context)) expect(mayStand(card, context)).toBe(true);
      }),
    );
    const good = library.find((card) => card.categorie === 'GOE' && card.momenten.includes('tijdens'));
    if (good === undefined) throw new Error('The library asks about good moments during a conversation.');
    const during: PromptContext = { ...plain, role: good.rollen[0] ?? 'jv', moment: 'tijdens' };
    expect(mayStand(good, during)).toBe(true);
    expect(mayStand(good, { ...during, safety: 'kind' })).toBe(false);
  });

  it('keeps a place for what the note asks beside the buffer known least', () => {
    const asked = { themes: ['slapen'], leastKnown: ['sol' as const] };
    expect(categoriesFor({ ...asked, moment: 'na', needs: ['closing'] })).toEqual(['SOL', 'AFR', 'ZEL']);
    expect(categoriesFor({ ...asked, moment: 'voor', needs: ['permission'] })).toEqual(
      expect.arrayContaining(['TOE', 'SOL']),
    );
    expect(categoriesFor({ ...asked, moment: 'tijdens', needs: ['twoParents'] })[0]).toBe('TWE');
  });

  it('asks about another buffer when the one known least cannot be asked about here', () => {
    const buffers = recommend(library, { ...plain, moment: 'voor', leastKnown: ['goe', 'met', 'ste'] }).map(
      ({ card }) => card.buffer,
    );
    expect(buffers).toContain('ste');
  });

  it.each(themeIds())(
    'has at least two prompts out of three about %s, for every role and moment',
    (theme) => {
      for (const role of roles) {
        for (const moment of moments) {
          const context = { ...plain, role, moment, themes: [theme] };
          const about = recommend(library, context).filter(({ card }) => card.themas.includes(theme));
          expect(about.length, `${role} ${moment}`).toBeGreaterThanOrEqual(
            role === 'lk' && moment === 'tijdens' ? 0 : 2,
          );
        }
      }
    },
  );

  it('speaks of more than one of the themes found', () => {
    const three = recommend(library, { ...plain, themes: ['slapen', 'geld', 'taal'] });
    const told = new Set(three.flatMap(({ card }) => card.themas));
    expect(told.has('slapen') && told.has('geld')).toBe(true);
  });

  it('asks about nothing else beside grief', () => {
    for (const moment of moments) {
      const three = recommend(library, { ...plain, moment, themes: ['prestaties', 'rouw', 'broertjes'] });
      expect(three[0]?.card.categorie).toBe('AAN');
      for (const { card } of three)
        expect(card.themas.length === 0 || card.themas.includes('rouw')).toBe(true);
    }
  });

  it('meets a parent who blames himself before anything is asked', () => {
    const shown = categoriesFor({ themes: ['prestaties'], quotesParent: true, needs: ['guilt'] });
    expect(['AAN', 'SCE']).toContain(shown[0]);
    expect(shown).not.toContain('GOE');
  });

  it('has a prompt about both parents, whatever the note is about', () => {
    for (const theme of ['voeding', 'wonen', 'pesten', 'lvb'])
      expect(categoriesFor({ moment: 'voor', themes: [theme], needs: ['twoParents'] })).toContain('TWE');
  });

  it('gives the same cards for the same context', () => {
    expect(recommend(library, plain)).toEqual(recommend(library, plain));
  });
});

describe('another', () => {
  it('never repeats, and ends when there is no more', () => {
    const seen = new Set<string>();
    for (let round = 0; round < library.length; round++) {
      const next = another(library, plain, 0, { seen });
      if (!next) return;
      expect(seen.has(next.card.id)).toBe(false);
      seen.add(next.card.id);
    }
    expect(another(library, plain, 0, { seen })).toBeNull();
  });
});
