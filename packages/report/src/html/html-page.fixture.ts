import { LAYERS, SEVERITIES, type CauseGroup, type Finding, type Layer, type Reading, type UnknownReason } from '@sar/baseline';
import { sampleFinding, sampleReport, SAMPLE_WAIVER } from '../findings/sample-report.fixture.js';
import { sampleGaps, sampleRoadmap } from './gaps/gaps.fixture.js';
import type { HtmlPage } from './html-page.js';
import { sampleScore } from './score/score.fixture.js';

const AT = '2026-11-23T04:00:00.000Z';

/** A page with nothing on it. */
export function emptyPage(overrides: Partial<HtmlPage> = {}): HtmlPage {
  return {
    title: 'octo-org/service',
    at: AT,
    notes: [],
    partial: false,
    command: 'sar patrol',
    version: '0.1.0',
    findings: [],
    groups: [],
    readings: [],
    rules: [],
    ...overrides,
  };
}

/** A page with something in every part. */
export function richPage(): HtmlPage {
  const report = sampleReport();
  const findings = [...report.findings.map((finding, index) => withClock(finding, index)), ...variableFindings()];
  return emptyPage({
    ...report,
    findings,
    groups: [causeOf(findings)],
    readings: [...report.readings, ...coverageReadings()],
    sensors: [
      { id: 'model-drift', layer: 'L4' },
      { id: 'checkpoint-staleness', layer: 'L4' },
      { id: 'stale-patterns', layer: 'L5' },
    ],
    commit: '4f1d2c3b4a5968778695a4b3c2d1e0f123456789',
    branch: 'main',
    baseline: ['.github/sar.yml', 'sar:level-4-mlops'],
    accepted: new Set(findings.slice(3, 4).map(({ signal }) => signal.id)),
    score: sampleScore(),
    gaps: sampleGaps(),
    roadmap: sampleRoadmap(),
    acts: [
      { what: 'issue', outcome: 'done', detail: 'opened "CODECOV_TOKEN is missing"', url: 'https://github.com/octo-org/service/issues/12' },
      { what: 'dashboard', outcome: 'unchanged', detail: 'the dashboard is up to date' },
      { what: 'assign', outcome: 'not-possible', detail: 'without agent-token the plan is posted, and a person hands it over' },
    ],
    ruleLink: ({ id, sensor }) => `https://github.com/octo-org/sar/blob/main/docs/rules/${sensor}/${id}.md`,
    placeLink: ({ path, line }) => `https://github.com/octo-org/service/blob/4f1d2c3/${path}${line === undefined ? '' : `#L${line}`}`,
  });
}

/** So many findings, of every severity and layer and of forty rules. */
export function longPage(count: number): HtmlPage {
  const findings = Array.from({ length: count }, (_, index) => {
    const rule = `rule-${index % 40}`;
    const finding = sampleFinding({
      severity: SEVERITIES[Math.min(3, Math.floor(Math.sqrt((index / count) * 16)))] ?? 'P3',
      layer: LAYERS[(index % 40) % 5] ?? 'L1',
      rule,
      path: `packages/part-${index % 97}/src/module-${index}.ts`,
      line: (index % 900) + 1,
      message: `the module ${index} is not what ${rule} of the baseline declares it to be`,
    });
    return withClock(finding, index);
  });
  return { ...richPage(), findings, groups: [] };
}

/** A run whose sensors all gave no answer. */
export function silentPage(): HtmlPage {
  const reasons: readonly UnknownReason[] = [
    'no-token',
    'forbidden',
    'rate-limited',
    'unreachable',
    'not-configured',
    'unsupported',
    'failed',
  ];
  return emptyPage({ readings: reasons.map((reason, index) => unknownReading(`sensor-${index}`, LAYERS[index % 5] ?? 'L1', reason)) });
}

