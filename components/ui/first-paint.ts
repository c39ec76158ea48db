/** No page waits longer than this for it: one that is not visible is never painted. In ms. */
const patience = 250;

/**
 * Resolves when the panel is on screen. What the first cards do not need is loaded after this: reading files and
 * putting pixels on the screen are work for the same few processors.
 */
export const firstPaint: Promise<void> = new Promise((resolve) => {
  if (
    typeof PerformanceObserver === 'undefined' ||
    !PerformanceObserver.supportedEntryTypes.includes('paint')
  ) {
    resolve();
    return;
  }
  setTimeout(resolve, patience);
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    resolve();
  }).observe({ type: 'paint', buffered: true });
});
