/** Words that start a sentence more often than they are a surname, for the dot after an initial: `van S. Moeder zei`. */
const starters = new Set(
  (
    'moeder vader ouders ouder mama papa oma opa partner hij zij ze ik wij we er het een de die dat dit deze op in om ' +
    'na aan bij met voor volgens daarna vandaag gisteren morgen thuis school toen als wat hoe waar wanneer geen niet ' +
    'ook nu verder afspraak actie plan besproken advies gesprek leerkracht kind beide samen soms'
  ).split(' '),
);

/** True for a word (lower case) that is far more likely to start a sentence than to be a name. */
export const startsSentence = (word: string): boolean => starters.has(word);
