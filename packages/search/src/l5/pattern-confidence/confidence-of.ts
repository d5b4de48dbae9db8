/** A confidence as it is stored: a number from 0 to 1, as a number or as text; or what stands in its place. */
export type StoredConfidence = { readonly valid: true; readonly value: number } | { readonly valid: false; readonly is: string };

export function confidenceOf(stored: unknown): StoredConfidence {
  const value = typeof stored === 'string' && /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(stored) ? Number(stored) : stored;
  if (typeof value === 'number' && value >= 0 && value <= 1) return { valid: true, value };
  if (stored === undefined || stored === null || stored === '') return { valid: false, is: 'missing' };
  if (typeof stored === 'string') return { valid: false, is: `the text ${JSON.stringify(stored.slice(0, 40))}` };
  if (typeof stored === 'number' || typeof stored === 'bigint') return { valid: false, is: String(stored) };
  return { valid: false, is: 'no number' };
}
