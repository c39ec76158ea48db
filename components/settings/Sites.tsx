import { useQuery, useQueryClient } from '@tanstack/react-query';
import { browser } from 'wxt/browser';
import { AlwaysHere } from '../dossier/AlwaysHere.tsx';
import { useDossier } from '../dossier/useDossier.ts';
import { queryKeys } from '../queries.ts';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';

/** The sites on which reading along is always allowed, as the browser itself knows them. */
export function Sites() {
  const t = useText();
  const { state } = useDossier();
  const client = useQueryClient();
  const { data: sites = [] } = useQuery({
    queryKey: queryKeys.sites,
    queryFn: async () => (await browser.permissions.getAll()).origins ?? [],
  });
  const remove = async (origin: string) => {
    await browser.permissions.remove({ origins: [origin] });
    await client.invalidateQueries({ queryKey: queryKeys.sites });
  };
  return (
    <section className="stack" aria-labelledby="sites">
      <h2 className="label" id="sites">
        {t('settings.sites')}
      </h2>
      <p className="small">{t('settings.sitesIntro')}</p>
      {state.kind === 'reads' && <AlwaysHere site={state.field.address.split('\n').at(-1) ?? ''} />}
      {sites.length === 0 ? (
        <p className="note">{t('settings.noSites')}</p>
      ) : (
        <ul className="stack">
          {sites.map((origin) => (
            <li key={origin} className="done">
              <span>{origin}</span>
              <QuietButton onClick={() => remove(origin)}>
                {t('settings.removeSite', { site: origin })}
              </QuietButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
