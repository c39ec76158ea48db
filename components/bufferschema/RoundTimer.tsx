import { useEffect, useState } from 'react';
import { useText } from '../ui/language.tsx';
import { WordSelect } from '../ui/WordSelect.tsx';

const choices = ['off', '5', '10', '15'] as const;
type Choice = (typeof choices)[number];

/** Off until somebody chooses it; it counts in whole minutes and makes no sound. */
export function RoundTimer() {
  const t = useText();
  const [choice, choose] = useState<Choice>('off');
  const [ends, setEnds] = useState(0);
  const [now, look] = useState(0);
  useEffect(() => {
    if (choice === 'off') return;
    const interval = setInterval(() => look(Date.now()), 1000);
    return () => clearInterval(interval);
  }, [choice]);
  const minutes = Math.max(0, Math.ceil((ends - now) / 60_000));
  return (
    <p className="timer">
      <WordSelect
        label={t('schema.talk.clock')}
        options={choices.map((value) => ({
          value,
          label:
            value === 'off' ? t('schema.talk.noClock') : t('schema.talk.minutes', { count: Number(value) }),
        }))}
        value={choice}
        onChange={(next) => {
          choose(next);
          look(Date.now());
          setEnds(Date.now() + Number(next) * 60_000);
        }}
      />
      {choice !== 'off' && (
        <span className="small" role="timer">
          {minutes > 0 ? t('schema.talk.left', { count: minutes }) : t('schema.talk.over')}
        </span>
      )}
    </p>
  );
}
