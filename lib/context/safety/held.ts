import type { Sign } from './evidence.ts';
import { type Frame, frames, holds } from './frames.ts';
import type { SignedSentence } from './signed.ts';

/** A frame that holds in a sentence, and the sign it was found by. */
export interface Held {
  readonly frame: Frame;
  readonly sign: Sign;
}

const none: readonly Held[] = [];

/** The frames that hold in a sentence, each once. */
export function heldAt(sentences: readonly SignedSentence[], at: number): readonly Held[] {
  const signs = sentences[at]?.signs ?? [];
  if (signs.length === 0) return none;
  const { byAnchor } = frames();
  const held: Held[] = [];
  for (const sign of signs) {
    for (const frame of byAnchor[sign.sign] ?? []) {
      if (!holds(frame, sentences, at) || held.some((other) => other.frame === frame)) continue;
      held.push({ frame, sign });
    }
  }
  return held;
}
