import { type ReactNode, useId } from 'react';

export interface PillOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly before?: ReactNode;
  /** The language of the label, when that is another than that of the panel. */
  readonly lang?: string;
}

interface PillsProps<Value extends string> {
  readonly options: readonly PillOption<Value>[];
  readonly chosen: readonly Value[];
  /** Gets every chosen value after the change. */
  readonly onChange: (chosen: readonly Value[]) => void;
  /** One choice (radio) or several (checkbox). */
  readonly several?: boolean;
}

/** Choices as pills; put them in a `fieldset` with a `legend`. */
export function Pills<Value extends string>({
  options,
  chosen,
  onChange,
  several = false,
}: PillsProps<Value>) {
  const name = useId();
  return (
    <div className="pills">
      {options.map(({ value, label, before, lang }) => (
        <label key={value} className="pill" lang={lang}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(value)}
            onChange={(event) => {
              if (!several) onChange([value]);
              else if (event.target.checked) onChange([...chosen, value]);
              else onChange(chosen.filter((other) => other !== value));
            }}
          />
          {before}
          {label}
        </label>
      ))}
    </div>
  );
}
