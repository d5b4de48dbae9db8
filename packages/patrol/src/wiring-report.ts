import type { CacheCheckDocument, Reading } from '@sar/baseline';
import type { CacheReport, JobVerdict, Sensor } from '@sar/search';
import { cacheCheckDocument, unifiedDiff, type CacheWiringReport, type JobWiring, type ProposedEdit } from '@sar/report';
import type { CacheCheckResult } from './cache-check.js';
import { planFixes } from './plan-fixes.js';
import { workflowNotes, unreadNotes } from './report-notes.js';
import { allRules, type Survey } from './survey.js';

const STATES: Readonly<Record<'missing' | 'unknown' | 'wired' | 'exempt', JobWiring['state']>> = {
  missing: 'not-wired',
  unknown: 'unknown',
  wired: 'wired',
  exempt: 'exempt',
};

/** A cache check as the report package writes it out. The edits are planned only when some finding has a fix. */
export function wiringReport(result: CacheCheckResult, survey: Survey, sensor: Sensor): CacheWiringReport {
  const { report, findings } = result;
  const rules = allRules().filter((rule) => rule.sensor === sensor.id || findings.some(({ signal }) => signal.rule === rule.id));
  return {
    findings,
    readings: [readingOf(report)],
    rules,
    notes: [...workflowNotes(survey), ...unreadNotes(report)],
    jobs: wiringDocument(result).jobs,
    wiring: report.jobs.flatMap(wiringOf),
    edits: findings.some(({ signal, waived }) => signal.fix !== undefined && waived === undefined) ? editsOf(result, survey) : [],
  };
}

/** The JSON document of a cache check. */
export function wiringDocument({ findings, report, counts }: CacheCheckResult): CacheCheckDocument {
  const count = (outcome: string) => report.files.filter((file) => file.outcome === outcome).length;
  const { total, installing, wired, exempt, unknown } = counts;
  return cacheCheckDocument(findings, {
    jobs: { total, installing, wired, exempt, unknown },
    files: {
      total: report.files.length,
      judged: count('judged'),
      invalid: count('invalid'),
      unknown: count('unknown'),
      problems: report.files.flatMap(({ path, outcome, reason }) =>
        outcome === 'judged' ? [] : [{ path, outcome, reason: reason ?? '' }],
      ),
    },
  });
}

function readingOf(report: CacheReport): Reading {
  const judged = report.jobs.filter(({ verdict }) => verdict !== 'unknown').length;
  return {
    sensor: 'cache-wiring',
    layer: 'L2',
    scope: { unit: 'jobs', judged, unjudged: report.unjudged },
    outcome: 'signals',
    signals: report.signals,
  };
}

function wiringOf({ path, line, job, verdict, reason, ecosystems }: JobVerdict): JobWiring[] {
  if (ecosystems.length > 0)
    return ecosystems.map((one) => ({ path, line, job, ecosystem: one.ecosystem, state: STATES[one.verdict], why: one.reason }));
  return verdict === 'unknown' ? [{ path, line, job, state: 'unknown', why: reason }] : [];
}

function editsOf(result: CacheCheckResult, survey: Survey): ProposedEdit[] {
  const plan = planFixes(survey, result);
  return plan.files.map(({ path, before, after }) => ({
    path,
    titles: [
      ...new Set(
        plan.fixed.filter((signal) => signal.fix?.edits.some((edit) => edit.path === path)).map((signal) => signal.fix?.title ?? ''),
      ),
    ],
    diff: unifiedDiff(path, before, after),
  }));
}
