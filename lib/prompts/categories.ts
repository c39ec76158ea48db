/** The kinds of prompts, in the order in which they are listed. */
export const categories = [
  'AAN',
  'OPEN',
  'TOE',
  'GOE',
  'MET',
  'SCE',
  'STE',
  'SOL',
  'ZEL',
  'GRE',
  'MEL',
  'KRI',
  'TWE',
  'AFR',
  'NOT',
  'VOORB',
] as const;

export const buffers = ['goe', 'met', 'ste', 'sol'] as const;

export type Category = (typeof categories)[number];
export type Buffer = (typeof buffers)[number];
