import { partOfField } from './fields.ts';
import type { FieldRule } from './types.ts';

/** R4: a circumstance in the place of a buffer, and nothing about what the parent makes of it. */
export const isCircumstanceOnly: FieldRule = ({ field, words }) =>
  partOfField(field) === 'D' &&
  words.mentions('omstandigheid') &&
  !words.mentions('geen omstandigheid') &&
  !words.mentions('ervaring') &&
  !words.mentions('hulp') &&
  !words.mentions('stem') &&
  !words.has('voldaan') &&
  !words.mentions('nog vragen') &&
  words.readings.every(({ quotes }) => quotes.length === 0);
