import { useState } from 'react';
import { doesNotKnow, knows } from '../../lib/bufferschema/knowledge.ts';
import { floorFields, type LineField, lineAt, privateFields } from '../../lib/bufferschema/lines.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { bufferIds, directions } from '../../lib/bufferschema/values.ts';
import { useText } from '../ui/language.tsx';
import { AboutParent } from './AboutParent.tsx';
import { BeforePrint } from './BeforePrint.tsx';
import { useCircumstanceName } from './Circumstances.tsx';
import { Compass } from './Compass.tsx';
import { Sheet } from './Sheet.tsx';
import { Swatch } from './Swatch.tsx';
import { useFormatting } from './useFormatting.ts';

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
  const [withPrivate, include] = useState(false);
  const { G_mijzelf, versies: _, H_intervisie: __, ...shared } = schema;
  const printed = withPrivate && G_mijzelf ? { ...shared, G_mijzelf } : shared;
  const source = schema.bron?.map((one) => t(`schema.sources.${one}`)).join(', ');
  return (
    <>
      <p className="small no-print">{t('schema.sheet.help')}</p>
      <label className="pill no-print">
        <input type="checkbox" checked={withPrivate} onChange={(event) => include(event.target.checked)} />
        {t('schema.sheet.withPrivate')}
      </label>
      <Sheet label={t('schema.sheet.preview')}>
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
            <SheetLine schema={schema} field="aanleiding" />
            <SheetLine schema={schema} field="beleving" />
            <SheetLine schema={schema} field="ouderwoorden" />
            <Around schema={schema} />
            <FloorLine schema={schema} />
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
            <SheetLine key={field} schema={schema} field={field} />
          ))}
          {withPrivate &&
            privateFields.map((field) => <SheetLine key={field} schema={schema} field={field} />)}
        </div>
        <ol className="rounds">
          {(['question', 'clarify', 'ideas', 'taken'] as const).map((round, index) => (
            <li key={round}>
              <b>
                {index + 1}. {t(`schema.sheet.round.${round}`)}
              </b>{' '}
              <span>{t(`schema.sheet.roundHelp.${round}`)}</span>
            </li>
          ))}
        </ol>
        <p className="sheet-foot">{t('schema.sheet.footer')}</p>
      </Sheet>
      <BeforePrint printed={printed} />
    </>
  );
}

function SheetPart({ title, text }: { title: string; text: string | undefined }) {
  if (!text?.trim()) return null;
  return (
    <div>
      <h3>{title}</h3>
      <p>{text}</p>
    </div>
  );
}

function SheetLine({ schema, field }: { schema: Bufferschema; field: LineField }) {
  const t = useText();
  return <SheetPart title={t(`schema.field.${field}`)} text={lineAt(schema, field)?.tekst} />;
}

function Around({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const { list } = useFormatting();
  const name = useCircumstanceName();
  const groups = [...directions, undefined].flatMap((direction) => {
    const names = schema.B_omstandigheden.filter(({ richting }) => richting === direction).map(
      ({ soort, tekst }) => name({ kind: soort, text: tekst }),
    );
    if (names.length === 0) return [];
    return [direction ? `${t(`schema.direction.${direction}`)}: ${list(names)}` : list(names)];
  });
  return <SheetPart title={t('schema.around')} text={groups.join('; ')} />;
}

function FloorLine({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const lines = floorFields.flatMap((field) => {
    const part = schema.C_werkvloer?.[field];
    const stand = part?.stand && t(`schema.floorStand.${part.stand}`);
    const written = [stand, part?.scene?.tekst.trim()].filter(Boolean).join('. ');
    return written ? [`${t(`schema.field.${field}`)}: ${written}`] : [];
  });
  return <SheetPart title={t('schema.part.floor')} text={lines.join('; ')} />;
}

function BufferTable({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const gaps = doesNotKnow(schema);
  const known = knows(schema);
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
        {bufferIds.map((buffer) => {
          const { stand, tekst, perspectief, sterk, kwetsbaar } = schema.D_buffers[buffer];
          const gap = gaps.find(({ field }) => field === buffer);
          const question = gap && (gap.ownQuestion ?? t(`schema.buffer.${buffer}.question`));
          const sides = [
            sterk?.tekst.trim() && `${t('schema.sterk')}: ${sterk.tekst.trim()}`,
            kwetsbaar?.tekst.trim() && `${t('schema.kwetsbaar')}: ${kwetsbaar.tekst.trim()}`,
          ].filter(Boolean);
          return (
            <tr key={buffer}>
              <th scope="row">
                {t(`schema.buffer.${buffer}.name`)}
                <span>
                  <Swatch stand={stand} />
                  {stand === null ? t('schema.standOpen') : t(`schema.stand.${stand}`)}
                </span>
              </th>
              <td>{[tekst.trim(), ...sides].filter(Boolean).join('. ')}</td>
              <td>{known.some(({ field }) => field === buffer) && t(`schema.sheet.who.${perspectief}`)}</td>
              <td>{question}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
