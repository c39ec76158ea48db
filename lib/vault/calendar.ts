/** The day on the calendar of whoever reads the clock: `2026-02-20`. */
export function calendarDate(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, '0');
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}

/** The calendar date that many days later; summer time does not shift it. */
export function daysAfter(moment: Date, days: number): string {
  return calendarDate(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + days));
}

/** True from the first moment of its wisDatum on. */
export function isExpired(wisDatum: string, now: Date): boolean {
  return wisDatum <= calendarDate(now);
}
