import { type Paper, paperText } from '../../lib/bufferschema/output/paper.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { aboutParent } from '../bufferschema/AboutParent.tsx';
import { contentParts, type PaperWords, privateParts, talkParts } from '../bufferschema/schema-paper.ts';

export interface TextWords extends PaperWords {
  readonly language: Paper['language'];
  /** A calendar date as people write it. */
  readonly date: (calendar: string) => string;
}

/**
 * Everything somebody wrote in a schema, as a text to read, after what has to be known about such a file. The private
 * part only when it was asked for; nothing that is empty.
 */
export function schemaText(schema: Bufferschema, words: TextWords, withPrivate: boolean): string {
  const { t, date, language } = words;
  const { alias, bron, gewijzigd, wisDatum, versies = [] } = schema;
  const day = (moment: string): string => date(moment.slice(0, 10));
  const whole = paperText({
    language,
    kicker: '',
    title: alias,
    about: [
      aboutParent(schema, t),
      bron?.map((one) => t(`schema.sources.${one}`)).join(', '),
      t('textExport.changed', { date: day(gewijzigd) }),
      t('schema.expiresInline', { date: date(wisDatum) }),
    ]
      .filter(Boolean)
      .join(' · '),
    parts: [
      ...contentParts(schema, words),
      ...talkParts(schema, words),
      ...(withPrivate ? privateParts(schema, words) : []),
    ],
    foot: t('textExport.first'),
  });
  const before = versies.map((version) => {
    const look = version.terugblik?.trim();
    const back = look
      ? [{ kind: 'lines' as const, title: t('schema.time.lookBack'), lines: [{ label: '', text: look }] }]
      : [];
    return paperText({
      language,
      kicker: '',
      title: t('textExport.conversation', { date: day(version.moment) }),
      about: '',
      parts: [...contentParts(version, words), ...back],
      foot: '',
    });
  });
  return [whole, ...before].join('\n\n\n');
}
