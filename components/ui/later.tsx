import { type ComponentType, useEffect, useState } from 'react';
import { useText } from './language.tsx';

/**
 * A part of the panel that is loaded when it is first needed. React's own way would keep it back for a third of a
 * second after the empty place was drawn, so that nothing flickers; here it comes as soon as it is there. When it
 * cannot be loaded, the view around it says so.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { silent = false }: { readonly silent?: boolean } = {},
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [View, show] = useState(() => known);
    const [failure, fail] = useState<unknown>(null);
    useEffect(() => {
      if (View !== null) return;
      load().then((loaded) => {
        known = loaded;
        show(() => loaded);
      }, fail);
    }, [View]);
    if (failure !== null) throw failure;
    if (View !== null) return <View {...props} />;
    return silent ? null : <Waiting />;
  };
}

/** What stands where something is still loading: nothing at first, a sentence when it takes longer than one blinks. */
export function Waiting() {
  const t = useText();
  return (
    <p className="quiet waiting" aria-busy="true">
      {t('ui.loading')}
    </p>
  );
}
