/** A place in a chart, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 120;

/**
 * Places for labels near their points: no two nearer than `distance` where the box has room for it, none outside of the box (from 0 to
 * `size` in both directions). The same points give the same places.
 */
export function spreadPoints(points: readonly Point[], distance: number, size: number): readonly Point[] {
  const places = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let isMoved = false;
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) {
        const length = Math.hypot(b.x - a.x, b.y - a.y);
        if (length >= distance) continue;
        // Where two coincide, at an edge say, they part in a direction that changes.
        const angle = length < 0.01 ? index + round : Math.atan2(b.y - a.y, b.x - a.x);
        const push = (distance - length) / 2;
        a.x -= Math.cos(angle) * push;
        a.y -= Math.sin(angle) * push;
        b.x += Math.cos(angle) * push;
        b.y += Math.sin(angle) * push;
        isMoved = true;
      }
    }
    for (const place of places) {
      const [x, y] = [within(place.x, distance / 2, size - distance / 2), within(place.y, distance / 2, size - distance / 2)];
      isMoved ||= x !== place.x || y !== place.y;
      place.x = x;
      place.y = y;
    }
    if (!isMoved) break;
  }
  return places;
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
