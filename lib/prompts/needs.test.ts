import { describe, expect, it } from 'vitest';
import { needsIn } from './needs.ts';

describe('what a note asks for in so many words', () => {
  it.each([
    ['emotion', 'Vader schreeuwt dat hij het zat is en loopt de gang op.'],
    ['emotion', 'Mdr zit in tranen aan tafel.'],
    ['permission', 'Ik wil eerst vragen of ik met de logopedist mag overleggen.'],
    ['permission', 'Toestemming nodig voor overleg met de huisarts.'],
    ['closing', 'Nog vijf minuten, ik wil het rustig afronden.'],
    ['reflection', 'Ik zie er erg tegenop en voel me klein bij deze vader.'],
    ['reflection', 'Het raakt me meer dan ik wil.'],
    ['twoParents', 'Moeder vertelt dat haar man hem altijd zijn zin geeft.'],
    ['twoParents', 'Volgens moeder doet haar partner niets met de kinderen.'],
    ['twoParents', 'Ouders zitten niet op één lijn over bedtijd.'],
    ['twoParents', 'Vader wil dat hij doorgaat, moeder vindt het te vroeg.'],
    ['permission', 'Ik mail ze om te horen of zij dat oké vinden.'],
    ['permission', 'Weet niet of ik het mag aansnijden.'],
    ['permission', 'Ik stuur niks door zonder dat zij ja hebben gezegd.'],
    ['permission', 'Echt akkoord voor het overleg heb ik nog niet, dat vraag ik dinsdag.'],
    ['permission', 'Kan ik erover beginnen? Checken of moeder ervoor openstaat.'],
    ['closing', 'De tijd is om en de volgende staat al in de gang.'],
    ['closing', 'Moeder pakt haar jas, we zijn nog niet klaar.'],
    ['closing', 'Ze moest ineens weg, nog geen nieuwe datum.'],
    ['closing', 'Overleg loopt ten einde, vader zegt niets meer.'],
    ['reflection', 'Eigenlijk ben ik teleurgesteld.'],
    ['reflection', 'Ik was kortaf en dat zit me dwars.'],
    [
      'reflection',
      'Werd boos vanbinnen, dus ben ik even gaan lopen omdat ik zo kwaad was: ik was echt boos.',
    ],
    ['reflection', 'Mijn maag draait zich om als ik aan straks denk.'],
    ['reflection', 'Het verhaal laat me niet los.'],
    ['reflection', 'Zij doet me aan mijn zus denken.'],
    ['reflection', 'Dit gezin gaat onder mijn huid zitten.'],
    ['reflection', 'Heb ik het wel goed gedaan?'],
    ['reflection', 'Zij roept iets bij mij op.'],
    ['reflection', 'Ik heb moeite met deze vader.'],
    ['reflection', 'Mijn eigen scheiding speelt mee.'],
    ['reflection', 'Waarom irriteert deze moeder me zo?'],
    ['reflection', 'Ik had haar moeten laten uitpraten.'],
    ['closing', 'Wachtkamer zit vol, ik loop uit.'],
    ['closing', 'Er was geen tijd om af te sluiten.'],
    ['permission', 'Weet niet of moeder daar vandaag ruimte voor heeft.'],
    ['emotion', 'Moeder schiet vol.'],
    ['emotion', 'Vader zit met zijn hoofd in zijn handen.'],
    ['emotion', 'De moeder van Daan loopt rood aan en begint te roepen.'],
    ['emotion', 'Er lopen tranen over haar wangen.'],
  ] as const)('%s: %s', (need, text) => {
    expect(needsIn(text)).toContain(need);
  });

  it.each([
    'Moeder vertelt dat hij elke avond huilt.',
    'Ik vroeg of hij al doorslaapt.',
    'Verwezen naar logopedie met akkoord van ouders.',
    'Logopedie is afgerond in mei.',
    'Ik was verbaasd dat hij boos wegliep.',
    'Ik ben niet boos op haar.',
    'Ik was op huisbezoek bij een gezin in de stad.',
    'Vader vertelt over zijn werk en moeder luistert.',
    'Zij wil niet slapen en hij wil spelen.',
    'Ik vraag of het goed gaat op school.',
    'Hij huilde twee minuten en wilde daarna bij mij op schoot.',
    'Ouder geeft geen toestemming voor de terugkoppeling.',
    'Ik voelde aan de fontanel, die was vlak.',
    'Weekoverzicht voor mezelf: formulieren van groep 6 gescand.',
    'De brug staat open in de ochtend en dan komt zij te laat.',
    'Rook bij vader voor de derde maandag drank, het was half negen.',
    'Baby huilt elke avond van zes tot tien.',
    'Moeder zei: “Ik voel me klein en ik erger me aan mezelf.”',
    'Kind tekent een huis en vertelt erbij.',
    'Vader wil een andere afspraak.',
    '',
  ])('nothing: %s', (text) => {
    expect(needsIn(text)).toEqual([]);
  });
});
