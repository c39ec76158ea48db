import { SchemaView } from './bufferschema/SchemaView.tsx';
import { usePrompting } from './prompts/usePrompting.ts';

/** The Schema tab with the questions of the library. */
export function SchemaTab() {
  return <SchemaView {...usePrompting()} />;
}
