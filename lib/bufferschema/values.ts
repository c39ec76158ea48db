/** The value lists of the bufferschema. They are stored and exchanged as they stand here; labels come from locales/. */

export const parentRoles = [
  'moeder',
  'vader',
  'ouder',
  'stiefouder',
  'pleegouder',
  'grootouder als verzorger',
  'anders',
] as const;
export type ParentRole = (typeof parentRoles)[number];

/** Age in years; a band, because a date of birth would lead back to the child. */
export const childBands = ['0-1', '1-4', '4-6', '6-9', '9-12', '12+'] as const;
export type ChildBand = (typeof childBands)[number];

/** Who says it: the parent, me (seen or assumed), a third party, anybody who checks; or not asked yet. */
export const perspectives = ['ouder', 'ik', 'ander', 'feit', 'onbekend'] as const;
export type Perspective = (typeof perspectives)[number];

export const stands = ['stevig', 'wisselend', 'dun', 'nog niet gevraagd'] as const;
export type Stand = (typeof stands)[number];

/** In the order of the picture: top left, top right, bottom left, bottom right. */
export const bufferIds = ['goe', 'met', 'ste', 'sol'] as const;
export type BufferId = (typeof bufferIds)[number];

export const circumstanceKinds = [
  'kind',
  'ouder zelf',
  'relatie',
  'familie',
  'wonen',
  'werk',
  'geld',
  'gezondheid',
  'gebeurtenis',
  'instanties',
] as const;
export type CircumstanceKind = (typeof circumstanceKinds)[number];

export const directions = ['drukt', 'helpt', 'allebei'] as const;

export const sources = ['gesprek met deze ouder', 'observatie', 'overleg', 'mijn vermoeden'] as const;

export const floorStands = ['gaat vanzelf', 'kost moeite', 'weet ik niet'] as const;
