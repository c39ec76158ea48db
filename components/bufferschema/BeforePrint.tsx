import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { pointOut } from '../../lib/vault/hold-back.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { useFormatting } from './useFormatting.ts';

/** Prints what is shown; first it says what in it leads to a person. */
export function BeforePrint({ printed }: { printed: Bufferschema }) {
  const t = useText();
  const { list } = useFormatting();
  const pointed = [...new Set(pointOut(printed).map(({ text }) => `‘${text}’`))];
  return (
    <div className="stack no-print">
      {pointed.length > 0 && (
        <p className="help" role="status">
          {t('schema.sheet.pointed', { list: list(pointed) })}
        </p>
      )}
      <button className="button button-main button-wide" type="button" onClick={() => print()}>
        <Icon name="print" /> {t(pointed.length > 0 ? 'schema.sheet.printAnyway' : 'schema.sheet.print')}
      </button>
    </div>
  );
}
