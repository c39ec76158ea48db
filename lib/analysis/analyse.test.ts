import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import type { AnalysisContext, Mode } from './types.ts';

const inMode = (mode: Mode): AnalysisContext => ({ mode, role: 'jv', moment: 'schrijven' });
const rulesIn = (text: string, mode: Mode) =>
  [...new Set(analyse(text, inMode(mode)).findings.map(({ rule }) => rule))].sort();
const strengthsIn = (text: string, mode: Mode) =>
  analyse(text, inMode(mode)).strengths.map(({ kind }) => kind);

describe('analyse', { timeout: 60_000 }, () => {
  test('reads an empty text and a very long one', () => {
    expect(analyse('', inMode('notitie')).findings).toEqual([]);
    expect(analyse('Moeder vertelt over de nacht. '.repeat(7200), inMode('notitie')).findings).toEqual([]);
  });

  test('answers in the order of the text', () => {
    const { findings } = analyse(
      'Vader weigert. Moeder is hysterisch. Oma is zorgmijdend.',
      inMode('notitie'),
    );
    expect(findings.map(({ start }) => start)).toEqual(
      [...findings.map(({ start }) => start)].sort((a, b) => a - b),
    );
    expect(findings).toHaveLength(3);
  });

  test('knows a literal quote of the parent', () => {
    expect(analyse('Moeder zei: "Het gaat wel."', inMode('notitie')).quotesParent).toBe(true);
    expect(analyse('Moeder zei dat het wel gaat.', inMode('notitie')).quotesParent).toBe(false);
  });
});

describe('what no phrase tells', () => {
  // Only the words together say so; see lib/phrasing/weighed.
  const sentence = 'Vdr laat elk aanbod van hulp afketsen.';

  test('is found by what the words weigh', () => {
    const { findings } = analyse(sentence, inMode('notitie'));
    expect(findings.map(({ rule, level }) => ({ rule, level }))).toEqual([
      { rule: 'weerstand', level: 'let-op' },
    ]);
  });

  test.each([
    ['in the words of somebody else', `Oma zei: "${sentence}"`],
    [
      'where somebody may not be safe',
      'Vdr laat elk aanbod van hulp afketsen en slaat de kinderen met een riem.',
    ],
  ])('is left alone %s', (_, text) => {
    expect(rulesIn(text, 'notitie')).not.toContain('weerstand');
  });

  test('and what a phrase tells is not believed when all else speaks against it', () => {
    const text = 'Mdr zou om half vier hier zijn en stond vast in de file; ze belde zelf.';
    expect(rulesIn(text, 'notitie')).not.toContain('horenzeggen');
    expect(rulesIn('Mdr zou hem geslagen hebben.', 'notitie')).toContain('horenzeggen');
  });
});

describe('a text of nothing but what goes wrong', () => {
  const troubles =
    'Op maandag kwam Nola te laat en had ze geen huiswerk. De sommen lukken niet en het lezen gaat slecht. Moeder reageert niet op de brieven van school. Het werk blijft liggen. Het lukt haar niet om stil te zitten in de kring en bij gym ging het ook mis met de bal en de stok.';

  test('is asked what does go well', () => {
    expect(rulesIn(troubles, 'notitie')).toContain('alleen-tekort');
  });

  test('is not asked so where it holds the facts of a report on safety', () => {
    const told = `${troubles} Vandaag heb ik advies gevraagd bij Veilig Thuis.`;
    expect(rulesIn(told, 'notitie')).not.toContain('alleen-tekort');
  });
});

