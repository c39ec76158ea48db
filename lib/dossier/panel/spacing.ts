import type { FieldSnapshot } from '../../protocol.ts';

const needsSpaceBefore = /[^\s([{'"‘“«/-]$/u;
const needsSpaceAfter = /^[\p{Letter}\p{Number}([‘“«]/u;

/**
 * A sentence as it fits in a field at its caret: apart from the word before and after it,
 * and on one line where the field has only one.
 */
export function fitted(sentence: string, { text, start, end, editor }: FieldSnapshot): string {
  const onLine = editor === 'input' ? sentence.replace(/\s*\n\s*/g, ' ') : sentence.replaceAll('\r\n', '\n');
  if (onLine.trim() === '') return onLine;
  const before = needsSpaceBefore.test(text.slice(0, start)) && !/^[\s.,;:!?)]/.test(onLine) ? ' ' : '';
  const after = needsSpaceAfter.test(text.slice(end)) && !/\s$/.test(onLine) ? ' ' : '';
  return before + onLine + after;
}
