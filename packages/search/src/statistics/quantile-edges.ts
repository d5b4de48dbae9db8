/**
 * The inner edges that cut a sorted sample into `bins` parts of equal size, without repetitions: in NumPy
 * `np.unique(np.quantile(sorted, np.arange(1, bins) / bins))`, with linear interpolation.
 *
 * @param sorted ascending, not empty
 */
export function quantileEdges(sorted: ArrayLike<number>, bins: number): readonly number[] {
  const edges: number[] = [];
  for (let cut = 1; cut < bins; cut++) {
    const edge = quantile(sorted, cut / bins);
    if (edge !== edges.at(-1)) edges.push(edge);
  }
  return edges;
}

/** The quantile of a sorted, not empty sample by linear interpolation (type 7 of Hyndman and Fan 1996). */
function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return place === below ? low : low + (high - low) * (place - below);
}

/**
 * How many of the values lie in each part that the edges cut: below the first, from each edge to below the next, and from the last on; in
 * NumPy `np.bincount(np.searchsorted(edges, values, side='right'), minlength=len(edges) + 1)`.
 */
export function countByEdges(values: Iterable<number>, edges: readonly number[]): number[] {
  const counts = Array.from({ length: edges.length + 1 }, () => 0);
  for (const value of values) {
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[middle] ?? Infinity) <= value) low = middle + 1;
      else high = middle;
    }
    counts[low] = (counts[low] ?? 0) + 1;
  }
  return counts;
}
