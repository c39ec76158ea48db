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
import { FileButton, QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { SlowLine } from '../ui/SlowLine.tsx';
import { useStoppable } from '../ui/useStoppable.ts';
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
  const reading = useStoppable(async (file: File) => {
    const { readPackFile } = await import('../../lib/collection/read-pack.ts');
    return readPackFile(file);
  });
  const read = (file: File) => {
    choose(null);
    reading.start(file, {
      onSuccess: (found) =>
        choose(
          found.ok
            ? { kind: 'pack', pack: found.pack, preview: previewPack(found.pack, collection) }
            : { kind: 'problems', problems: found.problems },
        ),
    });
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
      <FileButton accept=".json,application/json" onChoose={read}>
        {t('pack.choose')}
      </FileButton>
      <SlowLine work={reading} says={t('pack.reading')} />
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
