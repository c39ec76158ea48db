import { lineAt, privateFields } from '../../lib/bufferschema/lines.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { useText } from '../ui/language.tsx';

interface WithPrivateProps {
  readonly schema: Bufferschema;
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
}

/** Takes along what somebody wrote about themselves; off until it is ticked, not there when nothing was written. */
export function WithPrivate({ schema, chosen, onChange }: WithPrivateProps) {
  const t = useText();
  if (!privateFields.some((field) => lineAt(schema, field)?.tekst.trim())) return null;
  return (
    <label className="pill no-print">
      <input type="checkbox" checked={chosen} onChange={(event) => onChange(event.target.checked)} />
      {t('schema.sheet.withPrivate')}
    </label>
  );
}
