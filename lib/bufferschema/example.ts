import { type Bufferschema, bufferschemaSchema } from './schema.ts';

interface ExampleStart {
  readonly rol: Bufferschema['rol'];
  /** Two ids: of the mother's schema and of the father's. */
  readonly ids: readonly [string, string];
  readonly wisDatum: string;
  /** An ISO date and time. */
  readonly moment: string;
}

/** An invented family to practise on: two parents of one baby, each with an own picture. */
export function exampleFamily({ rol, ids, wisDatum, moment }: ExampleStart): [Bufferschema, Bufferschema] {
  const [mother, father] = ids;
  const start = { rol, wisDatum, aangemaakt: moment, gewijzigd: moment, kindBand: '0-1' as const };
  return [
    bufferschemaSchema.parse({
      ...start,
      id: mother,
      koppelId: father,
      alias: 'Voorbeeld Zeester',
      ouderrol: 'moeder',
      bron: ['gesprek met deze ouder'],
      A_situatie: {
        beleving: {
          tekst: 'De nachten zijn kort en ze durft overdag niet te gaan liggen.',
          perspectief: 'ouder',
        },
        ouderwoorden: { tekst: 'ik tel de uren tot het licht wordt', perspectief: 'ouder' },
      },
      B_omstandigheden: [
        { soort: 'kind', tekst: 'slapen', richting: 'drukt', perspectief: 'ouder' },
        { soort: 'wonen', tekst: 'een rustige straat met een tuin', richting: 'helpt', perspectief: 'ouder' },
      ],
      C_werkvloer: { verzorgen: { stand: 'gaat vanzelf' }, eigenEmoties: { stand: 'kost moeite' } },
      D_buffers: {
        goe: {
          stand: 'wisselend',
          tekst: 'zaterdag zong ze en haar dochter werd rustig, toen dacht ze: dat deed ik',
          perspectief: 'ouder',
        },
        met: { stand: 'dun', tekst: 'na tienen lukt terugkijken niet meer', perspectief: 'ouder' },
        ste: { stand: 'stevig', tekst: 'haar zus belt elke avond en dat lucht op', perspectief: 'ouder' },
        sol: { stand: 'nog niet gevraagd' },
      },
      E_kans: { gekozenBuffer: 'goe', watIkDoe: 'Volgende week vragen hoe het zingen gaat.' },
      F_gesprek: {
        gezamenlijkBelang: 'dat hun dochter en zij allebei kunnen slapen',
        opening: 'Wat gebeurde er zaterdag, toen u zong?',
        afspraken: 'Ik bel u vrijdag tussen negen en tien.\nUw zus komt één nacht slapen.',
      },
    }),
    bufferschemaSchema.parse({
      ...start,
      id: father,
      koppelId: mother,
      alias: 'Voorbeeld Vuurtoren',
      ouderrol: 'vader',
      bron: ['mijn vermoeden'],
      B_omstandigheden: [
        { soort: 'kind', tekst: 'slapen', richting: 'drukt', perspectief: 'ik' },
        { soort: 'werk', tekst: 'wisselende diensten', richting: 'drukt', perspectief: 'ander' },
      ],
      D_buffers: {
        ste: { stand: 'dun', tekst: 'zijn vrouw zegt dat hij alles alleen wil doen', perspectief: 'ander' },
        goe: { stand: 'nog niet gevraagd' },
      },
      F_gesprek: { gezamenlijkBelang: 'rust in huis' },
    }),
  ];
}
