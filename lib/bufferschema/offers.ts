import type { FormRuleId } from './form-rules/types.ts';
import { isLineField, lineAt, withLine } from './lines.ts';
import type { Bufferschema, Circumstance, Line } from './schema.ts';
import { type BufferId, bufferIds, type CircumstanceKind } from './values.ts';

/** What somebody can do with a hint in one press, besides leaving it. */
export type Offer = 'strength' | 'ask' | 'askSelf' | 'around' | 'helps' | 'critical' | 'step' | 'agreed';

/** Questions for two buffers, for who wants to hear the parent first. */
export type TwoQuestions = Readonly<Record<'goe' | 'ste', string>>;

/** Two buffers get a question to ask; one that has a question of its own keeps it. */
export function askTwo({ D_buffers }: Bufferschema, questions: TwoQuestions): Partial<Bufferschema> {
  const asking = (id: keyof TwoQuestions) => {
    const { navraag } = D_buffers[id];
    const own = typeof navraag === 'string' && navraag.trim() !== '';
    return { ...D_buffers[id], navraag: own ? navraag : questions[id] };
  };
  return { D_buffers: { ...D_buffers, goe: asking('goe'), ste: asking('ste') } };
}

const offers: Partial<Record<FormRuleId, readonly Offer[]>> = {
  R1: ['strength', 'ask'],
  R2: ['askSelf'],
  R3: ['ask'],
  R4: ['around'],
  R5: ['helps', 'critical', 'ask'],
  R9: ['step'],
  R14: ['agreed'],
};

/** Words to put in the form, in the language in which it is filled in. */
export interface OfferWords {
  readonly askSelf: string;
  readonly helps: string;
  readonly critical: string;
  readonly agreed: string;
}

const isBuffer = (field: string): field is BufferId => bufferIds.some((id) => id === field);

/** Offers that can be carried out at this field as it stands now. */
export function offersAt(schema: Bufferschema, rule: FormRuleId, field: string): readonly Offer[] {
  const line = textAt(schema, field);
  if (line === null || line.tekst.trim() === '') return [];
  return (offers[rule] ?? []).filter((offer) => isBuffer(field) || offer === 'step' || offer === 'agreed');
}

/** The parts of the schema that change when an offer is taken. Nothing that was written is lost: it moves or stays. */
export function take(
  schema: Bufferschema,
  field: string,
  offer: Offer,
  words: OfferWords,
): Partial<Bufferschema> {
  const line = textAt(schema, field);
  if (line === null) return {};
  switch (offer) {
    case 'step':
      return { ...emptied(schema, field), ...asStep(schema, field, line) };
    case 'agreed':
      return rewritten(schema, field, `${line.tekst.trim()} (${words.agreed})`);
    case 'helps':
    case 'critical':
      return rewritten(schema, field, `${line.tekst.trim()} (${words[offer]})`);
    case 'around':
      return { ...emptied(schema, field), B_omstandigheden: withCircumstance(schema, line) };
    case 'strength':
      return inBuffer(schema, field, (answer) => ({
        ...answer,
        tekst: '',
        perspectief: 'ik',
        sterk: { tekst: joined(answer.sterk?.tekst, line.tekst), perspectief: line.perspectief },
      }));
    case 'ask':
      return inBuffer(schema, field, (answer) => ({ ...answer, navraag: answer.navraag || true }));
    case 'askSelf':
      return inBuffer(schema, field, (answer) => ({ ...answer, navraag: words.askSelf }));
  }
}

const joined = (before: string | undefined, added: string): string =>
  [before?.trim(), added.trim()].filter(Boolean).join('\n');

function textAt(schema: Bufferschema, field: string): Line | null {
  if (isBuffer(field)) {
    const { tekst, perspectief } = schema.D_buffers[field];
    return { tekst, perspectief };
  }
  return isLineField(field) ? (lineAt(schema, field) ?? null) : null;
}

type Answer = Bufferschema['D_buffers'][BufferId];

function inBuffer(
  { D_buffers }: Bufferschema,
  field: string,
  change: (answer: Answer) => Answer,
): Partial<Bufferschema> {
  if (!isBuffer(field)) return {};
  return { D_buffers: { ...D_buffers, [field]: change(D_buffers[field]) } };
}

function rewritten(schema: Bufferschema, field: string, tekst: string): Partial<Bufferschema> {
  if (isLineField(field)) {
    return withLine(schema, field, { perspectief: 'ik', ...lineAt(schema, field), tekst });
  }
  return inBuffer(schema, field, (answer) => ({ ...answer, tekst }));
}

const emptied = (schema: Bufferschema, field: string): Partial<Bufferschema> => rewritten(schema, field, '');

function asStep(schema: Bufferschema, field: string, line: Line): Partial<Bufferschema> {
  const { E_kans } = { ...schema, ...emptied(schema, field) };
  const tekst = joined(E_kans.watIkDoe?.tekst, line.tekst);
  return { E_kans: { ...E_kans, watIkDoe: { tekst, perspectief: 'ik' } } };
}

const kindWords: readonly (readonly [CircumstanceKind, RegExp])[] = [
  ['geld', /schuld(?:en|saner)|\bgeld|inkomen|uitkering|deurwaarder/i],
  ['werk', /\bwerk|\bbaan\b|ontslag|\bdienst/i],
  ['wonen', /verhui|woning|\bhuis\b|\bwonen|\bflat/i],
  ['relatie', /scheid|\bex\b|partner|relatie/i],
  ['gezondheid', /diagnose|\bziek|depressi|adhd|autis|zwanger|opname|operatie/i],
  ['instanties', /jeugdzorg|wijkteam|gemeente|instantie|voogd/i],
  ['familie', /\boma\b|\bopa\b|famil|grootouder/i],
];

/** A circumstance that was written at a buffer, at the place it plays, under the kind its words point to. */
function withCircumstance({ B_omstandigheden }: Bufferschema, line: Line): Circumstance[] {
  const tekst = line.tekst.trim();
  const soort = kindWords.find(([, words]) => words.test(tekst))?.[0] ?? 'gebeurtenis';
  if (B_omstandigheden.some((one) => one.soort === soort && one.tekst === tekst)) return B_omstandigheden;
  return [...B_omstandigheden, { tekst, soort, perspectief: line.perspectief }];
}
