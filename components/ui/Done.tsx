import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

/** What just happened, with the way back; stays until the next action. */
export function Done({
  icon,
  children,
  action,
}: {
  icon?: IconName;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="done" role="status">
      <span>
        {icon && <Icon name={icon} size={18} />}
        {children}
      </span>
      {action}
    </div>
  );
}
