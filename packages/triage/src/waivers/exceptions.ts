import { compileGlob, describeOrigin, originOf, type Baseline, type Waiver } from '@sar/baseline';
import type { Suppression } from '../suppressions/suppression.js';
import type { Exception } from './exception.js';

/** The waivers of a baseline as exceptions, in its order. */
export function waiverExceptions(baseline: Baseline): Exception[] {
  return baseline.waivers.map((waiver, index) => waiverException(baseline, waiver, index));
}

function waiverException(baseline: Baseline, { rule, path, job, reason, owner, expires }: Waiver, index: number): Exception {
  const rules = compileGlob(rule);
  const paths = path === undefined ? undefined : compileGlob(path);
  const jobs = job === undefined ? undefined : compileGlob(job);
  const { source, line, column } = originOf(baseline, ['waivers', index]);
  const reaches = (candidate: string): boolean => paths?.matches(candidate) !== false;
  return {
    waived: { by: 'waiver', reason, owner, until: expires },
    artefact: { kind: 'waiver', path: source, ...(line !== undefined && { line }), ...(column !== undefined && { column }), name: rule },
    identity: [rule, path ?? '', job ?? ''],
    name: describeOrigin(baseline, ['waivers', index]),
    covers: (candidate) => rules.matches(candidate),
    matches: ({ rule: signalRule, artefact }) =>
      rules.matches(signalRule) &&
      reaches(artefact.path) &&
      (jobs === undefined || (artefact.job !== undefined && jobs.matches(artefact.job))),
    reaches,
  };
}

/** A suppression as one exception per rule that it names: one rule of a list may be used and another not. */
export function suppressionExceptions(suppression: Suppression): Exception[] {
  const { path, line, column, appliesTo, rules, until, reason } = suppression;
  return [...new Set(rules)].map((rule) => ({
    waived: { by: 'suppression', reason, until },
    artefact: { kind: 'suppression', path, line, column, name: rule },
    identity: [rule, reason],
    name: `sar-ignore[${rule}] in ${path}:${line}`,
    covers: (candidate) => candidate === rule,
    matches: (signal) => signal.rule === rule && signal.artefact.path === path && signal.artefact.line === appliesTo,
    reaches: (candidate) => candidate === path,
  }));
}
