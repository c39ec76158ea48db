import { useQuery } from '@tanstack/react-query';
import { browser } from 'wxt/browser';
import { lockCommand, lockMinutes } from '../../lib/vault/auto-lock.ts';
import { usePolicy } from '../policy/usePolicy.ts';
import { queryKeys } from '../queries.ts';
import { useSetting } from '../settings/useSetting.ts';
import { useText } from '../ui/language.tsx';
import { Pills } from '../ui/Pills.tsx';

const choices = ['5', '10', '30', '60'] as const;

/** When the vault locks by itself, and how to lock it at once. */
export function Locking() {
  const t = useText();
  const [chosen, choose] = useSetting('lockMinutes');
  const [onClose, chooseOnClose] = useSetting('lockOnClose');
  const most = usePolicy()?.lockMinutes ?? null;
  const minutes = lockMinutes(chosen, most);
  const allowed = choices.filter((choice) => most === null || Number(choice) <= most);
  const offered = allowed.length > 0 ? allowed : [String(minutes)];
  return (
    <section className="stack" aria-labelledby="locking">
      <h2 className="subtitle" id="locking">
        {t('vault.lockTitle')}
      </h2>
      <fieldset className="field">
        <legend className="small">{t('vault.lockAfter')}</legend>
        <Pills
          options={offered.map((value) => ({ value, label: t('vault.minutes', { count: Number(value) }) }))}
          chosen={[String(minutes)]}
          onChange={([value]) => value && choose(Number(value))}
        />
        {most !== null && <p className="small">{t('vault.lockByOrganisation', { count: most })}</p>}
      </fieldset>
      <div className="pills">
        <label className="pill">
          <input
            type="checkbox"
            checked={onClose}
            onChange={(event) => chooseOnClose(event.target.checked)}
          />
          {t('vault.lockOnClose')}
        </label>
      </div>
      <p className="small">{t('vault.lockAlso')}</p>
      <Shortcut />
    </section>
  );
}

/** The shortcut as the browser has it now: a person can change it there, or take it away. */
function Shortcut() {
  const t = useText();
  const { data } = useQuery({
    queryKey: queryKeys.shortcuts,
    queryFn: async () => {
      const commands = await browser.commands.getAll();
      return commands.find(({ name }) => name === lockCommand)?.shortcut ?? '';
    },
    staleTime: 0,
  });
  return data ? <p className="small">{t('vault.lockShortcut', { keys: data })}</p> : null;
}
