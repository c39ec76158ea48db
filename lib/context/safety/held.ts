import type { Sign } from './evidence.ts';
import { type Frame, frames, holds } from './frames.ts';
import type { SignedSentence } from './signed.ts';

/** A frame that holds in a sentence, and the sign it was found by. */
export interface Held {
  readonly frame: Frame;
  readonly sign: Sign;
}

/** The frames that hold in a sentence between two others. */
export interface HeldHere {
  readonly before: SignedSentence | undefined;
  readonly after: SignedSentence | undefined;
  readonly held: readonly Held[];
}

const none: readonly Held[] = [];

/** The frames that hold in a sentence, each once. Looked for again only when a sentence beside it is another. */
export function heldAt(sentences: readonly SignedSentence[], at: number): readonly Held[] {
  const sentence = sentences[at];
  if (sentence === undefined || sentence.leads === 0) return none;
  const before = at > 0 ? sentences[at - 1] : undefined;
  const after = sentences[at + 1];
  const known = sentence.held;
  if (known !== null && known.before === before && known.after === after) return known.held;
  const held = heldAnew(sentence, sentences, at);
  sentence.held = { before, after, held };
  return held;
}

/** True when a frame is among those that were found. */
function isAmong(held: readonly Held[], frame: Frame): boolean {
  for (let index = 0; index < held.length; index += 1) if (held[index]?.frame === frame) return true;
  return false;
}

function heldAnew(
  { signs }: SignedSentence,
  sentences: readonly SignedSentence[],
  at: number,
): readonly Held[] {
  const { byAnchor } = frames();
  let held: Held[] | null = null;
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index];
    const anchored = sign === undefined ? undefined : byAnchor[sign.sign];
    if (sign === undefined || anchored === undefined) continue;
    for (let place = 0; place < anchored.length; place += 1) {
      const frame = anchored[place];
      if (frame === undefined || !holds(frame, sentences, at)) continue;
      held ??= [];
      if (!isAmong(held, frame)) held.push({ frame, sign });
    }
  }
  return held ?? none;
}
