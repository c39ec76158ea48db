import type { RuleCode } from '../../analysis/rule.ts';
import type { StrengthData } from '../rule-schema.ts';
import { code as p1Code } from './p1.ts';
import p1 from './p1.yml';
import { code as p2Code } from './p2.ts';
import p2 from './p2.yml';
import { code as p3Code } from './p3.ts';
import p3 from './p3.yml';
import { code as p4Code } from './p4.ts';
import p4 from './p4.yml';
import { code as p5Code } from './p5.ts';
import p5 from './p5.yml';
import { code as p6Code } from './p6.ts';
import p6 from './p6.yml';
import { code as p7Code } from './p7.ts';
import p7 from './p7.yml';
import { code as p8Code } from './p8.ts';
import p8 from './p8.yml';
import { code as p9Code } from './p9.ts';
import p9 from './p9.yml';

interface StrengthEntry {
  readonly data: StrengthData;
  readonly code?: RuleCode;
}

/** strengths.test.ts parses every file with `strengthSchema`; hence the cast. */
const strength = (data: unknown, code?: RuleCode): StrengthEntry => ({
  data: data as StrengthData,
  ...(code && { code }),
});

/** What can already be good in a text. */
export const strengths: readonly StrengthEntry[] = [
  strength(p1, p1Code),
  strength(p2, p2Code),
  strength(p3, p3Code),
  strength(p4, p4Code),
  strength(p5, p5Code),
  strength(p6, p6Code),
  strength(p7, p7Code),
  strength(p8, p8Code),
  strength(p9, p9Code),
];
