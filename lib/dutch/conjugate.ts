/** The forms of one verb, in the spelling of `normalise`. */
export interface Conjugation {
  readonly infinitive: string;
  /** First person, and second person after the verb: werk. Often a noun as well. */
  readonly stem: readonly string[];
  /** Third person singular: werkt. */
  readonly singular: readonly string[];
  /** Past, singular and plural. */
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

const vowels = 'aeiou';
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== '' && vowels.includes(letter);

/**
 * Stems that an infinitive can have. Spelling alone does not say whether the e of `weigeren` or of `proberen` is
 * stressed, so both are given; the wrong one is not a word and does no harm.
 */
export function stems(infinitive: string): string[] {
  if (/[^aeiou]aan$/.test(infinitive)) return [infinitive.slice(0, -2)];
  if (/(?:doen|[^aeiou]ien)$/.test(infinitive)) return [infinitive.slice(0, -1)];
  const base = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
  const last = base.at(-1) ?? '';
  const before = base.at(-2) ?? '';
  if (last === before && !isVowel(last)) return [base.slice(0, -1)];
  const hard = last === 'v' ? 'f' : last === 'z' ? 's' : last;
  const root = base.slice(0, -1);
  if (isVowel(last) || !isVowel(before)) return [root + hard];
  const isOpen = !isVowel(base.at(-3));
  if (!isOpen) return [root + hard];
  const long = root + before + hard;
  const mayBeWeak = before === 'e' && 'lrnm'.includes(last) && base.length > 4;
  return mayBeWeak ? [long, root + hard] : [long];
}

/** A prefix without stress takes the place of ge-; what follows it must be a syllable (`bel` is no be- and l). */
const unstressed =
  /^(?:be|ge|her|ont|ver|er|mis(?=bruik|handel)|over(?=tuig|weeg|leg|dreef|drijf)|onder(?!wijs))(?!e)(?=[^aeiou]*[aeiou])/;

function participles(stem: string, ending: string): string[] {
  const tail = stem.endsWith(ending) ? stem : stem + ending;
  return unstressed.test(stem) ? [tail] : [`ge${tail}`];
}

/** Forms of a regular verb. Both -te and -de are given where the infinitive's own consonant decides. */
export function conjugateWeak(infinitive: string): Conjugation {
  const stem = stems(infinitive);
  const base = infinitive.slice(0, -2);
  const isVoiceless = /(?:[tkfsp]|ch|sh)$/.test(base);
  const ending = isVoiceless ? 't' : 'd';
  return {
    infinitive,
    stem,
    singular: stem.map((form) => (form.endsWith('t') ? form : `${form}t`)),
    past: stem.flatMap((form) => [`${form}${ending}e`, `${form}${ending}en`]),
    participle: stem.flatMap((form) => participles(form, ending)),
  };
}

/** Forms of a strong verb: `infinitive past-singular past-plural participle`; an irregular stem follows a slash: `komen/kom`. */
export function conjugateStrong(line: string): Conjugation {
  const [head = '', pastSingular = '', pastPlural = '', participle = ''] = line.split(' ');
  const [infinitive = '', ...irregular] = head.split('/');
  const stem = irregular.length > 0 ? irregular : stems(infinitive);
  return {
    infinitive,
    stem,
    // `ga`, `sta`, `sla` double their vowel before the t.
    singular: stem.map((form) =>
      form.endsWith('t') ? form : /[^aeiou]a$/.test(form) ? `${form}at` : `${form}t`,
    ),
    past: [...pastSingular.split('/'), ...pastPlural.split('/')],
    participle: participle.split('/'),
  };
}
