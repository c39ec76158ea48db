import type { BufferId } from './values.ts';

/** Measures of one drawing of the four cushions, in units of its view box. Angles in degrees, clockwise from the right. */
export interface Ring {
  /** Centre of the drawing, for x and y alike. */
  readonly centre: number;
  /** From the centre to the middle of a cushion. */
  readonly radius: number;
  /** From the middle of a cushion to its end, cap included. */
  readonly halfSpan: number;
  readonly thick: number;
  readonly thin: number;
  readonly outline: number;
  readonly dashes: string;
  readonly bars: { readonly count: number; readonly halfSpan: number; readonly width: number };
}

/** The figure of the end view and the print. */
export const figureRing: Ring = {
  centre: 120,
  radius: 86,
  halfSpan: 41.8,
  thick: 34,
  thin: 9,
  outline: 1.75,
  dashes: '2 5',
  bars: { count: 9, halfSpan: 37, width: 3.6 },
};

/** The same drawing at the size of a list row. */
export const glyphRing: Ring = {
  centre: 24,
  radius: 17,
  halfSpan: 40,
  thick: 9,
  thin: 3,
  outline: 1.25,
  dashes: '1.5 2.5',
  bars: { count: 5, halfSpan: 33.55, width: 1.9 },
};

const middle: Record<BufferId, number> = { sol: 45, ste: 135, goe: 225, met: 315 };

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
const short = (value: number) => String(Math.round(value * 100) / 100);

/** Where a point lies, in the units of the view box. */
export function pointAt({ centre }: Ring, angle: number, radius: number): { x: number; y: number } {
  return {
    x: centre + radius * Math.cos(radians(angle)),
    y: centre + radius * Math.sin(radians(angle)),
  };
}

function written(ring: Ring, angle: number, radius: number): string {
  const { x, y } = pointAt(ring, angle, radius);
  return `${short(x)} ${short(y)}`;
}

/** Angles of the middles of the two round ends of a cushion that is `width` wide. */
function ends(ring: Ring, buffer: BufferId, width: number): [number, number] {
  const half = ring.halfSpan - degrees(Math.asin(width / 2 / ring.radius));
  return [middle[buffer] - half, middle[buffer] + half];
}

function outline(ring: Ring, [from, to]: [number, number], width: number): string {
  const cap = width / 2;
  const [outer, inner] = [ring.radius + cap, ring.radius - cap];
  const round = `${short(cap)} ${short(cap)} 0 0 1`;
  return [
    `M${written(ring, from, outer)}`,
    `A${short(outer)} ${short(outer)} 0 0 1 ${written(ring, to, outer)}`,
    `A${round} ${written(ring, to, inner)}`,
    `A${short(inner)} ${short(inner)} 0 0 0 ${written(ring, from, inner)}`,
    `A${round} ${written(ring, from, outer)}z`,
  ].join('');
}

/** A filled cushion, thick or thin. */
export function solidPath(ring: Ring, buffer: BufferId, width: 'thick' | 'thin'): string {
  return outline(ring, ends(ring, buffer, ring[width]), ring[width]);
}

/** The border of a thick cushion, drawn within its edge. */
export function framePath(ring: Ring, buffer: BufferId): string {
  return outline(ring, ends(ring, buffer, ring.thick), ring.thick - ring.outline);
}

/** The stitched line along the middle of a thick cushion. */
export function seamPath(ring: Ring, buffer: BufferId): string {
  const [from, to] = ends(ring, buffer, ring.thick);
  const radius = short(ring.radius);
  return `M${written(ring, to, ring.radius)}A${radius} ${radius} 0 0 0 ${written(ring, from, ring.radius)}`;
}

/** Bars across a thick cushion, evenly spread. */
export function barsPath(ring: Ring, buffer: BufferId): string {
  const { count, halfSpan } = ring.bars;
  const [inner, outer] = [ring.radius - ring.thick / 2, ring.radius + ring.thick / 2];
  return Array.from({ length: count }, (_, index) => {
    const angle = middle[buffer] - halfSpan + (2 * halfSpan * index) / (count - 1);
    return `M${written(ring, angle, inner)}L${written(ring, angle, outer)}`;
  }).join('');
}

/** Middle of a cushion, where the sprout stands. */
export function middleOf(ring: Ring, buffer: BufferId): { x: number; y: number } {
  return pointAt(ring, middle[buffer], ring.radius);
}
