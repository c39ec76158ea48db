import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';

it.each([0, 1, 2, 3, 0x7fff, 0x8000, 0x8001, 200_000])(
  'gives back %i bytes, as others write them',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(Buffer.compare(fromBase64(toBase64(bytes)), bytes)).toBe(0);
  },
);

it('throws for what is not base64', () => {
  expect(() => fromBase64('geen?')).toThrow();
});
