import { useEffect, useRef, useState } from 'react';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { autosave, type SaveState } from '../../lib/vault/autosave.ts';
import { ConflictError } from '../../lib/vault/errors.ts';
import { decisionOn, holdBack, type Pointed } from '../../lib/vault/hold-back.ts';
import type { SchemaStore } from '../../lib/vault/store.ts';

/** Short enough that hardly a word is at risk, long enough not to write with every key. */
const rest = 300;

export interface SchemaDraft {
  readonly schema: Bufferschema;
  readonly state: SaveState;
  /** Changes what is on the screen, and saves it after a moment of rest. */
  readonly change: (part: Partial<Bufferschema>) => void;
  /** Saves at once, or tries again. True when everything on the screen is stored. */
  readonly save: () => Promise<boolean>;
  /** After a conflict: what is on the screen replaces the other version. */
  readonly keepMine: () => Promise<boolean>;
  /** What is on the screen and is not saved, because it leads to a person. */
  readonly held: readonly Pointed[];
  /** Saves this after all. */
  readonly keepHeld: (pointed: Pointed) => void;
  /** After a conflict: the other version replaces what is on the screen. False when it was deleted. */
  readonly takeOther: () => Promise<boolean>;
}

/** A schema while somebody fills it in. `version` is null for one that is not stored yet. */
export function useSchemaDraft(
  store: SchemaStore,
  initial: { readonly schema: Bufferschema; readonly version: number | null },
): SchemaDraft {
  const [schema, setSchema] = useState(initial.schema);
  const [state, show] = useState<SaveState>({ kind: 'idle' });
  const latest = useRef(initial.schema);
  const version = useRef(initial.version);
  const stored = useRef(initial.schema);
  const kept = useRef<ReadonlySet<string>>(new Set());
  const [held, setHeld] = useState<readonly Pointed[]>([]);
  const heldNow = useRef(held);
  const [saver] = useState(() =>
    autosave<Bufferschema>({
      rest,
      show,
      save: async (value) => {
        const { safe, held: back } = holdBack(value, stored.current, kept.current);
        version.current = await store.save(safe, version.current);
        stored.current = safe;
        heldNow.current = back;
        setHeld(back);
      },
    }),
  );
  const { id } = initial.schema;

  const put = (next: Bufferschema) => {
    latest.current = next;
    setSchema(next);
  };

  useEffect(() => {
    const leave = () => void saver.flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [saver]);

  useEffect(() => {
    /** Shows what another window saved, unless something here is still to be saved: that ends in a question. */
    const follow = async () => {
      // What is held back stands only here.
      if (saver.busy() || heldNow.current.length > 0) return;
      const read = await store.read(id);
      if (!read || saver.busy() || read.version <= (version.current ?? 0)) return;
      version.current = read.version;
      stored.current = read.schema;
      latest.current = read.schema;
      setSchema(read.schema);
    };
    return store.watch(() => follow().catch((error: unknown) => show({ kind: 'failed', error })));
  }, [store, id, saver]);

  const save = async () => {
    await saver.flush();
    return !saver.busy() && heldNow.current.length === 0;
  };

  return {
    schema,
    state,
    held,
    keepHeld(pointed) {
      kept.current = new Set([...kept.current, decisionOn(pointed)]);
      saver.change(latest.current);
      void saver.flush();
    },
    change(part) {
      put({ ...latest.current, ...part, gewijzigd: new Date().toISOString() });
      saver.change(latest.current);
    },
    save,
    async keepMine() {
      if (state.kind === 'failed' && state.error instanceof ConflictError) {
        version.current = state.error.storedVersion;
      }
      return save();
    },
    async takeOther() {
      saver.forget();
      const read = await store.read(id);
      show({ kind: 'idle' });
      if (!read) return false;
      version.current = read.version;
      stored.current = read.schema;
      heldNow.current = [];
      setHeld([]);
      put(read.schema);
      return true;
    },
  };
}
