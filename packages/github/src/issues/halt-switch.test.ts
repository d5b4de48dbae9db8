import { addIssue, addPull, issuesOf } from '@sar/testkit';
import { guardHalt, HALT_LABEL, type HaltSwitch } from '@sar/baseline';
import { beforeEach, describe, expect, it } from 'vitest';
import { ciServer, REPOSITORY } from '../ci/ci-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { haltSwitch } from './halt-switch.js';
import { issueBoard } from './issue-board.js';

const at = ciServer();
let halt: HaltSwitch;
beforeEach(() => {
  halt = haltSwitch(issueBoard(testClient(at().server.url, { token: 'reader' }), REPOSITORY));
});

describe('haltSwitch', () => {
  it('tells the oldest open halt, whoever wrote it', async () => {
    const labels = [HALT_LABEL];
    addIssue(at().repository, { labels, state: 'closed' });
    addPull(at().repository, { head: 'x', base: 'main' }, { labels });
    const first = addIssue(at().repository, {
      labels,
      title: 'Stop',
      user: 'stranger',
      association: 'NONE',
      createdAt: new Date('2026-11-20T00:00:00Z'),
    });
    addIssue(at().repository, { labels, createdAt: new Date('2026-11-21T00:00:00Z') });
    expect(await halt.read()).toEqual({
      known: true,
      value: {
        number: first.number,
        url: `${at().server.url}/octo-org/r/issues/${first.number}`,
        title: 'Stop',
        since: '2026-11-20T00:00:00Z',
      },
    });
  });

  it('looks each time, which GitHub does not count while nothing has changed', async () => {
    const statuses = (): readonly number[] => at().server.requests.map(({ status }) => status);
    expect(await halt.read()).toEqual({ known: true, value: undefined });
    expect(await halt.read()).toEqual({ known: true, value: undefined });
    expect(statuses()).toEqual([200, 304]);
    const { number } = addIssue(at().repository, { labels: [HALT_LABEL] });
    expect(await halt.read()).toMatchObject({ known: true, value: { number } });
    expect(await halt.read()).toMatchObject({ known: true, value: { number } });
    Object.assign(issuesOf(at().repository).issues.get(number) ?? {}, { state: 'closed' });
    expect(await halt.read()).toEqual({ known: true, value: undefined });
    expect(statuses()).toEqual([200, 304, 200, 304, 200]);
  });

  it('does not say that there is none when it could not look', async () => {
    at().server.faults.always('any', { kind: 'status', status: 502 });
    expect(await halt.read()).toMatchObject({ known: false, reason: 'unreachable' });
    at().server.faults.clear();
    expect(await halt.read()).toEqual({ known: true, value: undefined });
  });

  it('names the permission that is missing, and how to give it', async () => {
    Object.assign(at().repository, { private: true });
    const blind = haltSwitch(issueBoard(testClient(at().server.url, { token: 'nothing' }), REPOSITORY));
    expect(await guardHalt(blind).check()).toEqual({
      isAllowed: false,
      cause: 'forbidden',
      reason: expect.stringMatching(
        /^nothing is written while it cannot be read .*for GITHUB_TOKEN add `issues: read` under `permissions:`/,
      ),
    });
  });

  it('asks for issues to be switched on where they are off', async () => {
    issuesOf(at().repository).enabled = false;
    expect(await halt.read()).toMatchObject({ known: false, detail: expect.stringContaining('switch the issues of the repository on') });
  });
});
