import { useEffect, useState } from 'react';

/** The value once it has not changed for `pause` milliseconds; an empty text settles at once. */
export function useSettled(value: string, pause: number): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    if (value === '') {
      settle('');
      return;
    }
    const timer = setTimeout(() => settle(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
