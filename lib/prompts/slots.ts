import type { Moment, Role, SafetyConcern } from '../analysis/types.ts';
import type { Buffer, Category } from './card.ts';
import type { Need } from './needs.ts';

/** What is known about the note and the conversation when prompts are chosen. */
export interface PromptContext {
  readonly role: Role;
  readonly moment: Moment;
  /** Theme ids found in the text, most evidence first. */
  readonly themes: readonly string[];
  readonly safety: SafetyConcern | null;
  /** A parent is quoted literally in the text. */
  readonly quotesParent: boolean;
  /** Buffers of the open bufferschema, least known first; empty without one. */
  readonly leastKnown: readonly Buffer[];
  /** What the note asks for in so many words. */
  readonly needs: readonly Need[];
}

/** Why a card is offered. */
export type Reason =
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'buffer'; readonly buffer: Buffer }
  | { readonly kind: 'safety' }
  | { readonly kind: 'moment' };

/** One of the three places: which categories fit, best first, and what the card must be about. */
export interface Slot {
  readonly categories: readonly Category[];
  readonly themes: readonly string[];
  readonly buffer?: Buffer;
  readonly reason: Reason['kind'];
}

/** Themes in which there are, or were, two parents to think of. */
const twoParents = new Set(['scheiding', 'samengesteld', 'ruzie_partner']);

/** Where each category belongs (domain.md 3.1 and 3.2); cards can be stricter, never wider. */
const atMoment: Readonly<Record<Moment, ReadonlySet<Category>>> = {
  voor: new Set(['AAN', 'OPEN', 'TOE', 'STE', 'SOL', 'ZEL', 'GRE', 'MEL', 'TWE', 'VOORB']),
  tijdens: new Set(['AAN', 'OPEN', 'TOE', 'GOE', 'MET', 'SCE', 'STE', 'GRE', 'MEL', 'TWE', 'AFR']),
  na: new Set(['AAN', 'GOE', 'MET', 'SOL', 'ZEL', 'KRI', 'AFR', 'NOT']),
  schrijven: new Set(['AAN', 'OPEN', 'TOE', 'GOE', 'SCE', 'STE', 'SOL', 'ZEL', 'KRI', 'TWE', 'NOT']),
};

/** True when a category may be offered at all at this moment to this role. */
export function categoryFits(category: Category, context: PromptContext): boolean {
  const { role, moment, safety, themes, needs } = context;
  if (!atMoment[moment].has(category)) return false;
  // Who is beside himself is not asked to look from a distance.
  if (category === 'MET') return !needs.includes('emotion');
  if (category === 'KRI') return role !== 'lk';
  if (category === 'GOE')
    return safety === null && !themes.includes('rouw') && !themes.includes('veiligheid');
  return true;
}

/** The three places for this context, in the order in which the panel shows them (domain.md 3.0). */
export function slotsFor(context: PromptContext): readonly Slot[] {
  if (context.safety !== null) return safetySlots(context);
  const usual = [themeSlot(context), middleSlot(context), closingSlot(context)];
  const asked = needSlot(context);
  if (asked === null) return usual;
  // During a conversation one card is shown, and what is asked for comes first; else it takes the second place.
  const [first, , last] = usual;
  const rest = [first, last].filter((slot) => slot !== undefined);
  return context.moment === 'tijdens' ? [asked, ...rest] : [...rest.slice(0, 1), asked, ...rest.slice(1)];
}

/** The place for what the note asks for in so many words; null when it asks nothing. */
function needSlot({ needs, moment, themes }: PromptContext): Slot | null {
  const wanted: readonly Category[] = [
    ...(needs.includes('permission') ? (['TOE'] as const) : []),
    ...(needs.includes('closing') ? (['AFR'] as const) : []),
    ...(needs.includes('twoParents') ? (['TWE'] as const) : []),
  ];
  const possible = wanted.filter((category) => atMoment[moment].has(category));
  return possible.length === 0 ? null : { categories: possible, themes, reason: 'moment' };
}