/** Deadlines before and after now, some by business hours. */
function withClock(finding: Finding, index: number): Finding {
  const hours = { P0: 1, P1: 4, P2: 24, P3: 168 }[finding.severity];
  const leftHours = index % 3 === 0 ? -((index % 7) + 0.5) : Math.min(hours, (index % 90) + 1.5);
  const dueAt = new Date(Date.parse(AT) + leftHours * 3_600_000).toISOString();
  return { ...finding, sla: { hours, dueAt, leftHours, breached: leftHours < 0, ...(index % 4 === 1 && { isBusiness: true }) } };
}

function variableFindings(): readonly Finding[] {
  const signal = {
    sensor: 'variable-audit',
    ecosystem: 'github',
    help: 'Queue an intent: sar intents set CODECOV_TOKEN',
    playbook: 'SAR-001',
  };
  const findings = [
    sampleFinding({
      severity: 'P0',
      layer: 'L3',
      rule: 'missing-required',
      path: '.github/sar.yml',
      line: 4,
      job: null,
      message: 'the secret CODECOV_TOKEN is required and missing',
      signal: { ...signal, expected: 'a repository secret', actual: 'none' },
    }),
    sampleFinding({
      severity: 'P1',
      layer: 'L2',
      rule: 'repeated-failure',
      message: 'the job upload failed 9 times: CODECOV_TOKEN: unbound variable',
      signal: { sensor: 'ci-health' },
    }),
    sampleFinding({
      severity: 'P2',
      layer: 'L1',
      rule: 'stale-coverage',
      path: 'coverage.xml',
      message: 'the coverage report is 9 days old',
      signal: { sensor: 'coverage' },
    }),
    sampleFinding({
      severity: 'P3',
      layer: 'L5',
      rule: 'ltm-near-capacity',
      path: '.codex/memory.db',
      line: null,
      job: null,
      message: 'the agent memory is at 83 % of its rows',
      waived: SAMPLE_WAIVER,
    }),
  ];
  return findings.map((finding, index) => ({
    ...withClock(finding, index),
    owner: '@octo-org/platform',
    group: 'cause-codecov-tok',
    labels: ['secrets'],
  }));
}

function causeOf(findings: readonly Finding[]): CauseGroup {
  const members = findings.filter(({ group }) => group === 'cause-codecov-tok').map(({ signal }) => signal.id);
  return {
    id: 'cause-codecov-tok',
    kind: 'missing-variable',
    title: 'CODECOV_TOKEN is missing',
    why: 'The log of the failed job names the variable that the audit found missing.',
    root: members[0] ?? '',
    members,
  };
}

function coverageReadings(): readonly Reading[] {
  const clear = (sensor: string, layer: Layer, judged: number, unit: string): Reading => ({
    sensor,
    layer,
    outcome: 'clear',
    scope: { unit, judged, unjudged: [] },
  });
  const signals = (sensor: string, layer: Layer): Reading => ({
    sensor,
    layer,
    outcome: 'signals',
    signals: [],
    scope: { unit: 'files', judged: 1240, unjudged: [] },
  });
  return [
    clear('dead-code', 'L1', 318, 'modules'),
    clear('doc-links', 'L1', 1240, 'links'),
    signals('coverage', 'L1'),
    clear('dependency-cves', 'L1', 211, 'packages'),
    signals('ci-health', 'L2'),
    clear('workflow-syntax', 'L2', 36, 'workflows'),
    signals('variable-audit', 'L3'),
    clear('schema-drift', 'L3', 12, 'files'),
    unknownReading('embedding-index', 'L4', 'not-configured'),
    unknownReading('dataset-integrity', 'L4', 'failed'),
    signals('ltm-capacity', 'L5'),
  ];
}

function unknownReading(sensor: string, layer: Layer, reason: UnknownReason): Reading {
  return { sensor, layer, outcome: 'unknown', reason, detail: 'declare the artefact that it reads in the baseline (sensors section)' };
}
