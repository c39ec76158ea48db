/** The weights that are fitted, and no others: most features say something about a few labels only. */
export interface Model {
  /** The weights of feature `f` stand from `starts[f]` to `starts[f + 1]`. */
  readonly starts: Int32Array;
  /** Of each weight the label, as its place among those that are fitted. */
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  /** Of each weight 1 when it stays as it is. */
  readonly settled: Uint8Array;
  /** By label. */
  readonly begin: Float32Array;
}

const firstBegin = -3;

/** A model in which every feature may say something about every label for which `may` says so. */
export function emptyModel(
  features: number,
  labels: readonly number[],
  may: (feature: number, label: number) => boolean,
): Model {
  const starts = new Int32Array(features + 1);
  const places: number[] = [];
  for (let feature = 0; feature < features; feature += 1) {
    labels.forEach((label, place) => {
      if (may(feature, label)) places.push(place);
    });
    starts[feature + 1] = places.length;
  }
  return {
    starts,
    labels: Uint8Array.from(places),
    weights: new Float32Array(places.length),
    settled: new Uint8Array(places.length),
    begin: new Float32Array(labels.length).fill(firstBegin),
  };
}

/** The model with only those of its weights that are kept. */
export function withOnly({ starts, labels, weights, settled, begin }: Model, kept: Uint8Array): Model {
  const isKept = (_: number, at: number): boolean => kept[at] === 1;
  const left = new Int32Array(starts.length);
  let count = 0;
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at += 1) count += kept[at] ?? 0;
    left[feature + 1] = count;
  }
  return {
    starts: left,
    labels: labels.filter(isKept),
    weights: weights.filter(isKept),
    settled: settled.filter(isKept),
    begin: begin.slice(),
  };
}
