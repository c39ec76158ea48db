import * as z from 'zod/mini';

/** What the dossier script tells about the field that has, or last had, the focus. */
export const fieldSnapshotSchema = z.strictObject({
  /** Identity of the field within its frame, as long as the script lives. */
  field: z.number(),
  frame: z.number(),
  editor: z.enum(['textarea', 'input', 'contenteditable']),
  /** Visible name of the field, or an empty string. */
  label: z.string(),
  text: z.string(),
  /** Selection in code units of `text`; equal for a caret. */
  start: z.number(),
  end: z.number(),
  writable: z.boolean(),
  /** Addresses of the frame's document and of the documents around it, with their hashes. */
  address: z.string(),
  /** When its document was begun: a page that is loaded anew is another document, also at the same address. */
  document: z.number(),
});
export type FieldSnapshot = z.infer<typeof fieldSnapshotSchema>;

/** A frame does not know its own number: the panel adds it. */
export const fieldReportSchema = z.omit(fieldSnapshotSchema, { frame: true });
export type FieldReport = z.infer<typeof fieldReportSchema>;

const insertRequestSchema = z.strictObject({
  field: z.number(),
  address: z.string(),
  /** The whole text of the field as the panel knows it; the insertion replaces start..end of it. */
  before: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
});
const insertAnswerSchema = z.union([
  z.strictObject({ ok: z.literal(true), insertion: z.number() }),
  z.strictObject({
    ok: z.literal(false),
    reason: z.enum(['read-only', 'field-gone', 'page-changed', 'text-changed', 'not-confirmed']),
  }),
]);
const undoRequestSchema = z.strictObject({ insertion: z.number() });

/** What the panel asks of the dossier script: request and answer in one line. */
export const dossierCalls = {
  /** Report now what the hands have not rested from yet, if anything. */
  settle: { request: z.strictObject({}), answer: z.literal(true) },
  insert: { request: insertRequestSchema, answer: insertAnswerSchema },
  undo: { request: undoRequestSchema, answer: z.boolean() },
};
export type DossierCall = keyof typeof dossierCalls;
export type DossierRequest<Call extends DossierCall> = z.infer<(typeof dossierCalls)[Call]['request']>;
export type DossierAnswer<Call extends DossierCall> = z.infer<(typeof dossierCalls)[Call]['answer']>;

/** Panel to dossier script. The script carries no zod: what comes from the panel is our own. */
export type ToDossier = {
  [Call in DossierCall]: { id: number; call: Call; request: DossierRequest<Call> };
}[DossierCall];

/** Dossier script to panel. */
export const fromDossierSchema = z.union([
  /** The script listens; reports follow. */
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('field'), field: fieldReportSchema }),
  /** The field that was read is no longer on the page. */
  z.strictObject({ type: z.literal('field-gone'), field: z.number() }),
  /** The focus went into a frame of this frame, which may not have the script yet; its origin when it is another site. */
  z.strictObject({ type: z.literal('frame-entered'), site: z.nullable(z.string()) }),
  z.strictObject({ type: z.literal('answer'), id: z.number(), answer: z.unknown() }),
]);
export type FromDossier = z.infer<typeof fromDossierSchema>;

/** Background to panel: a click gave reading along on this tab. */
export const tabGrantedSchema = z.strictObject({ type: z.literal('tab-granted'), tab: z.number() });
export type TabGranted = z.infer<typeof tabGrantedSchema>;

/** Panel to background: a panel closes. */
export const panelClosedSchema = z.strictObject({ type: z.literal('panel-closed') });
export type PanelClosed = z.infer<typeof panelClosedSchema>;

/** Left in `storage.session` by the context menu, for the panel of that window. */
export const pendingCheckSchema = z.strictObject({ window: z.number(), text: z.string() });
export type PendingCheck = z.infer<typeof pendingCheckSchema>;
