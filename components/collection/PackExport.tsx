import { useId, useState } from 'react';
import type { PackCard } from '../../lib/collection/pack.ts';
import { useText } from '../ui/language.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { packOf, savePack } from './save-pack.ts';

/** One's own prompts as one file, for colleagues. */
export function PackExport({ cards }: { cards: readonly PackCard[] }) {
  const t = useText();
  const ids = { name: useId(), maker: useId(), missing: useId() };
  const [name, call] = useState('');
  const [maker, by] = useState('');
  const [missing, sayMissing] = useState(false);
  const save = () => {
    if (name.trim() === '' || maker.trim() === '') return sayMissing(true);
    return savePack(packOf({ naam: name.trim(), van: maker.trim(), kaarten: cards }));
  };
  return (
    <details className="fold">
      <summary>{t('pack.export')}</summary>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="field">
          <label className="label" htmlFor={ids.name}>
            {t('pack.name')}
          </label>
          <TextInput
            id={ids.name}
            maxLength={80}
            value={name}
            onChange={(event) => call(event.target.value)}
          />
        </div>
        <div className="field">
          <label className="label" htmlFor={ids.maker}>
            {t('pack.maker')}
          </label>
          <TextInput
            id={ids.maker}
            maxLength={80}
            value={maker}
            onChange={(event) => by(event.target.value)}
          />
        </div>
        {missing && (
          <p className="help" role="status">
            {t('pack.missing')}
          </p>
        )}
        <button className="button button-line" type="submit">
          {t('pack.save')}
        </button>
      </form>
    </details>
  );
}
