import { addIssue, addPull } from '@sar/testkit';
import { HALT_LABEL, type HaltSwitch } from '@sar/baseline';
import { beforeEach, describe, expect, it } from 'vitest';
import { ciServer, REPOSITORY } from '../ci/ci-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { haltSwitch } from './halt-switch.js';
import { issueBoard } from './issue-board.js';

const at = ciServer();
let time: number;
let halt: HaltSwitch;
beforeEach(() => {
  time = Date.parse('2026-11-22T12:00:00Z');
  halt = haltSwitch(issueBoard(testClient(at().server.url, { token: 'reader' }), REPOSITORY), () => new Date(time));
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

  it('asks again after ten seconds, and after the clock was set back', async () => {
    const asked = (): number => at().server.requests.length;
    expect(await halt.read()).toEqual({ known: true, value: undefined });
    const { number } = addIssue(at().repository, { labels: [HALT_LABEL] });
    time += 9999;
    expect(await Promise.all([halt.read(), halt.read()])).toEqual([
      { known: true, value: undefined },
      { known: true, value: undefined },
    ]);
    expect(asked()).toBe(1);
    time += 1;
    expect(await halt.read()).toMatchObject({ known: true, value: { number } });
    expect(asked()).toBe(2);
    time -= 60_000;
    await halt.read();
    expect(asked()).toBe(3);
  });

  it('does not say that there is none when it could not look', async () => {
    at().server.faults.always('any', { kind: 'status', status: 502 });
    expect(await halt.read()).toMatchObject({ known: false, reason: 'unreachable' });
    at().server.faults.clear();
    time += 10_000;
    expect(await halt.read()).toEqual({ known: true, value: undefined });
  });
});
