import { useText } from '../ui/language.tsx';
import { Choice } from './Choice.tsx';
import { useSetting } from './useSetting.ts';

const roles = ['jv', 'lk', 'ib'] as const;
const starts = ['laatste', 'voor', 'tijdens', 'na', 'schrijven'] as const;
const addresses = ['u', 'je'] as const;

/** Who works here, at what moment the panel opens, and how parents are addressed. */
export function Work() {
  const t = useText();
  const [role, setRole] = useSetting('role');
  const [start, setStart] = useSetting('momentAtStart');
  const [address, setAddress] = useSetting('address');
  return (
    <>
      <Choice
        legend={t('role.label')}
        options={roles.map((value) => ({ value, label: t(`role.${value}.name`) }))}
        value={role}
        onChange={setRole}
      />
      <Choice
        legend={t('settings.start')}
        options={starts.map((value) => ({
          value,
          label: value === 'laatste' ? t('settings.lastMoment') : t(`moment.${value}`),
        }))}
        value={start ?? 'laatste'}
        onChange={(value) => setStart(value === 'laatste' ? null : value)}
      />
      <Choice
        legend={t('address.label')}
        options={addresses.map((value) => ({ value, label: t(`address.${value}`) }))}
        value={address}
        onChange={setAddress}
      />
    </>
  );
}
