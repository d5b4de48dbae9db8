import type { MaturityScore } from '@sar/baseline';
import type { Facts } from './judge-check.js';
import { scoreDimension } from './score-dimension.js';
import { levelProgress } from './level-progress.js';
import { levelOf } from './level-of.js';
import type { ScoredFinding, ScoreInput } from './score-input.js';

/**
 * The maturity of a repository, from what was found in it and from nothing else: the same input gives the same score. How a check earns
 * is said at `sensorCredit`, the score of a dimension at `scoreDimension`, the level at `levelOf`. A level that people declare stands
 * beside the reckoned one and never enters it.
 */
export function scoreOf(input: ScoreInput): MaturityScore {
  const { maturity, findings, history, at } = input;
  const facts = factsOf(input);
  const dimensions = Object.entries(input.dimensions).map(([id, dimension]) => scoreDimension(id, dimension, facts));
  const level = levelOf(dimensions, findings, maturity);
  const isMeasured = level.basis === 'computed' || level.basis === 'mixed';
  const today =
    at !== undefined && isMeasured && level.level !== undefined ? { at, level: level.level, kind: 'measured' as const } : undefined;
  const { declared } = maturity;
  return {
    ...level,
    ...(declared !== undefined && {
      declared: { level: declared.level, ...(declared.target !== undefined && { target: declared.target }) },
    }),
    dimensions,
    progress: levelProgress(maturity, history, today),
  };
}

function factsOf({ readings, findings, gate, evidence }: ScoreInput): Facts {
  const bySensor = new Map<string, ScoredFinding[]>();
  for (const finding of findings) {
    const own = bySensor.get(finding.signal.sensor);
    if (own === undefined) bySensor.set(finding.signal.sensor, [finding]);
    else own.push(finding);
  }
  return {
    readings: new Map(readings.map((reading) => [reading.sensor, reading])),
    findings: bySensor,
    gate: gate ?? new Map(),
    evidence: new Map(evidence.map((result) => [`${result.dimension}:${result.check}`, result])),
  };
}
