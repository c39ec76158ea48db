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
import type { Pack } from '../../lib/collection/pack.ts';
import type { PackProblem } from '../../lib/collection/read-pack.ts';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { PackPreviewCard } from './PackPreviewCard.tsx';
import { PackProblems } from './PackProblems.tsx';
import { packOf, savePack } from './save-pack.ts';

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
    const { readPackFile } = await import('../../lib/collection/read-pack.ts');
    const reading = await readPackFile(file);
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
          <QuietButton
            aria-label={t('pack.saveThis', { name: pack.naam })}
            onClick={() => savePack(packOf(pack))}
          >
            {t('pack.save')}
          </QuietButton>
          <QuietButton
            onClick={() =>
              onChange(
                t('pack.removed', { name: pack.naam }),
                (now) => withoutPack(now, pack),
                (now) => putBackPack(now, pack),
              )
            }
          >
            {t('collection.remove')}
          </QuietButton>
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
        {chosen?.kind === 'problems' && <PackProblems problems={chosen.problems} />}
        {chosen?.kind === 'pack' && (
          <PackPreviewCard
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
