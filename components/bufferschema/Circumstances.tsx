import {
  type CircumstanceChip,
  circumstanceChips,
  isTicked,
  toggle,
} from '../../lib/bufferschema/circumstances.ts';
import type { Bufferschema, Circumstance } from '../../lib/bufferschema/schema.ts';
import { useText } from '../ui/language.tsx';
import { Hints } from './Hints.tsx';

interface CircumstancesProps {
  readonly role: Bufferschema['rol'];
  readonly entries: readonly Circumstance[];
  readonly onChange: (entries: Circumstance[]) => void;
}

/** What plays around the parent, to tick; a school starts with other words than the consultatiebureau. */
export function Circumstances({ role, entries, onChange }: CircumstancesProps) {
  const t = useText();
  const name = useCircumstanceName();
  return (
    <fieldset className="field">
      <legend className="label">{t('schema.around')}</legend>
      <p className="small">{t('schema.meaning.around')}</p>
      <div className="pills">
        {circumstanceChips(role).map((chip) => (
          <label key={`${chip.kind} ${chip.text}`} className="pill">
            <input
              type="checkbox"
              checked={isTicked(entries, chip)}
              onChange={() => onChange(toggle(entries, chip))}
            />
            {name(chip)}
          </label>
        ))}
      </div>
      <Hints field="omstandigheden" />
    </fieldset>
  );
}

const texts = {
  slapen: 'schema.chips.slapen',
  huilen: 'schema.chips.huilen',
  eten: 'schema.chips.eten',
  'de eerste tijd': 'schema.chips.de eerste tijd',
  verzuim: 'schema.chips.verzuim',
  ondersteuning: 'schema.chips.ondersteuning',
  wisselingen: 'schema.chips.wisselingen',
  'thuis nog onbekend': 'schema.chips.thuis nog onbekend',
} satisfies Record<string, LocaleKey>;

const isChipText = (text: string): text is keyof typeof texts => Object.hasOwn(texts, text);

export type CircumstanceName = (of: CircumstanceChip) => string;

/** What a circumstance is called on the screen: the words of a chip, what somebody typed, or its kind. */
export function useCircumstanceName(): CircumstanceName {
  const t = useText();
  return ({ kind, text }) => {
    if (text === '') return t(`schema.kinds.${kind}`);
    return isChipText(text) ? t(texts[text]) : text;
  };
}
