/** Pages and frameworks answer an input within a frame or two; a page that is not shown gets no frames. */
export function afterTwoFrames(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 250);
    window.requestAnimationFrame(() =>
      window.requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
