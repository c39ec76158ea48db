import { type ReactNode, useRef } from 'react';
import { Button, QuietButton } from './Button.tsx';
import type { IconName } from './Icon.tsx';
import { Icon } from './Icon.tsx';
import { useText } from './language.tsx';
import { useIsLong, type Waiting } from './useStoppable.ts';

interface SlowButtonProps {
  readonly work: Waiting;
  /** What is going on, in a sentence. */
  readonly says: string;
  readonly waits?: boolean;
  readonly submit?: boolean;
  readonly icon?: IconName;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** The next step of a screen when it can take long: in its own place it says what it does, with the way to stop. */
export function SlowButton({ work, says, waits = false, icon, children, ...rest }: SlowButtonProps) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  const long = useIsLong(work.going);
  const stop = () => {
    work.stop();
    // The way to stop goes away; whoever uses the keyboard stays where he was.
    button.current?.focus();
  };
  return (
    <div className="slow">
      <Button ref={button} kind="main" wide waits={waits || work.going} {...rest}>
        {icon && !long && <Icon name={icon} />}
        {long ? says : children}
      </Button>
      {long && <QuietButton onClick={stop}>{t('ui.stop')}</QuietButton>}
      <p className="hidden-label" role="status">
        {long && says}
      </p>
    </div>
  );
}
