import { useFormatting } from '../bufferschema/useFormatting.ts';
import { useText } from '../ui/language.tsx';
import { usePolicy } from './usePolicy.ts';

/** What the organisation has set for everyone, in sentences; nothing when it has set nothing. */
export function Organisation() {
  const t = useText();
  const { list } = useFormatting();
  const policy = usePolicy();
  if (!policy) return null;
  const { helpText, meldcode, lockMinutes, retentionDays, vault, sites, packs, broken } = policy;
  const sentences = [
    helpText,
    meldcode !== null && t('settings.organisationMeldcode', { address: meldcode }),
    lockMinutes !== null && t('settings.organisationLock', { count: lockMinutes }),
    retentionDays !== null && t('settings.organisationDays', { count: retentionDays }),
    !vault && t('settings.organisationNoVault'),
    sites.allowed?.length && t('settings.organisationAllowed', { list: list(sites.allowed) }),
    sites.blocked.length > 0 && t('settings.organisationBlocked', { list: list(sites.blocked) }),
    packs.length > 0 && t('settings.organisationPacks', { list: list(packs.map(({ naam }) => naam)) }),
    broken && t('settings.organisationBroken'),
  ].filter((sentence) => typeof sentence === 'string');
  if (sentences.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="organisation">
      <h2 className="label" id="organisation">
        {t('settings.organisation')}
      </h2>
      <ul className="note stack">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
