/**
 * What a note asks for in so many words, apart from what it is about: leave to say something, a way to close, a look at
 * oneself, the other parent, nearness in strong emotion.
 */
export type Need = 'emotion' | 'permission' | 'closing' | 'reflection' | 'twoParents';

const parent =
  '(?:moeder|vader|ouders?|mdr|vdr|mw|mevrouw|dhr|meneer|pleegmoeder|pleegvader|stiefvader|stiefmoeder)';
const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'iu');

/** A parent, and before the next clause what a parent does who is beside himself. */
const emotion = words(
  `${parent}[^.!?;]{0,40}?(?:in tranen|huil(?:t|de)|snik(?:t|te)|schreeuw(?:t|de)|tier(?:t|de)|scheld(?:t)?|schold|raast|razend|woedend|overstuur|in paniek|wanhopig|buiten zichzelf|ontploft|ontplofte|slaat [^.!?;]{0,20}op tafel|sloeg [^.!?;]{0,20}op tafel|smeet|trilt|trilde)|(?:hij|zij|ze) (?:schreeuwde|schreeuwt|huilde|snikte|schold|tierde|was razend|was woedend|was overstuur)`,
);

const own = '(?:ik|wij|we)';
const permission = words(
  [
    `${own} (?:wil|willen|zou|zal|moet)[^.!?]{0,50}?(?:vragen|checken|horen) of (?:ik|wij|we|het|dat|dit|ze|zij|hij|u)`,
    'toestemming',
    `of (?:ik|wij|we)[^.!?]{0,40}?(?:mag|mogen)`,
    '(?:wel en niet|of dat nu goed uit) ?(?:mag|komt)?',
    'eerst (?:even )?vragen',
  ].join('|'),
);

const closing = words(
  [
    '(?:netjes|goed|alsnog|samen|rustig)? ?(?:afronden|afsluiten|afgerond|afgesloten)',
    'een vervolg (?:prikken|plannen|afspreken)|vervolgafspraak',
    '(?:volgende|andere) keer (?:afspreken|verder)',
    '(?:vijf|tien|paar|nog \\d+) minuten (?:nog|over tijd|te gaan)|over tijd|einde van (?:het|dit) (?:gesprek|consult|mdo|overleg)',
    'midden in een zin|liep uit|pakt (?:haar|zijn) jas|moest haastig weg',
  ].join('|'),
);

/** Only the professional writes of himself as `ik`; what a parent says stands in quotation marks. */
const reflection = words(
  [
    'ik (?:zie|zag) er[^.!?]{0,20}? ?tegenop',
    'ik (?:erger|ergerde|schaam|schaamde|irriteer|irriteerde) me',
    'ik voel(?:de)? (?:me|mij|mezelf) (?:zo |erg |heel |wat |een beetje )?(?:klein|gespannen|onzeker|machteloos|boos|moe|schuldig|tekortschieten|ongemakkelijk|opgelaten|verdrietig|aangevallen|falen)',
    '(?:raakt|raakte|frustreert|irriteert|ergert|verlamt) (?:me|mij)|doet iets met (?:me|mij)',
    'ik (?:ben|was|word|werd) (?:zo |wel |echt |erg |best |een beetje )?(?:moe van|boos op|klaar met|het zat|moedeloos|kriegel|bang dat ik|zenuwachtig|gespannen)',
    'ik (?:durf|durfde|kan|kon)[^.!?]{0,30}? (?:niet meer|de vinger niet)',
    'ik slaap er (?:slecht|niet) van|weet niet hoe ik|te veel (?:meega|meeging|meeleef)|schoot in de verdediging|schiet in de verdediging',
    'maar ben (?:zo |erg )?(?:moe van|boos op|klaar met)',
    'ik merk dat ik|merkte dat ik|achteraf (?:schaam|baal|denk|had) ik|ik bleef (?:maar )?praten|lijkt op mij',
    'sta ik (?:ertegenover|tegenover)|mijn (?:eigen )?(?:ergernis|irritatie|oordeel|spanning|machteloosheid)',
  ].join('|'),
);

const other =
  "(?:haar|zijn|m'n|de) (?:man|vrouw|partner|ex|vriend|vriendin)|vader|moeder|de andere ouder|zijn vader|haar vader|zijn moeder|haar moeder";
const twoParents = words(
  `(?:${parent}|zij|ze|hij)[^.!?]{0,20}? (?:vertelt|zegt|vindt|klaagt|meldt|noemt|vertelde|zei|vond|klaagde)[^.!?“”"]{0,15}? dat (?:${other})|(?:beide|allebei de) ouders|vader en moeder (?:zijn|denken|willen|verschillen)`,
);

const quoted = /[“"„‘'][^“”"„‘’']{4,400}[”"’']/gu;

const searches: readonly (readonly [Need, RegExp])[] = [
  ['emotion', emotion],
  ['permission', permission],
  ['closing', closing],
  ['reflection', reflection],
  ['twoParents', twoParents],
];

/** What this text asks for, in words. What is quoted is the parent's, not the writer's. */
export function needsIn(text: string): Need[] {
  const written = text.replace(quoted, ' ');
  return searches.filter(([, search]) => search.test(written)).map(([need]) => need);
}
