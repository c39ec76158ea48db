import { Link } from 'wouter';
import { type BufferBeside, beside } from '../../lib/bufferschema/both-parents.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import type { Stand } from '../../lib/bufferschema/values.ts';
import { useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { AboutParent } from './AboutParent.tsx';
import { useCircumstanceName } from './Circumstances.tsx';
import { Swatch } from './Swatch.tsx';
import { useFormatting } from './useFormatting.ts';

type Pair = readonly [Bufferschema, Bufferschema];

/** Both parents of one child beside each other; two pictures, never one judgement. */
export function Together({ pair }: { pair: Pair }) {
  const t = useText();
  const { list } = useFormatting();
  const name = useCircumstanceName();
  const [one, other] = pair;
  const { buffers, experiences, interests, shared } = beside(one, other);
  const kinds = new Set(one.B_omstandigheden.filter(({ tekst }) => tekst === '').map(({ soort }) => soort));
  const words = shared.map((word) => {
    const kind = [...kinds].find((soort) => soort === word);
    return kind ? name({ kind, text: '' }) : name({ kind: 'gebeurtenis', text: word });
  });
  return (
    <main>
      <PageHead back={{ to: `/schema/${one.id}`, label: one.alias }} title={t('schema.together.title')}>
        <p className="quiet">{t('schema.together.intro')}</p>
      </PageHead>
      <div className="beside beside-head">
        {pair.map((schema) => (
          <p key={schema.id}>
            <Link href={`/schema/${schema.id}`}>{schema.alias}</Link>
            <br />
            <span className="small">
              <AboutParent schema={schema} />
            </span>
          </p>
        ))}
      </div>
      <Texts title={t('schema.experience')} pair={pair} texts={experiences} />
      {buffers.map((row) => (
        <BufferRow key={row.buffer} row={row} pair={pair} />
      ))}
      <section className="present" aria-labelledby="interest">
        <h2 className="subtitle" id="interest">
          {t('schema.together.interest')}
        </h2>
        <p className="small">{t('schema.together.interestHelp')}</p>
        <Columns pair={pair} texts={interests} />
        {shared.length > 0 && <p>{t('schema.together.shared', { list: list(words) })}</p>}
      </section>
    </main>
  );
}

function Texts({ title, pair, texts }: { title: string; pair: Pair; texts: readonly [string, string] }) {
  return (
    <section className="stack">
      <h2 className="label">{title}</h2>
      <Columns pair={pair} texts={texts} />
    </section>
  );
}

/** Who says what, each under the schuilnaam, also for somebody who hears it. */
function Columns({ pair, texts }: { pair: Pair; texts: readonly [string, string] }) {
  const t = useText();
  return (
    <dl className="beside">
      {pair.map(({ id, alias }, index) => (
        <div key={id}>
          <dt className="hidden-label">{alias}</dt>
          <dd>{texts[index] || <span className="quiet">{t('schema.together.nothing')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

function BufferRow({ row, pair }: { row: BufferBeside; pair: Pair }) {
  const t = useText();
  const standText = (stand: Stand | null) =>
    stand === null ? t('schema.standOpen') : t(`schema.stand.${stand}`);
  return (
    <section className="stack">
      <div>
        <h2 className="label">{t(`schema.buffer.${row.buffer}.name`)}</h2>
        <p className="small">{t(`schema.together.${row.relation}`)}</p>
      </div>
      <dl className="beside">
        {pair.map(({ id, alias }, index) => {
          const stand = row.stands[index] ?? null;
          return (
            <div key={id}>
              <dt className="hidden-label">{alias}</dt>
              <dd>
                <span className="beside-stand">
                  <Swatch stand={stand} /> {standText(stand)}
                </span>
                {row.texts[index]}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
