/** How long the panel is ever busy at a stretch while somebody types. */
import { Workday } from '../../tests/e2e/harness/workday.ts';
import { atMost, type Line } from './table.ts';
import { traceSchema } from './trace.ts';

/**
 * The longest stretch of work of the thread that answers keys, in ms of its own time: what another program does on this
 * machine in between does not count.
 */
export function longestTask(trace: unknown, pid: number): number {
  const { traceEvents } = traceSchema.parse(trace);
  const main = traceEvents.find(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
  );
  const tasks = traceEvents.filter(
    (event) => event.pid === pid && event.tid === main?.tid && event.name.endsWith('RunTask'),
  );
  if (tasks.length === 0) throw new Error('The trace holds no work of the panel.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

const note =
  'De nachten zijn kort en hij slaapt slecht. Moeder is zorgmijdend en vader werkt veel. Zij vertelt: "Ik tel de uren." U moet hem vaker voorlezen, anders komt hij er niet. ';

async function traced(day: Workday, type: () => Promise<void>): Promise<number> {
  const { page } = day.panel;
  // The process of the panel is known by a mark that only it makes.
  await page.tracing.start({
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  });
  await page.evaluate(() => performance.mark('the panel'));
  await type();
  const raw = await page.tracing.stop();
  if (raw === undefined) throw new Error('The browser gave no trace.');
  const trace: unknown = JSON.parse(new TextDecoder().decode(raw));
  const mark = traceSchema.parse(trace).traceEvents.find(({ name }) => name === 'the panel');
  if (mark === undefined) throw new Error('The trace does not hold the panel.');
  return longestTask(trace, mark.pid);
}

/** Typing in Woorden, and in the dossier with Vragen open, against the budget. */
export async function typingLines(quick: boolean): Promise<Line[]> {
  await using day = await Workday.begin();
  const { panel } = day;
  const text = note.repeat(quick ? 1 : 3);
  await day.welcome('jv');
  await day.write('consult', 'Een begin. ');
  await panel.see('Leest mee in');
  const beside = await traced(day, () => day.write('consult', text));
  await panel.press('Woorden', 'link');
  await panel.type('Jouw tekst', 'Een begin. ');
  const inside = await traced(day, async () => {
    await panel.type('Jouw tekst', text);
    await panel.see('Om nog even naar te kijken');
  });
  return [
    atMost('panel: longest task while typing in the dossier', beside, 50, 'ms'),
    atMost('panel: longest task while typing in Woorden', inside, 50, 'ms'),
  ];
}
