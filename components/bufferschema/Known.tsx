import { type Known as KnownThing, knows } from '../../lib/bufferschema/knowledge.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { useText } from '../ui/language.tsx';
import { useCircumstanceName } from './Circumstances.tsx';
import { useFormatting } from './useFormatting.ts';

/** "Dit weet je", each line with who said it; hidden when there is nothing yet. */
export function Known({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const known = knows(schema);
  if (known.length === 0) return null;
  return (
    <section className="present" aria-labelledby="known">
      <h2 className="subtitle" id="known">
        {t('schema.known')}
      </h2>
      <ul className="pairs">
        {known.map((thing) => (
          <li key={thing.field}>
            <KnownLine thing={thing} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function KnownLine({ thing }: { thing: KnownThing }) {
  const t = useText();
  const { list } = useFormatting();
  const name = useCircumstanceName();
  if (thing.field === 'omstandigheden') {
    const names = thing.circumstances.map(({ soort, tekst }) => name({ kind: soort, text: tekst }));
    return t('schema.aroundKnown', { list: list(names) });
  }
  return (
    <>
      {thing.text} <span className="small">({t(`schema.says.${thing.perspective}`)})</span>
    </>
  );
}
