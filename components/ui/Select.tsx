import type { FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';

interface SelectProps<Value extends string> extends FieldProps {
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A native list as a field; put it in a `Field`. */
export function Select<Value extends string>({ options, value, onChange, ...field }: SelectProps<Value>) {
  return (
    <span className="select">
      <select
        {...field}
        className="input"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
