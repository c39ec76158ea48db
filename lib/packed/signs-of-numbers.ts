/** The numbers from 0 to 63, a letter each, so that tables of them stay small. */
export const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const numbers = new Uint8Array(128);
for (let number = 0; number < signs.length; number += 1) numbers[signs.charCodeAt(number)] = number;

/** The number that the sign at a place in a text stands for. */
export const numberAt = (text: string, at: number): number => numbers[text.charCodeAt(at)] ?? 0;
