/** What the screen may say about what was typed; `saved` only when the last change is stored for good. */
export type SaveState =
  | { readonly kind: 'idle' }
  /** Something changed since it was saved. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Autosave<Value> {
  /** The latest value; it is saved after a moment of rest. */
  change(value: Value): void;
  /** Saves at once what is not saved yet; resolves when nothing is left to save, or when saving failed. */
  flush(): Promise<void>;
  /** Drops what is not saved yet. */
  forget(): void;
  /** True while something waits to be saved or is being saved. */
  busy(): boolean;
}

interface Options<Value> {
  readonly save: (value: Value) => Promise<void>;
  readonly show: (state: SaveState) => void;
  /** Milliseconds of rest before a save. */
  readonly rest: number;
}

/** Saves one value at a time, the latest last. After a failure the value waits for the next change or flush. */
export function autosave<Value>({ save, show: tell, rest }: Options<Value>): Autosave<Value> {
  let shown: SaveState['kind'] = 'idle';
  const show = (state: SaveState) => {
    shown = state.kind;
    tell(state);
  };
  let waiting: { value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  async function saveAll(): Promise<void> {
    show({ kind: 'saving' });
    try {
      while (waiting) {
        const taken = waiting;
        await save(taken.value);
        // Only when nothing newer came in meanwhile is everything saved.
        if (waiting === taken) waiting = null;
      }
      show({ kind: 'saved' });
    } catch (error) {
      show({ kind: 'failed', error });
    } finally {
      running = null;
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    if (waiting) running ??= saveAll();
    return running ?? Promise.resolve();
  }

  return {
    change(value) {
      waiting = { value };
      // From the first key on "saved" would no longer be true.
      if (shown === 'saved') show({ kind: 'waiting' });
      clearTimeout(timer);
      timer = setTimeout(flush, rest);
    },
    flush,
    forget() {
      clearTimeout(timer);
      waiting = null;
    },
    busy: () => waiting !== null || running !== null,
  };
}
