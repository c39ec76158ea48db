/** Forms of an adjective: as it is, and with -e in every spelling it could have (boos, boze; bot, botte; bruut, brute). */
export function adjectiveForms(word: string): string[] {
  if (word.endsWith('e')) return [word];
  const forms = [word, `${word}e`];
  const last = word.at(-1) ?? '';
  const long = /(aa|ee|oo|uu)([a-z])$/.exec(word);
  if (long) {
    const short = word.slice(0, -2);
    forms.push(`${short}${last}e`, `${short}${last === 's' ? 'z' : last === 'f' ? 'v' : last}e`);
  } else if (/[^aeiou][aeiou][^aeiouwj]$/.test(word) || /^[aeiou][^aeiou]$/.test(word)) {
    forms.push(`${word}${last}e`);
  }
  if (/(?:[iu]e|[aeo][iu]|ij|[lr])[sf]$/.test(word))
    forms.push(`${word.slice(0, -1)}${last === 's' ? 'z' : 'v'}e`);
  return forms;
}
