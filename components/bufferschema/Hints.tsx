import { useContext } from 'react';
import type { FormHint, FormRuleId } from '../../lib/bufferschema/form-rules/types.ts';
import { isLineField, pathOf as linePathOf } from '../../lib/bufferschema/lines.ts';
import { askTwo, type Offer, offersAt, take } from '../../lib/bufferschema/offers.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { HeldContext } from '../vault/Held.tsx';
import { OtherParentButton } from './OtherParent.tsx';
import { useForm } from './useForm.ts';
import { useHints } from './useFormHints.ts';

const pathOf = (field: string): string =>
  isLineField(field) ? linePathOf(field) : `D_buffers.${field}.tekst`;

/** What the form notices about one field, under that field; and the way back from what was moved there. */
export function Hints({ field, except = [] }: { field: string; except?: readonly FormRuleId[] }) {
  const { hints } = useHints();
  const { held } = useContext(HeldContext);
  // What is not saved because it leads to a person says so itself.
  const isHeld = held.some(({ path }) => path === pathOf(field));
  const here = hints.filter(
    (hint) => hint.field === field && !except.includes(hint.rule) && !(isHeld && hint.rule === 'R11'),
  );
  return (
    <div className="hints" aria-live="polite">
      {here.map((hint) => (
        <Hint key={hint.rule} hint={hint} />
      ))}
      <MovedLine field={field} />
    </div>
  );
}

/** What the form notices about itself as a whole, for these rules. */
export function FormHints({ rules }: { rules: readonly FormRuleId[] }) {
  const { hints } = useHints();
  const here = hints.filter(({ rule, field }) => field === null && rules.includes(rule));
  return (
    <div className="hints" aria-live="polite">
      {here.map((hint) => (
        <Hint key={hint.rule} hint={hint} />
      ))}
    </div>
  );
}

/** What has to do with safety, wherever in the schema it stands; one card for all of it. */
export function Worry() {
  const { hints } = useHints();
  const worry = hints.find(({ rule }) => rule === 'R12');
  return <div aria-live="polite">{worry && <Hint hint={worry} />}</div>;
}

/** One quiet offer: what was seen, why it matters, what could be done; leaving it weighs as much. */
function Hint({ hint }: { hint: FormHint }) {
  const t = useText();
  const language = useLanguage();
  const { texts, leave } = useHints();
  const words = texts?.(hint.rule);
  if (!words) return null;
  return (
    // A group and not a landmark: there can be many, and none of them is a place to go to.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would read as something to fill in
    <div
      className={hint.rule === 'R3' ? 'hint hint-good' : 'hint'}
      role="group"
      aria-label={words.what}
      data-rule={hint.rule}
    >
      <p lang={language}>{words.what}</p>
      <p className="small" lang={language}>
        {words.why}
      </p>
      <p className="small" lang={language}>
        {words.offer}
      </p>
      <div className="actions">
        {hint.field !== null && <Offers hint={hint} field={hint.field} />}
        {hint.rule === 'R6' && <OtherParentButton />}
        {hint.rule === 'R7' && <AskTwo hint={hint} />}
        <QuietButton onClick={() => leave(hint)}>
          {t(hint.rule === 'R12' ? 'safety.close' : 'phrasing.leave')}
        </QuietButton>
      </div>
    </div>
  );
}

function Offers({ hint, field }: { hint: FormHint; field: string }) {
  const t = useText();
  const { schema, change } = useForm();
  const { leave, setMoved } = useHints();
  const words = {
    askSelf: t('schema.offerWords.askSelf'),
    helps: t('schema.offerWords.helps'),
    critical: t('schema.offerWords.critical'),
    agreed: t('schema.offerWords.agreed'),
  };
  const press = (offer: Offer) => {
    const after = take(schema, field, offer, words);
    setMoved({ field, before: pick(schema, after), after });
    change(after);
    leave(hint);
  };
  return offersAt(schema, hint.rule, field).map((offer) => (
    <QuietButton accent key={offer} onClick={() => press(offer)}>
      {t(`schema.offer.${offer}`)}
    </QuietButton>
  ));
}

/** Two questions for the next conversation, in one press. */
function AskTwo({ hint }: { hint: FormHint }) {
  const t = useText();
  const { schema, change } = useForm();
  const { leave } = useHints();
  const ask = () => {
    change(askTwo(schema, { goe: t('schema.offerWords.askGoe'), ste: t('schema.offerWords.askSte') }));
    leave(hint);
  };
  return (
    <QuietButton accent onClick={ask}>
      {t('schema.offer.askTwo')}
    </QuietButton>
  );
}

/** The same parts as they are now. */
function pick(schema: Bufferschema, parts: Partial<Bufferschema>): Partial<Bufferschema> {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => Object.hasOwn(parts, key)));
}

/** The way back, as long as nothing else changed in the same parts. */
function MovedLine({ field }: { field: string }) {
  const t = useText();
  const { schema, change } = useForm();
  const { moved, setMoved } = useHints();
  if (moved?.field !== field) return null;
  const untouched = Object.entries(moved.after).every(([key, part]) => Reflect.get(schema, key) === part);
  if (!untouched) return null;
  return (
    <Done
      icon="check"
      action={
        <QuietButton
          onClick={() => {
            change(moved.before);
            setMoved(null);
          }}
        >
          {t('schema.restore')}
        </QuietButton>
      }
    >
      {t('schema.moved')}
    </Done>
  );
}
