import type { Card } from '../../lib/prompts/card.ts';
import type { Address } from '../../lib/settings/settings.ts';

/** The Dutch sentence of a card, in the form in which parents are addressed. */
export function sentenceOf(card: Card, address: Address): string {
  return card.aan === 'ouder' ? card[address] : card.zin;
}

/** The English sentence of a card, and why it could help when that is in English too; null without English. */
export function englishOf({
  en,
  waarom,
}: Card): { readonly zin: string; readonly waarom: string | null } | null {
  return en ? { zin: en.zin, waarom: en.waarom === waarom ? null : en.waarom } : null;
}

/** A sentence with its gaps filled, in order; a gap without text stays visible as an ellipsis. */
export function fillGaps(sentence: string, filled: readonly string[]): string {
  let gap = 0;
  return sentence.replace(/___/g, () => filled[gap++]?.trim() || '…');
}

/** How many gaps a sentence has. */
export function countGaps(sentence: string): number {
  return sentence.split('___').length - 1;
}

/** A look at oneself is not for copying; other cards for the professional are not for the record. */
export function allowedActions(card: Card): { readonly copy: boolean; readonly insert: boolean } {
  if (card.categorie === 'ZEL') return { copy: false, insert: false };
  if (card.aan === 'ouder') return { copy: true, insert: true };
  return { copy: true, insert: card.categorie === 'NOT' && !card.zin.endsWith('?') };
}
