import { rules } from '../../lib/phrasing/rules/index.ts';
import { f1, precision, recall, type Scores, type Tally } from './score.ts';

/** What a line of the table must reach. */
export type Bar = (tally: Tally) => boolean;

/** At least these shares; a share of nothing is met. */
const both =
  (least: number, caught: number): Bar =>
  (tally) =>
    (precision(tally) ?? 1) >= least && (recall(tally) ?? 1) >= caught;

const letOpBar = both(0.95, 0.85);
const tipBar = both(0.9, 0.75);
const letOp = new Set(rules.filter(({ data }) => data.level === 'let-op').map(({ data }) => data.id));

/** A let-op that is wrong costs more trust than a tip that is missed. */
export const ruleBar = (id: string): Bar => (letOp.has(id) ? letOpBar : tipBar);
/** Identifiers have a form of their own: they are found, or they are not. */
export const identifierBar: Bar = both(1, 1);
/** For all themes together. */
export const themesBar: Bar = (tally) => (f1(tally) ?? 1) >= 0.92;

/** True when the calm card opens on at least 98 of 100 worries, and on at most 3 of 100 other texts. */
export const meetsSafetyBar = ({ safety, closed }: Scores): boolean =>
  (recall(safety) ?? 1) >= 0.98 && safety.wrong <= closed * 0.03;

/** True when at most 1 in 100 clean texts holds a let-op. */
export const meetsCleanBar = ({ clean }: Scores): boolean => clean.letOp <= clean.texts / 100;
