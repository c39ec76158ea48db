import { doesNotKnow, isBufferId } from '../../lib/bufferschema/knowledge.ts';
import { floorFields, type LineField, lineAt, privateFields } from '../../lib/bufferschema/lines.ts';
import { linesIn, type PaperLine, type PaperPart } from '../../lib/bufferschema/output/paper.ts';
import type { Bufferschema, Content, Line } from '../../lib/bufferschema/schema.ts';
import { type BufferId, bufferIds, directions, perspectives } from '../../lib/bufferschema/values.ts';
import type { CircumstanceName } from './Circumstances.tsx';

/** How things are called, in the language of the panel. */
export interface PaperWords {
  readonly t: (key: LocaleKey, values?: Record<string, string | number>) => string;
  readonly nameOf: CircumstanceName;
  readonly list: (items: readonly string[]) => string;
}

const isWritten = (line: Line | undefined): line is Line => line !== undefined && line.tekst.trim() !== '';

/** A part with these lines, or nothing when none is written. */
const linesPart = (title: string, lines: readonly PaperLine[]): PaperPart[] =>
  lines.length === 0 ? [] : [{ kind: 'lines', title, lines }];

/** What stands at these fields, each under its own name. */
function fieldLines(content: Content, fields: readonly LineField[], { t }: PaperWords): PaperLine[] {
  return fields.flatMap((field) => {
    const line = lineAt(content, field);
    return isWritten(line) ? [{ label: t(`schema.field.${field}`), text: line.tekst }] : [];
  });
}

/** The same, with who says it. */
function toldLines(content: Content, fields: readonly LineField[], words: PaperWords): PaperLine[] {
  return fields.flatMap((field) =>
    fieldLines(content, [field], words).map((line) => ({
      ...line,
      whose: words.t(`schema.sheet.says.${lineAt(content, field)?.perspectief ?? 'ik'}`),
    })),
  );
}

/** What plays around, by what it does and by who says so. */
export function aroundLines({ B_omstandigheden }: Content, { t, nameOf, list }: PaperWords): PaperLine[] {
  return [...directions, undefined].flatMap((direction) =>
    perspectives.flatMap((perspective) => {
      const names = B_omstandigheden.filter(
        ({ richting, perspectief }) => richting === direction && perspectief === perspective,
      ).map(({ soort, tekst }) => nameOf({ kind: soort, text: tekst }));
      if (names.length === 0) return [];
      const label = direction ? t(`schema.direction.${direction}`) : '';
      return [{ label, text: list(names), whose: t(`schema.sheet.says.${perspective}`) }];
    }),
  );
}

/** The daily work of raising, each thing with how it goes and one moment. */
export function floorLines(content: Content, { t }: PaperWords): PaperLine[] {
  return floorFields.flatMap((field) => {
    const part = content.C_werkvloer?.[field];
    const scene = part?.scene?.tekst.trim();
    const written = [part?.stand && t(`schema.floorStand.${part.stand}`), scene].filter(Boolean).join('. ');
    if (written === '') return [];
    const whose = scene ? { whose: t(`schema.sheet.says.${part?.scene?.perspectief ?? 'ik'}`) } : {};
    return [{ label: t(`schema.field.${field}`), text: written, ...whose }];
  });
}

/** One buffer in words. */
export interface BufferRow {
  readonly buffer: BufferId;
  readonly name: string;
  readonly stand: string;
  readonly known: readonly string[];
  /** Whose the first thing known is; empty when nobody said anything. */
  readonly whose: string;
  readonly toAsk: string;
}

