import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

/** Longer than this is long: it is then said what is going on, in ms. */
const blink = 300;

/** True once something goes on for longer than one blinks; what is quicker is not announced. */
export function useIsLong(going: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setLong(true), blink);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [going]);
  return going && long;
}

/** What somebody waits for, and how to stop waiting. */
export interface Waiting {
  readonly going: boolean;
  readonly stop: () => void;
}

/**
 * Something that can take long. The action gets a signal and looks at it before it changes anything. Who stops sees the
 * screen as it was: what still comes of the action, a failure too, is dropped.
 */
export function useStoppable<Variables, Result>(
  action: (variables: Variables, signal: AbortSignal) => Promise<Result>,
  onSettled?: () => Promise<unknown>,
) {
  const running = useRef(new AbortController());
  const mutation = useMutation({
    mutationFn: (variables: Variables) => {
      running.current = new AbortController();
      return action(variables, running.current.signal);
    },
    ...(onSettled && { onSettled }),
    gcTime: 0,
  });
  const { mutate: start, isPending: going, data, error, reset } = mutation;
  const stop = () => {
    running.current.abort();
    reset();
  };
  return { start, going, data, error, reset, stop };
}
