import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const findingSchema = z.object({
  code: z.string(),
  message: z.string(),
  file: z.optional(z.nullable(z.string())),
  line: z.optional(z.nullable(z.number())),
});
const reportSchema = z.object({
  errors: z.array(findingSchema),
  warnings: z.array(findingSchema),
});

/**
 * ReactDOM sets innerHTML in two places: for `dangerouslySetInnerHTML`, which Naast uses nowhere, and to make a
 * `<script>` element that cannot run. The policy of the extension forbids what either could do.
 */
const fromReactDom = { code: 'UNSAFE_VAR_ASSIGNMENT', atMost: 2 };

/** What only the code of ReactDOM says. */
const sign = 'reconcilerVersion';

/** What Mozilla's own check says of a built folder, in lines; nothing when only the two known warnings are there. */
export function lintFirefox(folder: string): readonly string[] {
  const { errors, warnings } = reportSchema.parse(JSON.parse(webExtLint(folder)));
  const isKnown = ({ code, file }: z.infer<typeof findingSchema>) =>
    code === fromReactDom.code &&
    file !== undefined &&
    file !== null &&
    readFileSync(join(folder, file), 'utf8').includes(sign);
  const known = warnings.filter(isKnown);
  const unknown = [...errors, ...warnings.filter((warning) => !isKnown(warning))];
  const tooMany = known.length > fromReactDom.atMost ? known.slice(fromReactDom.atMost) : [];
  return [...unknown, ...tooMany].map(
    ({ code, message, file, line }) => `${code}: ${message} (${[file, line].filter(Boolean).join(':')})`,
  );
}

function webExtLint(folder: string): string {
  const command = join('node_modules', '.bin', 'web-ext');
  const options = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  try {
    return execFileSync(command, options, { encoding: 'utf8', shell: process.platform === 'win32' });
  } catch (error) {
    // With errors found it ends with a status, and its report is what was printed.
    const printed = z.safeParse(z.object({ stdout: z.string() }), error);
    if (printed.success && printed.data.stdout.startsWith('{')) return printed.data.stdout;
    throw error;
  }
}
