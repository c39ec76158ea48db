/** The rules that look at more than one field. */
import { bufferIds, type Stand } from '../values.ts';
import { FieldText } from './field-text.ts';
import { partOfField } from './fields.ts';
import { type FormContent, writtenFields } from './form-content.ts';
import { parentSpeaks } from './voice.ts';

type Buffers = Partial<Record<(typeof bufferIds)[number], Stand | null>>;

/** The stands of a form. */
export function standsOf({ D_buffers }: FormContent): Buffers {
  return Object.fromEntries(bufferIds.map((id) => [id, D_buffers?.[id]?.stand ?? null]));
}

/** The parent speaks in the text itself, also when nobody marked it: “ik tel tot tien”, zegt ze. */
const speaksIn = (text: string): boolean => text.trim() !== '' && parentSpeaks(new FieldText(text));

/** R7: every buffer is filled, and in each it is the writer or somebody else who speaks. */
export function lacksParentsVoice({ D_buffers }: FormContent): boolean {
  if (bufferIds.some((id) => speaksIn(D_buffers?.[id]?.tekst ?? ''))) return false;
  return bufferIds.every((id) => {
    const answer = D_buffers?.[id];
    if (answer === undefined) return false;
    const isFilled =
      answer.tekst.trim() !== '' || (answer.stand !== null && answer.stand !== 'nog niet gevraagd');
    const others = [answer.perspectief ?? 'ik', answer.sterk?.perspectief, answer.kwetsbaar?.perspectief];
    return isFilled && !others.includes('ouder') && (others[0] === 'ik' || others[0] === 'ander');
  });
}

/** R8: something was never asked. An answer, not a lack. */
export const hasNeverAsked = (buffers: Buffers): boolean =>
  bufferIds.some((id) => buffers[id] === 'nog niet gevraagd');

const enough = 4;

function filledFields(form: FormContent): number {
  const written = new Set<string>(
    writtenFields(form).flatMap(({ field }) => ('GH'.includes(partOfField(field)) ? [] : [field])),
  );
  for (const id of bufferIds) {
    const stand = form.D_buffers?.[id]?.stand ?? null;
    if (stand !== null && stand !== 'nog niet gevraagd') written.add(id);
  }
  for (const [key, part] of Object.entries(form.C_werkvloer ?? {})) if (part?.stand) written.add(key);
  return written.size;
}

function hasStrength({ B_omstandigheden, C_werkvloer, D_buffers }: FormContent): boolean {
  return (
    bufferIds.some(
      (id) => D_buffers?.[id]?.stand === 'stevig' || Boolean(D_buffers?.[id]?.sterk?.tekst.trim()),
    ) ||
    B_omstandigheden.some(({ richting }) => richting === 'helpt') ||
    Object.values(C_werkvloer ?? {}).some((part) => part?.stand === 'gaat vanzelf')
  );
}

/** R15: a good deal is written, and nothing of it says what carries this parent. `ownConclusion`: R3 was met. */
export const lacksStrength = (form: FormContent, ownConclusion: boolean): boolean =>
  filledFields(form) >= enough && !ownConclusion && !hasStrength(form);

/** R16: all buffers stevig, and a worry about safety beside them. */
export const isTooBright = (buffers: Buffers, worry: boolean): boolean =>
  worry && bufferIds.every((id) => buffers[id] === 'stevig');

/** R17: something stands in the private part. */
export const hasPrivate = (form: FormContent): boolean =>
  writtenFields(form).some(({ field }) => partOfField(field) === 'G');

/**
 * R18: the schema's wisDatum is there. `noticeDay` is the last calendar date that counts, `2025-03-01`: the day after
 * today, as the notice comes a day before; without one nothing is said.
 */
export const endsSoon = ({ wisDatum }: FormContent, noticeDay: string | undefined): boolean =>
  wisDatum !== undefined && noticeDay !== undefined && wisDatum <= noticeDay;
