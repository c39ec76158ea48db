/// <reference types="vite/client" />

/** Data files; the file that imports one says which test or build step has validated it. */
declare module '*.yml' {
  const data: unknown;
  export default data;
}

/** Compiled texts of a locale file, those that the first view needs. */
declare module '*.yml?messages=first' {
  import type { Messages } from '@lingui/core';

  const messages: Messages;
  export default messages;
}

/** The prompts of the first screen: scripts/build/opening-cards.ts. */
declare module 'virtual:opening-cards' {
  import type { Card } from './lib/prompts/card.ts';

  const cards: readonly Card[];
  export default cards;
}
