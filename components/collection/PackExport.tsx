import { useState } from 'react';
import type { PackCard } from '../../lib/collection/pack.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Fold } from '../ui/Fold.tsx';
import { useText } from '../ui/language.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { packOf, savePack } from './save-pack.ts';

/** One's own prompts as one file, for colleagues. */
export function PackExport({ cards }: { cards: readonly PackCard[] }) {
  const t = useText();
  const [name, call] = useState('');
  const [maker, by] = useState('');
  const [missing, sayMissing] = useState(false);
  const save = () => {
    if (name.trim() === '' || maker.trim() === '') return sayMissing(true);
    return savePack(packOf({ naam: name.trim(), van: maker.trim(), kaarten: cards }));
  };
  return (
    <Fold title={t('pack.export')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field
          label={t('pack.name')}
          error={missing && name.trim() === '' && t('pack.missing')}
          control={(field) => (
            <TextInput
              {...field}
              maxLength={80}
              value={name}
              onChange={(event) => call(event.target.value)}
            />
          )}
        />
        <Field
          label={t('pack.maker')}
          error={missing && maker.trim() === '' && t('pack.missing')}
          control={(field) => (
            <TextInput {...field} maxLength={80} value={maker} onChange={(event) => by(event.target.value)} />
          )}
        />
        <Button submit>{t('pack.save')}</Button>
      </form>
    </Fold>
  );
}
