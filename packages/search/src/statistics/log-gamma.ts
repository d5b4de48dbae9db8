/** Coefficients of Lanczos' approximation for g = 7 and nine terms; relative error below 1e-14 (Numerical Recipes, 3rd edition, 6.1). */
const LANCZOS = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13, -176.615_029_162_140_59,
  12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6, 1.505_632_735_149_311_6e-7,
];
/** Bernoulli numbers B(2j) / (2j (2j − 1)) of Stirling's series, enough for arguments from 15 on. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** Natural logarithm of Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x >= 15) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingTail(x);
  const z = x - 1;
  let sum = LANCZOS[0] ?? 0;
  for (let index = 1; index < LANCZOS.length; index++) sum += (LANCZOS[index] ?? 0) / (z + index);
  const t = z + 7.5;
  return HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** What Stirling's formula without its series lacks: log Γ(x) − ((x − ½) log x − x + ½ log 2π), for x ≥ 15. */
export function stirlingTail(x: number): number {
  let sum = 0;
  let power = 1 / x;
  for (const coefficient of STIRLING) {
    sum += coefficient * power;
    power /= x * x;
  }
  return sum;
}
