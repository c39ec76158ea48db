import type { RuleCode } from '../../analysis/rule.ts';
import type { RuleData } from '../rule-schema.ts';
import { code as absoluutCode } from './absoluut.ts';
import absoluut from './absoluut.yml';
import { code as adviesZonderToestemmingCode } from './advies-zonder-toestemming.ts';
import adviesZonderToestemming from './advies-zonder-toestemming.yml';
import { code as afwezigeOuderCode } from './afwezige-ouder.ts';
import afwezigeOuder from './afwezige-ouder.yml';
import { code as algemeenBlijvenCode } from './algemeen-blijven.ts';
import algemeenBlijven from './algemeen-blijven.yml';
import { code as alleenTekortCode } from './alleen-tekort.ts';
import alleenTekort from './alleen-tekort.yml';
import { code as deurInHuisCode } from './deur-in-huis.ts';
import deurInHuis from './deur-in-huis.yml';
import { code as dreigCode } from './dreig.ts';
import dreig from './dreig.yml';
import { code as emotieEtiketCode } from './emotie-etiket.ts';
import emotieEtiket from './emotie-etiket.yml';
import { code as geeftAanCode } from './geeft-aan.ts';
import geeftAan from './geeft-aan.yml';
import { code as geenOuderstemCode } from './geen-ouderstem.ts';
import geenOuderstem from './geen-ouderstem.yml';
import { code as geruststellenCode } from './geruststellen.ts';
import geruststellen from './geruststellen.yml';
import { code as geslotenVraagCode } from './gesloten-vraag.ts';
import geslotenVraag from './gesloten-vraag.yml';
import { code as herleidbaarCode } from './herleidbaar.ts';
import herleidbaar from './herleidbaar.yml';
import { code as horenzeggenCode } from './horenzeggen.ts';
import horenzeggen from './horenzeggen.yml';
import { code as invullenCode } from './invullen.ts';
import invullen from './invullen.yml';
import { code as kindAlsProbleemCode } from './kind-als-probleem.ts';
import kindAlsProbleem from './kind-als-probleem.yml';
import { code as langZinCode } from './lang-zin.ts';
import langZin from './lang-zin.yml';
import { code as maarNaComplimentCode } from './maar-na-compliment.ts';
import maarNaCompliment from './maar-na-compliment.yml';
import { code as meningAlsFeitCode } from './mening-als-feit.ts';
import meningAlsFeit from './mening-als-feit.yml';
import { code as moederZonderNaamCode } from './moeder-zonder-naam.ts';
import moederZonderNaam from './moeder-zonder-naam.yml';
import { code as moetenCode } from './moeten.ts';
import moeten from './moeten.yml';
import { code as naamOuderInKleinCode } from './naam-ouder-in-klein.ts';
import naamOuderInKlein from './naam-ouder-in-klein.yml';
import { code as normCode } from './norm.ts';
import norm from './norm.yml';
import { code as onbekendeAfzenderCode } from './onbekende-afzender.ts';
import onbekendeAfzender from './onbekende-afzender.yml';
import { code as oordeelComplimentCode } from './oordeel-compliment.ts';
import oordeelCompliment from './oordeel-compliment.yml';
import { code as oplossnelCode } from './oplossnel.ts';
import oplossnel from './oplossnel.yml';
import { code as ouderEtiketCode } from './ouder-etiket.ts';
import ouderEtiket from './ouder-etiket.yml';
import { code as overnemenCode } from './overnemen.ts';
import overnemen from './overnemen.yml';
import { code as persoonIpvGedragCode } from './persoon-ipv-gedrag.ts';
import persoonIpvGedrag from './persoon-ipv-gedrag.yml';
import { code as psychGissenCode } from './psych-gissen.ts';
import psychGissen from './psych-gissen.yml';
import { code as rolverwarringCode } from './rolverwarring.ts';
import rolverwarring from './rolverwarring.yml';
import { code as schuldCode } from './schuld.ts';
import schuld from './schuld.yml';
import { code as stereotypeCode } from './stereotype.ts';
import stereotype from './stereotype.yml';
import { code as sturendCode } from './sturend.ts';
import sturend from './sturend.yml';
import { code as tekortOuderCode } from './tekort-ouder.ts';
import tekortOuder from './tekort-ouder.yml';
import { code as twijfelwoordCode } from './twijfelwoord.ts';
import twijfelwoord from './twijfelwoord.yml';
import { code as vaagCode } from './vaag.ts';
import vaag from './vaag.yml';
import { code as vaktaalCode } from './vaktaal.ts';
import vaktaal from './vaktaal.yml';
import { code as vergelijkenCode } from './vergelijken.ts';
import vergelijken from './vergelijken.yml';
import { code as verkaptAdviesCode } from './verkapt-advies.ts';
import verkaptAdvies from './verkapt-advies.yml';
import { code as verzachtenZorgCode } from './verzachten-zorg.ts';
import verzachtenZorg from './verzachten-zorg.yml';
import { code as vragenstapelCode } from './vragenstapel.ts';
import vragenstapel from './vragenstapel.yml';
import { code as waaromCode } from './waarom.ts';
import waarom from './waarom.yml';
import { code as weerstandCode } from './weerstand.ts';
import weerstand from './weerstand.yml';
import { code as wijTegenoverUCode } from './wij-tegenover-u.ts';
import wijTegenoverU from './wij-tegenover-u.yml';
import { code as ziekteverhaalCode } from './ziekteverhaal.ts';
import ziekteverhaal from './ziekteverhaal.yml';

