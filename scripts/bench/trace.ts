import * as z from 'zod/mini';

/** What is read of a trace of the browser: `tdur` is in microseconds of the thread's own time. */
export const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.optional(z.number()),
      args: z.optional(z.object({ name: z.optional(z.unknown()) })),
    }),
  ),
});
