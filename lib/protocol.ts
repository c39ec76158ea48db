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
  /** Address of the frame's document, with its hash. */
  address: z.string(),
});
export type FieldSnapshot = z.infer<typeof fieldSnapshotSchema>;
