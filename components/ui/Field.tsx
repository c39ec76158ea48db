import { type ReactNode, useId } from 'react';

/** What ties a control to its label, its hint and its error; spread it on the control. */
export interface FieldProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldParts {
  readonly label: ReactNode;
  /** What helps to fill it in; it stands between the label and the control. */
  readonly hint?: ReactNode;
  /** What is still missing, in a sentence; it is read aloud when it comes. */
  readonly error?: ReactNode;
  /** The control. */
  readonly control: (props: FieldProps) => ReactNode;
  /** What belongs to the field and comes after it. */
  readonly children?: ReactNode;
}

/** A labelled control with its hint and its error. */
export function Field({ label, hint, error, control, children }: FieldParts) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {control({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true }),
      })}
      <p className="help" id={`${id}-error`} role="status">
        {error}
      </p>
      {children}
    </div>
  );
}
