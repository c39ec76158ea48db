import type { Circumstance } from './schema.ts';
import { type CircumstanceKind, circumstanceKinds } from './values.ts';

/** One thing to tick under "Wat speelt er omheen?". */
export interface CircumstanceChip {
  readonly kind: CircumstanceKind;
  /** What stands in the schema; empty when the kind says it all. */
  readonly text: string;
  /** True for a chip that says that something is not known yet. */
  readonly unknown?: true;
}

const school: readonly CircumstanceChip[] = [
  { kind: 'kind', text: 'verzuim' },
  { kind: 'instanties', text: 'ondersteuning' },
  { kind: 'gebeurtenis', text: 'wisselingen' },
  { kind: 'familie', text: 'thuis nog onbekend', unknown: true },
];

const youngChild: readonly CircumstanceChip[] = [
  { kind: 'kind', text: 'slapen' },
  { kind: 'kind', text: 'huilen' },
  { kind: 'kind', text: 'eten' },
  { kind: 'gebeurtenis', text: 'de eerste tijd' },
];

/** The chips a role starts with: what school or the consultatiebureau meets most, then the kinds. */
export function circumstanceChips(role: 'jv' | 'lk' | 'ib'): readonly CircumstanceChip[] {
  const first = role === 'jv' ? youngChild : school;
  return [...first, ...circumstanceKinds.map((kind) => ({ kind, text: '' }))];
}

const standsFor = (chip: CircumstanceChip) => (entry: Circumstance) =>
  entry.soort === chip.kind && entry.tekst === chip.text;

export function isTicked(entries: readonly Circumstance[], chip: CircumstanceChip): boolean {
  return entries.some(standsFor(chip));
}

/** Ticks a chip or takes it away; other entries stay as they are. */
export function toggle(entries: readonly Circumstance[], chip: CircumstanceChip): Circumstance[] {
  if (isTicked(entries, chip)) return entries.filter((entry) => !standsFor(chip)(entry));
  const perspectief = chip.unknown ? 'onbekend' : 'ik';
  return [...entries, { tekst: chip.text, soort: chip.kind, perspectief }];
}
