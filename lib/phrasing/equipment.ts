import { type Equipment, equip, type FinderSource } from '../analysis/finder.ts';
import type { RuleCode } from '../analysis/rule.ts';
import type { Level, Mode } from '../analysis/types.ts';
import type { RuleData } from './rule-schema.ts';
import { rules } from './rules/index.ts';
import { strengths } from './strengths/index.ts';
import { scaleIn } from './weighed/index.ts';
import sharedLists from './words.yml';

/** What putting findings together needs to know of a rule or a strength. */
export interface RuleInfo {
  readonly id: string;
  readonly level: Level;
  /** Finds nothing until somebody switches it on. */
  readonly optional: boolean;
  readonly escalate: RuleData['escalate'];
  readonly modes: ReadonlySet<Mode>;
  readonly code: RuleCode;
}

/** words.yml, checked by rules.test.ts. */
const shared = sharedLists as Record<string, string>;

const sources: readonly FinderSource[] = [...rules, ...strengths].map(({ data, code }) => ({
  id: data.id,
  data,
  ...(code && { code }),
}));

let made: Equipment | null = null;
let infos: readonly RuleInfo[] = [];

const numberOf = new Map(sources.map(({ id }, number) => [id, number]));

const noneWeighed: ReturnType<Equipment['weigh']> = [];

const weigh: Equipment['weigh'] = (tokens, mode) => {
  const found = scaleIn(mode).weigh(tokens);
  return found.length === 0
    ? noneWeighed
    : found.map(({ rule, from, to }) => ({ finder: numberOf.get(rule) ?? -1, from, to }));
};

/** A strength that a phrase tells of is shown: nothing is lost by it. */
const doubts: Equipment['doubts'] = (finder, mode) =>
  finder < rules.length && scaleIn(mode).doubts(sources[finder]?.id ?? '');

/** Every rule and strength, ready to find; made once, when first asked for. */
export function equipment(): Equipment {
  if (made !== null) return made;
  const ready = equip(sources, shared, weigh, doubts);
  infos = ready.finders.map(({ id, modes, code }, number) => {
    const rule = rules[number]?.data;
    const optional = rule?.optional === true;
    return { id, level: rule?.level ?? 'weetje', optional, escalate: rule?.escalate, modes, code };
  });
  made = ready;
  return ready;
}

/** A rule or strength by its number; the rules come first. */
export function ruleInfo(number: number): RuleInfo {
  equipment();
  const info = infos[number];
  if (info === undefined) throw new Error(`There is no rule ${number}.`);
  return info;
}

/** How many rules there are; numbers from here on are strengths. */
export const ruleCount = (): number => rules.length;
