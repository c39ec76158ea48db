import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { unpackFiles } from '../../lib/packed/files.ts';
import { type FileToPack, packFiles } from './pack-files.ts';
import { filesToPack, fileToPack, packList } from './packed-list.ts';

const ofText = (data: unknown): FileToPack => ({ data, isSet: () => false, kindOf: () => 0 });
const ofSets = (data: unknown): FileToPack => ({ data, isSet: () => true, kindOf: () => 0 });
const backFrom = (file: FileToPack): unknown => unpackFiles(packFiles([file]).packed)[0];

/** The same data with every list of which the order says nothing in the same order, and each word in it once. */
function ordered(data: unknown, file: FileToPack, keys: readonly string[] = []): unknown {
  if (typeof data === 'string')
    return file.isSet(keys) ? [...new Set(data.split(/\s+/))].sort().join(' ').trim() : data;
  if (Array.isArray(data)) return data.map((one) => ordered(one, file, keys));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, one]) => [key, ordered(one, file, [...keys, key])]),
  );
}

test.each([
  ['a sentence', 'De ouder zegt: ‘Ik ben moe’, en dat is zo.'],
  ['capitals', 'GGZ en Wmo, WhatsApp, É én één'],
  ['a pattern', '{slaan}|slaag ...2 (op|in)? <parent> @lijst *tje kinder* !niet'],
  ['spaces and marks', '  twee  spaties\n\ten een tab\u0000 '],
  ['words that go on', 'a-b a--b -a a- ’s 16-jarige 3.5'],
  ['nothing', ''],
  ['a list', ['een', ['twee', 'drie'], [], 'een twee een twee drie']],
  ['a record', { een: { twee: 'drie', 'vier vijf': [''] }, leeg: {} }],
  ['numbers and what is so', { hoeveel: [0, 3, -8, 16_000], zo: true, niet: false }],
])('%s comes back as it was', (_, data) => {
  expect(backFrom(ofText(data))).toEqual(data);
});

test('a list of which the order says nothing comes back by shape and alphabet, each word once', () => {
  expect(backFrom(ofSets('zus  broer\nzus {slaan} van_streek in|slapen~ aan_bed'))).toBe(
    'broer zus aan_bed van_streek in|slapen~ {slaan}',
  );
});

test('words that are read many times over are written in little room', () => {
  const text = Array.from({ length: 500 }, () => 'de ouder vertelt wat thuis lukt').join(', ');
  expect(packFiles([ofText(text)]).packed.written.length).toBeLessThan(500);
});

test('what cannot be packed is told', () => {
  expect(() => packFiles([ofText('a'.repeat(80))])).toThrow('is too long to pack');
  expect(() => packFiles([ofText({ leeg: null })])).toThrow('null cannot be packed');
});

test('every data file of the analysis comes back as it was', () => {
  const { files, modules } = packList();
  const unpacked = unpackFiles(files);
  for (const path of filesToPack()) {
    const data: unknown = parse(readFileSync(path, 'utf8'));
    const file = fileToPack(path, data);
    const { number = -1, more = null } = modules.get(path) ?? {};
    expect(ordered(unpacked[number], file), path).toEqual(ordered(file.data, file));
    expect(more !== null, path).toBe(path.endsWith('weights.yml'));
  }
});
