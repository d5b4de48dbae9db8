import type { CheckScore, Dimension, DimensionScore } from '@sar/baseline';
import { checkName, judgeCheck, type Facts, type JudgedCheck } from './judge-check.js';
import { rounded, sumOf, weightedMean } from './weighted-mean.js';
import { cheapestStep, firstAnswer } from './cheapest-step.js';

/**
 * The score of a dimension: 10 × Σ weight × credit / Σ weight over its checks, those left out that are not applicable; the coordinates are
 * the same share over the checks that prove them. Where no check answered, the declared values stand, marked as declared: a figure is
 * never a mixture of both.
 */
export function scoreDimension(id: string, dimension: Dimension, facts: Facts): DimensionScore {
  const { name, requirement, state, priority, weight = 1, standards = [], declared, checks = [] } = dimension;
  const judged = checks.map((check, index) => judgeCheck(check, id, index, facts));
  const counting = judged.filter(({ earned }) => earned.outcome !== 'not-applicable');
  const about = {
    id,
    name,
    requirement,
    ...(state !== undefined && { state }),
    ...(priority !== undefined && { priority }),
    standards,
    weight,
    ...(declared !== undefined && { declared: declaredOf(declared) }),
    checks: judged.map((check) => checkScore(check, counting)),
  };
  if (!counting.some(isAnswered)) {
    // Where nothing at all was looked at, ten steps that say so are no help.
    const next = facts.readings.size === 0 ? undefined : firstAnswer(counting);
    const values = declaredOf(declared ?? {});
    const isDeclared = Object.keys(values).length > 0;
    return { ...about, basis: isDeclared ? 'declared' : 'unknown', ...values, ...(next !== undefined && { next }) };
  }
  const low = scoreOver(counting, ({ credit }) => credit);
  const high = scoreOver(counting, (earned) => earned.high);
  const next = cheapestStep(counting);
  return {
    ...about,
    basis: 'computed',
    score: low,
    ...coordinate('maturity', counting),
    ...coordinate('automation', counting),
    ...(counting.some(({ earned }) => earned.high > earned.credit) && { between: { low, high } }),
    ...(next !== undefined && { next }),
  };
}

function isAnswered({ earned }: JudgedCheck): boolean {
  return earned.outcome !== 'unknown';
}

function scoreOver(checks: readonly JudgedCheck[], shareOf: (earned: JudgedCheck['earned']) => number): number {
  return rounded(10 * (meanOf(checks, shareOf) ?? 0), 1);
}

function meanOf(checks: readonly JudgedCheck[], shareOf: (earned: JudgedCheck['earned']) => number): number | undefined {
  return weightedMean(checks.map(({ weight, earned }) => ({ weight, value: shareOf(earned) })));
}

/** Without a check that proves it and answered, there is no coordinate. */
function coordinate<Name extends 'maturity' | 'automation'>(
  name: Name,
  checks: readonly JudgedCheck[],
): { readonly [key in Name]?: number } {
  const proving = checks.filter(({ proves }) => proves === name || proves === 'both');
  const mean = proving.some(isAnswered) ? meanOf(proving, ({ credit }) => credit) : undefined;
  return (mean === undefined ? {} : { [name]: rounded(mean, 2) }) as { readonly [key in Name]?: number };
}

function declaredOf({ score, maturity, automation }: NonNullable<Dimension['declared']>): NonNullable<DimensionScore['declared']> {
  return {
    ...(score !== undefined && { score }),
    ...(maturity !== undefined && { maturity }),
    ...(automation !== undefined && { automation }),
  };
}

function checkScore({ check, weight, proves, earned }: JudgedCheck, counting: readonly JudgedCheck[]): CheckScore {
  const { outcome, credit, high, why } = earned;
  const all = sumOf(counting.map((other) => other.weight));
  return {
    kind: 'sensor' in check ? 'sensor' : 'gate' in check ? 'gate' : 'evidence',
    name: checkName(check),
    weight,
    proves,
    outcome,
    credit,
    ...(high > credit && { high }),
    gain: outcome === 'not-applicable' ? 0 : rounded((10 * weight * (1 - credit)) / all, 2),
    why,
  };
}
