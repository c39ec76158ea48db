import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Field } from './Field.tsx';
import { TextInput } from './TextInput.tsx';

const show = (error: string | false) => (
  <Field
    label="Naam"
    hint="Alleen jij herkent hem."
    error={error}
    control={(field) => <TextInput {...field} />}
  />
);

it('ties the label, the hint and the error to the control, and the error only while there is one', () => {
  const { rerender } = render(show(false));
  const control = screen.getByLabelText('Naam');
  const described = () =>
    (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
  expect([described(), control.getAttribute('aria-invalid')]).toEqual([['Alleen jij herkent hem.'], null]);
  rerender(show('Vul eerst een naam in.'));
  expect([described(), control.getAttribute('aria-invalid')]).toEqual([
    ['Alleen jij herkent hem.', 'Vul eerst een naam in.'],
    'true',
  ]);
  expect(screen.getByRole('status').textContent).toBe('Vul eerst een naam in.');
});
