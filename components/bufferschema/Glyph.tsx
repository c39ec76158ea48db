import { glyphRing } from '../../lib/bufferschema/cushion.ts';
import { type BufferId, bufferIds, type Stand } from '../../lib/bufferschema/values.ts';
import { Cushion } from './Cushion.tsx';

/** The four cushions at the size of a list row. Decorative: the words beside it say the same. */
export function ListGlyph({ stands }: { stands: Readonly<Record<BufferId, Stand | null>> }) {
  return (
    <GlyphFrame>
      {bufferIds.map((buffer) => (
        <Cushion key={buffer} ring={glyphRing} buffer={buffer} stand={stands[buffer]} />
      ))}
    </GlyphFrame>
  );
}

/** The same drawing beside one buffer: that one in its texture, the others faint. */
export function BlockGlyph({ buffer, stand }: { buffer: BufferId; stand: Stand | null }) {
  return (
    <GlyphFrame>
      {bufferIds.map((other) => (
        <g key={other} {...(other !== buffer && { className: 'b-faint' })}>
          <Cushion ring={glyphRing} buffer={other} stand={other === buffer ? stand : 'stevig'} />
        </g>
      ))}
    </GlyphFrame>
  );
}

function GlyphFrame({ children }: { children: React.ReactNode }) {
  return (
    <svg className="glyph" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true">
      <circle className="b-core" cx="24" cy="24" r="5.5" />
      {children}
    </svg>
  );
}
