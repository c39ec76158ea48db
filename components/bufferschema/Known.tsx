import { type Known as KnownThing, saidAndAssumed } from '../../lib/bufferschema/knowledge.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { directions } from '../../lib/bufferschema/values.ts';
import { useText } from '../ui/language.tsx';
import { useCircumstanceName } from './Circumstances.tsx';
import { useFormatting } from './useFormatting.ts';

/** "Dit weet je": first what the parent said, then what is one's own or somebody else's; hidden while there is nothing. */
export function Known({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const { said, assumed } = saidAndAssumed(schema);
  if (said.length + assumed.length === 0) return null;
  return (
    <section className="present" aria-labelledby="known">
      <h2 className="subtitle" id="known">
        {t('schema.known')}
      </h2>
      <KnownLines title={t('schema.said')} things={said} />
      <KnownLines title={t('schema.assumed')} things={assumed} />
    </section>
  );
}

function KnownLines({ title, things }: { title: string; things: readonly KnownThing[] }) {
  if (things.length === 0) return null;
  return (
    <>
      <h3 className="known-side">{title}</h3>
      <ul className="pairs">
        {things.map((thing) => (
          <li key={`${thing.field} ${'side' in thing ? thing.side : ''}`}>
            <KnownLine thing={thing} />
          </li>
        ))}
      </ul>
    </>
  );
}

function KnownLine({ thing }: { thing: KnownThing }) {
  const t = useText();
  const { list } = useFormatting();
  const name = useCircumstanceName();
  if (thing.field === 'omstandigheden') {
    return [...directions, undefined]
      .flatMap((direction) => {
        const names = thing.circumstances
          .filter(({ richting }) => richting === direction)
          .map(({ soort, tekst }) => name({ kind: soort, text: tekst }));
        if (names.length === 0) return [];
        const named = list(names);
        return [
          direction
            ? t(`schema.aroundDirection.${direction}`, { list: named })
            : t('schema.aroundKnown', { list: named }),
        ];
      })
      .join(' ');
  }
  return (
    <>
      {thing.side && `${t(`schema.${thing.side}`)}: `}
      {thing.text}
      {thing.perspective !== 'ouder' && (
        <>
          {' '}
          <span className="small">({t(`schema.says.${thing.perspective}`)})</span>
        </>
      )}
    </>
  );
}
