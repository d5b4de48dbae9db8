import type { Impact } from '@sar/baseline';
import cvss from 'ae-cvss-calculator';
import { cvssVector } from './cvss-vector.js';
import table from './severity-bands.json' with { type: 'json' };
import { SEVERITY_WORDS, type SeverityWord } from './vulnerability.js';

export interface Rating {
  readonly severity: SeverityWord;
  readonly score: number | undefined;
}

const WORDS: ReadonlyMap<string, SeverityWord> = new Map(
  Object.entries(table.words).map(([word, severity]) => [word, severity as SeverityWord]),
);
const UNRATED: Rating = { severity: 'unknown', score: undefined };

/**
 * How bad a vulnerability is: by its CVSS vector (2.0, 3.0, 3.1, 4.0) where there is a whole one, else by its score, else by the tool's word.
 *
 * @param score 0 to 10, of CVSS 3 or 4
 */
export function rate(given: {
  readonly vector?: string | undefined;
  readonly score?: number | undefined;
  readonly word?: string | undefined;
}): Rating {
  const byVector = given.vector === undefined ? undefined : rateVector(given.vector);
  if (byVector !== undefined) return byVector;
  // Tools write 0 where they have no score.
  if (given.score !== undefined && given.score > 0 && given.score <= 10)
    return { severity: wordOf(given.score, '3.1'), score: given.score };
  const word = WORDS.get(given.word?.trim().toLowerCase() ?? '');
  return word === undefined ? UNRATED : { severity: word, score: undefined };
}

/** The rating of a CVSS vector; undefined when it is none, or lacks metrics that the base score needs. */
export function rateVector(written: string): Rating | undefined {
  const vector = cvssVector(written);
  if (vector === undefined) return undefined;
  try {
    const scores = cvss.fromVector(vector)?.calculateScores() as { readonly base?: number | undefined } | undefined;
    const base = scores?.base;
    if (base === undefined || !Number.isFinite(base)) return undefined;
    return { severity: wordOf(base, /^CVSS:(\d\.\d)/.exec(vector)?.[1] ?? '2.0'), score: base };
  } catch {
    return undefined;
  }
}

/** What a vulnerability of that severity does to the repository; see `severity-bands.json`. */
export function impactOf(severity: SeverityWord, scope: 'runtime' | 'development' | undefined): Impact {
  return table.impact[scope ?? 'runtime'][severity] as Impact;
}

/** Orders ratings, the most severe first; an unknown one comes last. */
export function byRating(one: Rating, other: Rating): number {
  return SEVERITY_WORDS.indexOf(other.severity) - SEVERITY_WORDS.indexOf(one.severity) || (other.score ?? 0) - (one.score ?? 0);
}

/** The more severe rating: a known one before an unknown one. */
export function worse(one: Rating, other: Rating): Rating {
  return byRating(one, other) <= 0 ? one : other;
}

function wordOf(score: number, version: string): SeverityWord {
  const floor: Readonly<Record<string, number>> =
    table.bands.find(({ versions }) => versions.includes(version))?.floor ?? table.bands[0]?.floor ?? {};
  return (['critical', 'high', 'medium', 'low'] as const).find((word) => score >= (floor[word] ?? Infinity)) ?? 'none';
}
