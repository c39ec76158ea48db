import { useState } from 'react';
import { forOthers } from '../../lib/bufferschema/output/for-others.ts';
import type { Paper, PaperPart } from '../../lib/bufferschema/output/paper.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { useLanguage, useText } from '../ui/language.tsx';
import { SlowButton } from '../ui/SlowButton.tsx';
import { useStoppable } from '../ui/useStoppable.ts';
import { download } from '../vault/download.ts';
import { Problem } from '../vault/Problem.tsx';
import { aboutParent } from './AboutParent.tsx';
import { PaperPreview } from './PaperPreview.tsx';
import { PointedOut, pointedIn } from './PointedOut.tsx';
import { Sheet } from './Sheet.tsx';
import { contentParts, privateParts } from './schema-paper.ts';
import { useFormatting } from './useFormatting.ts';
import { usePaperWords } from './usePaperWords.ts';
import { WithPrivate } from './WithPrivate.tsx';

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Rows to write down who does what, and when. */
const agreeRows = 4;

/** What goes to a meeting with others: seen first, then kept as a document that can be changed. */
export function MeetingDocument({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const [withPrivate, include] = useState(false);
  const shared = forOthers(schema, withPrivate);
  const paper = usePaper(shared);
  const pointed = pointedIn(shared);
  const save = useStoppable(async (wanted: Paper, signal) => {
    const { wordDocument } = await import('../../lib/bufferschema/output/word-document.ts');
    const file = await wordDocument(wanted);
    signal.throwIfAborted();
    download('naast-overleg.docx', file, documentType);
    return 'saved';
  });
  return (
    <>
      <p className="small no-print">{t('schema.meeting.help')}</p>
      <WithPrivate schema={schema} chosen={withPrivate} onChange={include} />
      <Sheet label={t('schema.sheet.preview')} className="sheet-free" lang={paper.language} free>
        <PaperPreview paper={paper} />
      </Sheet>
      <div className="stack no-print">
        <p className="note">{t('textExport.warning')}</p>
        <PointedOut names={pointed} />
        <SlowButton
          work={save}
          says={t('schema.meeting.making')}
          onClick={() => save.going || save.start(paper)}
        >
          {t(pointed.length > 0 ? 'schema.meeting.saveAnyway' : 'schema.meeting.save')}
        </SlowButton>
        <p className={save.data ? 'small' : 'hidden-label'} role="status">
          {save.data && t('schema.meeting.saved')}
        </p>
        <Problem error={save.error} />
      </div>
    </>
  );
}

function usePaper(schema: Bufferschema): Paper {
  const t = useText();
  const language = useLanguage();
  const words = usePaperWords();
  const { date } = useFormatting();
  const source = schema.bron?.map((one) => t(`schema.sources.${one}`)).join(', ');
  const agree: PaperPart = {
    kind: 'blank',
    title: t('schema.meeting.agree'),
    head: [t('schema.meeting.who'), t('schema.meeting.what'), t('schema.meeting.when')],
    rows: agreeRows,
  };
  return {
    language,
    kicker: t('schema.meeting.kicker'),
    title: schema.alias,
    about: [aboutParent(schema, t), source, date(schema.gewijzigd.slice(0, 10))].filter(Boolean).join(' · '),
    parts: [...contentParts(schema, words), ...privateParts(schema, words), agree],
    foot: t('schema.sheet.footer'),
  };
}
