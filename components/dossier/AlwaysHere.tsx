import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { matchOf } from '../../lib/dossier/site.ts';
import { queryKeys } from '../queries.ts';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';

/** Offers always reading along on a site; the browser asks the person itself. Nothing where that is so already. */
export function AlwaysHere({ site }: { site: string }) {
  const t = useText();
  const client = useQueryClient();
  const { data: sites } = useQuery({
    queryKey: queryKeys.sites,
    queryFn: async () => (await browser.permissions.getAll()).origins ?? [],
  });
  const [answer, setAnswer] = useState<'refused' | 'forbidden' | null>(null);
  const origin = matchOf(site);
  if (sites === undefined || sites.includes(origin)) return null;
  const ask = async () => {
    try {
      // The browser answers only a question that comes right out of the click.
      setAnswer((await browser.permissions.request({ origins: [origin] })) ? null : 'refused');
    } catch {
      // An organisation can keep the browser from asking at all.
      setAnswer('forbidden');
    }
    await client.invalidateQueries({ queryKey: queryKeys.sites });
  };
  return (
    <>
      <QuietButton onClick={ask}>{t('dossier.always', { site: new URL(site).hostname })}</QuietButton>
      {answer && (
        <p className="help always-answer" role="status">
          {t(`dossier.alwaysNot.${answer}`)}
        </p>
      )}
    </>
  );
}
