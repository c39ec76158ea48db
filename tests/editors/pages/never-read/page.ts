import { type Lab, place, rest, surroundingsOf } from '../../lab/lab.ts';

/** Fields that are never read, as dossiers and portals write them. */
const fields = [
  '<input type="password">',
  '<input type="search">',
  '<input role="searchbox">',
  '<input aria-label="Zoek een kind">',
  '<input name="bsn">',
  '<input aria-label="Burgerservicenummer">',
  '<input id="childBsn">',
  '<input inputmode="numeric">',
  '<input autocomplete="one-time-code">',
  '<input autocomplete="cc-number">',
  '<input autocomplete="cc-csc">',
  '<input autocomplete="name">',
  '<input autocomplete="section-ouder family-name">',
  '<input autocomplete="bday">',
  '<input type="email">',
  '<input type="tel">',
  '<textarea autocomplete="street-address"></textarea>',
  '<div contenteditable="true" role="searchbox"></div>',
];
place().innerHTML = fields.map((field) => `<p>${field}</p>`).join('');
const elements = [...place().querySelectorAll<HTMLInputElement>('input, textarea, [contenteditable]')];
for (const element of elements) {
  if (element.isContentEditable) element.textContent = 'Moeder slaapt slecht.';
  else element.value = 'Moeder slaapt slecht.';
}

/** Here a place is the number of a field. */
window.lab = {
  ready: Promise.resolve(),
  saved: () => elements.map((element) => element.value ?? element.textContent).join('\n'),
  raw: () => place().innerHTML,
  load: async () => undefined,
  select: async (start) => {
    elements[start]?.focus();
    await rest();
  },
  selection: () => null,
  undo: async () => undefined,
  surroundings: () => surroundingsOf(place()),
} satisfies Lab;
