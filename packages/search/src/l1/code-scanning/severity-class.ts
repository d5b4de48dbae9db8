import type { ScanClass } from './scan-result.js';

/** Lowest `security-severity` of a class, highest class first: https://docs.github.com/en/code-security/code-scanning/managing-code-scanning-alerts/about-code-scanning-alerts#about-alert-severity-and-security-severity-levels */
const CLASSES: readonly (readonly [number, ScanClass])[] = [
  [9, 'critical'],
  [7, 'high'],
  [4, 'medium'],
  [0, 'low'],
];

/** The class of a `security-severity` of 0 to 10. GitHub calls a score of 0 no severity at all. */
export function classOfScore(score: number | undefined): ScanClass {
  if (score === undefined || !(score > 0)) return 'unrated';
  return CLASSES.find(([from]) => score >= from)?.[1] ?? 'unrated';
}

/** The class of GitHub's word. */
export function classOfWord(word: string | undefined): ScanClass {
  return word === 'critical' || word === 'high' || word === 'medium' || word === 'low' ? word : 'unrated';
}
