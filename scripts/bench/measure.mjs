// Measuring side by side on a machine that does other work as well: each round runs every candidate once, in turn.

/** Median of numbers; the mean of the two in the middle for an even count. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs each candidate once per round, in an order that is turned from round to round, so that none always comes first.
 *
 * @param candidates name → function that does the work and returns how long it took, in milliseconds
 * @param rounds rounds that count
 * @param warmUp rounds before them that do not
 * @returns name → milliseconds per counting round
 */
export function interleave(candidates, rounds, warmUp = 0) {
  const names = Object.keys(candidates);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (let at = 0; at < names.length; at += 1) {
      const name = names[(at + round) % names.length];
      const took = candidates[name]();
      if (round >= warmUp) times[name].push(took);
    }
  }
  return times;
}

/** The ratio of two series of the same rounds: median, and the range of its middle half. */
export function ratio(of, to) {
  const ratios = of.map((value, round) => value / to[round]).toSorted((a, b) => a - b);
  const quarter = (share) => ratios[Math.round((ratios.length - 1) * share)];
  return { median: median(ratios), from: quarter(0.25), to: quarter(0.75) };
}

/** Milliseconds that `work` takes. */
export function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** `1.93 (1.88 to 2.01)`. */
export function ratioText({ median: middle, from, to }) {
  return `${middle.toFixed(2)} (${from.toFixed(2)} to ${to.toFixed(2)})`;
}
