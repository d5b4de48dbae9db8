type Matrix = Float64Array;

/** From here on an element is made smaller: its square has to be a number, too. */
const LARGE = 1e140;
/** Powers of two that are taken away at once. */
const STEP = 400;

/** A matrix times a power of two, since its elements grow beyond what a number holds. */
interface Scaled {
  readonly matrix: Matrix;
  readonly exponent: number;
}

/**
 * P(D(n) < d) of the two-sided one-sample Kolmogorov–Smirnov statistic by Durbin's matrix, as Marsaglia, Tsang and Wang set it up (Evaluating
 * Kolmogorov's Distribution, Journal of Statistical Software 8(18), 2003): n!/nⁿ times the middle element of Hⁿ. Its cost grows with (n·d)³.
 *
 * @param d with n·d > 0.5 and d < 1
 */
export function durbinMatrix(n: number, d: number): number {
  const k = Math.ceil(n * d);
  const size = 2 * k - 1;
  const { matrix, exponent } = power({ matrix: start(k, k - n * d), exponent: 0 }, n, size);
  let value = matrix[(k - 1) * size + k - 1] ?? NaN;
  let shift = exponent;
  for (let factor = 1; factor <= n; factor++) {
    value *= factor / n;
    if (value < 1 / LARGE) {
      value *= 2 ** STEP;
      shift -= STEP;
    }
  }
  return value * 2 ** shift;
}

function start(k: number, h: number): Matrix {
  const size = 2 * k - 1;
  const matrix = new Float64Array(size * size);
  const inverseFactorials = [1];
  for (let index = 1; index <= size; index++) inverseFactorials.push((inverseFactorials[index - 1] ?? 0) / index);
  const at = (row: number, column: number) => row * size + column;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= Math.min(row + 1, size - 1); column++)
      matrix[at(row, column)] = inverseFactorials[row - column + 1] ?? 0;
  }
  for (let row = 0; row < size; row++) {
    const edge = h ** (row + 1) * (inverseFactorials[row + 1] ?? 0);
    matrix[at(row, 0)] = (matrix[at(row, 0)] ?? 0) - edge;
    // The last row mirrors the first column; their corner takes both parts.
    const mirror = at(size - 1, size - 1 - row);
    matrix[mirror] = (matrix[mirror] ?? 0) - edge;
  }
  const corner = at(size - 1, 0);
  if (2 * h > 1) matrix[corner] = (matrix[corner] ?? 0) + (2 * h - 1) ** size * (inverseFactorials[size] ?? 0);
  return matrix;
}

function power(base: Scaled, exponent: number, size: number): Scaled {
  if (exponent === 1) return base;
  const half = power(base, Math.floor(exponent / 2), size);
  const square = scaled(multiply(half.matrix, half.matrix, size), 2 * half.exponent, size);
  return exponent % 2 === 0 ? square : scaled(multiply(square.matrix, base.matrix, size), square.exponent + base.exponent, size);
}

function multiply(a: Matrix, b: Matrix, size: number): Matrix {
  const product = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let inner = 0; inner < size; inner++) {
      const factor = a[row * size + inner] ?? 0;
      if (factor === 0) continue;
      for (let column = 0; column < size; column++) {
        const cell = row * size + column;
        product[cell] = (product[cell] ?? 0) + factor * (b[inner * size + column] ?? 0);
      }
    }
  }
  return product;
}

function scaled(matrix: Matrix, exponent: number, size: number): Scaled {
  const middle = Math.floor(size / 2);
  let shift = 0;
  for (let element = matrix[middle * size + middle] ?? 0; element >= LARGE; element *= 2 ** -STEP) shift += STEP;
  return shift === 0 ? { matrix, exponent } : { matrix: matrix.map((element) => element * 2 ** -shift), exponent: exponent + shift };
}
