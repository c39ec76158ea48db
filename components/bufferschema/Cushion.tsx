import { useId } from 'react';
import { barsPath, framePath, type Ring, seamPath, solidPath } from '../../lib/bufferschema/cushion.ts';
import type { BufferId, Stand } from '../../lib/bufferschema/values.ts';

interface CushionProps {
  readonly ring: Ring;
  readonly buffer: BufferId;
  /** Null: nobody touched it. */
  readonly stand: Stand | null;
  /** A stitched seam on a thick cushion; too fine for the small drawing. */
  readonly seam?: boolean;
}

/** One buffer as a cushion; its texture tells the stand, without colour. */
export function Cushion({ ring, buffer, stand, seam = false }: CushionProps) {
  const clip = useId();
  switch (stand) {
    case 'stevig':
      return (
        <>
          <path className="b-solid" d={solidPath(ring, buffer, 'thick')} />
          {seam && <path className="b-seam" d={seamPath(ring, buffer)} />}
        </>
      );
    case 'wisselend': {
      const frame = framePath(ring, buffer);
      return (
        <>
          <clipPath id={clip}>
            <path d={frame} />
          </clipPath>
          <path className="b-frame" d={frame} strokeWidth={ring.outline} />
          <path
            className="b-bars"
            clipPath={`url(#${clip})`}
            d={barsPath(ring, buffer)}
            strokeWidth={ring.bars.width}
          />
        </>
      );
    }
    case 'dun':
      return <path className="b-solid" d={solidPath(ring, buffer, 'thin')} />;
    default:
      return (
        <path
          className={stand === null ? 'b-open b-faint' : 'b-open'}
          d={framePath(ring, buffer)}
          strokeWidth={ring.outline}
          strokeDasharray={ring.dashes}
        />
      );
  }
}
