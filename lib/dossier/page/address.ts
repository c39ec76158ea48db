import { windowsAround } from './windows.ts';

/**
 * Addresses of this document and of the documents around it that may be seen, with their hashes, innermost
 * first. The frame of a rich-text editor keeps its address when the page around it shows another child.
 */
export const addressOf = (window: Window): string =>
  windowsAround(window)
    .map(({ location }) => location.href)
    .join('\n');
