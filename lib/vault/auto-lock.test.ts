import { describe, expect, it, vi } from 'vitest';
import { lockByItself, lockCommand, lockMinutes } from './auto-lock.ts';

/** An event of a browser, and how to make it happen. */
function event<Arguments extends readonly unknown[]>() {
  const listeners = new Set<(...happened: Arguments) => unknown>();
  return {
    addListener: (listener: (...happened: Arguments) => unknown) => void listeners.add(listener),
    happen: (...happened: Arguments) => {
      for (const listener of listeners) listener(...happened);
    },
  };
}

function setup({ onClose = false, noneLeft = true } = {}) {
  const state = event<['active' | 'idle' | 'locked']>();
  const command = event<[string]>();
  const message = event<[unknown]>();
  const changed = event<[]>();
  const setDetectionInterval = vi.fn();
  const close = vi.fn(async () => undefined);
  let minutes = 10;
  const world = {
    idle: { setDetectionInterval, onStateChanged: state },
    commands: { onCommand: command },
    runtime: { onMessage: message },
  };
  // Only what lockByItself uses of each event is there.
  lockByItself(
    world as unknown as Parameters<typeof lockByItself>[0],
    { close },
    {
      minutes: async () => minutes,
      onClose: async () => onClose,
      isNoneLeft: async () => noneLeft,
      watch: changed.addListener,
    },
  );
  const choose = (next: number) => {
    minutes = next;
    changed.happen();
  };
  return { state, command, message, setDetectionInterval, close, choose };
}

describe('locking by itself', () => {
  it('asks the browser to watch for the minutes that were chosen, and again when they change', async () => {
    const { setDetectionInterval, choose } = setup();
    await vi.waitFor(() => expect(setDetectionInterval).toHaveBeenLastCalledWith(600));
    choose(5);
    await vi.waitFor(() => expect(setDetectionInterval).toHaveBeenLastCalledWith(300));
  });

  it.each(['idle', 'locked'] as const)('locks when the computer is %s', (now) => {
    const { state, close } = setup();
    state.happen('active');
    expect(close).not.toHaveBeenCalled();
    state.happen(now);
    expect(close).toHaveBeenCalledOnce();
  });

  it('locks by its shortcut, and by no other', () => {
    const { command, close } = setup();
    command.happen('_execute_action');
    expect(close).not.toHaveBeenCalled();
    command.happen(lockCommand);
    expect(close).toHaveBeenCalledOnce();
  });

  it('locks when the last panel closes, if that was chosen', async () => {
    const chosen = setup({ onClose: true });
    chosen.message.happen({ type: 'panel-closed' });
    await vi.waitFor(() => expect(chosen.close).toHaveBeenCalledOnce());
  });

  it.each([
    ['that was not chosen', setup(), { type: 'panel-closed' }],
    ['another panel is open', setup({ onClose: true, noneLeft: false }), { type: 'panel-closed' }],
    ['it is another message', setup({ onClose: true }), { type: 'tab-granted', tab: 1 }],
  ])('does not lock when %s', async (_, { message, close }, sent) => {
    message.happen(sent);
    await new Promise(setImmediate);
    expect(close).not.toHaveBeenCalled();
  });
});

it('takes the organisation’s minutes when they are fewer', () => {
  expect([lockMinutes(10, null), lockMinutes(10, 5), lockMinutes(10, 30)]).toEqual([10, 5, 10]);
});
