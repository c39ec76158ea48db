import type { Category } from './card.ts';
import type { PromptContext, Slot } from './context.ts';
import { bufferSlot, categoriesIn, closingSlot, isNear, momentSlot, themeSlot } from './places.ts';

/** Themes in which there are, or were, two parents to think of. */
const twoParents = new Set(['scheiding', 'samengesteld', 'ruzie_partner']);

/** Themes that can be part of a worry; a prompt about another theme has no place beside one. */
const worries = new Set(['ruzie_partner', 'middelen', 'psychisch']);

/**
 * The three places for this context, in the order in which the panel shows them (domain.md 3.0): safety, then
 * nearness, then what the note asks for, then the theme, the buffer known least, and what the moment asks.
 */
export function slotsFor(given: PromptContext): readonly Slot[] {
  if (given.safety !== null) return safetySlots(given);
  // Beside grief nothing else is asked about.
  const grieves = given.themes.includes('rouw');
  const context = grieves ? { ...given, themes: ['rouw'] } : given;
  const slots = ordinarySlots(context);
  return grieves ? slots : slots.map((slot) => leaning(slot, context));
}

/** A card about what the note leans to goes before one about nothing; what is surely there goes before both. */
function leaning(slot: Slot, { themes, leanings = [] }: PromptContext): Slot {
  if (themes.length > 1 || slot.themes.length < themes.length) return slot;
  return { ...slot, themes: [...slot.themes, ...leanings.filter((id) => !slot.themes.includes(id))] };
}

function ordinarySlots(context: PromptContext): readonly Slot[] {
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

/** The place for what the note asks for in so many words, and for the other parent; null when it asks nothing. */
function askedSlot(context: PromptContext): Slot | null {
  const { needs, themes } = context;
  const apart = needs.includes('twoParents') || themes.some((theme) => twoParents.has(theme));
  const wanted: readonly Category[] = [
    ...(needs.includes('permission') ? (['TOE'] as const) : []),
    ...(needs.includes('closing') ? (['AFR'] as const) : []),
    ...(apart ? (['TWE'] as const) : []),
  ];
  const possible = wanted.filter((category) => categoriesIn(context).has(category));
  if (possible.length === 0) return null;
  return {
    categories: [...new Set([...possible, ...momentSlot(context).categories])],
    themes,
    order: 'firm',
    reason: 'moment',
    asked: possible,
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
