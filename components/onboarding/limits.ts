/** The five things that Naast is not; they stand in the introduction and where Naast tells about itself. */
export const limits = ['risk', 'weighs', 'score', 'report', 'replaces'] as const;
