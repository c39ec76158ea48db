import { doesNotKnow, isBufferId } from '../bufferschema/knowledge.ts';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { bufferIds } from '../bufferschema/values.ts';
import type { Buffer } from './card.ts';

/**
 * What is not known of a buffer, or not yet firm: it was never asked about, the professional wants to ask more, nothing
 * was filled in, or it stands at dun or wisselend.
 */
export type BufferGap = 'unasked' | 'toAsk' | 'blank' | 'thin' | 'changing';

export interface LeastKnown {
  readonly buffer: Buffer;
  readonly gap: BufferGap;
}

const toAsk = (schema: Bufferschema, buffer: Buffer): BufferGap => {
  const { stand, tekst, navraag, perspectief } = schema.D_buffers[buffer];
  if (stand === 'nog niet gevraagd') return 'unasked';
  const isMarked = navraag === true || (typeof navraag === 'string' && navraag.trim() !== '');
  return isMarked || perspectief === 'onbekend' || stand !== null || tekst.trim() !== '' ? 'toAsk' : 'blank';
};

/** The buffers of this schema that a question could be about, least known first; a buffer that is stevig is not among them. */
export function leastKnownOf(schema: Bufferschema): LeastKnown[] {
  const open = doesNotKnow(schema).flatMap(({ field }) => (isBufferId(field) ? [field] : []));
  const at = (stand: 'dun' | 'wisselend'): Buffer[] =>
    bufferIds.filter((id) => !open.includes(id) && schema.D_buffers[id].stand === stand);
  return [
    ...open.map((buffer) => ({ buffer, gap: toAsk(schema, buffer) })),
    ...at('dun').map((buffer) => ({ buffer, gap: 'thin' as const })),
    ...at('wisselend').map((buffer) => ({ buffer, gap: 'changing' as const })),
  ];
}
