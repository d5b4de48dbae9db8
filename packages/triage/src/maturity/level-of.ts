import type { DimensionScore, MaturityScore, MaturitySettings } from '@sar/baseline';
import { rounded, weightedMean } from './weighted-mean.js';
import type { ScoredFinding } from './score-input.js';

/** The parts of a score that are of the level. */
export type Level = Pick<MaturityScore, 'level' | 'basis' | 'uncapped' | 'between' | 'cappedBy'>;

/**
 * The level: 4 × Σ weight × score / 10 / Σ weight over the dimensions that have a score, with two decimals. It is reckoned from the scores
 * as they are shown, so that the table can be checked by hand. While a P0 or a P1 is open, it is at most what `maturity.caps` says.
 */
export function levelOf(dimensions: readonly DimensionScore[], findings: readonly ScoredFinding[], { caps }: MaturitySettings): Level {
  const scored = dimensions.filter(({ score }) => score !== undefined);
  const uncapped = levelOver(scored, ({ score }) => score ?? 0);
  if (uncapped === undefined) return { basis: 'unknown' };
  const cap = lowestCap(findings, caps);
  const limit = cap?.level ?? 4;
  const level = Math.min(uncapped, limit);
  const high = Math.min(levelOver(scored, ({ score, between }) => between?.high ?? score ?? 0) ?? level, limit);
  const bases = new Set(scored.map(({ basis }) => basis));
  return {
    level,
    basis: bases.size > 1 ? 'mixed' : bases.has('declared') ? 'declared' : 'computed',
    ...(scored.some(({ between }) => between !== undefined) && { between: { low: level, high } }),
    ...(cap !== undefined && level < uncapped && { uncapped, cappedBy: cap }),
  };
}

function levelOver(dimensions: readonly DimensionScore[], scoreOf: (dimension: DimensionScore) => number): number | undefined {
  const mean = weightedMean(dimensions.map((dimension) => ({ weight: dimension.weight, value: scoreOf(dimension) })));
  return mean === undefined ? undefined : rounded((4 * mean) / 10, 2);
}

/** The limit of the open findings: of the severities that are open, the one with the lowest limit, the worse of equal ones. */
function lowestCap(findings: readonly ScoredFinding[], caps: MaturitySettings['caps']): MaturityScore['cappedBy'] {
  return (['P0', 'P1'] as const)
    .flatMap((severity) => {
      const open = findings.filter((finding) => finding.severity === severity && finding.waived === undefined).length;
      return open === 0 ? [] : [{ severity, open, level: caps[severity] }];
    })
    .toSorted((a, b) => a.level - b.level)[0];
}
