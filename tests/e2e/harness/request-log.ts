import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

/** One request of the browser, from whatever part of it. */
export interface LoggedRequest {
  readonly url: string;
  /** Origin on whose behalf it was made, such as "chrome-extension://…"; "not an origin" for the browser itself. */
  readonly initiator: string;
}

const netLogSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({
      type: z.number(),
      params: z.optional(z.object({ url: z.optional(z.string()), initiator: z.optional(z.string()) })),
    }),
  ),
});

/** Reads the log that Chromium keeps of everything its network service starts. The browser must be closed. */
export async function readRequestLog(file: string): Promise<LoggedRequest[]> {
  const { constants, events } = netLogSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events.flatMap(({ type, params }) =>
    type === started && params?.url !== undefined
      ? [{ url: params.url, initiator: params.initiator ?? '' }]
      : [],
  );
}
