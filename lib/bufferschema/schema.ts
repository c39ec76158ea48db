import * as z from 'zod/mini';
import {
  bufferIds,
  childBands,
  circumstanceKinds,
  directions,
  floorStands,
  parentRoles,
  perspectives,
  sources,
  stands,
} from './values.ts';

/** Far above what anybody types; it keeps a hostile import from filling the memory. */
const text = z.string().check(z.maxLength(20_000));
const perspective = z.enum(perspectives);

/** A line and who says it. Nobody but the person who fills it in can say that it was the parent. */
const line = z.strictObject({
  tekst: text,
  perspectief: z._default(perspective, 'ik'),
  /** "Dit wil ik nog vragen": true, or the question itself. */
  navraag: z.optional(z.union([z.boolean(), text])),
});

/** A line may also come as plain text; it is then the writer's own. */
const lineOrText = z.union([
  z.pipe(
    text,
    z.transform((tekst): z.infer<typeof line> => ({ tekst, perspectief: 'ik' })),
  ),
  line,
]);

const circumstance = z.strictObject({
  tekst: z._default(text, ''),
  soort: z.enum(circumstanceKinds),
  richting: z.optional(z.enum(directions)),
  perspectief: z._default(perspective, 'ik'),
});

const buffer = z.strictObject({
  /** Null when nobody has touched it; "nog niet gevraagd" is an answer. */
  stand: z._default(z.nullable(z.enum(stands)), null),
  tekst: z._default(text, ''),
  perspectief: z._default(perspective, 'ik'),
  sterk: z.optional(lineOrText),
  kwetsbaar: z.optional(lineOrText),
  navraag: z.optional(z.union([z.boolean(), text])),
});

const untouched = () => ({ stand: null, tekst: '', perspectief: 'ik' as const });
const bufferOrUntouched = z._default(buffer, untouched);

const floorPart = z.optional(
  z.strictObject({ stand: z.optional(z.enum(floorStands)), scene: z.optional(lineOrText) }),
);

/** What somebody fills in. Every field may stay empty. Keys and value lists are the public names of the form. */
const content = {
  rol: z.enum(['jv', 'lk', 'ib']),
  ouderrol: z.optional(z.enum(parentRoles)),
  kindBand: z.optional(z.enum(childBands)),
  /** Id of the schema of the other parent of the same child. */
  koppelId: z.optional(z.string()),
  bron: z.optional(z.array(z.enum(sources))),
  A_situatie: z._default(
    z.strictObject({
      aanleiding: z.optional(lineOrText),
      beleving: z.optional(lineOrText),
      ouderwoorden: z.optional(lineOrText),
    }),
    () => ({}),
  ),
  B_omstandigheden: z._default(z.array(circumstance).check(z.maxLength(200)), () => []),
  C_werkvloer: z.optional(
    z.strictObject({
      zicht: floorPart,
      verzorgen: floorPart,
      veiligheid: floorPart,
      verwachtingen: floorPart,
      grenzen: floorPart,
      eigenEmoties: floorPart,
    }),
  ),
  D_buffers: z._default(
    z.strictObject({
      goe: bufferOrUntouched,
      met: bufferOrUntouched,
      ste: bufferOrUntouched,
      sol: bufferOrUntouched,
    }),
    () => ({ goe: untouched(), met: untouched(), ste: untouched(), sol: untouched() }),
  ),
  E_kans: z._default(
    z.strictObject({
      gekozenBuffer: z.optional(z.enum(bufferIds)),
      gemeenschap: z.optional(z.strictObject({ wie: z.optional(lineOrText), wat: z.optional(lineOrText) })),
      watIkDoe: z.optional(lineOrText),
    }),
    () => ({}),
  ),
  F_gesprek: z._default(
    z.strictObject({
      naast: z.optional(lineOrText),
      gezamenlijkBelang: z.optional(lineOrText),
      opening: z.optional(lineOrText),
      goedeOuderErvaring: z.optional(lineOrText),
      informatie: z.optional(lineOrText),
      toestemmingszin: z.optional(lineOrText),
      duidelijkheid: z.optional(lineOrText),
      /** What was agreed with the parent; the page for the parent is made of this alone. */
      afspraken: z.optional(lineOrText),
    }),
    () => ({}),
  ),
  /** Private: never printed or exported unless asked for on purpose. */
  G_mijzelf: z.optional(
    z.strictObject({
      raakt: z.optional(lineOrText),
      vanMij: z.optional(lineOrText),
      nodig: z.optional(lineOrText),
    }),
  ),
  H_intervisie: z.optional(
    z.strictObject({
      vraag: z.optional(text),
      verduidelijking: z.optional(z.array(text).check(z.maxLength(200))),
      adviezen: z.optional(z.array(text).check(z.maxLength(200))),
      meegenomen: z.optional(text),
      terugblik: z.optional(text),
    }),
  ),
};

/** How a schema was after one conversation. Not the private part and not the intervisie: those are not looked back on. */
const version = z.strictObject({
  moment: z.iso.datetime(),
  A_situatie: content.A_situatie,
  B_omstandigheden: content.B_omstandigheden,
  C_werkvloer: content.C_werkvloer,
  D_buffers: content.D_buffers,
  E_kans: content.E_kans,
  F_gesprek: content.F_gesprek,
  /** What it did to the professional's attitude and actions. */
  terugblik: z.optional(text),
});

/**
 * A bufferschema as it is stored: one parent, under a schuilnaam, until its wisDatum.
 * Unknown keys are refused, so that an older Naast never silently drops what a newer one wrote.
 */
export const bufferschemaSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  aangemaakt: z.iso.datetime(),
  gewijzigd: z.iso.datetime(),
  /** Calendar date on which the schema is destroyed. Editing never moves it. */
  wisDatum: z.iso.date(),
  alias: text,
  ...content,
  /** How it was at earlier conversations, the oldest first. They go when the schema goes. */
  versies: z.optional(z.array(version).check(z.maxLength(100))),
});
export type Version = z.infer<typeof version>;
export type Bufferschema = z.infer<typeof bufferschemaSchema>;
/** What a schema and an earlier version of it have in common: what somebody filled in about the parent. */
export type Content = Pick<
  Bufferschema,
  'A_situatie' | 'B_omstandigheden' | 'C_werkvloer' | 'D_buffers' | 'E_kans' | 'F_gesprek'
>;
export type Line = z.infer<typeof line>;
export type Circumstance = z.infer<typeof circumstance>;
export type BufferAnswer = z.infer<typeof buffer>;

/** A form as it comes from outside, in a request of the `analyse` command: any part may be missing. */
export const looseFormSchema = z.partial(bufferschemaSchema);
export type LooseForm = z.infer<typeof looseFormSchema>;
