import { type ComponentType, type ReactNode, useLayoutEffect, useState } from 'react';
import { type BaseLocationHook, Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { OpenSchemaContext } from './bufferschema/useOpenSchema.ts';
import { Listening } from './onboarding/Listening.tsx';
import { DraftContext, emptyDraft } from './phrasing/useDraft.ts';
import { emptyPreparation, PreparationContext } from './preparation/usePreparation.ts';
import { PromptsView } from './prompts/PromptsView.tsx';
import { type Notes, NotesContext } from './prompts/useNotes.ts';
import { useSetting } from './settings/useSetting.ts';
import { ErrorNotice } from './ui/ErrorNotice.tsx';
import { firstPaint } from './ui/first-paint.ts';
import { readEveryText } from './ui/language.tsx';
import { later } from './ui/later.tsx';
import { TopBar } from './ui/TopBar.tsx';

/** Listens for words from a page; it shows nothing, and so nothing waits for it. */
const PendingCheck = later(
  async () => {
    await firstPaint;
    return (await import('./phrasing/PendingCheck.tsx')).PendingCheck;
  },
  { silent: true },
);

/** A view with the texts it needs. */
const view = (load: () => Promise<ComponentType>) =>
  later(async () => {
    const [loaded] = await Promise.all([load(), readEveryText()]);
    return loaded;
  });

const Welcome = view(async () => (await import('./onboarding/Welcome.tsx')).Welcome);
const Introduction = view(async () => (await import('./onboarding/Introduction.tsx')).Introduction);
const WordsView = view(async () => (await import('./phrasing/WordsView.tsx')).WordsView);
const PreparationView = view(async () => (await import('./preparation/PreparationView.tsx')).PreparationView);
const MineView = view(async () => (await import('./collection/MineView.tsx')).MineView);
const SchemaTab = view(async () => (await import('./SchemaTab.tsx')).SchemaTab);
const SettingsView = view(async () => (await import('./settings/SettingsView.tsx')).SettingsView);

/** The part of the address behind the hash is the view; a panel that just opened has none, and begins with Vragen. */
const usePath: BaseLocationHook = () => {
  const [path, navigate] = useHashLocation();
  return [path === '/' ? '/vragen' : path, navigate];
};
const addressOf = (path: string): string => `#${path}`;

/** The whole panel: welcome first, then one view at a time under the top bar. */
export function Panel() {
  const [role] = useSetting('role');
  return (
    <Router hook={usePath} hrefs={addressOf}>
      <PanelMemory>
        {role === null ? (
          <ViewFrame>
            <Welcome />
          </ViewFrame>
        ) : (
          <>
            <PendingCheck />
            <Switch>
              <Route path="/luisteren" component={Listening} />
              <Route path="/welkom">
                <ViewFrame>
                  <Introduction />
                </ViewFrame>
              </Route>
              <Route>
                <TopBar />
                <ViewFrame>
                  <Switch>
                    <Route path="/vragen" component={PromptsView} />
                    <Route path="/vragen/mijn" component={MineView} />
                    <Route path="/vragen/voorbereiden" component={PreparationView} />
                    <Route path="/woorden" component={WordsView} />
                    <Route path="/schema/*?" component={SchemaTab} />
                    <Route path="/instellingen" component={SettingsView} />
                    <Route>
                      <Redirect to="/vragen" replace />
                    </Route>
                  </Switch>
                </ViewFrame>
              </Route>
            </Switch>
          </>
        )}
      </PanelMemory>
    </Router>
  );
}

/** What stays while one goes from view to view, until the panel closes; none of it is stored. */
function PanelMemory({ children }: { children: ReactNode }) {
  const draft = useState(emptyDraft);
  const preparation = useState(emptyPreparation);
  const openSchema = useState<string | null>(null);
  const [notes] = useState((): Notes => new Map());
  return (
    <DraftContext value={draft}>
      <PreparationContext value={preparation}>
        <OpenSchemaContext value={openSchema}>
          <NotesContext value={notes}>{children}</NotesContext>
        </OpenSchemaContext>
      </PreparationContext>
    </DraftContext>
  );
}

/** A view begins at its top, and one that breaks leaves the others working. */
function ViewFrame({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is what scrolls back
  useLayoutEffect(() => {
    // Newer browsers give a promise, which is nothing to clean up with.
    void scrollTo(0, 0);
  }, [path]);
  return <ErrorNotice key={path.split('/')[1]}>{children}</ErrorNotice>;
}
