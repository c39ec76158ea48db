import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Lab, place, rest } from './lab.ts';
import { nativeLab } from './native-lab.ts';

/** The lab of a field whose value React keeps: what it would save is what React knows. */
export function controlledLab(field: ReactElement, saved: () => string): Lab {
  flushSync(() => createRoot(place()).render(field));
  const element = place().querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (element === null) throw new Error('React drew no field.');
  return {
    ...nativeLab(element, saved),
    load: async (lines) => {
      // React hears only what goes around the setter that it put on the element itself.
      const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set;
      setter?.call(element, lines.join('\n'));
      element.dispatchEvent(new Event('input', { bubbles: true }));
      await rest();
    },
  };
}
