import { useState } from 'react';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { pointOut } from '../../lib/vault/hold-back.ts';
import { useCircumstanceName } from '../bufferschema/Circumstances.tsx';
import { useFormatting } from '../bufferschema/useFormatting.ts';
import { useText } from '../ui/language.tsx';
import { download } from './download.ts';
import { schemaText, withoutPrivate } from './schema-text.ts';

/** One schema as a text that anybody can read: first what that means, and what in it leads to a person. */
export function TextExport({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const nameOf = useCircumstanceName();
  const { list } = useFormatting();
  const [asked, ask] = useState(false);
  if (!asked) {
    return (
      <div className="actions">
        <button className="word" type="button" onClick={() => ask(true)}>
          {t('textExport.ask')}
        </button>
      </div>
    );
  }
  const pointed = [...new Set(pointOut(withoutPrivate(schema)).map(({ text }) => `‘${text}’`))];
  return (
    <div className="stack">
      <p className="note">
        {t('textExport.warning')} {pointed.length > 0 && t('textExport.pointed', { list: list(pointed) })}
      </p>
      <div className="actions">
        <button className="word" type="button" onClick={() => ask(false)}>
          {t('vault.leave')}
        </button>
        <button
          className="word word-main"
          type="button"
          onClick={() => {
            download('naast-schema.txt', `${schemaText(schema, t, nameOf)}\n`, 'text/plain');
            ask(false);
          }}
        >
          {t('textExport.save')}
        </button>
      </div>
    </div>
  );
}
