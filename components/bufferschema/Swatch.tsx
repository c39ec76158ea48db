import type { Stand } from '../../lib/bufferschema/values.ts';

const outline = { x: 1.75, y: 1.75, width: 24.5, height: 10.5, rx: 5.25, strokeWidth: 1.5 };

/** The texture of a stand, as small as a word. Decorative: the word stands beside it. */
export function Swatch({ stand }: { stand: Stand | null }) {
  return (
    <svg className="swatch" width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
      {stand === 'stevig' && <rect className="b-solid" x="1" y="1" width="26" height="12" rx="6" />}
      {stand === 'wisselend' && (
        <>
          <rect className="b-frame" {...outline} />
          <path className="b-bars" strokeWidth="2.5" d="M6.5 2v10M11.5 2v10M16.5 2v10M21.5 2v10" />
        </>
      )}
      {stand === 'dun' && <rect className="b-solid" x="1" y="5.5" width="26" height="3" rx="1.5" />}
      {(stand === 'nog niet gevraagd' || stand === null) && (
        <rect className={stand === null ? 'b-open b-faint' : 'b-open'} {...outline} strokeDasharray="2 3" />
      )}
    </svg>
  );
}
