/** All themes in the order of the catalogue, each in a file of its own. */

import alleenstaand from './alleenstaand.yml';
import angst from './angst.yml';
import belast from './belast.yml';
import boosOpOns from './boos-op-ons.yml';
import broertjes from './broertjes.yml';
import cultuurGeloof from './cultuur-geloof.yml';
import diagnoseKind from './diagnose-kind.yml';
import driftbuien from './driftbuien.yml';
import gedragKlas from './gedrag-klas.yml';
import geld from './geld.yml';
import grenzen from './grenzen.yml';
import groei from './groei.yml';
import halenBrengen from './halen-brengen.yml';
import hechting from './hechting.yml';
import huilen from './huilen.yml';
import hulpAlBij from './hulp-al-bij.yml';
import jongeOuder from './jonge-ouder.yml';
import lvb from './lvb.yml';
import middelen from './middelen.yml';
import mijdt from './mijdt.yml';
import noshow from './noshow.yml';
import ontwikkeling from './ontwikkeling.yml';
import opvang from './opvang.yml';
import overbelast from './overbelast.yml';
import overgangSchool from './overgang-school.yml';
import pesten from './pesten.yml';
import plezier from './plezier.yml';
import prestaties from './prestaties.yml';
import psychisch from './psychisch.yml';
import puber from './puber.yml';
import rouw from './rouw.yml';
import ruziePartner from './ruzie-partner.yml';
import samengesteld from './samengesteld.yml';
import scheiding from './scheiding.yml';
import { parseTheme, type Theme } from './schema.ts';
import schermen from './schermen.yml';
import schoolkeuze from './schoolkeuze.yml';
import slapen from './slapen.yml';
import taal from './taal.yml';
import vaccinatie from './vaccinatie.yml';
import vader from './vader.yml';
import veiligheid from './veiligheid.yml';
import verzuim from './verzuim.yml';
import voeding from './voeding.yml';
import werk from './werk.yml';
import wonen from './wonen.yml';
import ziekteKind from './ziekte-kind.yml';
import zindelijk from './zindelijk.yml';

let parsed: readonly Theme[] | undefined;

/** The themes, validated when they are first asked for. Throws when a file does not fit the schema. */
export function themes(): readonly Theme[] {
  parsed ??= [
    slapen,
    huilen,
    voeding,
    groei,
    zindelijk,
    ontwikkeling,
    taal,
    grenzen,
    driftbuien,
    angst,
    halenBrengen,
    hechting,
    broertjes,
    jongeOuder,
    psychisch,
    overbelast,
    alleenstaand,
    scheiding,
    samengesteld,
    vader,
    ruziePartner,
    geld,
    wonen,
    werk,
    opvang,
    middelen,
    belast,
    rouw,
    ziekteKind,
    diagnoseKind,
    prestaties,
    gedragKlas,
    pesten,
    verzuim,
    noshow,
    schoolkeuze,
    overgangSchool,
    schermen,
    puber,
    vaccinatie,
    boosOpOns,
    mijdt,
    cultuurGeloof,
    lvb,
    veiligheid,
    hulpAlBij,
    plezier,
  ].map(parseTheme);
  return parsed;
}
