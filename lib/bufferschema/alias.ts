/** Things one likes to come across; none is a first name, and none says anything about a person. */
export const aliasWords: readonly string[] =
  `Zeester Lantaarn Wilg Kastanje Duin Ooievaar Vuurtoren Bosbes Kiezel Beuk Libel Zonnebloem Walnoot Vlieger Kompas
  Rietpluim Oever Berk Korenbloem Zwaluw Schelp Waterval Mandarijn Boomhut Hazelnoot IJsvogel Klaproos Molen Nachtegaal
  Perzik Regenboog Sleutelbloem Tjalk Veer Waterlelie Anker Citroen Dennenappel Esdoorn Fontein Heide Wolk Lijster
  Noordster Paraplu Roodborst Specht Trein Viool Walvis Appelboom Zeilboot Brug Vlinder Maretak Tulp Haven Zwaan
  Sneeuwklok Abrikoos Lavendel Kwartel Dolfijn Bergbeek Zonnestraal Pluim Vijver Eiland Kersenbloesem`.split(
    /\s+/,
  );

/**
 * A kind word as schuilnaam, "Ouder Zeester", that no schema has yet.
 * When every word is in use, a word gets a number. `random` gives a number from 0 up to 1.
 */
export function suggestAlias(random: () => number, taken: readonly string[]): string {
  const inUse = new Set(taken.map((alias) => alias.trim().toLowerCase()));
  const free = (alias: string) => !inUse.has(alias.toLowerCase());
  for (let round = 1; ; round++) {
    const suffix = round === 1 ? '' : ` ${round}`;
    const choices = aliasWords.map((word) => `Ouder ${word}${suffix}`).filter(free);
    const choice = choices[Math.floor(random() * choices.length)];
    if (choice) return choice;
  }
}
