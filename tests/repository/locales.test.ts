import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { flatten } from '../../scripts/build/flatten.ts';

const dutch = flatten(parse(readFileSync('locales/nl.yml', 'utf8')));
/** Every other file is a translation, however many there are. */
const translations = readdirSync('locales')
  .filter((file) => file !== 'nl.yml')
  .map((file) => ({ file, texts: flatten(parse(readFileSync(`locales/${file}`, 'utf8'))) }));
const allowed: { long: Record<string, string>; same: Record<string, string> } = parse(
  readFileSync('tests/repository/locales-allowed.yml', 'utf8'),
);
const sources = execFileSync(
  'git',
  [
    'ls-files',
    '-co',
    '--exclude-standard',
    'components',
    'entrypoints',
    'lib',
    'scripts/build',
    'wxt.config.ts',
  ],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const all = sources.map(({ text }) => text).join('\n');

/** A key is used when it stands in the code whole, or when the code builds it from its first part: `role.${role}.name`. */
function isUsed(key: string): boolean {
  if (key.startsWith('manifest.')) return all.includes(key.replaceAll('.', '_'));
  if (all.includes(`'${key}'`) || all.includes(`"${key}"`)) return true;
  const parts = key.split('.');
  return parts.some((_, index) => {
    if (index === 0) return false;
    const before = parts.slice(0, index).join('.');
    const after = parts.slice(index + 1).join('.');
    return all.includes(`\`${before}.\${`) && (after === '' || all.includes(`}.${after}\``));
  });
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)(?=[,}])|<(\d)>/g)].map((match) => match[0]).sort();

/** The forms of a text that changes with a number. */
function forms(text: string): string[] {
  const plural = /^\{\w+, plural, (.*)\}$/s.exec(text)?.[1];
  if (plural === undefined) return [text];
  return [...plural.matchAll(/\w+ \{((?:[^{}]|\{\w+\})*)\}/g)].map(([, form = '']) => form);
}

/** The number of words in the longest sentence of a text. */
function longest(text: string): number {
  const sentences = forms(text).flatMap((form) => form.split(/(?<=[.!?:;])\s+/));
  const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d{]/u.test(word)).length;
  return Math.max(...sentences.map(words));
}

const mostWords = 12;

describe.each(translations)('the translation $file', ({ texts }) => {
  it('has every text, and none that is no longer there', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(dutch).sort());
  });

  it('has the same places for values as the Dutch', () => {
    const differ = Object.keys(dutch).filter(
      (key) => placeholders(texts[key] ?? '').join() !== placeholders(dutch[key] ?? '').join(),
    );
    expect(differ).toEqual([]);
  });

  it('is translated, but for what may be the same', () => {
    const same = Object.keys(dutch).filter((key) => texts[key] === dutch[key] && !(key in allowed.same));
    expect(same).toEqual([]);
  });
});

describe.each([{ file: 'nl.yml', texts: dutch }, ...translations])('the sentences of $file', ({ texts }) => {
  it('have at most twelve words, but for those that have a reason', () => {
    const long = Object.entries(texts).filter(
      ([key, text]) => longest(text) > mostWords && !(key in allowed.long),
    );
    expect(long.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});

describe('the texts of the panel', () => {
  it('need no more leave than they use', () => {
    const every = [dutch, ...translations.map(({ texts }) => texts)];
    const idle = [
      ...Object.keys(allowed.long).filter((key) =>
        every.every((texts) => longest(texts[key] ?? '') <= mostWords),
      ),
      ...Object.keys(allowed.same).filter((key) =>
        translations.every(({ texts }) => texts[key] !== dutch[key]),
      ),
    ];
    expect(idle).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(dutch).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('stand in no component', () => {
    const visible = />\s*([A-Z][a-zé]+(?: [a-zé]+)+[.?!]?)\s*</g;
    const found = sources
      .filter(({ file }) => file.endsWith('.tsx'))
      .flatMap(({ file, text }) => [...text.matchAll(visible)].map((match) => `${file}: ${match[1]}`));
    expect(found).toEqual([]);
  });
});
