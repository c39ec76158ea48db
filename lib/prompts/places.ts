import type { Moment } from '../analysis/types.ts';
import type { Buffer, Category } from './card.ts';
import type { PromptContext, Slot } from './context.ts';
import type { Need } from './needs.ts';

/** Themes between parent and professional: what they do to oneself has prompts of its own. */
const betweenUs = new Set(['boos_op_ons', 'mijdt', 'noshow', 'rouw', 'scheiding', 'overbelast']);

/** What a note can say that makes a question about a good moment hard to hear. */
const painful = new Set<Need>(['guilt', 'pain', 'loss']);

/** Where each category belongs (domain.md 3.1 and 3.2); cards can be stricter, never wider. */
const atMoment: Readonly<Record<Moment, ReadonlySet<Category>>> = {
  voor: new Set(['AAN', 'OPEN', 'TOE', 'STE', 'SOL', 'ZEL', 'GRE', 'MEL', 'TWE', 'VOORB']),
  tijdens: new Set(['AAN', 'OPEN', 'TOE', 'GOE', 'MET', 'SCE', 'STE', 'GRE', 'MEL', 'TWE', 'AFR']),
  na: new Set(['AAN', 'GOE', 'MET', 'SOL', 'ZEL', 'KRI', 'AFR', 'NOT']),
  schrijven: new Set(['AAN', 'OPEN', 'TOE', 'GOE', 'SCE', 'STE', 'SOL', 'ZEL', 'KRI', 'TWE', 'NOT']),
};

/** The categories that may be offered at all at this moment to this role. */
export function categoriesIn({
  role,
  moment,
  safety,
  uneasy = false,
  themes,
  needs,
}: PromptContext): ReadonlySet<Category> {
  const fitting = new Set(atMoment[moment]);
  // Who is beside himself is not asked to look from a distance.
  if (needs.includes('emotion')) fitting.delete('MET');
  if (role === 'lk') fitting.delete('KRI');
  // A good moment is not asked for in the middle of pain.
  const hurts = safety !== null || uneasy || needs.some((need) => painful.has(need));
  if (hurts || themes.includes('rouw') || themes.includes('veiligheid')) fitting.delete('GOE');
  return fitting;
}

/** Grief and strong emotion ask for nearness before anything else. */
export const isNear = ({ themes, needs }: PromptContext): boolean =>
  themes.includes('rouw') || needs.includes('emotion') || needs.includes('loss');

/** About the theme, listening to whether the parent already speaks in the text. */
export function themeSlot(context: PromptContext): Slot {
  const { themes, quotesParent, moment, needs } = context;
  if (isNear(context)) {
    const near = needs.includes('loss') ? ['rouw', ...themes] : themes;
    return { categories: ['AAN', 'OPEN'], themes: near, reason: 'theme' };
  }
  // Who blames himself is met first; the good moment can wait.
  if (needs.includes('guilt')) return { categories: ['AAN', 'SCE'], themes, reason: 'theme' };
  const heard: readonly Category[] = ['SCE', 'GOE', 'AAN'];
  const unheard: readonly Category[] = ['OPEN', 'AAN', 'STE', 'SCE'];
  const after: readonly Category[] = ['NOT', 'AAN', 'GOE', 'MET'];
  const categories = moment === 'na' && !quotesParent ? after : quotesParent ? heard : unheard;
  return { categories, themes, reason: 'theme' };
}

/** What asks most directly about each buffer; what follows serves when the library has no more of it. */
const ofBuffer: Readonly<Record<Buffer, readonly Category[]>> = {
  goe: ['GOE'],
  met: ['MET'],
  ste: ['STE', 'OPEN'],
  sol: ['SOL', 'OPEN'],
};

/**
 * The buffer of the open form that is known least, of those that can be asked about here; null without a form. A good
 * moment is not asked for beforehand, nor a look from a distance while writing.
 */
export function bufferSlot(context: PromptContext): Slot | null {
  const fitting = categoriesIn(context);
  const buffer = context.leastKnown.find((one) => ofBuffer[one].some((category) => fitting.has(category)));
  if (buffer === undefined) return null;
  return { categories: ofBuffer[buffer], themes: context.themes, buffer, reason: 'buffer' };
}

/** What the moment asks. */
export function momentSlot(context: PromptContext): Slot {
  const { themes, moment, quotesParent } = context;
  if (moment === 'tijdens' && isNear(context))
    return { categories: ['AAN', 'STE', 'AFR'], themes, reason: 'moment' };
  const byMoment: Readonly<Record<Moment, readonly Category[]>> = {
    voor: ['OPEN', 'TOE', 'STE', 'SOL'],
    tijdens: quotesParent ? ['GOE', 'MET', 'STE'] : ['SCE', 'OPEN', 'STE'],
    na: ['NOT', 'AFR', 'SOL', 'MET'],
    schrijven: ['NOT', 'STE', 'GOE', 'SOL'],
  };
  return { categories: byMoment[moment], themes, order: 'loose', reason: 'moment' };
}

/** Nearness to the parent, or a look at oneself. */
export function closingSlot({ moment, themes, quotesParent, needs }: PromptContext): Slot {
  // An angry parent, like one's own unease, asks for a look at oneself first.
  if ((needs.includes('reflection') || themes.includes('boos_op_ons')) && moment !== 'tijdens')
    return { categories: ['ZEL'], themes: themes.filter((id) => betweenUs.has(id)), reason: 'moment' };
  const byMoment: Readonly<Record<Moment, readonly Category[]>> = {
    voor: ['VOORB', 'AAN', 'ZEL'],
    tijdens: ['AAN', 'AFR'],
    na: ['ZEL', 'AAN'],
    schrijven: quotesParent ? ['ZEL', 'AAN'] : ['AAN', 'ZEL'],
  };
  const order = moment === 'na' || moment === 'tijdens' ? 'firm' : 'loose';
  return { categories: byMoment[moment], themes, order, reason: 'moment' };
}
