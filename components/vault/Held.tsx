import { createContext, useContext } from 'react';
import { lineFields, pathOf } from '../../lib/bufferschema/lines.ts';
import { bufferIds } from '../../lib/bufferschema/values.ts';
import type { Pointed } from '../../lib/vault/hold-back.ts';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';

interface HeldBack {
  readonly held: readonly Pointed[];
  readonly keep: (pointed: Pointed) => void;
}

/** What of the form on the screen is not saved, because it leads to a person. */
export const HeldContext = createContext<HeldBack>({ held: [], keep: () => undefined });

/** The fields that show it themselves when they are held back. */
const markedFields: ReadonlySet<string> = new Set([
  'alias',
  ...bufferIds.map((id) => `D_buffers.${id}.tekst`),
  ...lineFields.map(pathOf),
]);

/** Under a field: that it is not saved and why, and "toch bewaren" where that is the person's decision. */
export function HeldMark({ field }: { field: string }) {
  const { held } = useContext(HeldContext);
  return held.filter(({ path }) => path === field).map((one) => <Mark key={one.path} pointed={one} />);
}

/** What is held back in fields without a mark of their own. */
export function OtherHeld() {
  const { held } = useContext(HeldContext);
  return held
    .filter(({ path }) => !markedFields.has(path))
    .map((one) => <Mark key={one.path} pointed={one} />);
}

function Mark({ pointed }: { pointed: Pointed }) {
  const t = useText();
  const { keep } = useContext(HeldContext);
  const { kind, text } = pointed;
  if (kind === 'bsn') {
    return (
      <div className="done" role="status">
        <span>{t('held.bsn')}</span>
      </div>
    );
  }
  return (
    <div className="done" role="status">
      <span>{t(`held.kind.${kind}`, { text })}</span>
      <QuietButton onClick={() => keep(pointed)}>{t('held.keep')}</QuietButton>
    </div>
  );
}
