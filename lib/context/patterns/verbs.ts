/** Forms of Dutch verbs: enough to find them in a text, not to write them. */

import * as z from 'zod/mini';
import irregularData from './irregular-verbs.yml';

export interface VerbForms {
  /** Forms that hold the whole verb: `inslapen`, `inslaapt`, `ingeslapen`. */
  readonly joined: readonly string[];
  /** Forms that go with a separate particle: `slaapt`, `sliep`. Empty for an inseparable verb. */
  readonly finite: readonly string[];
  readonly particle: string | null;
  readonly infinitive: string;
}

/** `slapen: sliep sliepen geslapen`: past singular, past plural, participle. */
const irregularSchema = z.record(z.string(), z.string().check(z.regex(/^[a-z]+ [a-z]+ [a-z]+( [a-z]+)*$/)));
let irregular: ReadonlyMap<string, readonly string[]> | undefined;

function irregularForms(infinitive: string): readonly string[] | undefined {
  irregular ??= new Map(
    Object.entries(irregularSchema.parse(irregularData)).map(([verb, forms]) => [verb, forms.split(' ')]),
  );
  return irregular.get(infinitive);
}

const unstressed = /^(be|ge|her|ont|ver|er)(?=.{4})/;

/** First person of a regular verb: lopen, loop; vallen, val; leven, leef. */
function stemOf(infinitive: string): string {
  if (!infinitive.endsWith('en')) return infinitive.replace(/n$/, '');
  const open = infinitive.slice(0, -2);
  let stem = open;
  if (/([bcdfgklmnprst])\1$/.test(open)) stem = open.slice(0, -1);
  else if (/[^aeiou][aeou][bcdfghklmnprstvz]$/.test(open) || /^[aeou][bcdfghklmnprstvz]$/.test(open)) {
    // An unstressed last syllable stays short: luisteren, wandelen, tekenen.
    const unstressedEnd = /[aeiou].*[^aeiou]e[lnr]$/.test(open) && !/(eer|eel|eken)$/.test(open);
    if (!unstressedEnd) stem = `${open.slice(0, -1)}${open.at(-2) ?? ''}${open.at(-1) ?? ''}`;
  }
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}

const softEnd = (infinitive: string): boolean => !/[tkfspx]$|ch$/.test(infinitive.replace(/e?n$/, ''));

function simpleForms(infinitive: string): { finite: string[]; participle: string[] } {
  const stem = stemOf(infinitive);
  const present = [stem, stem.endsWith('t') ? stem : `${stem}t`, infinitive];
  const irregularVerb = irregularForms(infinitive);
  if (irregularVerb !== undefined) {
    const [past = '', plural = '', ...participle] = irregularVerb;
    return { finite: [...present, past, plural], participle };
  }
  const soft = softEnd(infinitive);
  const past = `${stem}${soft ? 'de' : 'te'}`;
  const closed = /[dt]$/.test(stem) ? stem : `${stem}${soft ? 'd' : 't'}`;
  const participle = unstressed.test(infinitive) ? closed : `ge${closed}`;
  return { finite: [...present, past, `${past}n`], participle: [participle] };
}

const made = new Map<string, VerbForms>();

/** Forms of an infinitive; a separable verb is written with a bar: `in|slapen`. Many lists ask for the same. */
export function verbForms(notation: string): VerbForms {
  const known = made.get(notation) ?? formsOf(notation);
  made.set(notation, known);
  return known;
}

function formsOf(notation: string): VerbForms {
  const [first = '', second] = notation.split('|');
  const infinitive = second ?? first;
  const { finite, participle } = simpleForms(infinitive);
  const particle = second === undefined ? null : first;
  const prefix = particle ?? '';
  const inflected = participle.flatMap((form) => [form, form.endsWith('n') ? form : `${form}e`]);
  const joined = [...finite, ...inflected, `${infinitive}d`, `${infinitive}de`].map((form) => prefix + form);
  return { joined: [...new Set(joined)], finite: [...new Set(finite)], particle, infinitive };
}
