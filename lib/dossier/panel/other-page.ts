import type { FieldSnapshot } from '../../protocol.ts';

/** Whether a field is on another page than one that was read before: at another address, or loaded anew. */
export const isOtherPage = (
  before: Pick<FieldSnapshot, 'address' | 'document'>,
  now: Pick<FieldSnapshot, 'address' | 'document'>,
): boolean => before.address !== now.address || before.document !== now.document;
