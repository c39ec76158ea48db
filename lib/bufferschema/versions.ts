import { floorFields, type LineField, lineAt } from './lines.ts';
import type { Bufferschema, Content, Version } from './schema.ts';
import { type BufferId, bufferIds, type Stand } from './values.ts';

/** As many conversations as are kept; the oldest goes first. */
const most = 100;

/** The schema with how it is now kept beside it, as the last conversation. `moment` is an ISO date and time. */
export function keepVersion(schema: Bufferschema, moment: string): Bufferschema {
  const { A_situatie, B_omstandigheden, C_werkvloer, D_buffers, E_kans, F_gesprek, versies = [] } = schema;
  const version: Version = {
    moment,
    A_situatie,
    B_omstandigheden,
    ...(C_werkvloer && { C_werkvloer }),
    D_buffers,
    E_kans,
    F_gesprek,
  };
  return { ...schema, versies: [...versies, version].slice(-most) };
}

/** The schema with what somebody wrote when looking back on one conversation. */
export function lookBack(schema: Bufferschema, moment: string, terugblik: string): Bufferschema {
  const versies = (schema.versies ?? []).map((version) =>
    version.moment === moment ? { ...version, terugblik } : version,
  );
  return { ...schema, versies };
}

export type Change =
  | {
      readonly kind: 'stand';
      readonly buffer: BufferId;
      readonly before: Stand | null;
      readonly now: Stand | null;
    }
  | {
      readonly kind: 'text';
      readonly field: LineField | BufferId;
      readonly before: string;
      readonly now: string;
    }
  | { readonly kind: 'around'; readonly added: readonly string[]; readonly gone: readonly string[] };

const lines: readonly LineField[] = [
  'beleving',
  'ouderwoorden',
  'aanleiding',
  ...floorFields,
  'wie',
  'wat',
  'watIkDoe',
  'gezamenlijkBelang',
  'afspraken',
];

/** What is different between two moments: the buffers first, then what was written, then what plays around. */
export function changesBetween(before: Content, now: Content): Change[] {
  const stands = bufferIds.flatMap((buffer): Change[] => {
    const [was, is] = [before.D_buffers[buffer].stand, now.D_buffers[buffer].stand];
    return was === is ? [] : [{ kind: 'stand', buffer, before: was, now: is }];
  });
  const text = (field: LineField | BufferId, was: string, is: string): Change[] =>
    was.trim() === is.trim() ? [] : [{ kind: 'text', field, before: was.trim(), now: is.trim() }];
  const written = [
    ...lines.flatMap((field) =>
      text(field, lineAt(before, field)?.tekst ?? '', lineAt(now, field)?.tekst ?? ''),
    ),
    ...bufferIds.flatMap((id) => text(id, before.D_buffers[id].tekst, now.D_buffers[id].tekst)),
  ];
  const names = ({ B_omstandigheden }: Content) => B_omstandigheden.map(({ tekst, soort }) => tekst || soort);
  const added = names(now).filter((name) => !names(before).includes(name));
  const gone = names(before).filter((name) => !names(now).includes(name));
  const around: Change[] = added.length + gone.length > 0 ? [{ kind: 'around', added, gone }] : [];
  return [...stands, ...written, ...around];
}
