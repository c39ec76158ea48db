/// <reference types="vite/client" />

/** Data files; the file that imports one says which test or build step has validated it. */
declare module '*.yml' {
  const data: unknown;
  export default data;
}
