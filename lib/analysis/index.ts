/** What the panel loads once the first screen stands: the analysis and the texts that belong to what it finds. */
export { themeIds, themeTexts } from '../context/texts.ts';
export { leftKey, selectFindings } from '../phrasing/select.ts';
export { takeOver } from '../phrasing/take-over.ts';
export { ruleList, ruleTexts, strengthText } from '../phrasing/texts.ts';
export { analyse } from './analyse.ts';
export { preparations } from './preparations.ts';
