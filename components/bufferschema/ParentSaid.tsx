import type { Perspective } from '../../lib/bufferschema/values.ts';
import { useText } from '../ui/language.tsx';

interface ParentSaidProps {
  readonly perspective: Perspective;
  readonly onChange: (perspective: Perspective) => void;
}

/** A line is the writer's own until this says that it came from the parent. */
export function ParentSaid({ perspective, onChange }: ParentSaidProps) {
  const t = useText();
  return (
    <label className="pill">
      <input
        type="checkbox"
        checked={perspective === 'ouder'}
        onChange={(event) => onChange(event.target.checked ? 'ouder' : 'ik')}
      />
      {t('schema.parentSaid')}
    </label>
  );
}
