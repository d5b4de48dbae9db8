import type { MaturityScore } from '@sar/baseline';
import { levelFigure } from './score-words.js';

/** What an endpoint badge of shields.io is made from (https://shields.io/badges/endpoint-badge). */
export interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

/** Lowest level of each colour, best first. */
const COLORS = [
  [3.5, 'brightgreen'],
  [3, 'green'],
  [2, 'yellowgreen'],
  [1, 'yellow'],
  [0, 'orange'],
] as const;

/** The level as a badge: `2.8 / 4`; one that comes from declared scores alone says so. */
export function scoreBadge({ level, basis }: MaturityScore): Badge {
  const label = 'SAR maturity';
  if (level === undefined) return { schemaVersion: 1, label, message: 'unknown', color: 'lightgrey' };
  const message = `${levelFigure(level)} / 4${basis === 'declared' ? ' declared' : ''}`;
  return { schemaVersion: 1, label, message, color: COLORS.find(([least]) => level >= least)?.[1] ?? 'orange' };
}
