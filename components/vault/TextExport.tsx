import { useState } from 'react';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { pointedIn } from '../bufferschema/PointedOut.tsx';
import { useFormatting } from '../bufferschema/useFormatting.ts';
import { usePaperWords } from '../bufferschema/usePaperWords.ts';
import { WithPrivate } from '../bufferschema/WithPrivate.tsx';
import { QuietButton } from '../ui/Button.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { download } from './download.ts';
import { schemaText } from './schema-text.ts';

/** One schema as a text that anybody can read: first what that means, and what in it leads to a person. */
export function TextExport({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const language = useLanguage();
  const words = usePaperWords();
  const { date, list } = useFormatting();
  const [asked, ask] = useState(false);
  const [withPrivate, include] = useState(false);
  if (!asked) {
    return (
      <div className="actions">
        <QuietButton onClick={() => ask(true)}>{t('textExport.ask')}</QuietButton>
      </div>
    );
  }
  const { G_mijzelf: _, ...rest } = schema;
  const pointed = pointedIn(withPrivate ? schema : rest);
  return (
    <div className="stack">
      <p className="note">
        {t('textExport.warning')} {t('schema.belongs')}{' '}
        {pointed.length > 0 && t('textExport.pointed', { list: list(pointed) })}
      </p>
      <WithPrivate schema={schema} chosen={withPrivate} onChange={include} />
      <div className="actions">
        <QuietButton onClick={() => ask(false)}>{t('vault.leave')}</QuietButton>
        <QuietButton
          accent
          onClick={() => {
            const text = schemaText(schema, { ...words, language, date }, withPrivate);
            download('naast-schema.txt', `${text}\n`, 'text/plain');
            ask(false);
          }}
        >
          {t('textExport.save')}
        </QuietButton>
      </div>
    </div>
  );
}
