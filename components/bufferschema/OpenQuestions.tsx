import { useId, useState } from 'react';
import { doesNotKnow, type Gap, isBufferId } from '../../lib/bufferschema/knowledge.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { OutActions } from '../dossier/OutActions.tsx';
import { QuietButton } from '../ui/Button.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { AnswerGap } from './AnswerGap.tsx';
import { useCircumstanceName } from './Circumstances.tsx';
import type { Prompting } from './prompting.ts';
import { ToPreparation } from './ToPreparation.tsx';

interface OpenQuestionsProps {
  readonly schema: Bufferschema;
  readonly questions: Prompting['questions'];
  readonly onOpening: (sentence: string) => void;
  readonly onAnswer: (part: Partial<Bufferschema>) => void;
}

/** "Dit weet je nog niet": for everything that was not asked yet, one question for the next conversation. */
export function OpenQuestions({ schema, questions, onOpening, onAnswer }: OpenQuestionsProps) {
  const t = useText();
  const gaps = doesNotKnow(schema);
  if (gaps.length === 0) return <p className="quiet">{t('schema.nothingOpen')}</p>;
  return (
    <section className="stack" aria-labelledby="not-known">
      <h2 className="subtitle" id="not-known">
        {t('schema.notKnown')}
      </h2>
      {gaps.map((gap) => (
        <OpenQuestion
          key={gap.field + (gap.circumstance?.tekst ?? '')}
          schema={schema}
          gap={gap}
          ready={questions(schema, gap)}
          onOpening={onOpening}
          onAnswer={onAnswer}
        />
      ))}
    </section>
  );
}

interface OpenQuestionProps {
  readonly schema: Bufferschema;
  readonly gap: Gap;
  readonly ready: ReturnType<Prompting['questions']>;
  readonly onOpening: (sentence: string) => void;
  readonly onAnswer: (part: Partial<Bufferschema>) => void;
}

function OpenQuestion({ schema, gap, ready, onOpening, onAnswer }: OpenQuestionProps) {
  const t = useText();
  const id = useId();
  const language = useLanguage();
  const { kicker, fallback } = useGapWords(gap);
  const [turn, setTurn] = useState(0);
  const own = gap.ownQuestion === undefined ? [] : [{ id: 'own', sentence: gap.ownQuestion, why: '' }];
  const choices = [...own, ...ready];
  const question = choices[turn % Math.max(choices.length, 1)];
  return (
    <article className="prompt" aria-labelledby={id}>
      <div className="prompt-head">
        <p className="kicker">{kicker}</p>
      </div>
      <h3 className={question ? 'say' : 'label'} id={id} {...(question && { lang: 'nl' })} aria-live="polite">
        {question?.sentence ?? fallback}
      </h3>
      {question?.why && (
        <p className="why" lang={language}>
          {question.why}
        </p>
      )}
      {question && (
        <OutActions
          text={question.sentence}
          copy
          insert={false}
          waitsFor={null}
          before={
            <QuietButton accent onClick={() => onOpening(question.sentence)}>
              {t('schema.makeOpening')}
            </QuietButton>
          }
        >
          {choices.length > 1 && (
            <QuietButton place="push" onClick={() => setTurn(turn + 1)}>
              {t('schema.otherOpening')}
            </QuietButton>
          )}
        </OutActions>
      )}
      <AnswerGap schema={schema} gap={gap} onAnswer={onAnswer}>
        {question && <ToPreparation sentence={question.sentence} />}
      </AnswerGap>
    </article>
  );
}

/** What a gap is called, and the question of the form for when the library has none. */
function useGapWords({ field, circumstance }: Gap): { kicker: string; fallback: string } {
  const t = useText();
  const name = useCircumstanceName();
  if (field === 'beleving') return { kicker: t('schema.experienceShort'), fallback: t('schema.experience') };
  if (field === 'omstandigheden') {
    const text = circumstance ? name({ kind: circumstance.soort, text: circumstance.tekst }) : '';
    return { kicker: t('schema.around'), fallback: text };
  }
  if (isBufferId(field)) {
    return { kicker: t(`schema.buffer.${field}.name`), fallback: t(`schema.buffer.${field}.question`) };
  }
  return { kicker: t(`schema.field.${field}`), fallback: t('schema.askOpen') };
}
