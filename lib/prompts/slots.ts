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
  /**
   * How much the order of the categories counts: firm when it decides whatever a card is about, loose when a card of a
   * later category about the theme goes before one that fits any theme.
   */
  readonly order?: 'firm' | 'loose';
  readonly reason: Reason['kind'];
}

/** Themes in which there are, or were, two parents to think of. */
const twoParents = new Set(['scheiding', 'samengesteld', 'ruzie_partner']);

/** Themes that can be part of a worry; a prompt about another theme has no place beside one. */
const worries = new Set(['ruzie_partner', 'middelen', 'psychisch']);

/** Themes between parent and professional: what they do to oneself has prompts of its own. */
const betweenUs = new Set(['boos_op_ons', 'mijdt', 'noshow', 'rouw', 'scheiding', 'overbelast']);

/** Where each category belongs (domain.md 3.1 and 3.2); cards can be stricter, never wider. */
const atMoment: Readonly<Record<Moment, ReadonlySet<Category>>> = {
  voor: new Set(['AAN', 'OPEN', 'TOE', 'STE', 'SOL', 'ZEL', 'GRE', 'MEL', 'TWE', 'VOORB']),
  tijdens: new Set(['AAN', 'OPEN', 'TOE', 'GOE', 'MET', 'SCE', 'STE', 'GRE', 'MEL', 'TWE', 'AFR']),
  na: new Set(['AAN', 'GOE', 'MET', 'SOL', 'ZEL', 'KRI', 'AFR', 'NOT']),
  schrijven: new Set(['AAN', 'OPEN', 'TOE', 'GOE', 'SCE', 'STE', 'SOL', 'ZEL', 'KRI', 'TWE', 'NOT']),
};

/** The categories that may be offered at all at this moment to this role. */
export function categoriesIn({ role, moment, safety, themes, needs }: PromptContext): ReadonlySet<Category> {
  const fitting = new Set(atMoment[moment]);
  // Who is beside himself is not asked to look from a distance.
  if (needs.includes('emotion')) fitting.delete('MET');
  if (role === 'lk') fitting.delete('KRI');
  if (safety !== null || themes.includes('rouw') || themes.includes('veiligheid')) fitting.delete('GOE');
  return fitting;
}

/**
 * The three places for this context, in the order in which the panel shows them (domain.md 3.0): safety, then
 * nearness, then what the note asks for, then the theme, the buffer known least, and what the moment asks.
 */
export function slotsFor(given: PromptContext): readonly Slot[] {
  if (given.safety !== null) return safetySlots(given);
  // Beside grief nothing else is asked about.
  const context = given.themes.includes('rouw') ? { ...given, themes: ['rouw'] } : given;
  const about = themeSlot(context);
  const asked = askedSlot(context);
  const buffer = bufferSlot(context);
  const closing = closingSlot(context);
  if (asked === null) return [about, buffer ?? momentSlot(context), closing];
  if (isNear(context)) {
    // Nearness to the parent is there already: the last place may ask about the buffer.
    return [about, asked, context.needs.includes('reflection') ? closing : (buffer ?? closing)];
  }
  const heard = context.quotesParent || (context.moment === 'schrijven' && closing.categories[0] !== 'AAN');
  const rest = [buffer && !heard ? buffer : about, closing];
  // During a conversation one card is shown, and what is asked for comes first.
  return context.moment === 'tijdens' ? [asked, ...rest] : [rest[0] ?? about, asked, closing];
}

/** Grief and strong emotion ask for nearness before anything else. */
const isNear = ({ themes, needs }: PromptContext): boolean =>
  themes.includes('rouw') || needs.includes('emotion');

