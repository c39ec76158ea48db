import { useState } from 'react';
import { pageAddress } from '../../lib/settings/accept.ts';
import { usePolicy } from '../policy/usePolicy.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useText } from '../ui/language.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { useSetting } from './useSetting.ts';

/** What somebody means who types an address as it is spoken: without what comes before it. */
const complete = (typed: string): string => (/^[a-z][a-z+.-]*:/i.test(typed) ? typed : `https://${typed}`);

/** Where the meldcode of the organisation is, for who works where nobody set it for everyone. */
export function Meldcode() {
  const t = useText();
  const policy = usePolicy();
  const [stored, store] = useSetting('meldcode');
  const [typed, type] = useState(stored ?? '');
  const [said, say] = useState<'kept' | 'gone' | 'wrong' | null>(null);
  if (policy === undefined || policy.meldcode !== null) return null;
  const save = () => {
    const words = typed.trim();
    const address = words === '' ? null : pageAddress(complete(words));
    if (address === undefined) return say('wrong');
    store(address);
    type(address ?? '');
    return say(address === null ? 'gone' : 'kept');
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={t('settings.meldcode')}
        hint={t('settings.meldcodeAbout')}
        error={said === 'wrong' && t('settings.meldcodeWrong')}
        control={(field) => (
          <TextInput
            {...field}
            inputMode="url"
            value={typed}
            onChange={(event) => {
              type(event.target.value);
              say(null);
            }}
          />
        )}
      />
      <Button submit>{t('settings.meldcodeSave')}</Button>
      <p className="help" role="status">
        {said === 'kept' && t('settings.meldcodeKept')}
        {said === 'gone' && t('settings.meldcodeGone')}
      </p>
    </form>
  );
}
