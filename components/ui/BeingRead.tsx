import { useLocation } from 'wouter';
import { SlowLine } from './SlowLine.tsx';

/** A screen that is still being read: empty for as long as one blinks, then a sentence with the way out. */
export function BeingRead({ says }: { says: string }) {
  return (
    <main aria-busy="true">
      <BeingReadLine says={says} />
    </main>
  );
}

/** The same within a screen; who stops goes to Vragen, which waits for nothing. */
export function BeingReadLine({ says }: { says: string }) {
  const [, navigate] = useLocation();
  return <SlowLine work={{ going: true, stop: () => navigate('/vragen') }} says={says} />;
}
