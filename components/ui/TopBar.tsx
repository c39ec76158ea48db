import { Link, useRoute } from 'wouter';
import { Icon, type IconName } from './Icon.tsx';
import { useText } from './language.tsx';

function Tab({ path, label }: { path: string; label: string }) {
  const [current] = useRoute(`${path}/*?`);
  return (
    <li>
      <Link className="tab" href={path} {...(current && { 'aria-current': 'page' })}>
        {label}
      </Link>
    </li>
  );
}

function BarLink({ path, icon, label }: { path: string; icon: IconName; label: string }) {
  const [current] = useRoute(path);
  return (
    <Link
      className="icon-button"
      href={path}
      aria-label={label}
      title={label}
      {...(current && { 'aria-current': 'page' })}
    >
      <Icon name={icon} size={22} />
    </Link>
  );
}

/** The three parts of the panel, listening mode and settings. */
export function TopBar() {
  const t = useText();
  return (
    <header className="bar">
      <nav aria-label={t('ui.parts')}>
        <ul className="tabs">
          <Tab path="/vragen" label={t('prompts.tab')} />
          <Tab path="/woorden" label={t('ui.wordsTab')} />
          <Tab path="/schema" label={t('ui.schemaTab')} />
        </ul>
      </nav>
      <div className="bar-end">
        <BarLink path="/luisteren" icon="listen" label={t('listening.title')} />
        <BarLink path="/instellingen" icon="more" label={t('ui.settings')} />
      </div>
    </header>
  );
}
