/** What of a schema could go in the record, in Dutch, as a parent may read it. */
import { type Known, saidAndAssumed } from '../knowledge.ts';
import { type LineField, lineAt } from '../lines.ts';
import type { Bufferschema } from '../schema.ts';
import type { Perspective } from '../values.ts';

/** What a line is about, where the line alone does not say so. */
const about: Readonly<Record<string, string>> = {
  goe: 'Een goed moment als ouder',
  met: 'Even afstand nemen',
  ste: 'Wie meehelpt',
  sol: 'Mensen om de ouder heen',
  zicht: 'Zicht op het kind',
  verzorgen: 'Verzorgen',
  veiligheid: 'Veiligheid',
  verwachtingen: 'Wat de ouder vraagt van het kind',
  grenzen: 'Grenzen stellen',
  eigenEmoties: 'Eigen gevoelens',
};

/** On one line and with an end; what was written stays exactly as it is. */
function ended(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, ' ');
  return line === '' || /[.!?…]["”’')]?$/.test(line) ? line : `${line}.`;
}

/** A sentence with a capital and an end. */
export const sentence = (text: string): string =>
  ended(text).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const quoted = (text: string): string => (/^["“‘'„]/.test(text.trim()) ? text.trim() : `“${text.trim()}”`);

function written(thing: Known): string {
  if (thing.field === 'omstandigheden') {
    const names = thing.circumstances.map(({ tekst, soort }) => tekst.trim() || soort);
    return `Wat er speelt: ${names.join(', ')}.`;
  }
  if (thing.field === 'ouderwoorden') return quoted(thing.text);
  if (thing.side) return `${sideTitles[thing.side]}: ${ended(thing.text)}`;
  const topic = about[thing.field];
  if (topic === undefined) return sentence(thing.text);
  return `${topic}: ${ended(thing.text)}`;
}

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[`${title}:`, ...lines.map((line) => `- ${line}`)].join('\n')];

const sideTitles = { sterk: 'Kracht', kwetsbaar: 'Wat lastig is' } as const;

/** What somebody else finds vulnerable is for thinking: in the record stands what the parent says of it. */
const isForRecord = (thing: Known): boolean =>
  thing.field === 'omstandigheden' || thing.side !== 'kwetsbaar' || thing.perspective === 'ouder';

const whose: readonly (readonly [Perspective, string])[] = [
  ['feit', 'Wat gezien of na te gaan is'],
  ['ik', 'Mijn indruk, nog te bespreken met de ouder'],
  ['ander', 'Van iemand anders gehoord'],
];

const perspectiveOf = (thing: Known): Perspective =>
  thing.field === 'omstandigheden' ? (thing.circumstances[0]?.perspectief ?? 'ik') : thing.perspective;

/** One circumstance a line, so that each stands under who said it. */
const apart = (thing: Known): Known[] =>
  thing.field === 'omstandigheden'
    ? [...Map.groupBy(thing.circumstances, ({ perspectief }) => perspectief).values()].map(
        (circumstances) => ({
          field: 'omstandigheden',
          circumstances,
        }),
      )
    : [thing];

/**
 * A proposal for the record: first what the parent said, then the rest with whose it is, a worry exactly as it was
 * written, and what was agreed. Without the schuilnaam, the stands, the private part and the intervisie.
 */
export function dossierText(schema: Bufferschema): string {
  const { said, assumed } = saidAndAssumed(schema);
  const line = (title: string, field: LineField): string[] => {
    const text = lineAt(schema, field)?.tekst ?? '';
    return text.trim() === '' ? [] : [`${title}: ${sentence(text)}`];
  };
  const reason = [...said, ...assumed].find(({ field }) => field === 'aanleiding');
  const rest = assumed.flatMap(apart).filter((thing) => thing !== reason && isForRecord(thing));
  return [
    ...line('Aanleiding', 'aanleiding').slice(0, reason ? 1 : 0),
    ...list('De ouder vertelt', said.filter((thing) => thing !== reason).map(written)),
    ...whose.flatMap(([perspective, title]) =>
      list(title, rest.filter((thing) => perspectiveOf(thing) === perspective).map(written)),
    ),
    ...line('Wat we allebei willen', 'gezamenlijkBelang'),
    ...line('Mijn zorg', 'duidelijkheid'),
    ...list('Afgesproken met de ouder', agreements(schema)),
    ...line('Wat ik doe', 'watIkDoe'),
  ].join('\n\n');
}

/** What was agreed with the parent, one agreement a line; the page for the parent is made of this alone. */
export function agreements(schema: Bufferschema): string[] {
  return (lineAt(schema, 'afspraken')?.tekst ?? '')
    .split('\n')
    .map((line) => sentence(line.replace(/^\s*[-*•]\s*/, '')))
    .filter((line) => line !== '');
}
