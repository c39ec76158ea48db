import { type PillOption, Pills } from '../ui/Pills.tsx';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly PillOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
}

/** One question of the settings with a few answers. */
export function Choice<Value extends string>({ legend, options, value, onChange, hint }: ChoiceProps<Value>) {
  return (
    <fieldset className="field">
      <legend className="label">{legend}</legend>
      {hint && <p className="small">{hint}</p>}
      <Pills
        options={options}
        chosen={value === null ? [] : [value]}
        onChange={([chosen]) => chosen && onChange(chosen)}
      />
    </fieldset>
  );
}
