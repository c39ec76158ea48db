import { describe, expect, it } from 'vitest';
import { calendarDate, daysAfter, isExpired } from './calendar.ts';

describe('the calendar', () => {
  it('counts days across the change to summer time', () => {
    expect(daysAfter(new Date(2026, 2, 28, 23, 59), 1)).toBe('2026-03-29');
    expect(daysAfter(new Date(2026, 2, 28, 23, 59), 2)).toBe('2026-03-30');
    expect(daysAfter(new Date(2025, 10, 22, 9, 30), 90)).toBe('2026-02-20');
    expect(calendarDate(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
  });

  it('ends a schema at the first moment of its date', () => {
    expect(isExpired('2026-02-20', new Date(2026, 1, 19, 23, 59, 59))).toBe(false);
    expect(isExpired('2026-02-20', new Date(2026, 1, 20, 0, 0, 0))).toBe(true);
    expect(isExpired('2026-02-20', new Date(2027, 0, 1))).toBe(true);
  });
});
