import * as z from 'zod/mini';
import { mostCards, mostCharacters, type Pack, packSchema } from './pack.ts';

/** What is wrong with a file, at most once per place; `card` counts from 1. */
export type PackProblem =
  | { readonly kind: 'tooLarge' | 'noJson' | 'noPack' | 'newer' | 'empty' | 'tooMany' }
  | { readonly kind: 'name' | 'maker' }
  | { readonly kind: 'twice'; readonly id: string }
  | {
      readonly kind: 'card';
      readonly card: number;
      readonly id: string | null;
      readonly field: string | null;
    };

export type PackReading =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

const refuse = (...problems: PackProblem[]): PackReading => ({ ok: false, problems });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Said to the person as `noJson`.
  }
}

const headSchema = z.object({ naast: z.literal('vragen'), versie: z.number() });
const idSchema = z.object({ id: z.string() });
const cardsSchema = z.object({ kaarten: z.array(z.unknown()) });

/** The problem behind one complaint of the schema. */
function problemAt(path: readonly PropertyKey[], cards: readonly unknown[]): PackProblem {
  const [first, at, field] = path;
  if (first === 'naam') return { kind: 'name' };
  if (first === 'van') return { kind: 'maker' };
  if (first !== 'kaarten' || typeof at !== 'number') return { kind: 'noPack' };
  const named = idSchema.safeParse(cards[at]);
  return {
    kind: 'card',
    card: at + 1,
    id: named.success ? named.data.id : null,
    field: typeof field === 'string' ? field : null,
  };
}

/** Complaints about a prompt that fits neither form are about its sentence. */
function problemsIn(error: z.core.$ZodError, cards: readonly unknown[]): PackProblem[] {
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    const inside = issue.code === 'invalid_union' ? bestOf(issue.errors) : [];
    const paths = inside.length > 0 ? inside.map(({ path }) => [...issue.path, ...path]) : [issue.path];
    return paths
      .map((path) => problemAt(path, cards))
      .filter((problem) => {
        const key = JSON.stringify(problem);
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
      });
  });
}

/** Of the two forms, the one with the fewest complaints is the one that was meant. */
function bestOf(forms: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  return [...forms].sort((one, other) => one.length - other.length)[0] ?? [];
}

function doubles({ kaarten }: Pack): PackProblem[] {
  const ids = kaarten.map(({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => ({ kind: 'twice', id }));
}

/** Reads the text of a file. Never throws: what is wrong comes back as problems, each with its place. */
export function readPack(text: string): PackReading {
  if (text.length > mostCharacters) return refuse({ kind: 'tooLarge' });
  const data = parseJson(text);
  if (data === undefined) return refuse({ kind: 'noJson' });
  const head = headSchema.safeParse(data);
  if (!head.success) return refuse({ kind: 'noPack' });
  if (head.data.versie > 1) return refuse({ kind: 'newer' });
  const cards = cardsSchema.safeParse(data);
  if (!cards.success || cards.data.kaarten.length === 0) return refuse({ kind: 'empty' });
  if (cards.data.kaarten.length > mostCards) return refuse({ kind: 'tooMany' });
  const parsed = packSchema.safeParse(data);
  if (!parsed.success) return refuse(...problemsIn(parsed.error, cards.data.kaarten));
  const twice = doubles(parsed.data);
  return twice.length > 0 ? refuse(...twice) : { ok: true, pack: parsed.data };
}
