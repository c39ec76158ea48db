import { describe, expect, test } from 'vitest';
import { Matcher } from './matcher.ts';
import { isSentenceWide, parseGroups, parsePattern } from './notation.ts';
import { verbForms } from './verbs.ts';

const groups = parseGroups({ niet: ['niet', 'nooit'], kind: ['zoon', 'dochter*'] });
const lists = { objectHeads: ['kamer'], realWords: ['slopen'] };

function matches(pattern: string, text: string, acrossClauses = false) {
  const matcher = new Matcher(
    [{ pattern, means: 1, list: 0, forgiving: true, acrossClauses, reach: 7 }],
    groups,
    lists,
  );
  const words = text.split(' ');
  matcher.match(words.map((word) => matcher.lookUp(word)));
  const hits = matcher.list(0);
  return Array.from({ length: hits.count }, (_, index) => hits.at(index)).map((hit) =>
    words.slice(hit?.first, (hit?.last ?? 0) + 1).join(' '),
  );
}

describe('the notation', () => {
  test.each([
    ['huilbui*', 'veel huilbuien vandaag', ['huilbuien']],
    ['*angst', 'heeft faalangst', ['faalangst']],
    ['huilen~', 'zij huilde en heeft gehuild', ['huilde', 'gehuild']],
    ['in|slapen~', 'hij slaapt laat in', ['slaapt laat in']],
    ['in|slapen~', 'om in te slapen', ['in te slapen']],
    ['naar bed', 'gaat naar bed', ['naar bed']],
    ['wordt .. wakker', 'wordt elk uur wakker', ['wordt elk uur wakker']],
    ['wordt .. wakker', 'wordt een twee drie vier wakker', []],
    ['eten + weigert', 'hij weigert steeds al het eten', ['weigert steeds al het eten']],
    ['eten + weigert', 'hij weigert § eten gaat goed', []],
    ['is (helemaal) op <einde>', 'moeder is helemaal op §', ['is helemaal op §']],
    ['is (helemaal) op <einde>', 'moeder is op school §', []],
    ['<niet> slapen', 'wil nooit slapen', ['nooit slapen']],
    ['<kind> + ziek', 'ziek is mijn dochtertje', ['ziek is mijn dochtertje']],
    ['in bed / te bed', 'ligt te bed', ['te bed']],
    ['slapen', 'kan niet slapne', ['slapne']],
    ['slapen', 'ze slopen de schuur', []],
    ['no-show', 'weer een noshow', ['noshow']],
  ])('%s in: %s', (pattern, text, expected) => expect(matches(pattern, text)).toEqual(expected));

  test('rows may stand in different clauses when the pattern says so', () => {
    expect(matches('eten + weigert', 'hij weigert § eten gaat goed', true)).toEqual(['weigert § eten']);
  });

  test('an ampersand joins rows like a plus and says that they may stand anywhere in the sentence', () => {
    expect(parsePattern('eten & weigert', groups)).toEqual(parsePattern('eten + weigert', groups));
    expect([isSentenceWide('eten & weigert'), isSentenceWide('eten + weigert')]).toEqual([true, false]);
  });

  test.each([
    ['<onbekend> slapen', 'which no group is called'],
    ['slaap* ..', 'must start and end with a word'],
    ['*slaap*', 'is no word'],
    ['Één', 'is no word'],
  ])('%s is refused in a sentence', (pattern, message) => {
    expect(() => parsePattern(pattern, groups)).toThrow(message);
  });
});

describe('verbForms', () => {
  test.each([
    ['slapen', ['slaap', 'slaapt', 'sliep', 'geslapen', 'slapend']],
    ['huilen', ['huil', 'huilt', 'huilde', 'gehuild']],
    ['pesten', ['pest', 'pestte', 'gepest']],
    ['verhuizen', ['verhuis', 'verhuist', 'verhuisde', 'verhuisd']],
    ['luisteren', ['luister', 'luisterde', 'geluisterd']],
    ['plassen', ['plas', 'plast', 'plaste', 'geplast']],
    ['op|halen', ['ophaalt', 'ophaalde', 'opgehaald']],
  ])('%s', (verb, forms) => expect(verbForms(verb).joined).toEqual(expect.arrayContaining(forms)));
});
