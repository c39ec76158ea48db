/** A stretch of a sentence behind a gap, with the marks that may not begin a line without it. */
export interface GapPart {
  readonly marks: string;
  readonly rest: string;
}

/** A sentence cut at its gaps (`___`): what stands before the first, and what stands behind each. */
export function gapParts(sentence: string): { readonly before: string; readonly parts: readonly GapPart[] } {
  const [before = '', ...behind] = sentence.split('___');
  const parts = behind.map((text) => {
    const marks = /^[.,:;?!)’”]*/.exec(text)?.[0] ?? '';
    return { marks, rest: text.slice(marks.length) };
  });
  return { before, parts };
}
