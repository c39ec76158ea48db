/**
 * `npm run --silent analyse`: reads JSON Lines on standard input and answers every line with one line of JSON, in
 * order. A line that is no request gets `{"id": null, "error": ...}`, the rest goes on, and the exit status is 1.
 */
import { createInterface } from 'node:readline';
import { answer } from './analyse/answer.ts';

let broken = false;

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const result = answer(line);
  if ('error' in result) broken = true;
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

process.exitCode = broken ? 1 : 0;
