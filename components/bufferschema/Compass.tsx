import { figureRing, middleOf } from '../../lib/bufferschema/cushion.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { type BufferId, bufferIds } from '../../lib/bufferschema/values.ts';
import { useText } from '../ui/language.tsx';
import { Cushion } from './Cushion.tsx';

/** The four buffers around the werkvloer, each with its name and stand in words. */
export function Compass({ schema }: { schema: Bufferschema }) {
  const t = useText();
  const { D_buffers, E_kans } = schema;
  const growing = E_kans.gekozenBuffer;
  const standOf = (buffer: BufferId) => {
    const { stand } = D_buffers[buffer];
    return stand === null ? t('schema.standOpen') : t(`schema.stand.${stand}`);
  };
  const written = (buffer: BufferId) =>
    buffer === growing ? t('schema.canGrow', { stand: standOf(buffer) }) : standOf(buffer);
  const aloud = (buffer: BufferId) =>
    buffer === growing ? t('schema.canGrowAloud', { stand: standOf(buffer) }) : standOf(buffer);
  const label = (buffer: BufferId) => (
    <p>
      <b>{t(`schema.buffer.${buffer}.name`)}</b>
      <span>{written(buffer)}</span>
    </p>
  );
  return (
    <figure className="compass">
      {label('goe')}
      {label('met')}
      <svg
        className="buffers"
        viewBox="12 12 216 216"
        role="img"
        aria-label={t('schema.figure', {
          goe: aloud('goe'),
          met: aloud('met'),
          ste: aloud('ste'),
          sol: aloud('sol'),
        })}
      >
        <circle className="b-floor" cx="120" cy="120" r="52" />
        {bufferIds.map((buffer) => (
          <Cushion key={buffer} ring={figureRing} buffer={buffer} stand={D_buffers[buffer].stand} seam />
        ))}
        {growing && <Sprout buffer={growing} />}
        <text className="b-text" x="120" y="118">
          {t('schema.floor')}
        </text>
        <text className="b-text b-text-2" x="120" y="135">
          {t('schema.floorDaily')}
        </text>
      </svg>
      {label('ste')}
      {label('sol')}
    </figure>
  );
}

function Sprout({ buffer }: { buffer: BufferId }) {
  const { x, y } = middleOf(figureRing, buffer);
  return (
    <g className="b-sprout" transform={`translate(${(x - 14).toFixed(2)} ${(y - 14).toFixed(2)})`}>
      <circle cx="14" cy="14" r="14" />
      <g transform="translate(4 4) scale(.8333)">
        <path d="M12 20v-8.5" />
        <path d="M12 13.5c0-3.3-2-5.5-6.5-5.5 0 3.7 2.3 5.5 6.5 5.5z" />
        <path d="M12 11.5c0-3.6 2-6 6.5-6 0 4-2.3 6-6.5 6z" />
      </g>
    </g>
  );
}
