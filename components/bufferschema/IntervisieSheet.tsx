import { useState } from 'react';
import { type LineField, lineAt, privateFields } from '../../lib/bufferschema/lines.ts';
import { forOthers } from '../../lib/bufferschema/output/for-others.ts';
import { lineText, type PaperLine } from '../../lib/bufferschema/output/paper.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { useText } from '../ui/language.tsx';
import { AboutParent } from './AboutParent.tsx';
import { BeforePrint } from './BeforePrint.tsx';
import { Compass } from './Compass.tsx';
import { Sheet } from './Sheet.tsx';
import { Swatch } from './Swatch.tsx';
import { aroundLines, bufferRows, floorLines } from './schema-paper.ts';
import { useFormatting } from './useFormatting.ts';
import { usePaperWords } from './usePaperWords.ts';
import { WithPrivate } from './WithPrivate.tsx';

/** What the professional means to do and say, in the order of the form. */
const planFields = [
  'watIkDoe',
  'opening',
  'wie',
  'wat',
  'naast',
  'gezamenlijkBelang',
  'goedeOuderErvaring',
  'informatie',
  'toestemmingszin',
  'duidelijkheid',
  'afspraken',
] as const;

/** One page to talk about with colleagues: the schuilnaam only, the private part only when it is ticked. */
export function IntervisieSheet({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const { date } = useFormatting();
  const words = usePaperWords();
  const [withPrivate, include] = useState(false);
  const printed = forOthers(schema, withPrivate);
  const source = schema.bron?.map((one) => t(`schema.sources.${one}`)).join(', ');
  return (
    <>
      <p className="small no-print">{t('schema.sheet.help')}</p>
      <WithPrivate schema={schema} chosen={withPrivate} onChange={include} />
      <Sheet key={String(withPrivate)} label={t('schema.sheet.preview')}>
        <div className="sheet-head">
          <div>
            <p>{t('schema.sheet.kicker')}</p>
            <h2>{schema.alias}</h2>
          </div>
          <p>
            <AboutParent schema={schema} />
            <br />
            {[source, date(schema.gewijzigd.slice(0, 10))].filter(Boolean).join(' · ')}
          </p>
        </div>
        <div className="sheet-top">
          <div className="stack">
            <SheetLine schema={printed} field="aanleiding" told />
            <SheetLine schema={printed} field="beleving" told />
            <SheetLine schema={printed} field="ouderwoorden" told />
            <Lines title={t('schema.around')} lines={aroundLines(printed, words)} />
            <Lines title={t('schema.part.floor')} lines={floorLines(printed, words)} />
          </div>
          <Compass schema={schema} />
        </div>
        <BufferTable schema={schema} />
        <div className="sheet-three">
          <SheetPart
            title={t('schema.sheet.growth')}
            text={schema.E_kans.gekozenBuffer && t(`schema.buffer.${schema.E_kans.gekozenBuffer}.name`)}
          />
          {planFields.map((field) => (
            <SheetLine key={field} schema={printed} field={field} />
          ))}
          {privateFields.map((field) => (
            <SheetLine key={field} schema={printed} field={field} />
          ))}
        </div>
        <ol className="rounds">
          {(['question', 'clarify', 'ideas', 'taken'] as const).map((round, index) => (
            <li key={round}>
              <b>
                {index + 1}. {t(`schema.sheet.round.${round}`)}
              </b>{' '}
              <span>{t(`schema.sheet.roundHelp.${round}`)}</span>
              <i />
              <i />
              <i />
            </li>
          ))}
        </ol>
        <p className="sheet-foot">{t('schema.sheet.footer')}</p>
      </Sheet>
      <BeforePrint printed={printed} />
    </>
  );
}

interface SheetPartProps {
  readonly title: string;
  readonly text: string | undefined;
  readonly whose?: string;
}

function SheetPart({ title, text, whose }: SheetPartProps) {
  if (!text?.trim()) return null;
  return (
    <div>
      <h3>{title}</h3>
      <p>
        {text} {whose && <span className="whose">({whose})</span>}
      </p>
    </div>
  );
}

interface SheetLineProps {
  readonly schema: Bufferschema;
  readonly field: LineField;
  /** Says whose words they are. */
  readonly told?: boolean;
}

function SheetLine({ schema, field, told = false }: SheetLineProps) {
  const t = useText();
  const line = lineAt(schema, field);
  return (
    <SheetPart
      title={t(`schema.field.${field}`)}
      text={line?.tekst}
      {...(told && line && { whose: t(`schema.sheet.says.${line.perspectief}`) })}
    />
  );
}

function Lines({ title, lines }: { title: string; lines: readonly PaperLine[] }) {
  const text = lines.map(lineText).join('; ');
  return <SheetPart title={title} text={text} />;
}

function BufferTable({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const rows = bufferRows(schema, usePaperWords());
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('schema.sheet.buffer')}</th>
          <th scope="col">{t('schema.sheet.known')}</th>
          <th scope="col">{t('schema.sheet.whose')}</th>
          <th scope="col">{t('schema.sheet.toAsk')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ buffer, name, stand, known, whose, toAsk }) => (
          <tr key={buffer}>
            <th scope="row">
              {name}
              <span>
                <Swatch stand={schema.D_buffers[buffer].stand} />
                {stand}
              </span>
            </th>
            <td>{known.join('. ')}</td>
            <td>{whose}</td>
            <td>{toAsk}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
