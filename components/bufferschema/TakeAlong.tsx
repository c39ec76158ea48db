import { useState } from 'react';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Segments } from '../ui/Segments.tsx';
import { DossierOut } from './DossierOut.tsx';
import { IntervisieSheet } from './IntervisieSheet.tsx';
import { MeetingDocument } from './MeetingDocument.tsx';
import { ParentSheet } from './ParentSheet.tsx';

const ways = ['dossier', 'intervisie', 'mdo', 'ouder'] as const;

/** What of a schema goes out, each for its own reader; always seen first, and never by itself. */
export function TakeAlong({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const [way, choose] = useState<(typeof ways)[number]>('dossier');
  return (
    <main className="take-along">
      <PageHead back={{ to: `/schema/${schema.id}`, label: schema.alias }} title={t('schema.takeAlong')} />
      <Segments
        legend={t('schema.takeFor')}
        options={ways.map((value) => ({ value, label: t(`schema.take.${value}`) }))}
        value={way}
        onChange={choose}
      />
      {way === 'dossier' && <DossierOut schema={schema} />}
      {way === 'intervisie' && <IntervisieSheet schema={schema} />}
      {way === 'mdo' && <MeetingDocument schema={schema} />}
      {way === 'ouder' && <ParentSheet schema={schema} />}
    </main>
  );
}
