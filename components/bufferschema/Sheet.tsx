import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../ui/language.tsx';

/** A page of A4 at 96 pixels an inch. */
const width = (210 / 25.4) * 96;
const height = (296 / 25.4) * 96;

/** Sizes of the letters, largest first; a longer text takes the next, so that it stays on one page if it can. */
const sizes = ['normal', 'small', 'smallest'] as const;

interface SheetProps {
  readonly label: string;
  readonly className?: string;
  readonly lang?: string;
  /** May run on over more pages; its letters stay as they are. */
  readonly free?: boolean;
  readonly children: ReactNode;
}

/** A page as it will be printed, as wide as the panel; the printer gets it in its own size. */
export function Sheet({ label, className = '', lang, free = false, children }: SheetProps) {
  const t = useText();
  const box = useRef<HTMLElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(0.4);
  const [size, setSize] = useState(0);
  const [runsOn, setRunsOn] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setZoom(Math.min(1, element.clientWidth / width) || 0.4));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // Looked at again after every change of what stands on the page. What runs on over more pages has no use for letters
  // that are as small as can be.
  useLayoutEffect(() => {
    const tooLong = !free && !runsOn && (page.current?.scrollHeight ?? 0) > height + 2;
    if (!tooLong) return;
    setRunsOn(size === sizes.length - 1);
    setSize(size < sizes.length - 1 ? size + 1 : 1);
  });
  // The types of React know the properties of a style sheet, not those of one's own.
  const shown = { '--zoom': zoom } as CSSProperties;
  return (
    <>
      <p className={runsOn ? 'help no-print' : 'hidden-label'} role="status">
        {runsOn && t('schema.sheet.runsOn')}
      </p>
      <section className="sheet-box" aria-label={label} ref={box} {...(lang && { lang })}>
        <div className={`sheet ${className}`} data-size={sizes[size]} ref={page} style={shown}>
          {children}
        </div>
      </section>
    </>
  );
}
