import type { FieldRule } from './types.ts';

/** R10: a label on the parent, as the check of a note finds it; what the parent says of himself is his own. */
export const isLabel: FieldRule = ({ analysis, field }) =>
  field !== 'ouderwoorden' && analysis.findings.some(({ rule }) => rule === 'ouder-etiket');
