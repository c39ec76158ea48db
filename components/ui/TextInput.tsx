import type { ComponentProps } from 'react';

/** Keeps the browser's own cloud checkers and its memory for forms away from every field of ours. */
export const privateField = {
  spellCheck: false,
  autoComplete: 'off',
  autoCorrect: 'off',
  writingsuggestions: 'false',
} as const;

/** One line to type in. */
export function TextInput({ className = 'input', ...props }: ComponentProps<'input'>) {
  return <input {...privateField} {...props} className={className} />;
}

/** A text that grows with what is typed. */
export function TextArea({ className = 'input', ...props }: ComponentProps<'textarea'>) {
  return <textarea {...privateField} {...props} className={className} />;
}
