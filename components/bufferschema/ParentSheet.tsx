import { Link } from 'wouter';
import { emptySchema } from '../../lib/bufferschema/empty-schema.ts';
import { agreements } from '../../lib/bufferschema/output/dossier-text.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { useText } from '../ui/language.tsx';
import { BeforePrint } from './BeforePrint.tsx';
import { Sheet } from './Sheet.tsx';

const dutchDate = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long', year: 'numeric' });

/** A page for the parent: what was agreed, and nothing else of the schema. It is in Dutch, whatever the panel speaks. */
export function ParentSheet({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const agreed = agreements(schema);
  if (agreed.length === 0) {
    return (
      <div className="stack">
        <p className="quiet">{t('schema.parentSheet.nothing')}</p>
        <Link className="button button-line button-wide" href={`/schema/${schema.id}/invullen`}>
          {t('schema.continue')}
        </Link>
      </div>
    );
  }
  const { id, rol, aangemaakt, wisDatum, F_gesprek } = schema;
  const nothing = emptySchema({ id, rol, alias: '', wisDatum, moment: aangemaakt });
  const printed = { ...nothing, F_gesprek: { afspraken: F_gesprek.afspraken } };
  return (
    <>
      <p className="small no-print">{t('schema.parentSheet.help')}</p>
      <Sheet label={t('schema.sheet.preview')} className="sheet-parent" lang="nl">
        <h2>{dutch.title}</h2>
        <p>{dutchDate.format(new Date())}</p>
        <ul>
          {agreed.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{dutch.change}</p>
        <p>{dutch.question}</p>
        <p className="sheet-line">{dutch.reach}</p>
      </Sheet>
      <BeforePrint printed={printed} />
    </>
  );
}

const dutch = {
  title: 'Dit hebben we samen afgesproken',
  change: 'Klopt er iets niet? Of lukt iets niet? Zeg het gerust. Dan kijken we samen wat beter past.',
  question: 'Hebt u nog een vraag? Schrijf hem hieronder op en neem dit blad de volgende keer mee.',
  reach: 'U kunt mij bereiken via:',
};
