import { type ReactNode, useContext, useState } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { HeldContext } from '../vault/Held.tsx';

interface FormPartProps {
  readonly title: string;
  /** Something was written here. */
  readonly filled?: boolean;
  /** Where what is written here is stored; the part opens when any of it is not saved. */
  readonly paths?: readonly string[];
  /** What the concept behind this part means, in one line. */
  readonly meaning?: string;
  readonly children: ReactNode;
}

/** A part of the form that stays closed until it is wanted. */
export function FormPart({ title, filled = false, paths = [], meaning, children }: FormPartProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { held } = useContext(HeldContext);
  const shown = open || held.some(({ path }) => paths.some((own) => path.startsWith(own)));
  return (
    <details
      className="finding form-part"
      open={shown}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>
          <span className="finding-title">{title}</span>
          {filled && !shown && <span className="small"> {t('schema.partFilled')}</span>}
        </span>
        <Icon name="down" />
      </summary>
      {shown && (
        <div className="finding-body">
          {meaning && <p className="small">{meaning}</p>}
          {children}
        </div>
      )}
    </details>
  );
}
