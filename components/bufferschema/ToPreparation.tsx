import { Link } from 'wouter';
import { isOwn, type Preparation, usePreparation } from '../preparation/usePreparation.ts';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';

/** Puts a question on the list for the next conversation; says so, with the way there, once it is on it. */
export function ToPreparation({ sentence }: { sentence: string }) {
  const t = useText();
  const [preparation, change] = usePreparation();
  const isThere = Object.values(preparation.lines).some((line) => line?.text.split('\n').includes(sentence));
  if (isThere) {
    return (
      <Link className="word" href="/vragen/voorbereiden">
        {t('schema.prepared')}
      </Link>
    );
  }
  return (
    <QuietButton onClick={() => change((now) => withQuestion(now, sentence))}>
      {t('schema.prepare')}
    </QuietButton>
  );
}

/** The first place for a question that holds no words of the person's own; otherwise below what stands there. */
function withQuestion(now: Preparation, sentence: string): Preparation {
  const part = isOwn(now.lines.question) ? 'second' : 'question';
  const line = now.lines[part];
  const text = isOwn(line) ? `${line?.text.trim()}\n${sentence}` : sentence;
  return { ...now, lines: { ...now.lines, [part]: { text, proposal: null } } };
}
