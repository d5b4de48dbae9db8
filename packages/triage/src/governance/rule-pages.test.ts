import { readFileSync } from 'node:fs';
import { recommendedBaseline, type Baseline, type Reading } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { signal } from '../signal.fixture.js';
import { readSuppressions } from '../suppressions/read-suppressions.js';
import { triage } from '../triage.js';
import { GOVERNANCE_RULES, GOVERNANCE_SENSOR } from './governance-signal.js';

/** The day that the examples of the pages are written for. */
const NOW = new Date('2026-11-22T12:00:00Z');
const WORKFLOW = '.github/workflows/docs.yml';

describe.each(GOVERNANCE_RULES)('the page of $id', ({ id }) => {
  const text = readFileSync(new URL(`../../../../docs/rules/governance/${id}.md`, import.meta.url), 'utf8');
  const [bad = '', good = '', configuration = ''] = [...text.matchAll(/```yaml\n([^`]*)```/g)].map((match) => match[1] ?? '');

  it('has the shape of every page', () => {
    const headings = text.split('\n').filter((line) => /^##? (?!\.github)/.test(line));
    expect(headings).toEqual([
      `# ${id}`,
      '## What it finds',
      '## Why it matters',
      '## Example',
      '## Remedy',
      '## Silent or unknown',
      '## Configuration',
    ]);
  });

  it('has an example that fires and a remedy that does not', () => {
    expect(rulesOf(bad)).toEqual([id]);
    expect(rulesOf(good)).toEqual([]);
  });

  it('shows how to configure it', () => {
    expect(parse(configuration)).toEqual({ triage: [{ match: { rule: id }, set: { severity: 'P3' } }] });
  });
});

/** The governance rules that fire on a part of a baseline, or on a part of a workflow, in a repository with one finding. */
function rulesOf(part: string): readonly string[] {
  const isBaseline = part.startsWith('waivers:');
  const baseline: Baseline = {
    ...recommendedBaseline(),
    ...(isBaseline && (parse(part, { schema: 'core' }) as Pick<Baseline, 'waivers'>)),
  };
  const { suppressions, problems } = isBaseline ? { suppressions: [], problems: [] } : readSuppressions(WORKFLOW, part);
  const line = isBaseline ? 5 : part.split('\n').findIndex((text) => text.includes('sar-ignore')) + 1;
  const found = signal({ artefact: { kind: 'job', path: WORKFLOW, line, job: 'docs' } });
  const reading: Reading = {
    sensor: 'cache-wiring',
    layer: 'L2',
    scope: { unit: 'jobs', judged: 1, unjudged: [] },
    outcome: 'signals',
    signals: [found],
  };
  const { findings } = triage({
    readings: [reading],
    baseline,
    now: NOW,
    firstSeen: () => undefined,
    suppressions,
    suppressionProblems: problems,
    sensorOfRule: new Map([['missing-cache', 'cache-wiring']]),
  });
  return findings.filter((finding) => finding.signal.sensor === GOVERNANCE_SENSOR).map((finding) => finding.signal.rule);
}
