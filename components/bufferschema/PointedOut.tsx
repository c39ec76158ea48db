import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { pointOut } from '../../lib/vault/hold-back.ts';
import { useText } from '../ui/language.tsx';
import { useFormatting } from './useFormatting.ts';

/** What in these texts leads to a person, each once and between quotation marks. */
export const pointedIn = (schema: Bufferschema): string[] => [
  ...new Set(pointOut(schema).map(({ text }) => `‘${text}’`)),
];

/** Says what leads to a person, before anything goes out; empty when nothing does. */
export function PointedOut({ names, className = 'help' }: { names: readonly string[]; className?: string }) {
  const t = useText();
  const { list } = useFormatting();
  if (names.length === 0) return null;
  return (
    <p className={className} role="status">
      {t('schema.sheet.pointed', { list: list(names) })}
    </p>
  );
}
