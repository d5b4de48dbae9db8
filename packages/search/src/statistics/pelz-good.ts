const PI2 = Math.PI ** 2;
/** Terms of each series; the last is below 1e-30 wherever the formula is used (z below 1.5). */
const TERMS = 20;

/**
 * P(D(n) < d) of the two-sided one-sample Kolmogorov–Smirnov statistic by the expansion of Pelz and Good (Journal of the Royal Statistical
 * Society B 38(2), 1976): K0 + K1/√n + K2/n + K3/n^1.5 at z = d·√n.
 */
export function pelzGood(n: number, d: number): number {
  const z = d * Math.sqrt(n);
  const z2 = z ** 2;
  const z4 = z ** 4;
  const z6 = z ** 6;
  const z8 = z ** 8;
  let k0 = 0;
  let k1 = 0;
  let k2 = 0;
  let k3 = 0;
  for (let k = TERMS; k >= 0; k--) {
    // Half-integers: both signs of k + ½ give the same term.
    const half = PI2 * (k + 0.5) ** 2;
    const halfWeight = 2 * Math.exp(-half / (2 * z2));
    k0 += halfWeight;
    k1 += halfWeight * (half - z2);
    k2 += halfWeight * (6 * z6 + 2 * z4 + half * (2 * z4 - 5 * z2) + half ** 2 * (1 - 2 * z2));
    k3 += halfWeight * (half ** 3 * (5 - 30 * z2) + half ** 2 * (-60 * z2 + 212 * z4) + half * (135 * z4 - 96 * z6) - 30 * z6 - 90 * z8);
  }
  let whole2 = 0;
  let whole3 = 0;
  for (let k = TERMS; k >= 1; k--) {
    const whole = PI2 * k ** 2;
    const wholeWeight = 2 * Math.exp(-whole / (2 * z2));
    whole2 += wholeWeight * whole;
    whole3 += wholeWeight * (3 * z2 * whole - whole ** 2);
  }
  const root = Math.sqrt(Math.PI / 2);
  const first = (root / z) * k0;
  const second = (root / (6 * z4)) * k1;
  const third = (root / (72 * z ** 7)) * k2 - (root / (36 * z ** 3)) * whole2;
  const fourth = (root / (6480 * z ** 10)) * k3 + (root / (216 * z6)) * whole3;
  return first + second / Math.sqrt(n) + third / n + fourth / n ** 1.5;
}