function safetySlots({ moment, role, safety }: PromptContext): readonly Slot[] {
  const about = { themes: ['veiligheid'], reason: 'safety' } as const;
  // A worry about the parent himself asks for nearness first; the steps of the meldcode are about children.
  const clear: readonly Category[] = safety === 'ouder' ? ['AAN', 'GRE'] : ['GRE', 'MEL'];
  if (moment === 'voor') {
    return [
      { ...about, categories: clear },
      { ...about, categories: ['MEL', 'VOORB', 'AAN'] },
      { ...about, categories: ['VOORB', 'ZEL', 'AAN'] },
    ];
  }
  if (moment === 'tijdens') {
    return [
      { ...about, categories: clear },
      { ...about, categories: ['AAN', 'OPEN'] },
      { ...about, categories: ['OPEN', 'AFR'] },
    ];
  }
  return [
    { ...about, categories: role === 'lk' ? ['NOT'] : ['KRI', 'NOT'] },
    { ...about, categories: ['NOT'] },
    { ...about, categories: ['ZEL', 'AAN'] },
  ];
}

/** The first place: about the theme, listening to whether the parent already speaks in the text. */
function themeSlot({ themes, quotesParent, moment, needs }: PromptContext): Slot {
  // Grief and strong emotion ask for nearness before anything else.
  if (themes.includes('rouw') || needs.includes('emotion')) {
    const near = themes.includes('rouw') ? ['rouw', ...themes] : themes;
    return { categories: ['AAN', 'OPEN'], themes: near, reason: 'theme' };
  }
  const heard: readonly Category[] = ['SCE', 'GOE', 'AAN'];
  const unheard: readonly Category[] = ['OPEN', 'AAN', 'STE', 'SCE'];
  const after: readonly Category[] = ['NOT', 'AAN', 'GOE', 'MET'];
  const categories = moment === 'na' && !quotesParent ? after : quotesParent ? heard : unheard;
  return { categories, themes, reason: 'theme' };
}

/** The second place: the other parent, the buffer known least, or what the moment asks. */
function middleSlot({ themes, leastKnown, moment, quotesParent }: PromptContext): Slot {
  const [least] = leastKnown;
  if (themes.some((theme) => twoParents.has(theme)) && moment !== 'na') {
    return { categories: ['TWE', 'STE', 'OPEN'], themes, reason: 'theme' };
  }
  if (least) {
    const own: Readonly<Record<Buffer, readonly Category[]>> = {
      goe: ['GOE', 'NOT', 'AAN'],
      met: ['MET', 'OPEN'],
      ste: ['STE', 'OPEN'],
      sol: ['SOL', 'OPEN'],
    };
    return { categories: own[least], themes, buffer: least, reason: 'buffer' };
  }
  const byMoment: Readonly<Record<Moment, readonly Category[]>> = {
    voor: ['OPEN', 'TOE', 'STE'],
    tijdens: quotesParent ? ['GOE', 'MET', 'STE'] : ['SCE', 'OPEN'],
    na: ['NOT', 'AFR'],
    schrijven: ['NOT', 'STE', 'GOE'],
  };
  return { categories: byMoment[moment], themes, reason: 'moment' };
}

/** The third place: nearness to the parent, or a look at oneself. */
function closingSlot({ moment, themes, quotesParent, needs }: PromptContext): Slot {
  // An angry parent, like one's own unease, asks for a look at oneself first.
  if ((needs.includes('reflection') || themes.includes('boos_op_ons')) && moment !== 'tijdens')
    return { categories: ['ZEL'], themes, reason: 'moment' };
  const byMoment: Readonly<Record<Moment, readonly Category[]>> = {
    voor: ['VOORB', 'AAN', 'ZEL'],
    tijdens: ['AAN', 'AFR'],
    na: ['ZEL', 'AAN'],
    schrijven: quotesParent ? ['ZEL', 'AAN'] : ['AAN', 'ZEL'],
  };
  return { categories: byMoment[moment], themes, reason: 'moment' };
}
