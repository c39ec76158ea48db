import type { Analysis } from '../../lib/analysis/types.ts';
import type { Buffer } from '../../lib/prompts/card.ts';
import { childIn } from '../../lib/prompts/child.ts';
import { library } from '../../lib/prompts/library.ts';
import { needsIn } from '../../lib/prompts/needs.ts';
import { recommend } from '../../lib/prompts/recommend.ts';
import type { AnalyseAnswer, Request } from './answer.ts';

/** The less is known of a buffer, the earlier it is asked about. */
const order = ['nog niet gevraagd', 'dun', 'wisselend', 'stevig'];

function leastKnown(buffers: Request['buffers']): Buffer[] {
  const known = Object.entries(buffers ?? {}) as [Buffer, string][];
  return known
    .sort(([, one], [, other]) => order.indexOf(one) - order.indexOf(other))
    .map(([buffer]) => buffer);
}

/** The prompts that the panel would offer with this text. */
export function promptsFor(request: Request, analysis: Analysis): AnalyseAnswer['prompts'] {
  const chosen = recommend(library, {
    role: request.role,
    moment: request.moment,
    themes: analysis.themes.map(({ id }) => id),
    leanings: analysis.leanings,
    safety: analysis.safety,
    uneasy: analysis.uneasy,
    quotesParent: analysis.quotesParent,
    leastKnown: leastKnown(request.buffers),
    needs: needsIn(request.text),
    child: childIn(request.text),
  });
  return chosen.map(({ card }) => ({
    id: card.id,
    category: card.categorie,
    themes: card.themas,
    buffer: card.buffer ?? null,
  }));
}
