import type { Level, StrengthKind } from '../analysis/types.ts';
import { rules } from './rules/index.ts';
import { strengths } from './strengths/index.ts';

/** What the panel shows of a rule. */
export interface RuleTexts {
  readonly name: string;
  /** `{woorden}` stands for the words that were found. */
  readonly title: string;
  readonly effect: string;
  readonly why: string;
  readonly source: string;
  /** Always Dutch: these are for the text itself. */
  readonly rewrites: readonly string[];
  readonly level: Level;
}

const byRule = new Map(rules.map(({ data }) => [data.id, data]));
const byStrength = new Map(strengths.map(({ data }) => [data.id, data]));

/** The texts of a rule in a language, Dutch for any other than `en`; null for a rule that does not exist. */
export function ruleTexts(rule: string, language: string): RuleTexts | null {
  const data = byRule.get(rule);
  if (data === undefined) return null;
  const { name, title, effect, why, source, rewrites, level } = data;
  const own = { name, title, effect, why };
  return { ...own, ...(language === 'en' && data.en), source, rewrites, level };
}

/** A rule in the list of all. */
export interface RuleListing {
  readonly id: string;
  readonly family: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  /** Nobody meets it until it is switched on. */
  readonly optional: boolean;
}

/** Every rule, in the order of the catalogue. */
export function ruleList(): readonly RuleListing[] {
  return rules.map(({ data: { id, family, optional = false } }) => ({ id, family, optional }));
}

/** The line that says which strength was found; an empty text for one that does not exist. */
export function strengthText(kind: StrengthKind, language: string): string {
  const data = byStrength.get(kind);
  return (language === 'en' ? data?.en.line : data?.line) ?? '';
}
