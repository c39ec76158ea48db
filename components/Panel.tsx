import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Listening } from './onboarding/Listening.tsx';
import { Welcome } from './onboarding/Welcome.tsx';
import { PendingCheck } from './phrasing/PendingCheck.tsx';
import { PromptsView } from './prompts/PromptsView.tsx';
import { useSetting } from './settings/useSetting.ts';
import { TopBar } from './ui/TopBar.tsx';

const WordsView = lazy(async () => ({ default: (await import('./phrasing/WordsView.tsx')).WordsView }));
const SchemaView = lazy(async () => ({
  default: (await import('./bufferschema/SchemaView.tsx')).SchemaView,
}));
const SettingsView = lazy(async () => ({
  default: (await import('./settings/SettingsView.tsx')).SettingsView,
}));

/** The whole panel: welcome first, then one view at a time under the top bar. */
export function Panel() {
  const [role] = useSetting('role');
  return (
    <Router hook={useHashLocation}>
      {role === null ? (
        <Welcome />
      ) : (
        <>
          <Suspense>
            <PendingCheck />
          </Suspense>
          <Switch>
            <Route path="/luisteren" component={Listening} />
            <Route>
              <TopBar />
              <Suspense fallback={<main aria-busy="true" />}>
                <Switch>
                  <Route path="/vragen" component={PromptsView} />
                  <Route path="/woorden" component={WordsView} />
                  <Route path="/schema/*?" component={SchemaView} />
                  <Route path="/instellingen" component={SettingsView} />
                  <Route>
                    <Redirect to="/vragen" replace />
                  </Route>
                </Switch>
              </Suspense>
            </Route>
          </Switch>
        </>
      )}
    </Router>
  );
}
