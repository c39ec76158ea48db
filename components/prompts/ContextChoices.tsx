import type { Moment, Role } from '../../lib/analysis/types.ts';
import { useSetting } from '../settings/useSetting.ts';
import { useText } from '../ui/language.tsx';
import { Segments } from '../ui/Segments.tsx';
import { WordSelect } from '../ui/WordSelect.tsx';

const roles: readonly Role[] = ['jv', 'lk', 'ib'];
const moments: readonly Moment[] = ['voor', 'tijdens', 'na', 'schrijven'];

/** Role, form of address and moment: chosen once, remembered, changed in one press. */
export function ContextChoices({ onMoment }: { onMoment: () => void }) {
  const t = useText();
  const [role, setRole] = useSetting('role');
  const [address, setAddress] = useSetting('address');
  const [moment, setMoment] = useSetting('moment');
  return (
    <>
      <div className="context-row">
        <WordSelect
          icon="person"
          label={t('role.label')}
          options={roles.map((value) => ({ value, label: t(`role.${value}.name`) }))}
          value={role ?? 'jv'}
          onChange={setRole}
        />
        <WordSelect
          label={t('address.label')}
          options={[
            { value: 'u', label: t('address.u') },
            { value: 'je', label: t('address.je') },
          ]}
          value={address}
          onChange={setAddress}
        />
      </div>
      <Segments
        legend={t('moment.label')}
        options={moments.map((value) => ({ value, label: t(`moment.${value}`) }))}
        value={moment}
        onChange={(value) => {
          setMoment(value);
          onMoment();
        }}
      />
    </>
  );
}
