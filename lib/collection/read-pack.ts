import * as z from 'zod/mini';
import { mostCards, mostCharacters, type Pack, packSchema } from './pack.ts';

/** What is wrong with a file, at most once per place; `card` counts from 1. */
export type PackProblem =
  | { readonly kind: 'tooLarge' | 'noJson' | 'noPack' | 'newer' | 'empty' | 'tooMany' }
  | { readonly kind: 'name' | 'maker' }
  | { readonly kind: 'twice'; readonly id: string }
  /** A part that no pack has. */
  | { readonly kind: 'unknown'; readonly field: string }
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
  if (first !== 'kaarten' && first !== 'versie' && typeof first === 'string')
    return { kind: 'unknown', field: first };
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
    const paths = inside.length > 0 ? inside.flatMap(pathsOf) : pathsOf(issue);
    return paths
      .map((path) => (inside.length > 0 ? [...issue.path, ...path] : path))
      .map((path) => problemAt(path, cards))
      .filter((problem) => {
        const key = JSON.stringify(problem);
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
      });
  });
}

/** Where a complaint is about; a part that does not belong there is named itself. */
const pathsOf = (issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

/** Of the two forms, the one with the fewest complaints is the one that was meant. */
function bestOf(forms: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  return [...forms].sort((one, other) => one.length - other.length)[0] ?? [];
}

function doubles({ kaarten }: Pack): PackProblem[] {
  const ids = kaarten.map(({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => ({ kind: 'twice', id }));
}

/** Reads a file. Never throws; one that is far too large is not read at all. */
export async function readPackFile(file: Pick<Blob, 'size' | 'text'>): Promise<PackReading> {
  // A character takes at most four bytes.
  if (file.size > mostCharacters * 4) return refuse({ kind: 'tooLarge' });
  // A file that cannot be read is said to be damaged, as one that holds something else.
  return readPack(await file.text().catch(() => ''));
}

/** Reads the text of a file. Never throws: what is wrong comes back as problems, each with its place. */
export function readPack(text: string): PackReading {
  if (text.length > mostCharacters) return refuse({ kind: 'tooLarge' });
  // What could not be read as letters came in as this sign: the file was damaged on its way.
  const data = text.includes('\uFFFD') ? undefined : parseJson(text);
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
