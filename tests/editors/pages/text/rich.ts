const drawing =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2220%22 height=%2220%22/%3E';

/** Formatted notes, in which a text may be put at any place without anything else changing. */
export const richHtml: Readonly<Record<string, string>> = {
  vet: '<p>Moeder is <strong>erg moe</strong> vandaag.</p><p>Vader helpt.</p>',
  link: '<p>Zie <a href="https://voorbeeld.example/plan">het plan</a> van mei.</p>',
  regels: '<p>Eerste regel<br>tweede regel</p><p>Nieuwe alinea.</p>',
  leeg: '<p>Begin.</p><p><br></p><p>Einde.</p>',
  lijst: '<p>Besproken:</p><ul><li>Slapen gaat beter</li><li>Eten blijft lastig</li></ul><p>Einde.</p>',
  tabel:
    '<table><tbody><tr><td>Wat</td><td>Wie</td></tr><tr><td>Slapen</td><td>Vader</td></tr></tbody></table><p>Einde.</p>',
  afbeelding: `<p><img src="${drawing}" alt="Tekening"> Na de tekening.</p>`,
};
