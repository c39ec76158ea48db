import { useQuery } from '@tanstack/react-query';
import { browser } from 'wxt/browser';
import { queryKeys } from '../queries.ts';
import { useText } from '../ui/language.tsx';

/** Every key that does something, as the browser has it now; a person can change the first ones there. */
export function Shortcuts() {
  const t = useText();
  const { data: commands = [] } = useQuery({
    queryKey: queryKeys.commands,
    queryFn: () => browser.commands.getAll(),
    staleTime: 0,
  });
  const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut || null;
  const listed = [
    [keysOf('_execute_action') ?? t('settings.noKeys'), t('settings.keys.open')],
    ['F6', t('settings.keys.dossier')],
    ['Tab', t('settings.keys.next')],
    ['← → ↑ ↓', t('settings.keys.choose')],
    ['Enter', t('settings.keys.press')],
    ['Esc', t('settings.keys.close')],
    [keysOf('lock-vault') ?? t('settings.noKeys'), t('settings.keys.lock')],
  ] as const;
  return (
    <>
      <dl className="keys">
        {listed.map(([keys, does]) => (
          <div key={does}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{t('settings.keysChange')}</p>
    </>
  );
}
