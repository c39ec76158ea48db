/**
 * Every part of the panel with every state it can be in: which file draws it, and where on the walk it stands as it
 * should. The check by axe looks there, and `npm run screenshots` makes a page of them.
 */
import { TimeoutError } from 'puppeteer-core';
import type { Panel } from '../e2e/harness/panel.ts';

export interface Part {
  readonly part: string;
  readonly state: string;
  /** The file that draws it. */
  readonly file: string;
  /** The stop of the walk where it stands. */
  readonly at: string;
  /** What is there then and can be seen; what begins with "no " is not there. */
  readonly shows: string;
}

const part = (
  name: string,
  file: string,
  states: Readonly<Record<string, readonly [string, string]>>,
): Part[] =>
  Object.entries(states).map(([state, [at, shows]]) => ({
    part: name,
    state,
    file: `components/${file}`,
    at,
    shows,
  }));

const chosen = (row: string): string => `${row}:has(input:checked)`;

export const parts: readonly Part[] = [
  ...part('top bar', 'ui/TopBar.tsx', {
    current: ['vragen', 'nav .tab[aria-current="page"]'],
    'another is current': ['woorden', 'nav .tab:not([aria-current])'],
    'settings are current': ['instellingen', '.bar-end [aria-current="page"]'],
    gone: ['luisterstand', 'no .bar'],
  }),
  ...part('segments', 'ui/Segments.tsx', {
    chosen: ['vragen', `fieldset.segments ${chosen('label')}`],
    'not chosen': ['vragen', 'fieldset.segments label:not(:has(input:checked))'],
  }),
  ...part('reading', 'dossier/ReadingStrip.tsx', {
    reads: ['vragen', '.reading:has([aria-live="polite"] b) button[aria-label="Pauzeer meelezen"]'],
    pause: ['vragen-pauze', '.reading button[aria-label="Lees weer mee"]'],
    'no field': ['vragen-zonder-veld', '.reading:not(:has(b))'],
    'cannot read': ['vragen-bladzijde-van-de-browser', '.reading a[href="#/woorden"]'],
  }),
  ...part('theme', 'dossier/ReadingStrip.tsx', {
    present: ['vragen', 'ul.themes .theme button[aria-label="slapen weglaten"]'],
    closed: ['vragen-onderwerp-weg', 'no [aria-label="slapen weglaten"]'],
  }),
  ...part('prompt', 'prompts/PromptCard.tsx', {
    plain: ['vragen', 'article.prompt[aria-labelledby] [aria-pressed="false"]'],
    pinned: ['vragen-vastgezet-en-gekopieerd', '.prompt [aria-pressed="true"]'],
    copied: ['vragen-vastgezet-en-gekopieerd', '.prompt .done[role="status"]'],
    inserted: ['vragen-in-het-dossier', '.prompt .done button'],
    'with a gap to fill': ['zoeken', '.prompt h2 input'],
    waits: ['vragen-wacht', '.waiting[aria-busy]'],
  }),
  ...part('finder', 'prompts/Finder.tsx', {
    'at the foot': ['vragen', 'search.finder input[type="search"]'],
    'with words': ['zoeken', '.finder button[aria-label="Wis de zoekwoorden"]'],
    found: ['zoeken', '.filters'],
    nothing: ['zoeken-niets', 'p.quiet[role="status"]'],
    searches: ['zoeken-wacht', '.done[role="status"] button'],
  }),
  ...part('span', 'phrasing/Paper.tsx', {
    here: ['woorden', '.paper-lines .span-here'],
    attend: ['woorden', '.paper-lines .span-attend'],
    open: ['woorden-bevinding', '.paper-lines .span-open'],
    tip: ['woorden', '.paper-lines .span-tip'],
  }),
  ...part('present', 'phrasing/Present.tsx', {
    'with what is there': ['woorden', 'section.present[aria-labelledby] li'],
    'hidden when empty': ['woorden-leeg', 'no .present'],
  }),
  ...part('finding', 'phrasing/FindingCard.tsx', {
    closed: ['woorden', 'details.finding[name]:not([open]) summary'],
    open: ['woorden-bevinding', 'details.finding[open] .reasons'],
    'left standing': ['woorden-laat-staan', '.done button'],
    'rule off': ['woorden-regel-uit', '.done[role="status"]'],
  }),
  ...part('rewrite', 'phrasing/FindingCard.tsx', {
    plain: ['woorden-bevinding', '.rewrite button'],
    'with a gap': ['woorden-bevinding', '.rewrite .gap .hidden-label'],
    'taken over': ['woorden-overgenomen', '.done button'],
  }),
  ...part('pill', 'ui/Pills.tsx', {
    chosen: ['instellingen', chosen('.pill')],
    'not chosen': ['instellingen', '.pill:not(:has(input:checked))'],
  }),
  ...part('stand', 'bufferschema/BufferBlock.tsx', {
    chosen: ['schema-formulier', chosen('.stand')],
    'not chosen': ['schema-formulier', '.stand:not(:has(input:checked))'],
  }),
  ...part('option', 'onboarding/Welcome.tsx', {
    'not chosen': ['welkom', '.option:not(:has(input:checked))'],
    chosen: ['kluis-eerste-keuze', chosen('.option')],
  }),
  ...part('field', 'ui/Field.tsx', {
    plain: ['eigen-vraag', '.input:not([aria-invalid])'],
    'with a message': ['eigen-vraag-nog-leeg', '.input[aria-invalid="true"][aria-describedby]'],
  }),
  ...part('buffers', 'bufferschema/Compass.tsx', {
    'four textures': [
      'schema-eindbeeld',
      'svg.buffers[role="img"][aria-label]:has(.b-solid):has(.b-bars):has(.b-open)',
    ],
    'can grow': ['schema-eindbeeld', '.buffers .b-sprout'],
    'the same, small': ['schema-formulier', '.glyph .b-solid'],
  }),
  ...part('done', 'ui/Done.tsx', {
    'after insert': ['vragen-in-het-dossier', '.done button'],
    'after leave': ['woorden-laat-staan', '.done button'],
    'after hide': ['vragen-niet-meer-tonen', '.done button'],
    'after delete': ['schema-gewist', '.done button'],
  }),
  ...part('calm card', 'prompts/SafetyCard.tsx', {
    'about a child': ['veiligheid-kind', 'section.calm[aria-live="polite"]:not(:has(a))'],
    'with the meldcode': ['veiligheid-kind-meldcode', '.calm a.button-main[target="_blank"]'],
    'about a parent': ['veiligheid-ouder', '.calm:not(:has(a))'],
    closed: ['zoeken', 'no .calm'],
  }),
  ...part('slow work', 'ui/SlowButton.tsx', {
    'with its stop': ['kluis-gaat-open', '.slow .button[aria-disabled] + .word'],
  }),
  ...part('trouble', 'ui/Trouble.tsx', {
    'cannot open': ['kan-niet-opengaan', '[role="alert"] ~ .button-main'],
  }),
  ...part('library', 'prompts/LibraryTrouble.tsx', {
    'cannot be read': ['vragen-niet-gelezen', '.done button'],
  }),
  ...part('vault', 'vault/Unlock.tsx', {
    locked: ['kluis-op-slot', 'input[type="password"]'],
    'wrong phrase': ['kluis-verkeerde-zin', 'input[aria-invalid="true"]'],
  }),
];

/** What should stand on the panel at this stop and does not, or should not and does, after the time a person would look. */
export async function missingParts({ page }: Panel, stop: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const { part, state, shows } of parts.filter(({ at }) => at === stop)) {
    // A state may come a drawing later than the words that say it.
    const seen = await page
      .waitForFunction(
        (selector) => {
          const absent = selector.startsWith('no ');
          const found = [...document.querySelectorAll(absent ? selector.slice(3) : selector)];
          return found.some((element) => element.getBoundingClientRect().width > 0) !== absent;
        },
        {},
        shows,
      )
      .catch((error: unknown) => {
        if (error instanceof TimeoutError) return null;
        throw error;
      });
    if (seen === null) wrong.push(`${stop}: ${part}, ${state} (${shows})`);
    await seen?.dispose();
  }
  return wrong;
}
