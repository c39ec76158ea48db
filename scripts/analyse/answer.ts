import * as z from 'zod/mini';
import { analyse } from '../../lib/analysis/analyse.ts';
import type { Analysis, AnalysisContext } from '../../lib/analysis/types.ts';
import { formHintsFor } from './form-hints.ts';
import { promptsFor } from './prompts.ts';

const stand = z.enum(['stevig', 'wisselend', 'dun', 'nog niet gevraagd']);

/** One request, as docs and architecture describe it. Fields that are not known are let through unread. */
const requestSchema = z.object({
  id: z.string(),
  text: z.string(),
  mode: z.enum(['zeggen', 'bericht', 'notitie', 'schema']),
  role: z._default(z.enum(['jv', 'lk', 'ib']), 'jv'),
  moment: z._default(z.enum(['voor', 'tijdens', 'na', 'schrijven']), 'schrijven'),
  field: z.optional(z.string()),
  buffers: z.optional(z.partialRecord(z.enum(['goe', 'met', 'ste', 'sol']), stand)),
  form: z.optional(z.unknown()),
});
export type Request = z.infer<typeof requestSchema>;

export interface AnalyseAnswer {
  readonly id: string;
  readonly findings: readonly { rule: string; level: string; start: number; end: number; text: string }[];
  readonly strengths: Analysis['strengths'];
  readonly themes: Analysis['themes'];
  readonly safety: boolean;
  readonly identifiers: Analysis['identifiers'];
  readonly formHints: readonly string[];
  readonly prompts: readonly {
    id: string;
    category: string;
    themes: readonly string[];
    buffer: string | null;
  }[];
}

interface Failure {
  readonly id: null;
  readonly error: string;
}

function parseLine(line: string): Request | string {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return 'this line is not JSON';
  }
  const parsed = requestSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return issue === undefined
    ? 'this is not a request'
    : `${issue.path.join('.') || 'request'}: ${issue.message}`;
}

/** The answer to one line of input; a line that is no request gets the reason. */
export function answer(line: string): AnalyseAnswer | Failure {
  const request = parseLine(line);
  if (typeof request === 'string') return { id: null, error: request };
  const { id, text, mode, role, moment, field } = request;
  const context: AnalysisContext = { mode, role, moment, ...(field !== undefined && { field }) };
  const analysis = analyse(text, context);
  const formHints = formHintsFor(request, analysis);
  if (formHints === null) return { id: null, error: 'form: this is not a bufferschema' };
  return {
    id,
    findings: analysis.findings.map(({ rule, level, start, end }) => ({
      rule,
      level,
      start,
      end,
      text: text.slice(start, end),
    })),
    strengths: analysis.strengths,
    themes: analysis.themes,
    safety: analysis.safety !== null,
    identifiers: analysis.identifiers,
    formHints,
    prompts: promptsFor(request, analysis),
  };
}
