import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { dossierText } from '../../lib/bufferschema/output/dossier-text.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { OutActions } from '../dossier/OutActions.tsx';
import { emptyDraft, useDraft } from '../phrasing/useDraft.ts';
import { useSetting } from '../settings/useSetting.ts';
import { Button, QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { TextArea } from '../ui/TextInput.tsx';

/** A text for the record: a proposal that somebody reads, changes and looks over before it goes anywhere. */
export function DossierOut({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const id = useId();
  const [text, write] = useState(() => dossierText(schema));
  if (text === '' && dossierText(schema) === '')
    return <p className="quiet">{t('schema.dossier.nothing')}</p>;
  return (
    <>
      <p className="note">{t('schema.dossier.belongs')}</p>
      <div className="field">
        <label className="label" htmlFor={id}>
          {t('schema.dossier.label')}
        </label>
        <p className="small" id={`${id}-help`}>
          {t('schema.dossier.help')}
        </p>
        <TextArea
          id={id}
          lang="nl"
          rows={8}
          value={text}
          aria-describedby={`${id}-help`}
          onChange={(event) => write(event.target.value)}
        />
      </div>
      <div>
        <ToWords text={text} />
        <OutActions text={text} copy insert waitsFor={null}>
          <QuietButton onClick={() => print()}>{t('schema.sheet.print')}</QuietButton>
        </OutActions>
      </div>
      <section className="sheet-box print-only" aria-label={t('schema.dossier.label')} lang="nl">
        <div className="sheet sheet-free">
          <p>{text}</p>
        </div>
      </section>
    </>
  );
}

/** Takes the text to Woorden; what stood there can be brought back. */
function ToWords({ text }: { text: string }) {
  const t = useText();
  const [, change] = useDraft();
  const [, setMode] = useSetting('mode');
  const [, navigate] = useLocation();
  return (
    <Button
      wide
      onClick={() => {
        setMode('notitie');
        change((now) => ({
          ...emptyDraft,
          text,
          before: now.text.trim() === '' || now.text === text ? null : { text: now.text, message: 'brought' },
        }));
        navigate('/woorden');
      }}
    >
      {t('schema.dossier.check')}
    </Button>
  );
}
