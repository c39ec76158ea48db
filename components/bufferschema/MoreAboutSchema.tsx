import { useId } from 'react';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { childBands } from '../../lib/bufferschema/values.ts';
import { daysAfter } from '../../lib/vault/calendar.ts';
import { lastDate } from '../../lib/vault/retention.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { Pills } from '../ui/Pills.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { useLongest } from '../vault/useLongest.ts';

interface MoreAboutSchemaProps {
  readonly schema: Bufferschema;
  readonly onChange: (part: Pick<Bufferschema, 'wisDatum'> | { kindBand: Bufferschema['kindBand'] }) => void;
}

/** What is not needed in the three minutes: the age of the child, as a band, and another date of destruction. */
export function MoreAboutSchema({ schema, onChange }: MoreAboutSchemaProps) {
  const t = useText();
  const id = useId();
  const [first, last] = [daysAfter(new Date(), 1), lastDate(schema, useLongest())];
  return (
    <details className="finding">
      <summary>
        <span className="finding-title">{t('schema.more')}</span>
        <Icon name="down" />
      </summary>
      <div className="finding-body">
        <fieldset className="field">
          <legend className="label">{t('schema.childAge')}</legend>
          <Pills
            options={childBands.map((value) => ({ value, label: t(`schema.bands.${value}`) }))}
            chosen={schema.kindBand ? [schema.kindBand] : []}
            onChange={([kindBand]) => onChange({ kindBand })}
          />
        </fieldset>
        <div className="field">
          <label className="label" htmlFor={id}>
            {t('schema.wisDatum')}
          </label>
          <TextInput
            id={id}
            type="date"
            min={first}
            max={last}
            value={schema.wisDatum > last ? last : schema.wisDatum}
            aria-describedby={`${id}-help`}
            onChange={({ target: { value } }) => {
              // Half a date while it is being typed is no date yet.
              if (value >= first && value <= last) onChange({ wisDatum: value });
            }}
          />
          <p className="small" id={`${id}-help`}>
            {t('schema.wisDatumHelp')}
          </p>
        </div>
      </div>
    </details>
  );
}
