import { useId, useState } from 'react';
import {
  addPack,
  isSamePack,
  type PackPreview,
  previewPack,
  putBackPack,
  withoutPack,
} from '../../lib/collection/add-pack.ts';
import type { Collection } from '../../lib/collection/collection.ts';
import type { Pack, PackCard } from '../../lib/collection/pack.ts';
import type { PackProblem } from '../../lib/collection/read-pack.ts';
import { useSetting } from '../settings/useSetting.ts';
import { useText } from '../ui/language.tsx';

type Chosen =
  | { readonly kind: 'pack'; readonly pack: Pack; readonly preview: PackPreview }
  | { readonly kind: 'problems'; readonly problems: readonly PackProblem[] };

interface PackImportProps {
  readonly collection: Collection;
  /** Makes a change that can be taken back with `back`, which touches nothing else. */
  readonly onChange: (
    said: string,
    next: (now: Collection) => Collection,
    back: (now: Collection) => Collection,
  ) => void;
}

/** Packs of others: what comes in is shown before it does, and nothing is replaced unasked. */
export function PackImport({ collection, onChange }: PackImportProps) {
  const t = useText();
  const id = useId();
  const [chosen, choose] = useState<Chosen | null>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const { readPack } = await import('../../lib/collection/read-pack.ts');
    // A file that cannot be read is said to be damaged, as one that holds something else.
    const reading = readPack(await file.text().catch(() => ''));
    choose(
      reading.ok
        ? { kind: 'pack', pack: reading.pack, preview: previewPack(reading.pack, collection) }
        : { kind: 'problems', problems: reading.problems },
    );
  };
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 className="label" id={id}>
        {t('pack.title')}
      </h2>
      {collection.packs.map((pack) => (
        <div key={`${pack.van}:${pack.naam}`} className="done">
          <span>
            {pack.naam} · {pack.van}
          </span>
          <button
            className="word"
            type="button"
            onClick={() =>
              onChange(
                t('pack.removed', { name: pack.naam }),
                (now) => withoutPack(now, pack),
                (now) => putBackPack(now, pack),
              )
            }
          >
            {t('collection.remove')}
          </button>
        </div>
      ))}
      <label className="button button-line file">
        {t('pack.choose')}
        <input
          className="hidden-label"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void read(event.target.files?.[0]);
            // The same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </label>
      <div role="status">
        {chosen?.kind === 'problems' && <Problems problems={chosen.problems} />}
        {chosen?.kind === 'pack' && (
          <Preview
            {...chosen}
            onAdd={(take) => {
              const before = collection.packs.find(isSamePack(chosen.pack));
              onChange(
                t('pack.added', { name: chosen.pack.naam }),
                (now) => addPack(now, chosen.pack, take),
                (now) => (before ? putBackPack(now, before) : withoutPack(now, chosen.pack)),
              );
              choose(null);
            }}
            onCancel={() => choose(null)}
          />
        )}
      </div>
    </section>
  );
}

/** So many problems are named; the first ones say enough to mend a file. */
const mostNamed = 8;

function Problems({ problems }: { problems: readonly PackProblem[] }) {
  const t = useText();
  const sentence = (problem: PackProblem): string => {
    if (problem.kind === 'twice') return t('pack.problem.twice', { id: problem.id });
    if (problem.kind !== 'card') return t(`pack.problem.${problem.kind}`);
    const place = problem.id ?? t('pack.number', { number: String(problem.card) });
    return problem.field === null
      ? t('pack.problem.card', { place })
      : t('pack.problem.field', { place, field: problem.field });
  };
  return (
    <div className="note">
      <p>{t('pack.refused')}</p>
      <ul>
        {problems.slice(0, mostNamed).map((problem) => (
          <li key={JSON.stringify(problem)}>{sentence(problem)}</li>
        ))}
      </ul>
    </div>
  );
}

interface PreviewProps {
  readonly pack: Pack;
  readonly preview: PackPreview;
  readonly onAdd: (take: ReadonlySet<string>) => void;
  readonly onCancel: () => void;
}

function Preview({ pack, preview, onAdd, onCancel }: PreviewProps) {
  const t = useText();
  const [address] = useSetting('address');
  const [take, choose] = useState<ReadonlySet<string>>(new Set());
  const sentence = (card: PackCard) => ('zin' in card ? card.zin : card[address]);
  const nothing = preview.fresh.length === 0 && preview.changed.length === 0;
  const toggle = (id: string) => {
    const next = new Set(take);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <div className="prompt stack">
      <p className="say">{pack.naam}</p>
      <p className="small">{t('pack.from', { maker: pack.van })}</p>
      {nothing && <p>{t('pack.nothing')}</p>}
      {preview.fresh.length > 0 && (
        <>
          <p className="label">{t('pack.fresh')}</p>
          <ul lang="nl">
            {preview.fresh.map((card) => (
              <li key={card.id}>{sentence(card)}</li>
            ))}
          </ul>
        </>
      )}
      {preview.changed.length > 0 && (
        <fieldset className="stack">
          <legend className="label">{t('pack.changed')}</legend>
          {preview.changed.map(({ now, next }) => (
            <label key={now.id} className="pack-change">
              <input type="checkbox" checked={take.has(now.id)} onChange={() => toggle(now.id)} />
              <span lang="nl">
                {sentence(now)} → {sentence(next)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="pair-buttons">
        {!nothing && (
          <button className="button button-main" type="button" onClick={() => onAdd(take)}>
            {t('pack.add')}
          </button>
        )}
        <button className="word" type="button" onClick={onCancel}>
          {t('collection.cancel')}
        </button>
      </div>
    </div>
  );
}