/** The four buffers, in the order of the picture. */
export function bufferRows(content: Content, { t }: PaperWords): BufferRow[] {
  const gaps = doesNotKnow(content);
  return bufferIds.map((buffer) => {
    const { stand, tekst, perspectief, sterk, kwetsbaar } = content.D_buffers[buffer];
    const gap = gaps.find(({ field }) => field === buffer);
    const side = (name: 'sterk' | 'kwetsbaar', line: Line | undefined): string[] =>
      isWritten(line)
        ? [`${t(`schema.${name}`)}: ${line.tekst.trim()} (${t(`schema.sheet.says.${line.perspectief}`)})`]
        : [];
    return {
      buffer,
      name: t(`schema.buffer.${buffer}.name`),
      stand: stand === null ? t('schema.standOpen') : t(`schema.stand.${stand}`),
      known: [...linesIn(tekst), ...side('sterk', sterk), ...side('kwetsbaar', kwetsbaar)],
      whose: tekst.trim() !== '' && perspectief !== 'onbekend' ? t(`schema.sheet.who.${perspectief}`) : '',
      toAsk: gap ? (gap.ownQuestion ?? t(`schema.buffer.${buffer}.question`)) : '',
    };
  });
}

function buffersPart(content: Content, words: PaperWords): PaperPart {
  const { t } = words;
  return {
    kind: 'table',
    title: t('schema.buffers'),
    head: [
      t('schema.sheet.buffer'),
      t('schema.sheet.known'),
      t('schema.sheet.whose'),
      t('schema.sheet.toAsk'),
    ],
    rows: bufferRows(content, words).map(({ name, stand, known, whose, toAsk }) => [
      `${name}\n${stand}`,
      known.join('\n'),
      whose,
      toAsk,
    ]),
  };
}

/** What is still to be asked outside the buffers. */
function openLines(content: Content, { t }: PaperWords): PaperLine[] {
  return doesNotKnow(content).flatMap(({ field, ownQuestion }) => {
    // A circumstance that is not known stands among the others.
    if (isBufferId(field) || field === 'omstandigheden') return [];
    if (field === 'beleving') {
      return [{ label: t('schema.experienceShort'), text: ownQuestion ?? t('schema.experience') }];
    }
    return [{ label: t(`schema.field.${field}`), text: ownQuestion ?? t('schema.askOpen') }];
  });
}

/** What was filled in about a parent, in the order of the form. */
export function contentParts(content: Content, words: PaperWords): PaperPart[] {
  const { t } = words;
  const { gekozenBuffer } = content.E_kans;
  const growth: PaperLine[] = gekozenBuffer
    ? [{ label: t('schema.sheet.growth'), text: t(`schema.buffer.${gekozenBuffer}.name`) }]
    : [];
  const talk = [
    'naast',
    'gezamenlijkBelang',
    'opening',
    'goedeOuderErvaring',
    'informatie',
    'toestemmingszin',
    'duidelijkheid',
  ] as const;
  return [
    ...linesPart(
      t('schema.part.situation'),
      toldLines(content, ['aanleiding', 'beleving', 'ouderwoorden'], words),
    ),
    ...linesPart(t('schema.around'), aroundLines(content, words)),
    ...linesPart(t('schema.part.floor'), floorLines(content, words)),
    buffersPart(content, words),
    ...linesPart(t('schema.sheet.toAsk'), openLines(content, words)),
    ...linesPart(t('schema.part.chance'), [
      ...growth,
      ...fieldLines(content, ['wie', 'wat', 'watIkDoe'], words),
    ]),
    ...linesPart(t('schema.part.talk'), fieldLines(content, talk, words)),
    ...linesPart(
      t('schema.part.agreed'),
      linesIn(lineAt(content, 'afspraken')?.tekst ?? '').map((text) => ({ label: '', text })),
    ),
  ];
}

/** What somebody wrote about themselves. */
export const privateParts = (schema: Bufferschema, words: PaperWords): PaperPart[] =>
  linesPart(words.t('schema.part.myself'), fieldLines(schema, privateFields, words));

/** What was said of the schema among colleagues. */
export function talkParts({ H_intervisie: talk = {} }: Bufferschema, { t }: PaperWords): PaperPart[] {
  const rounds = ['vraag', 'verduidelijking', 'adviezen', 'meegenomen', 'terugblik'] as const;
  const lines = rounds.flatMap((round): PaperLine[] =>
    [talk[round] ?? []]
      .flat()
      .flatMap((text, index) =>
        text.trim() === '' ? [] : [{ label: index === 0 ? t(`schema.talk.${round}`) : '', text }],
      ),
  );
  return linesPart(t('schema.talk.title'), lines);
}