export interface Rule {
  readonly data: RuleData;
  readonly code?: RuleCode;
}

/** rules.test.ts parses every file with `ruleSchema`, so that the panel does not have to; hence the cast. */
const rule = (data: unknown, code?: RuleCode): Rule => ({ data: data as RuleData, ...(code && { code }) });

/** Every rule of the phrasing check: its data, and the code of those that need some. */
export const rules: readonly Rule[] = [
  rule(absoluut, absoluutCode),
  rule(adviesZonderToestemming, adviesZonderToestemmingCode),
  rule(afwezigeOuder, afwezigeOuderCode),
  rule(algemeenBlijven, algemeenBlijvenCode),
  rule(alleenTekort, alleenTekortCode),
  rule(deurInHuis, deurInHuisCode),
  rule(dreig, dreigCode),
  rule(emotieEtiket, emotieEtiketCode),
  rule(geeftAan, geeftAanCode),
  rule(geenOuderstem, geenOuderstemCode),
  rule(geruststellen, geruststellenCode),
  rule(geslotenVraag, geslotenVraagCode),
  rule(herleidbaar, herleidbaarCode),
  rule(horenzeggen, horenzeggenCode),
  rule(invullen, invullenCode),
  rule(kindAlsProbleem, kindAlsProbleemCode),
  rule(langZin, langZinCode),
  rule(maarNaCompliment, maarNaComplimentCode),
  rule(meningAlsFeit, meningAlsFeitCode),
  rule(moederZonderNaam, moederZonderNaamCode),
  rule(moeten, moetenCode),
  rule(naamOuderInKlein, naamOuderInKleinCode),
  rule(norm, normCode),
  rule(onbekendeAfzender, onbekendeAfzenderCode),
  rule(oordeelCompliment, oordeelComplimentCode),
  rule(oplossnel, oplossnelCode),
  rule(ouderEtiket, ouderEtiketCode),
  rule(overnemen, overnemenCode),
  rule(persoonIpvGedrag, persoonIpvGedragCode),
  rule(psychGissen, psychGissenCode),
  rule(rolverwarring, rolverwarringCode),
  rule(schuld, schuldCode),
  rule(stereotype, stereotypeCode),
  rule(sturend, sturendCode),
  rule(tekortOuder, tekortOuderCode),
  rule(twijfelwoord, twijfelwoordCode),
  rule(vaag, vaagCode),
  rule(vaktaal, vaktaalCode),
  rule(vergelijken, vergelijkenCode),
  rule(verkaptAdvies, verkaptAdviesCode),
  rule(verzachtenZorg, verzachtenZorgCode),
  rule(vragenstapel, vragenstapelCode),
  rule(waarom, waaromCode),
  rule(weerstand, weerstandCode),
  rule(wijTegenoverU, wijTegenoverUCode),
  rule(ziekteverhaal, ziekteverhaalCode),
];
