import { useState } from 'react';
import { Link } from 'wouter';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
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
      <Link className="word role" href={`/schema/${schema.id}`}>
        <Icon name="left" /> {schema.alias}
      </Link>
      <h1 className="title">{t('schema.takeAlong')}</h1>
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
