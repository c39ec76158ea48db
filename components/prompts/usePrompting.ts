import { useMemo } from 'react';
import { type Gap, isBufferId } from '../../lib/bufferschema/knowledge.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { bufferIds } from '../../lib/bufferschema/values.ts';
import type { Card } from '../../lib/prompts/card.ts';
import { openingsFor, questionsAbout, type Subject } from '../../lib/prompts/for-schema.ts';
import type { Prompting } from '../bufferschema/prompting.ts';
import { useSetting } from '../settings/useSetting.ts';
import { useLanguage } from '../ui/language.tsx';
import { sentenceOf } from './sentence.ts';
import { useLibrary } from './useLibrary.ts';

/** Themes that a circumstance of the form asks about; the others get an open question. */
const themeOf: Readonly<Record<string, string>> = {
  wonen: 'wonen',
  werk: 'werk',
  geld: 'geld',
  instanties: 'hulp_al_bij',
  slapen: 'slapen',
  huilen: 'huilen',
  eten: 'voeding',
  'de eerste tijd': 'jonge_ouder',
  verzuim: 'verzuim',
  ondersteuning: 'schoolkeuze',
};

const none: readonly Card[] = [];

/** What the Schema tab asks of the prompt library. */
export function usePrompting(): Prompting {
  const cards = useLibrary() ?? none;
  const [address] = useSetting('address');
  const language = useLanguage();
  return useMemo(
    () => ({
      openings: (schema) =>
        openingsFor(cards, schema.rol, wantedBuffers(schema)).map((card) => sentenceOf(card, address)),
      questions: (schema, gap) =>
        questionsAbout(cards, schema.rol, subjectOf(gap)).map((card) => ({
          id: card.id,
          sentence: sentenceOf(card, address),
          why: (language === 'en' && card.en?.waarom) || card.waarom,
        })),
    }),
    [cards, address, language],
  );
}

/** The buffer that can grow first, then everything that was not asked. */
function wantedBuffers({ E_kans, D_buffers }: Bufferschema) {
  const chosen = E_kans.gekozenBuffer;
  const open = bufferIds.filter((id) => D_buffers[id].stand === 'nog niet gevraagd' && id !== chosen);
  return chosen ? [chosen, ...open] : open;
}

function subjectOf({ field, circumstance }: Gap): Subject {
  if (field === 'beleving') return { kind: 'experience' };
  if (isBufferId(field)) return { kind: 'buffer', buffer: field };
  const theme = themeOf[circumstance?.tekst ?? ''] ?? themeOf[circumstance?.soort ?? ''] ?? null;
  return { kind: 'circumstance', theme };
}
