import { type Perspective, perspectives } from '../../lib/bufferschema/values.ts';
import { useText } from '../ui/language.tsx';
import { WordSelect } from '../ui/WordSelect.tsx';
import { ParentSaid } from './ParentSaid.tsx';

interface WhoSaysProps {
  readonly perspective: Perspective;
  readonly onChange: (perspective: Perspective) => void;
}

const others = perspectives.filter((one) => one !== 'ouder');

/** Who says a line: one key for the parent, a short list for anybody else. */
export function WhoSays({ perspective, onChange }: WhoSaysProps) {
  const t = useText();
  return (
    <>
      <ParentSaid perspective={perspective} onChange={onChange} />
      {perspective !== 'ouder' && (
        <WordSelect
          label={t('schema.whoSays')}
          options={others.map((value) => ({ value, label: t(`schema.says.${value}`) }))}
          value={perspective}
          onChange={onChange}
        />
      )}
    </>
  );
}
