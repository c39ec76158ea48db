/** Data files; the file that imports one says which test or build step has validated it. */
declare module '*.yml' {
  const data: unknown;
  export default data;
}

/** A locale file, compiled at build time. */
declare module '*.yml?messages' {
  import type { Messages } from '@lingui/core';

  const messages: Messages;
  export default messages;
}
