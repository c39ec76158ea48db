/** write-good comes without types. */
import { createRequire } from 'node:module';
import * as z from 'zod/mini';

const loaded: unknown = createRequire(import.meta.url)('write-good');
const isFunction = (value: unknown): value is (text: string) => unknown => typeof value === 'function';

export const writeGood = z.custom<(text: string) => unknown>(isFunction).parse(loaded);
