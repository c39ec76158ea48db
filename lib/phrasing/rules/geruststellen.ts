import type { RuleCode } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';

export const code: RuleCode = {
  check: (hit, reading, { lists }) => {
    const { feit, weer } = lists;
    // `het valt niet mee` says the opposite.
    if (hit.group === 'mee' && reading.findFeature(dutch.NEGATION, hit.from, hit.to) >= 0) return false;
    // A fact that is shown is not brushing away.
    if ((feit && reading.find(feit) >= 0) || reading.tokens.some(({ kind }) => kind === 'number'))
      return false;
    if (weer && reading.find(weer) >= 0) return false;
    if (hit.group === 'retorisch') return reading.question?.marked === true && !reading.isAboutSelf(hit.at);
    // `Valt wel mee, toch?`
    const tagged = hit.group === 'mee' && reading.tokens.some(({ norm }) => norm === 'toch');
    return (tagged || reading.question === null) && !reading.isAboutSelf(hit.at);
  },
};
