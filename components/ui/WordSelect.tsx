import { Icon, type IconName } from './Icon.tsx';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The language of the label, when that is another than that of the panel. */
  readonly lang?: string;
}

interface WordSelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  /** Options under a heading, below the others. */
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option<Value>[] }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly icon?: IconName;
}

/** A native list that looks like a word: the browser brings its own keyboard and screen-reader behaviour. */
export function WordSelect<Value extends string>(props: WordSelectProps<Value>) {
  const { label, options, groups = [], value, onChange, icon } = props;
  const every = [...options, ...groups.flatMap((group) => group.options)];
  return (
    <span className={icon ? 'word word-select role' : 'word word-select'}>
      {icon && <Icon name={icon} />}
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = every.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value} lang={option.lang}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Icon name="down" size={16} />
    </span>
  );
}
