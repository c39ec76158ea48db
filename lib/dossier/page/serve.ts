import type { Browser } from 'wxt/browser';
import type { DossierAnswer, FromDossier, ToDossier } from '../../protocol.ts';
import { portName } from '../port-name.ts';
import { FieldNumbers } from './field-numbers.ts';
import { FieldFollower } from './follow.ts';
import { type Insertion, insert, takeBack } from './insert.ts';

/** What is remembered in the script's own world, so that injecting it twice does no harm. */
export interface Serving {
  /** False when the extension was updated or removed: this script can then reach nobody. */
  readonly isAlive: () => boolean;
  readonly lookAgain: () => void;
}

/** How many insertions can still be taken back: each keeps the text of the field before it. */
const mostInsertions = 20;

type Runtime = Pick<typeof Browser.runtime, 'id' | 'onConnect'>;

/** Waits for a panel; works only while one has its port open. */
export function serve(window: Window, runtime: Runtime): Serving {
  const numbers = new FieldNumbers();
  const followers = new Set<FieldFollower>();
  runtime.onConnect.addListener((port) => {
    if (port.name !== portName) return;
    const closed = new AbortController();
    const send = (message: FromDossier): void => port.postMessage(message);
    send({ type: 'ready' });
    const follower = new FieldFollower(
      window,
      numbers,
      {
        field: (field) => send({ type: 'field', field }),
        fieldGone: (field) => send({ type: 'field-gone', field }),
        frameEntered: (site) => send({ type: 'frame-entered', site }),
      },
      closed.signal,
    );
    followers.add(follower);
    const answer = answering(window, follower);
    port.onMessage.addListener(async (message: ToDossier) => {
      const result = await answer(message);
      if (!closed.signal.aborted) send({ type: 'answer', id: message.id, answer: result });
    });
    const end = (): void => {
      closed.abort();
      followers.delete(follower);
    };
    port.onDisconnect.addListener(end);
    // Firefox keeps a page that one leaves, and its ports open: the panel would go on with a page that nobody sees.
    const leave = (): void => {
      port.disconnect();
      end();
    };
    window.addEventListener('pagehide', leave, { signal: closed.signal });
  });
  return {
    isAlive: () => runtime.id !== undefined,
    lookAgain: () => {
      for (const follower of followers) follower.lookAgain();
    },
  };
}

function answering(window: Window, follower: FieldFollower) {
  const insertions = new Map<number, Insertion>();
  return async (message: ToDossier): Promise<DossierAnswer<ToDossier['call']>> => {
    if (message.call === 'settle') {
      follower.lookAgain();
      return true;
    }
    if (message.call === 'undo') {
      const insertion = insertions.get(message.request.insertion);
      const isBack = insertion !== undefined && (await takeBack(window, insertion));
      if (isBack) insertions.delete(message.request.insertion);
      follower.reportOwn();
      return isBack;
    }
    if (follower.takeReplaced()) return { ok: false, reason: 'text-changed' };
    const inserted = await insert(window, follower.find(message.request.field), message.request);
    // The panel must know the new text before it hears that all went well, or a second insert would be refused.
    follower.reportOwn();
    if ('reason' in inserted) return { ok: false, reason: inserted.reason };
    insertions.set(message.id, inserted.insertion);
    const [oldest] = insertions.keys();
    if (insertions.size > mostInsertions && oldest !== undefined) insertions.delete(oldest);
    return { ok: true, insertion: message.id };
  };
}
