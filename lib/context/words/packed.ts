const firstCapital = 0x41;
const lastCapital = 0x5a;

const isCapital = (code: number): boolean => code >= firstCapital && code <= lastCapital;

/** The words of a list that is packed by scripts/build/pack.ts, in order. */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let before = '';
  for (let at = 0; at < packed.length; ) {
    const common = packed.charCodeAt(at) - firstCapital;
    let end = at + 1;
    while (end < packed.length && !isCapital(packed.charCodeAt(end))) end += 1;
    const rest = packed.slice(at + 1, end);
    before = common === 0 ? rest : before.slice(0, common) + rest;
    words.push(before);
    at = end;
  }
  return words;
}
