import {
  compileGlob,
  known,
  recommendedBaseline,
  unknown,
  type Answer,
  type LiveRepository,
  type UnknownReason,
  type WorkFiles,
} from '@sar/baseline';
import { sensors, type SensorInput } from '@sar/search';
import { memoryTree } from '@sar/testkit';
import { goneJudge } from '@sar/triage';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { noFiles } from '../no-files.fixture.js';

const CASES = [
  { sensor: 'dependency-cves', report: 'osv.json', text: '{"results": []}', rule: 'vulnerable-dependency' },
  {
    sensor: 'code-scanning',
    report: 'results/a.sarif',
    text: '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "CodeQL"}}, "results": []}]}',
    rule: 'high-result',
  },
] as const;

/** A repository with one report that finds nothing, and what GitHub answers when it is asked for alerts. */
function input({ report, text }: (typeof CASES)[number], alerts: Answer<never[]>): SensorInput {
  const tree = memoryTree({ 'requirements.txt': 'jinja2==2.4.1\n' });
  const files: WorkFiles = {
    ...noFiles,
    find: (globs) => ({ paths: globs.some((glob) => compileGlob(glob).matches(report)) ? [report] : [], cut: false }),
    facts: () => ({ kind: 'file', sizeBytes: text.length, modifiedAt: '2026-11-22T00:00:00.000Z' }),
    read: () => ({ kind: 'text', text, sizeBytes: text.length }),
  };
  const answer = (): Promise<Answer<never[]>> => Promise.resolve(alerts);
  return {
    tree,
    files,
    repository: repositoryWorkflows(tree),
    baseline: recommendedBaseline(),
    pace: { step: () => Promise.resolve(), signal: new AbortController().signal },
    asOf: '2026-11-22',
    github: { repository: 'o/n', dependabotAlerts: answer, codeScanningAlerts: answer } as Partial<LiveRepository> as LiveRepository,
  };
}

describe.each(CASES)('a finding of $sensor that only an alert of GitHub told', (scene) => {
  const isGone = async (alerts: Answer<never[]>): Promise<boolean> => {
    const reading = await sensors()
      .find(({ id }) => id === scene.sensor)
      ?.read(input(scene, alerts));
    expect(reading).toMatchObject({ outcome: 'clear', scope: { judged: alerts.known ? 2 : 1 } });
    const judge = goneJudge({ isDefaultBranch: true, isPart: false, readings: reading === undefined ? [] : [reading] });
    return judge({ id: '0', sensor: scene.sensor, rule: scene.rule, path: 'requirements.txt' });
  };

  it.each<[UnknownReason, boolean]>([
    ['unreachable', false],
    ['rate-limited', false],
    ['forbidden', true],
    ['not-configured', true],
  ])('where a report was read and the alerts are %s is gone: %s', async (reason, expected) => {
    expect(await isGone(unknown(reason, 'why'))).toBe(expected);
  });

  it('is gone where the alerts are read and have it no more', async () => {
    expect(await isGone(known([]))).toBe(true);
  });
});