/** The place for what the note asks for in so many words, and for the other parent; null when it asks nothing. */
function askedSlot(context: PromptContext): Slot | null {
  const { needs, moment, themes } = context;
  const apart = needs.includes('twoParents') || themes.some((theme) => twoParents.has(theme));
  const wanted: readonly Category[] = [
    ...(needs.includes('permission') ? (['TOE'] as const) : []),
    ...(needs.includes('closing') ? (['AFR'] as const) : []),
    ...(apart ? (['TWE'] as const) : []),
  ];
  const possible = wanted.filter((category) => atMoment[moment].has(category));
  if (possible.length === 0) return null;
  return {
    categories: [...new Set([...possible, ...momentSlot(context).categories])],
    themes,
    order: 'firm',
    reason: 'moment',
  };
}

/** A worry about the parent himself asks for nearness beside it; the steps of the meldcode are about children. */
function safetySlots({ moment, role, safety, themes }: PromptContext): readonly Slot[] {
  const about = {
    themes: ['veiligheid', ...themes.filter((id) => worries.has(id))],
    reason: 'safety',
  } as const;
  const clear: readonly Category[] = safety === 'ouder' ? ['GRE', 'AAN'] : ['GRE', 'MEL'];
  if (moment === 'voor') {
    return [
      { ...about, categories: clear },
      { ...about, categories: safety === 'ouder' ? ['AAN', 'MEL', 'VOORB'] : ['MEL', 'VOORB', 'AAN'] },
      { ...about, categories: ['VOORB', 'ZEL', 'AAN'] },
    ];
  }
  if (moment === 'tijdens') {
    return [
      { ...about, categories: clear },
      { ...about, themes: [...about.themes, ...themes], categories: ['AAN', 'OPEN'] },
      { ...about, categories: ['SCE', 'OPEN', 'AFR'] },
    ];
  }
  return [
    { ...about, categories: role === 'lk' ? ['NOT'] : ['KRI', 'NOT'] },
    { ...about, categories: ['NOT'] },
    { ...about, categories: ['ZEL', 'AAN'] },
  ];
}

/** About the theme, listening to whether the parent already speaks in the text. */
function themeSlot(context: PromptContext): Slot {
  const { themes, quotesParent, moment } = context;
  if (isNear(context)) return { categories: ['AAN', 'OPEN'], themes, reason: 'theme' };
  const heard: readonly Category[] = ['SCE', 'GOE', 'AAN'];
  const unheard: readonly Category[] = ['OPEN', 'AAN', 'STE', 'SCE'];
  const after: readonly Category[] = ['NOT', 'AAN', 'GOE', 'MET'];
  const categories = moment === 'na' && !quotesParent ? after : quotesParent ? heard : unheard;
  return { categories, themes, reason: 'theme' };
}

/** The buffer of the open form that is known least; null without a form. */
function bufferSlot({ themes, leastKnown: [least] }: PromptContext): Slot | null {
  if (!least) return null;
  const own: Readonly<Record<Buffer, readonly Category[]>> = {
    goe: ['GOE', 'NOT', 'AAN'],
    met: ['MET', 'OPEN'],
    ste: ['STE', 'OPEN'],
    sol: ['SOL', 'OPEN'],
  };
  return { categories: own[least], themes, buffer: least, reason: 'buffer' };
}

/** What the moment asks. */
function momentSlot(context: PromptContext): Slot {
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
function closingSlot({ moment, themes, quotesParent, needs }: PromptContext): Slot {
  // An angry parent, like one's own unease, asks for a look at oneself first.
  if ((needs.includes('reflection') || themes.includes('boos_op_ons')) && moment !== 'tijdens')
    return { categories: ['ZEL'], themes: themes.filter((id) => betweenUs.has(id)), reason: 'moment' };
  const byMoment: Readonly<Record<Moment, readonly Category[]>> = {
    voor: ['VOORB', 'AAN', 'ZEL'],
    tijdens: ['AAN', 'AFR'],
    na: ['ZEL', 'AAN'],
    schrijven: quotesParent ? ['ZEL', 'AAN'] : ['AAN', 'ZEL'],
  };
  return { categories: byMoment[moment], themes, order: 'loose', reason: 'moment' };
}
