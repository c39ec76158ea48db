/** What a word does in a sentence, as bits that are told once for every word. */

/** Before somebody who is not the one of whom something is said; who is greeted is not either. */
export const PREPOSITION = 1 << 0;
/** May stand between a preposition and a person. */
export const BESIDE_PERSON = 1 << 1;
export const SUBORDINATOR = 1 << 2;
/** A conjunction behind which the subject can go on. */
export const CONJUNCTION = 1 << 3;
export const FINITE = 1 << 4;
export const SPEECH = 1 << 5;
export const PARTNER = 1 << 6;
export const AND = 1 << 7;
export const HIS = 1 << 8;
export const HER = 1 << 9;
/** `bij` and `van`: behind a word whom it is about. */
export const OF_WHOM = 1 << 10;
export const DENIAL = 1 << 11;
/** Before a name. */
export const TITLE = 1 << 12;
export const PARTICLE = 1 << 13;
export const GREETING = 1 << 14;
/** Written with a capital, and no name of a person. */
export const NO_NAME = 1 << 15;
export const BECOMES = 1 << 16;
export const GETS = 1 << 17;
export const BY = 1 << 18;
/** Not by the lists below: a first name, what can say how old someone is, and what can be a participle. */
export const GIVEN_NAME = 1 << 19;
export const AGE = 1 << 20;
export const PARTICIPLE = 1 << 21;
/** May stand between a denial and what is denied. */
export const BEHIND_DENIAL = 1 << 22;

const words: readonly (readonly [trait: number, words: string])[] = [
  [
    PREPOSITION,
    'van voor met om over naar bij aan door tegen zonder tussen namens via op uit tot richting vanuit beste hoi hallo dag lieve geachte',
  ],
  [
    BESIDE_PERSON,
    'de het een haar zijn hun mijn uw onze ons dit deze die dat beide andere eigen biologische eerste tweede kleine',
  ],
  [SUBORDINATOR, 'of dat omdat als toen sinds zodra waar hoe wie'],
  [CONJUNCTION, 'en maar dus want'],
  [
    FINITE,
    'is was zijn waren heeft had hebben hadden wordt werd kan kon wil wilde voelt voelde zit zat lijkt oogt gaat ging vindt komt kwam maakt slaapt staat ziet',
  ],
  [SPEECH, 'zegt zei vertelt vertelde volgens aldus zeggen vertellen denkt vindt vraagt'],
  [PARTNER, 'man vriend vrouw vriendin partner ex echtgenoot echtgenote'],
  [AND, 'en'],
  [HIS, 'zijn'],
  [HER, 'haar'],
  [OF_WHOM, 'bij van'],
  [DENIAL, 'geen niet nooit zonder evenmin nergens noch ontkent ontkennen ontkende'],
  [
    BEHIND_DENIAL,
    'sprake van last meer echt enkele enige een de het tekenen signalen te is was er over zorgen of en ook sprak op ' +
      'meteen direct erg zo heel zijn worden wordt gezien gevonden aanwijzingen voor vermoeden',
  ],
  [
    TITLE,
    'mw mevrouw dhr heer meneer juf juffrouw meester familie fam dr drs dokter mr school basisschool obs cbs straat burgemeester',
  ],
  [PARTICLE, 'de van den der ten ter te het'],
  [GREETING, 'hoi hallo beste dag lieve groet groetjes liefs'],
  [
    NO_NAME,
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april juni juli augustus september ' +
      'oktober november december nederland nederlands kerst pasen ib kb jgz cb ggz',
  ],
  [BECOMES, 'wordt word worden werd werden geworden'],
  [GETS, 'krijgt krijg krijgen kreeg kregen gekregen ontvangt'],
  [BY, 'door'],
];

const traits = new Map<string, number>();
for (const [trait, list] of words)
  for (const word of list.split(' ')) traits.set(word, (traits.get(word) ?? 0) | trait);

/** The bits of a word in lookup form. */
export const traitsOf = (norm: string): number => traits.get(norm) ?? 0;
