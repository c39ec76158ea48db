import type { PackProblem } from '../../lib/collection/read-pack.ts';
import { Fold } from '../ui/Fold.tsx';
import { useText } from '../ui/language.tsx';

/** So many problems are named at once; the others are one press away. */
const atOnce = 8;

/** Why a file was refused, with one sentence for every problem. */
export function PackProblems({ problems }: { problems: readonly PackProblem[] }) {
  const t = useText();
  const rest = problems.slice(atOnce);
  return (
    <div className="note">
      <p>{t('pack.refused')}</p>
      <Sentences problems={problems.slice(0, atOnce)} />
      {rest.length > 0 && (
        <Fold title={t('pack.moreProblems')}>
          <Sentences problems={rest} />
        </Fold>
      )}
    </div>
  );
}

function Sentences({ problems }: { problems: readonly PackProblem[] }) {
  const t = useText();
  const sentence = (problem: PackProblem): string => {
    if (problem.kind === 'twice') return t('pack.problem.twice', { id: problem.id });
    if (problem.kind === 'unknown') return t('pack.problem.unknown', { field: problem.field });
    if (problem.kind !== 'card') return t(`pack.problem.${problem.kind}`);
    const place = problem.id || t('pack.number', { number: String(problem.card) });
    return problem.field === null
      ? t('pack.problem.card', { place })
      : t('pack.problem.field', { place, field: problem.field });
  };
  return (
    <ul>
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>{sentence(problem)}</li>
      ))}
    </ul>
  );
}
