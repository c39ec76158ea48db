import { useId, useState } from 'react';
import type { Pack, PackCard } from '../../lib/collection/pack.ts';
import { useText } from '../ui/language.tsx';
import { TextInput } from '../ui/TextInput.tsx';

/** Gives a file to the person, as a download. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** One's own prompts as one file, for colleagues. */
export function PackExport({ cards }: { cards: readonly PackCard[] }) {
  const t = useText();
  const ids = { name: useId(), maker: useId(), missing: useId() };
  const [name, call] = useState('');
  const [maker, by] = useState('');
  const [missing, sayMissing] = useState(false);
  const save = () => {
    if (name.trim() === '' || maker.trim() === '') return sayMissing(true);
    const pack: Pack = {
      naast: 'vragen',
      versie: 1,
      naam: name.trim(),
      van: maker.trim(),
      kaarten: [...cards],
    };
    return download('naast-vragen.json', JSON.stringify(pack, null, 2));
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