describe('the sixteen texts of the catalogue', () => {
  const existing = (...rules: string[]) => rules.sort();

  test.each<[Mode, string, string[]]>([
    ['zeggen', 'Vindt u het goed als ik vertel wat mij opvalt?', []],
    ['zeggen', 'Dat moet een zware week geweest zijn.', []],
    [
      'zeggen',
      'Heeft u al eens een vast ritme geprobeerd? En slaapt ze al door? En lukt het met de borstvoeding?',
      existing('vragenstapel', 'gesloten-vraag', 'verkapt-advies'),
    ],
    [
      'bericht',
      'Als u morgen weer niet komt, moeten wij leerplicht inlichten.',
      existing('dreig', 'absoluut'),
    ],
    [
      'bericht',
      'We volgen bij verzuim deze stappen en ik neem u daarin mee. Vrijdag bespreek ik het ook met de leerplichtambtenaar; ik bel u vooraf.',
      [],
    ],
    [
      'notitie',
      'Moeder is emotioneel instabiel en zorgmijdend, vader is een narcist.',
      existing('emotie-etiket', 'weerstand', 'psych-gissen'),
    ],
    ['notitie', "Moeder huilde toen ze over de nachten vertelde en zei: 'ik ben een rotmoeder'.", []],
    [
      'notitie',
      'Op 14-2 zag ik een blauwe plek van 4 cm op de linkerarm van S.; moeder vertelde dat hij viel van de bank.',
      [],
    ],
    [
      'zeggen',
      'Hij is best lief, maar hij is onhandelbaar in de klas, toch?',
      existing('maar-na-compliment', 'kind-als-probleem', 'sturend'),
    ],
    [
      'notitie',
      'Hij weigert groente; moeder kookt elke dag iets anders en zegt dat ze er moe van wordt.',
      [],
    ],
    ['zeggen', 'Waarom brengt u hem niet gewoon op tijd?', existing('waarom', 'verkapt-advies')],
  ])('%s: %s', (mode, text, expected) => {
    expect(rulesIn(text, mode)).toEqual(expected);
  });

  test('an order to the parent', () => {
    expect(rulesIn('U moet hem gewoon eerder naar bed brengen.', 'zeggen')).toContain('moeten');
  });

  test('two pieces of hearsay in one sentence', () => {
    const { findings } = analyse(
      'Vader zou de kinderen slaan; schijnt in de buurt bekend.',
      inMode('notitie'),
    );
    expect(findings.filter(({ rule }) => rule === 'horenzeggen').length).toBeGreaterThanOrEqual(2);
  });

  test('a compliment in the place of the parent’s own experience', () => {
    const text = 'Moeder doet het hartstikke goed, dat hebben wij ook tegen haar gezegd.';
    const { findings } = analyse(text, { ...inMode('schema'), field: 'goe' });
    expect(findings).toMatchObject([{ rule: 'oordeel-compliment', level: 'let-op' }]);
  });

  test('the strengths in them', () => {
    expect(strengthsIn('Vindt u het goed als ik vertel wat mij opvalt?', 'zeggen')).toContain('P2');
    expect(
      strengthsIn(
        'We volgen bij verzuim deze stappen en ik neem u daarin mee. Vrijdag bespreek ik het ook met de leerplichtambtenaar; ik bel u vooraf.',
        'bericht',
      ),
    ).toContain('P7');
    expect(
      strengthsIn(
        "Moeder huilde toen ze over de nachten vertelde en zei: 'ik ben een rotmoeder'.",
        'notitie',
      ),
    ).toContain('P3');
    expect(
      strengthsIn(
        'Op 14-2 zag ik een blauwe plek van 4 cm op de linkerarm van S.; moeder vertelde dat hij viel van de bank.',
        'notitie',
      ),
    ).toContain('P4');
  });

  test('say nothing of what a parent is good at where somebody may not be safe', () => {
    const deed = 'Vader zat een uur naast haar bed en toen werd ze rustig.';
    expect(strengthsIn(deed, 'notitie')).toContain('P5');
    expect(
      strengthsIn(`${deed} Zij vertelt dat hij haar gisteren sloeg met een riem.`, 'notitie'),
    ).not.toContain('P5');
    expect(
      strengthsIn("Hij legt 's nachts een kussen op haar gezichtje tot ze stil is.", 'notitie'),
    ).not.toContain('P5');
  });
});
