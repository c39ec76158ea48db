import { type Ref, useMemo } from 'react';
import type { Analysis, Finding } from '../../lib/analysis/types.ts';
import { TextArea } from '../ui/TextInput.tsx';
import { paint } from './paint.ts';

interface PaperProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** What to paint; null while the text on screen has not been checked yet. */
  readonly painted: { readonly analysis: Analysis; readonly findings: readonly Finding[] } | null;
  readonly open: Finding | null;
}

/** A real text field; the lines under the words are painted on a copy behind it that nothing else can see. */
export function Paper({ ref, label, placeholder, text, onChange, painted, open }: PaperProps) {
  const pieces = useMemo(
    () => (painted ? paint(text, painted.analysis.strengths, painted.findings, open) : []),
    [text, painted, open],
  );
  return (
    <div className="paper-stack">
      <div className="paper paper-lines" aria-hidden="true">
        {pieces.map(({ start, words, className }) =>
          className ? (
            <mark key={start} className={className}>
              {words}
            </mark>
          ) : (
            words
          ),
        )}
        {'\n'}
      </div>
      <TextArea
        ref={ref}
        className="paper"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
