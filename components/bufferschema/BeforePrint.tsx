import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { PointedOut, pointedIn } from './PointedOut.tsx';

/** Prints what is shown; first it says what in it leads to a person. */
export function BeforePrint({ printed }: { printed: Bufferschema }) {
  const t = useText();
  const pointed = pointedIn(printed);
  return (
    <div className="stack no-print">
      <PointedOut names={pointed} />
      <Button kind="main" wide onClick={() => print()}>
        <Icon name="print" /> {t(pointed.length > 0 ? 'schema.sheet.printAnyway' : 'schema.sheet.print')}
      </Button>
    </div>
  );
}
