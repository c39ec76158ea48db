import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface Pressable extends Omit<ComponentProps<'button'>, 'className' | 'type' | 'aria-disabled'> {
  /** Sends the form it stands in. */
  readonly submit?: boolean;
  /** It cannot work yet. It stays where it is and can be reached; what is beside it says why. */
  readonly waits?: boolean;
}

interface ButtonProps extends Pressable {
  /** `main` is the one next step of a screen. */
  readonly kind?: 'main' | 'line';
  readonly wide?: boolean;
}

/** An action with a shape. */
export function Button({ kind = 'line', wide = false, ...pressable }: ButtonProps) {
  return (
    <button
      {...attributesOf(pressable)}
      className={classes('button', `button-${kind}`, wide && 'button-wide')}
    />
  );
}

interface QuietButtonProps extends Pressable {
  /** The next step among the quiet ones. */
  readonly accent?: boolean;
  /** At the end of its row, in the middle of its column, or with an icon at the start of a line. */
  readonly place?: 'push' | 'centre-self' | 'role';
}

/** An action made of words only: the quietest thing one can press. */
export function QuietButton({ accent = false, place, ...pressable }: QuietButtonProps) {
  return <button {...attributesOf(pressable)} className={classes('word', accent && 'word-main', place)} />;
}

interface IconButtonProps extends Omit<Pressable, 'children' | 'aria-label' | 'title'> {
  readonly icon: IconName;
  readonly size?: number;
  /** What it does: read aloud, and shown to who rests the pointer on it. */
  readonly label: string;
}

/** One of the few actions that are a picture. */
export function IconButton({ icon, size = 20, label, ...pressable }: IconButtonProps) {
  return (
    <button {...attributesOf(pressable)} className="icon-button" aria-label={label} title={label}>
      <Icon name={icon} size={size} />
    </button>
  );
}

interface FileButtonProps {
  readonly children: ReactNode;
  readonly accept?: string | undefined;
  readonly onChoose: (file: File) => void;
}

/** Asks for one file. The same file can be chosen again, as after it was mended. */
export function FileButton({ children, accept, onChoose }: FileButtonProps) {
  return (
    <label className="button button-line file">
      {children}
      <input
        className="hidden-label"
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
          target.value = '';
        }}
      />
    </label>
  );
}

/** What every button says of itself: it sends no form unless asked, and tells when it waits. */
function attributesOf({ submit = false, waits = false, ...rest }: Pressable): ComponentProps<'button'> {
  return { ...rest, type: submit ? 'submit' : 'button', ...(waits && { 'aria-disabled': true }) };
}

const classes = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');
