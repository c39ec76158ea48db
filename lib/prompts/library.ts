import type { ShippedCard } from './card.ts';
import aan from './cards/aan.yml';
import afr from './cards/afr.yml';
import goe from './cards/goe.yml';
import gre from './cards/gre.yml';
import kri from './cards/kri.yml';
import mel from './cards/mel.yml';
import met from './cards/met.yml';
import not from './cards/not.yml';
import open from './cards/open.yml';
import sce from './cards/sce.yml';
import sol from './cards/sol.yml';
import ste from './cards/ste.yml';
import toe from './cards/toe.yml';
import twe from './cards/twe.yml';
import voorb from './cards/voorb.yml';
import zel from './cards/zel.yml';

/**
 * Every card of the library. library.test.ts parses each file with `cardSchema`, so that the panel does not
 * have to do it at every start; hence the one cast here.
 */
export const library = [
  aan,
  open,
  toe,
  goe,
  met,
  sce,
  ste,
  sol,
  zel,
  gre,
  mel,
  kri,
  twe,
  afr,
  not,
  voorb,
].flat() as readonly ShippedCard[];
