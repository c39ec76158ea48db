import { createContext, use } from 'react';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';

/** The form on the screen: what stands in it, and how any part of it changes. */
export interface Form {
  readonly schema: Bufferschema;
  readonly change: (part: Partial<Bufferschema>) => void;
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  const form = use(FormContext);
  if (form === null) throw new Error('useForm needs a FormContext around it');
  return form;
}
