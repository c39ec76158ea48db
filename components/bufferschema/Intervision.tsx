import { useId, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import type { Stored } from '../../lib/vault/store.ts';
import { Button, QuietButton } from '../ui/Button.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { TextArea, TextInput } from '../ui/TextInput.tsx';
import { HeldContext, OtherHeld } from '../vault/Held.tsx';
import type { OpenVault } from '../vault/VaultGate.tsx';
import { Hints } from './Hints.tsx';
import { PointedOut, pointedIn } from './PointedOut.tsx';
import { RoundTimer } from './RoundTimer.tsx';
import { SaveLine } from './SaveLine.tsx';
import { FormContext } from './useForm.ts';
import { HintsContext, useFormHints, useFormRules } from './useFormHints.ts';
import { useSchemaDraft } from './useSchemaDraft.ts';

const rounds = ['vraag', 'verduidelijking', 'adviezen', 'meegenomen', 'terugblik'] as const;
type Talk = NonNullable<Bufferschema['H_intervisie']>;

/** A case discussion in rounds: first understand, only then ideas, and the presenter has the last word. */
export function Intervision({ open, initial }: { open: OpenVault; initial: Stored }) {
  const t = useText();
  const [, navigate] = useLocation();
  const draft = useSchemaDraft(open.store, initial);
  const { schema } = draft;
  const hints = useFormHints(schema);
  const [at, go] = useState(0);
  const round = rounds[at] ?? 'vraag';
  const talk: Talk = schema.H_intervisie ?? {};
  const change = (part: Partial<Talk>) => draft.change({ H_intervisie: { ...talk, ...part } });
  const { G_mijzelf: _, versies: __, ...shown } = schema;
  return (
    <main>
      <PageHead back={{ to: `/schema/${schema.id}`, label: schema.alias }} title={t('schema.talk.title')}>
        <p className="quiet">{t('schema.talk.intro')}</p>
      </PageHead>
      <PointedOut names={pointedIn(shown)} className="note" />
      <div className="stack">
        <h2 className="subtitle" id="round" aria-live="polite">
          {t('schema.talk.round', { number: at + 1, total: rounds.length, name: t(`schema.talk.${round}`) })}
        </h2>
        <p className="small">{t(`schema.talk.help.${round}`)}</p>
        <RoundTimer key={round} />
        <HeldContext value={{ held: draft.held, keep: draft.keepHeld }}>
          {round === 'verduidelijking' || round === 'adviezen' ? (
            <Lines key={round} round={round} talk={talk} onChange={change} />
          ) : (
            <TextArea
              key={round}
              rows={3}
              aria-labelledby="round"
              value={talk[round] ?? ''}
              onChange={(event) => change({ [round]: event.target.value })}
            />
          )}
          <OtherHeld />
          <HintsContext value={hints}>
            <FormContext value={{ schema, change: draft.change }}>
              <Hints key={round} field={round} except={['R13']} />
            </FormContext>
          </HintsContext>
        </HeldContext>
      </div>
      <div className="pair-buttons">
        {at > 0 && <Button onClick={() => go(at - 1)}>{t('schema.talk.back')}</Button>}
        {at < rounds.length - 1 && (
          <Button kind="main" onClick={() => go(at + 1)}>
            {t('schema.talk.next')}
          </Button>
        )}
      </div>
      <SaveLine draft={draft} sealed={open.sealed} onLeaveDeleted={() => navigate('/schema')} />
      <Link className="word" href={`/schema/${schema.id}/meenemen`}>
        {t('schema.takeAlong')}
      </Link>
    </main>
  );
}

interface LinesProps {
  readonly round: 'verduidelijking' | 'adviezen';
  readonly talk: Talk;
  readonly onChange: (part: Partial<Talk>) => void;
}

/** What colleagues ask, or suggest, one a line. A question that holds advice can wait for its own round. */
function Lines({ round, talk, onChange }: LinesProps) {
  const t = useText();
  const id = useId();
  const rules = useFormRules();
  const [typed, type] = useState('');
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const lines = talk[round] ?? [];
  const add = () => {
    const line = typed.trim();
    if (line === '') return;
    if (!lines.includes(line)) onChange({ [round]: [...lines, line] });
    type('');
  };
  const isAdvice = (line: string) =>
    round === 'verduidelijking' &&
    !left.has(line) &&
    rules?.hintsForField(line, 'verduidelijking').includes('R13') === true;
  const park = (line: string) =>
    onChange({
      verduidelijking: lines.filter((other) => other !== line),
      adviezen: [...(talk.adviezen ?? []), line],
    });
  return (
    <>
      <ul className="stack">
        {lines.map((line) => (
          <li key={line} className="stack">
            <div className="talk-line">
              <span>{line}</span>
              <QuietButton
                aria-label={t('schema.removeNamed', { name: line })}
                onClick={() => onChange({ [round]: lines.filter((other) => other !== line) })}
              >
                {t('schema.remove')}
              </QuietButton>
            </div>
            {isAdvice(line) && (
              <AdviceHint onPark={() => park(line)} onLeave={() => leave(new Set([...left, line]))} />
            )}
          </li>
        ))}
      </ul>
      <div className="field">
        <label className="label" htmlFor={id}>
          {t(`schema.talk.add.${round}`)}
        </label>
        <TextInput
          id={id}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
        <QuietButton accent onClick={add}>
          {t('schema.aroundAdd')}
        </QuietButton>
      </div>
    </>
  );
}

function AdviceHint({ onPark, onLeave }: { onPark: () => void; onLeave: () => void }) {
  const t = useText();
  const rules = useFormRules();
  const language = useLanguage();
  const words = rules?.formRuleTexts('R13', language);
  if (!words) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would read as something to fill in
    <div className="hint" role="group" aria-label={words.what}>
      <p>{words.what}</p>
      <p className="small">{words.why}</p>
      <div className="actions">
        <QuietButton accent onClick={onPark}>
          {t('schema.talk.park')}
        </QuietButton>
        <QuietButton onClick={onLeave}>{t('phrasing.leave')}</QuietButton>
      </div>
    </div>
  );
}
