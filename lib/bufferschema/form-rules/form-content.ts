/** What the rules over a whole form read of it. Lenient: what they do not look at may have any shape. */
import * as z from 'zod/mini';
import { floorFields, privateFields, situationFields, talkFields } from '../lines.ts';
import { bufferIds, type Perspective, perspectives, stands } from '../values.ts';
import type { FieldId } from './fields.ts';

const perspective = z.catch(z.optional(z.enum(perspectives)), undefined);
const text = z.catch(z.string(), '');
const line = z.union([
  z.pipe(
    z.string(),
    z.transform((tekst: string) => ({ tekst, perspectief: undefined })),
  ),
  z.object({ tekst: text, perspectief: perspective }),
]);
const maybeLine = z.catch(z.optional(line), undefined);
const lines = z.catch(z.optional(z.record(z.string(), maybeLine)), undefined);
const texts = z.catch(z.optional(z.array(text)), undefined);
const maybeText = z.catch(z.optional(z.string()), undefined);
const buffer = z.catch(
  z.optional(
    z.object({
      stand: z.catch(z.nullable(z.enum(stands)), null),
      tekst: text,
      perspectief: perspective,
      sterk: maybeLine,
      kwetsbaar: maybeLine,
    }),
  ),
  undefined,
);
const circumstance = z.catch(
  z.object({ tekst: text, richting: z.catch(z.optional(z.string()), undefined) }),
  { tekst: '', richting: undefined },
);
const floorPart = z.catch(
  z.optional(
    z.object({
      stand: z.catch(z.optional(z.string()), undefined),
      scene: maybeLine,
    }),
  ),
  undefined,
);

const contentSchema = z.object({
  rol: z.catch(z.enum(['jv', 'lk', 'ib']), 'jv'),
  alias: text,
  wisDatum: z.catch(z.optional(z.iso.date()), undefined),
  A_situatie: lines,
  B_omstandigheden: z.catch(z.array(circumstance), []),
  C_werkvloer: z.catch(z.optional(z.record(z.string(), floorPart)), undefined),
  D_buffers: z.catch(z.optional(z.object({ goe: buffer, met: buffer, ste: buffer, sol: buffer })), undefined),
  E_kans: z.catch(
    z.optional(
      z.object({
        gemeenschap: z.catch(z.optional(z.object({ wie: maybeLine, wat: maybeLine })), undefined),
        watIkDoe: maybeLine,
      }),
    ),
    undefined,
  ),
  F_gesprek: lines,
  G_mijzelf: lines,
  H_intervisie: z.catch(
    z.optional(
      z.object({
        vraag: maybeText,
        verduidelijking: texts,
        adviezen: texts,
        meegenomen: maybeText,
        terugblik: maybeText,
      }),
    ),
    undefined,
  ),
});
/** A form as the rules see it. A stored bufferschema fits. */
export type FormContent = z.infer<typeof contentSchema>;
type Line = Pick<z.infer<typeof line>, 'tekst' | 'perspectief'> | undefined;

/** Reads a form from outside; null when it is no object at all. */
export function readForm(data: unknown): FormContent | null {
  const parsed = contentSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

export interface WrittenField {
  readonly field: FieldId;
  readonly text: string;
  /** Who says it, where that was marked. */
  readonly perspective?: Perspective | undefined;
}

/** Every text in the form with the field it stands in; empty ones left out. */
export function writtenFields(form: FormContent): WrittenField[] {
  const { A_situatie, B_omstandigheden, C_werkvloer, D_buffers, E_kans, F_gesprek, G_mijzelf } = form;
  const ofLine = (field: FieldId, written: Line) => ({
    field,
    text: written?.tekst ?? '',
    perspective: written?.perspectief,
  });
  const all: WrittenField[] = [
    ...situationFields.map((key) => ofLine(key, A_situatie?.[key])),
    ...B_omstandigheden.map(({ tekst }) => ({ field: 'omstandigheden' as const, text: tekst })),
    ...floorFields.map((key) => ofLine(key, C_werkvloer?.[key]?.scene)),
    ...bufferIds.map((key) => ofLine(key, D_buffers?.[key])),
    ofLine('wie', E_kans?.gemeenschap?.wie),
    ofLine('wat', E_kans?.gemeenschap?.wat),
    ofLine('watIkDoe', E_kans?.watIkDoe),
    ...talkFields.map((key) => ofLine(key, F_gesprek?.[key])),
    ...privateFields.map((key) => ofLine(key, G_mijzelf?.[key])),
    ...ofIntervision(form),
  ];
  return all.filter((written) => written.text.trim() !== '');
}

function ofIntervision({ H_intervisie }: FormContent): WrittenField[] {
  const {
    vraag = '',
    verduidelijking = [],
    adviezen = [],
    meegenomen = '',
    terugblik = '',
  } = H_intervisie ?? {};
  return [
    { field: 'vraag', text: vraag },
    ...verduidelijking.map((asked) => ({ field: 'verduidelijking' as const, text: asked })),
    ...adviezen.map((advice) => ({ field: 'adviezen' as const, text: advice })),
    { field: 'meegenomen', text: meegenomen },
    { field: 'terugblik', text: terugblik },
  ];
}

/** Lines in the buffers that say where the strength or the weak spot is; they belong to the buffer. */
export function besideBuffers({ D_buffers }: FormContent): WrittenField[] {
  return bufferIds.flatMap((field) => {
    const { sterk, kwetsbaar } = D_buffers?.[field] ?? {};
    return [sterk, kwetsbaar].flatMap((one) =>
      one && one.tekst.trim() !== '' ? [{ field, text: one.tekst }] : [],
    );
  });
}
