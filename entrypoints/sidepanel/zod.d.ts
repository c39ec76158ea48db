import type { $ZodConfig } from 'zod/v4/core';

declare global {
  /** Where zod keeps its own choices, for every copy of it in a page. */
  var __zod_globalConfig: $ZodConfig | undefined;
}
