import * as z from 'zod/mini';
import { finderSchema } from '../analysis/rule.ts';

const text = z.string().check(z.trim(), z.minLength(1));
const level = z.enum(['let-op', 'tip', 'weetje']);

/** One rule of the phrasing check, `rules/<id>.yml`. What finds is described in lib/analysis/rule.ts. */
export const ruleSchema = z.strictObject({
  ...finderSchema.shape,
  id: text,
  /** A short name for lists and settings. */
  name: text,
  /** A questions, B steering, C picture of the parent, D fact and source, E in the conversation, F privacy and reading. */
  family: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
  level,
  /** Above everything else: a threat. */
  top: z.optional(z.literal(true)),
  /** Not used until somebody switches it on. */
  optional: z.optional(z.literal(true)),
  /** From this many findings in one text on, all of them have this level. */
  escalate: z.optional(z.strictObject({ from: z.number(), level })),
  /** `{woorden}` stands for the words that were found. */
  title: text,
  /** What the words may do. */
  effect: text,
  /** One line from the approach. */
  why: text,
  /** Author and title, as a person would cite it. */
  source: text,
  /** Other ways to say it, `___` for what only the professional knows. */
  rewrites: z.array(text).check(z.minLength(1), z.maxLength(2)),
  en: z.strictObject({ name: text, title: text, effect: text, why: text }),
});
export type RuleData = z.infer<typeof ruleSchema>;

/** One strength, `strengths/<id>.yml`. */
export const strengthSchema = z.strictObject({
  ...finderSchema.shape,
  id: z.string().check(z.regex(/^P[1-9]$/)),
  name: text,
  /** The line that the panel shows. */
  line: text,
  en: z.strictObject({ line: text }),
});
export type StrengthData = z.infer<typeof strengthSchema>;

const example = z.strictObject({
  text,
  mode: z.enum(['zeggen', 'bericht', 'notitie', 'schema']),
  field: z.optional(text),
  /** The level that is expected, when the rule has more than one. */
  level: z.optional(level),
});

/** `<id>.examples.yml`, beside the rule: every sentence is run as a test. */
export const examplesSchema = z.strictObject({
  catches: z.array(example).check(z.minLength(10)),
  leavesAlone: z.array(example).check(z.minLength(10)),
});
