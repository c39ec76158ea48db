/** Pronouns that can be the subject of a clause by themselves. */
export const pronouns: readonly string[] = 'ik we wij u je jij jullie hij zij ze het dat dit er die'.split(
  ' ',
);
