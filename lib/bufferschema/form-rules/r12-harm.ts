import type { FieldRule } from './types.ts';

/** R12: a worry about safety: signals belong in the dossier, not here. */
export const isHarm: FieldRule = ({ analysis }) => analysis.safety !== null;
