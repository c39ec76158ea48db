import { type FloorField, floorFields, isLineField, lineAt, withLine } from './lines.ts';
import type { BufferAnswer, Bufferschema, Circumstance, Content, Line } from './schema.ts';
import { type BufferId, bufferIds, type Perspective, type Stand } from './values.ts';

/** Lines that say something about this parent; the others are plans of the professional. */
const tellingFields = ['beleving', 'ouderwoorden', 'aanleiding'] as const;
type TellingField = (typeof tellingFields)[number] | FloorField;

const sides = ['sterk', 'kwetsbaar'] as const;
type Side = (typeof sides)[number];

export type Known =
  | {
      readonly field: TellingField | BufferId;
      /** Set when it is where a buffer is strong, or vulnerable. */
      readonly side?: Side;
      readonly text: string;
      readonly perspective: Perspective;
    }
  | { readonly field: 'omstandigheden'; readonly circumstances: readonly Circumstance[] };

export interface Gap {
  readonly field: TellingField | 'omstandigheden' | BufferId;
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
export function knows(schema: Content): Known[] {
  const { B_omstandigheden, D_buffers } = schema;
  const ranked = [...bufferIds].sort((left, right) => rank(D_buffers[left]) - rank(D_buffers[right]));
  const one = (field: TellingField | BufferId, line: Line | undefined, side?: Side): Known[] =>
    line?.tekst.trim() && line.perspectief !== 'onbekend'
      ? [{ field, text: line.tekst.trim(), perspective: line.perspectief, ...(side && { side }) }]
      : [];
  const lines = [
    ...tellingFields.flatMap((field) => one(field, lineAt(schema, field))),
    ...ranked.flatMap((field) => [
      ...one(field, D_buffers[field]),
      ...sides.flatMap((side) => one(field, D_buffers[field][side], side)),
    ]),
    ...floorFields.flatMap((field) => one(field, lineAt(schema, field))),
  ];
  const circumstances = B_omstandigheden.filter(({ perspectief }) => perspectief !== 'onbekend');
  return circumstances.length > 0 ? [...lines, { field: 'omstandigheden', circumstances }] : lines;
}

/** The same, in two: what this parent said, and what somebody else saw, thinks or can check. */
export function saidAndAssumed(schema: Bufferschema): { said: Known[]; assumed: Known[] } {
  const sides = knows(schema).map((thing): { said: Known[]; assumed: Known[] } => {
    if (thing.field !== 'omstandigheden') {
      return thing.perspective === 'ouder' ? { said: [thing], assumed: [] } : { said: [], assumed: [thing] };
    }
    const told = thing.circumstances.filter(({ perspectief }) => perspectief === 'ouder');
    const rest = thing.circumstances.filter(({ perspectief }) => perspectief !== 'ouder');
    const some = (circumstances: readonly Circumstance[]): Known[] =>
      circumstances.length > 0 ? [{ field: 'omstandigheden', circumstances }] : [];
    return { said: some(told), assumed: some(rest) };
  });
  return { said: sides.flatMap(({ said }) => said), assumed: sides.flatMap(({ assumed }) => assumed) };
}

function isOpen(answer: Line | BufferAnswer | undefined): boolean {
  if (!answer || wantsToAsk(answer) || answer.perspectief === 'onbekend') return true;
  if ('stand' in answer && answer.stand !== null) return answer.stand === 'nog niet gevraagd';
  return answer.tekst.trim() === '';
}

/** A line that is only open when somebody said so: an empty one is no gap. */
const isMarked = (line: Line | undefined): boolean =>
  line !== undefined && (wantsToAsk(line) || (line.perspectief === 'onbekend' && line.tekst.trim() !== ''));

/**
 * What is still to be asked: the experience first, then the buffers somebody marked, then those nobody touched, then
 * what was marked elsewhere and circumstances that are not known. Not a list of what is missing in the form: other
 * empty fields are no gap.
 */
export function doesNotKnow(schema: Content): Gap[] {
  const { A_situatie, B_omstandigheden, C_werkvloer, D_buffers } = schema;
  const untouched = (id: BufferId) => D_buffers[id].stand === null && !wantsToAsk(D_buffers[id]);
  const open = bufferIds.filter((id) => isOpen(D_buffers[id]));
  const inOrder = [...open.filter((id) => !untouched(id)), ...open.filter(untouched)];
  const told = (['ouderwoorden', 'aanleiding'] as const).filter((field) => isMarked(lineAt(schema, field)));
  const floor = floorFields.filter(
    (field) => C_werkvloer?.[field]?.stand === 'weet ik niet' || isMarked(lineAt(schema, field)),
  );
  return [
    ...(isOpen(A_situatie.beleving)
      ? [{ field: 'beleving' as const, ...ownQuestion(A_situatie.beleving) }]
      : []),
    ...inOrder.map((field) => ({ field, ...ownQuestion(D_buffers[field]) })),
    ...[...told, ...floor].map((field) => ({ field, ...ownQuestion(lineAt(schema, field)) })),
    ...B_omstandigheden.filter(({ perspectief }) => perspectief === 'onbekend').map((circumstance) => ({
      field: 'omstandigheden' as const,
      circumstance,
    })),
  ];
}

export const isBufferId = (field: string): field is BufferId => bufferIds.some((id) => id === field);

/** What stands at a gap already, to add an answer to. */
export function textAtGap(schema: Bufferschema, { field, circumstance }: Gap): string {
  if (isBufferId(field)) return schema.D_buffers[field].tekst;
  if (isLineField(field)) return lineAt(schema, field)?.tekst ?? '';
  return circumstance?.tekst ?? '';
}

/**
 * The parts of the schema that change when the parent has answered: the text is the parent's from now on and nothing is
 * left to ask. `stand` is how a buffer is now, or null when that is not known yet.
 */
export function answered(
  schema: Bufferschema,
  { field, circumstance }: Gap,
  text: string,
  stand: Exclude<Stand, 'nog niet gevraagd'> | null,
): Partial<Bufferschema> {
  const { B_omstandigheden, C_werkvloer, D_buffers } = schema;
  const line = { tekst: text.trim(), perspectief: 'ouder' as const };
  if (isBufferId(field)) {
    const { navraag: _, stand: before, ...answer } = D_buffers[field];
    const kept = before === 'nog niet gevraagd' ? null : before;
    return { D_buffers: { ...D_buffers, [field]: { ...answer, ...line, stand: stand ?? kept } } };
  }
  if (field === 'omstandigheden') {
    const answer = (one: Circumstance): Circumstance => (one === circumstance ? { ...one, ...line } : one);
    return { B_omstandigheden: B_omstandigheden.map(answer) };
  }
  const part = withLine(schema, field, line);
  const floor = floorFields.find((id) => id === field);
  if (floor === undefined || C_werkvloer?.[floor]?.stand !== 'weet ik niet') return part;
  return { C_werkvloer: { ...C_werkvloer, [floor]: { scene: line } } };
}
