import type { BufferAnswer, Bufferschema, Circumstance, Line } from './schema.ts';
import { type BufferId, bufferIds, type Perspective } from './values.ts';

type LineField = 'beleving' | 'ouderwoorden' | 'aanleiding';

export type Known =
  | { readonly field: LineField | BufferId; readonly text: string; readonly perspective: Perspective }
  | { readonly field: 'omstandigheden'; readonly circumstances: readonly Circumstance[] };

export interface Gap {
  readonly field: 'beleving' | 'omstandigheden' | BufferId;
  /** Set when the gap is one circumstance. */
  readonly circumstance?: Circumstance;
  /** The question the professional wrote down himself. */
  readonly ownQuestion?: string;
}

const byStand = { stevig: 0, wisselend: 1, dun: 2, 'nog niet gevraagd': 3 } as const;

const rank = ({ stand }: BufferAnswer) => (stand === null ? 4 : byStand[stand]);

const wantsToAsk = (answer: Pick<Line, 'navraag'> | undefined) =>
  answer?.navraag === true || (typeof answer?.navraag === 'string' && answer.navraag.trim() !== '');

const ownQuestion = (answer: Pick<Line, 'navraag'> | undefined) =>
  typeof answer?.navraag === 'string' && answer.navraag.trim() ? { ownQuestion: answer.navraag.trim() } : {};

/**
 * What is known about this parent: the experience first, then the buffers from stevig to dun, then what plays around it.
 * Says for each line who said it; what nobody asked yet is left out.
 */
export function knows({ A_situatie, B_omstandigheden, D_buffers }: Bufferschema): Known[] {
  const fields: readonly LineField[] = ['beleving', 'ouderwoorden', 'aanleiding'];
  const ranked = [...bufferIds].sort((left, right) => rank(D_buffers[left]) - rank(D_buffers[right]));
  const lines = [
    ...fields.map((field) => ({ field, line: A_situatie[field] })),
    ...ranked.map((field) => ({ field, line: D_buffers[field] })),
  ].flatMap(({ field, line }): Known[] =>
    line?.tekst.trim() && line.perspectief !== 'onbekend'
      ? [{ field, text: line.tekst.trim(), perspective: line.perspectief }]
      : [],
  );
  const circumstances = B_omstandigheden.filter(({ perspectief }) => perspectief !== 'onbekend');
  return circumstances.length > 0 ? [...lines, { field: 'omstandigheden', circumstances }] : lines;
}

function isOpen(answer: Line | BufferAnswer | undefined): boolean {
  if (!answer || wantsToAsk(answer) || answer.perspectief === 'onbekend') return true;
  if ('stand' in answer && answer.stand !== null) return answer.stand === 'nog niet gevraagd';
  return answer.tekst.trim() === '';
}

/**
 * What is still to be asked: the experience first, then the buffers somebody marked, then those nobody touched, then
 * circumstances that are not known. Not a list of what is missing in the form: other empty fields are no gap.
 */
export function doesNotKnow({ A_situatie, B_omstandigheden, D_buffers }: Bufferschema): Gap[] {
  const untouched = (id: BufferId) => D_buffers[id].stand === null && !wantsToAsk(D_buffers[id]);
  const open = bufferIds.filter((id) => isOpen(D_buffers[id]));
  const inOrder = [...open.filter((id) => !untouched(id)), ...open.filter(untouched)];
  return [
    ...(isOpen(A_situatie.beleving)
      ? [{ field: 'beleving' as const, ...ownQuestion(A_situatie.beleving) }]
      : []),
    ...inOrder.map((field) => ({ field, ...ownQuestion(D_buffers[field]) })),
    ...B_omstandigheden.filter(({ perspectief }) => perspectief === 'onbekend').map((circumstance) => ({
      field: 'omstandigheden' as const,
      circumstance,
    })),
  ];
}
