import { createContext, use, useEffect } from 'react';

type OpenSchema = readonly [id: string | null, change: (id: string | null) => void];

/** The id of the schema that was looked at last, kept in memory only; null when the list was. */
export const OpenSchemaContext = createContext<OpenSchema>([null, () => {}]);

export const useOpenSchema = (): OpenSchema => use(OpenSchemaContext);

/** Says that this schema, or with null none, is the open one from now on. */
export function useOpens(id: string | null): void {
  const [, change] = useOpenSchema();
  useEffect(() => change(id), [change, id]);
}
