import { useId, useState } from 'react';
import { suggestAlias } from '../../lib/bufferschema/alias.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { HeldMark } from '../vault/Held.tsx';
import { FormHints } from './Hints.tsx';

interface AliasFieldProps {
  readonly alias: string;
  /** Aliases of other schemas. */
  readonly taken: readonly string[];
  readonly onChange: (alias: string) => void;
}

const aliasRules = ['R11'] as const;

/** The one thing a schema needs. An emptied field keeps the last schuilnaam until there is another. */
export function AliasField({ alias, taken, onChange }: AliasFieldProps) {
  const t = useText();
  const id = useId();
  const [emptied, empty] = useState(false);
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {t('schema.alias')}
      </label>
      <div className="input-with-end">
        <TextInput
          id={id}
          value={emptied ? '' : alias}
          maxLength={60}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            const typed = event.target.value;
            empty(typed.trim() === '');
            if (typed.trim() !== '') onChange(typed);
          }}
        />
        <QuietButton
          onClick={() => {
            empty(false);
            onChange(suggestAlias(Math.random, [...taken, alias]));
          }}
        >
          <Icon name="shuffle" size={18} /> {t('schema.aliasOther')}
        </QuietButton>
      </div>
      <p className="small" id={`${id}-help`}>
        {emptied ? t('schema.aliasEmpty', { alias }) : t('schema.aliasHelp')}
      </p>
      <HeldMark field="alias" />
      <FormHints rules={aliasRules} />
    </div>
  );
}
