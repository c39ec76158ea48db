/** What is not said of a text in which somebody may not be safe. */
import type { Analysis } from './types.ts';

type Said = Pick<Analysis, 'findings' | 'strengths'>;

/** What a parent is good at is no matter now. */
const unsaidStrength = 'P5';
/** A list of facts on safety holds what is wrong, and has to: nobody is asked what does go well. */
const unsaidRule = 'alleen-tekort';

/** The findings and strengths of a text with an open card. */
export const besideWorry = ({ findings, strengths }: Said): Said => ({
  findings: findings.filter(({ rule }) => rule !== unsaidRule),
  strengths: strengths.filter(({ kind }) => kind !== unsaidStrength),
});
