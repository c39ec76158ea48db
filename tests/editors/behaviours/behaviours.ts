import type { Behaviour } from './behaviour.ts';
import { field } from './field.ts';
import { focus } from './focus.ts';
import { guard } from './guard.ts';
import { insert } from './insert.ts';
import { lines } from './lines.ts';
import { page } from './page.ts';
import { read } from './read.ts';
import { redraw } from './redraw.ts';
import { replace } from './replace.ts';
import { saved } from './saved.ts';
import { twice } from './twice.ts';
import { undo } from './undo.ts';

/** In the order of the columns of the table. */
export const behaviours: readonly Behaviour[] = [
  field,
  read,
  insert,
  replace,
  lines,
  undo,
  focus,
  saved,
  page,
  guard,
  twice,
  redraw,
];
