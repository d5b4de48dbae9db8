import type { SelfHostedRunner } from '@sar/baseline';
import { describe } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { memoryHistory } from '../ci-health/collect/ci-history.fixture.js';
import { ciJob, ciRun } from '../ci-health/collect/ci-run.fixture.js';
import { memoryLive, selfHosted } from '../live-runs/live-repository.fixture.js';
import { checkRulePage, hoursBefore, PAGE_TIME, type ShownSection } from '../live-runs/rule-page.fixture.js';
import { runnerHealth } from './runner-health.js';

/** What a page shows of runners and jobs. */
interface Live {
  readonly runners?: readonly Partial<SelfHostedRunner>[];
  readonly jobs?: readonly {
    readonly labels: readonly string[];
    readonly 'waited-minutes'?: readonly number[];
    readonly 'queued-minutes'?: number;
  }[];
}

const RUN = ciRun(1, { createdAt: hoursBefore(2) });

function look({ files, live: { runners = [], jobs = [] } }: ShownSection<Live>) {
  const all = jobs.flatMap(({ labels, 'waited-minutes': waited = [], 'queued-minutes': queued }) => [
    ...waited.map((minutes) =>
      ciJob(RUN, 'job', { labels, createdAt: hoursBefore(2), startedAt: hoursBefore(2 - minutes / 60), runnerName: 'builder-1' }),
    ),
    ...(queued === undefined
      ? []
      : [
          ciJob(RUN, 'job', {
            labels,
            status: 'queued',
            conclusion: undefined,
            runnerName: undefined,
            createdAt: hoursBefore(queued / 60),
          }),
        ]),
  ]);
  return Promise.resolve(
    runnerHealth.read(
      sensorInput(
        { files },
        {
          now: PAGE_TIME,
          github: memoryLive({ runners: runners.map((runner, index) => selfHosted(index + 1, runner)) }),
          history: memoryHistory({ runs: [RUN], jobs: { '1/1': all } }),
        },
      ),
    ),
  );
}

describe.each(runnerHealth.rules)('the page of $id', ({ id }) => {
  checkRulePage<Live>('runner-health', id, look);
});
