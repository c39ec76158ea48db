import { Icon, type IconName } from './Icon.tsx';

interface WordSelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly icon?: IconName;
}

/** A native list that looks like a word: the browser brings its own keyboard and screen-reader behaviour. */
export function WordSelect<Value extends string>(props: WordSelectProps<Value>) {
  const { label, options, value, onChange, icon } = props;
  return (
    <span className={icon ? 'word word-select role' : 'word word-select'}>
      {icon && <Icon name={icon} />}
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={16} />
    </span>
  );
}
