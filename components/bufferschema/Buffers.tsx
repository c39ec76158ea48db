import type { BufferAnswer, Bufferschema } from '../../lib/bufferschema/schema.ts';
import { type BufferId, bufferIds } from '../../lib/bufferschema/values.ts';
import { useText } from '../ui/language.tsx';
import { Pills } from '../ui/Pills.tsx';
import { BufferBlock } from './BufferBlock.tsx';
import { Swatch } from './Swatch.tsx';

interface BuffersProps {
  readonly schema: Bufferschema;
  readonly onChange: (buffer: BufferId, answer: BufferAnswer) => void;
}

/** The four buffers, one block each. */
export function Buffers({ schema, onChange }: BuffersProps) {
  const t = useText();
  return (
    <section className="stack" aria-labelledby="four-buffers">
      <h2 className="label" id="four-buffers">
        {t('schema.buffers')}
      </h2>
      <p className="small">{t('schema.buffersHelp')}</p>
      {bufferIds.map((buffer) => (
        <BufferBlock
          key={buffer}
          buffer={buffer}
          answer={schema.D_buffers[buffer]}
          onChange={(answer) => onChange(buffer, answer)}
        />
      ))}
    </section>
  );
}

/** The buffer that can grow now: the one with energy in it. */
export function Growth({ schema, onChange }: { schema: Bufferschema; onChange: (buffer: BufferId) => void }) {
  const t = useText();
  const { gekozenBuffer } = schema.E_kans;
  return (
    <fieldset className="field">
      <legend className="label">{t('schema.growth')}</legend>
      <p className="small">{t('schema.growthHelp')}</p>
      <Pills
        options={bufferIds.map((value) => ({
          value,
          label: t(`schema.buffer.${value}.name`),
          before: <Swatch stand={schema.D_buffers[value].stand} />,
        }))}
        chosen={gekozenBuffer ? [gekozenBuffer] : []}
        onChange={([buffer]) => buffer && onChange(buffer)}
      />
    </fieldset>
  );
}
