import { beforeEach, describe, expect, it } from 'vitest';
import { readFindingMemory } from './finding-memory.js';
import { isDashboard } from './issue-world.js';
import { MemoryRepository, writesOf } from './memory-board.fixture.js';
import { HALTED_GUARD, idOf, sync, type Present } from './sync-scenario.fixture.js';

let repository: MemoryRepository;
beforeEach(() => {
  repository = new MemoryRepository();
});

const shown = (): readonly string[] => repository.issues.map(({ number, state, title }) => `#${number} ${state} ${title}`);
const comments = (): readonly string[] => repository.comments.map(({ number, body }) => `#${number} ${body}`);
const writes = async (...run: Parameters<typeof sync>): Promise<readonly string[]> => writesOf((await sync(...run)).requests);
const at = (day: number): void => {
  repository.now = new Date(Date.parse('2026-11-20T08:00:00Z') + day * 86_400_000).toISOString();
};

const ONE: Present = { a: {} };

describe('findings that go together and apart', () => {
  it('take up the same issues each time: none is opened anew', async () => {
    const alone: Present = { a: {}, b: {}, c: {} };
    const together: Present = { a: { group: 'x' }, b: { group: 'x' }, c: { group: 'x' } };
    for (let day = 0; day < 6; day += 2) {
      at(day);
      await sync(repository, alone);
      at(day + 1);
      await sync(repository, together);
      expect(shown().filter((line) => line.includes('open P1'))).toHaveLength(1);
    }
    await sync(repository, alone);
    expect(shown().filter((line) => line.includes('open P1'))).toHaveLength(3);
    // The issue that the group kept was opened for another finding than that which it went to, so that one more came.
    expect(shown()).toHaveLength(5);
    expect(comments().some((line) => line.endsWith('Opened again by SAR: no other open issue is about it now. The clock runs on.'))).toBe(
      true,
    );
    expect(await writes(repository, alone)).toEqual([]);
  });

  it('a duplicate is opened again only where nothing else is left', async () => {
    await sync(repository, ONE);
    const { title, body, labels } = repository.issue(1);
    repository.add({ title, body, labels });
    await sync(repository, ONE);
    repository.remove(1);
    await sync(repository, ONE);
    expect(shown()).toEqual(['#2 open SAR dashboard', '#3 open P1: message of a']);
  });
});

describe('what is opened again says why', () => {
  it.each([
    ['waived', { a: { waived: true } }, 'it is not waived any more, and still there'],
    ['accepted', { a: { accepted: true } }, 'it is not accepted any more, and still there'],
    ['gone', {}, 'it is there again'],
    ['of P2', { a: { severity: 'P2' } }, 'it has an issue of its own again (severity P1)'],
  ] as const)('for what was %s', async (_word, between, why) => {
    await sync(repository, ONE);
    await sync(repository, between);
    await sync(repository, ONE);
    expect(comments().at(-1)).toContain(`#1 Opened again by SAR: ${why}`);
  });

  it('for another mode', async () => {
    await sync(repository, ONE);
    await sync(repository, ONE, { mode: 'dashboard' });
    await sync(repository, ONE);
    expect(comments().at(-1)).toBe('#1 Opened again by SAR: it has an issue of its own again (severity P1). The clock runs on.');
  });
});

describe('closed while it is there', () => {
  it('by an app that tidies up: opened again; by a person: left closed, and asked once', async () => {
    await sync(repository, ONE);
    repository.change(1, { state: 'closed', closedBy: 'stale[bot]' });
    await sync(repository, ONE);
    expect(repository.issue(1).state).toBe('open');
    expect(comments()).toEqual(['#1 Opened again by SAR: an app closed it, and it is still there. Closed by a person, it stays closed.']);
    repository.change(1, { state: 'closed', closedBy: 'maintainer' });
    const first = await sync(repository, ONE);
    expect(first.requests.filter((name) => name === 'read')).toHaveLength(2);
    expect(repository.issue(2).body).toContain('#1 by hand');
    const again = await sync(repository, ONE);
    expect(again.requests).toEqual(['list open', 'list closed']);
    expect(repository.issue(1).state).toBe('closed');
  });
});

describe('labels', () => {
  it('SAR’s was deleted in the repository: its issues are found by the others, and get it back, also after a run that was killed', async () => {
    const present: Present = { a: {}, b: { severity: 'P0' }, c: { severity: 'P2' } };
    for (const request of [undefined, 4, 5, 6, 7, 8]) {
      repository = new MemoryRepository();
      await sync(repository, present);
      for (const { number, labels } of repository.issues) repository.change(number, { labels: labels.filter((name) => name !== 'sar') });
      at(3);
      if (request !== undefined) await sync(repository, present, {}, { killAt: { request, afterEffect: true } });
      const run = await sync(repository, present);
      expect(shown(), `killed at ${request}`).toHaveLength(3);
      expect(repository.issues.every(({ labels }) => labels.includes('sar'))).toBe(true);
      expect(run.clocks.get(idOf('a'))).toBe('2026-11-20T08:00:00.000Z');
      expect(await writes(repository, present)).toEqual([]);
    }
  });

  it('know no case', async () => {
    await sync(repository, ONE);
    repository.change(1, { labels: ['SAR', 'sar:p1', 'Sar:l2'] });
    expect(await writes(repository, ONE)).toEqual([]);
    await sync(repository, { a: { severity: 'P0' } });
    expect(repository.issue(1).labels).toEqual(['SAR', 'Sar:l2', 'sar:P0']);
  });
});

describe('text at its limits', () => {
  it('a path of nothing but characters that a marker writes out keeps nobody’s row or issue from being written', async () => {
    const path = '<'.repeat(1900);
    const run = await sync(repository, { a: { path }, b: {} });
    expect(run.acts.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
    expect(shown()).toHaveLength(3);
    expect(repository.issues.map(({ body }) => readFindingMemory(body).kind).toSorted()).toEqual(['memory', 'memory', 'none']);
    expect(await writes(repository, { a: { path }, b: {} })).toEqual([]);
    // Where it was is not remembered, so that without the record of first sightings nobody can say that it is gone.
    await sync(repository, { b: {} });
    expect(shown().filter((line) => line.includes('open P1'))).toHaveLength(2);
  });

  it('what people added stays whole, and the body below what GitHub takes', async () => {
    await sync(repository, ONE);
    for (let length = 58_000; length < 65_000; length += 523) {
      const tail = `x${'😀'.repeat(length - 1)}`;
      repository.change(1, { body: `${repository.issue(1).body.split('<!-- sar:end -->')[0]}<!-- sar:end -->\n${tail}` });
      const present: Present = { a: { message: `message ${length}` } };
      await sync(repository, present);
      const { body } = repository.issue(1);
      expect([...body].length).toBeLessThanOrEqual(65_000);
      expect(body).not.toMatch(/\p{Cs}/u);
      if (length < 63_000) expect(body).toContain(tail);
      expect(await writes(repository, present)).toEqual([]);
    }
  });
});

describe('the dashboard', () => {
  it('closed by a person when nothing is left on it: stays so until there is something again', async () => {
    await sync(repository, ONE);
    await sync(repository, {});
    repository.change(2, { state: 'closed' });
    expect(await writes(repository, {})).toEqual([]);
    await sync(repository, { b: { severity: 'P2' } });
    expect(shown()).toEqual(['#1 closed P1: message of a', '#2 open SAR dashboard']);
  });

  it('closed by a person while nobody could look: is opened again', async () => {
    await sync(repository, { b: { severity: 'P2' } });
    repository.change(1, { state: 'closed' });
    await sync(repository, {}, { isGone: () => false });
    expect(repository.issue(1).state).toBe('open');
  });

  it('renamed in the settings: renamed, also when its marker is lost', async () => {
    await sync(repository, ONE, { mode: 'dashboard' });
    await sync(repository, ONE, { mode: 'dashboard', dashboardTitle: 'New' });
    expect(shown()).toEqual(['#1 open New']);
    repository.change(1, { body: '' });
    await sync(repository, ONE, { mode: 'dashboard', dashboardTitle: 'Newer' });
    expect(shown()).toEqual(['#1 open Newer']);
  });
});

describe('a P0 while SAR is halted', () => {
  it('two incidents about it become one; other duplicates wait', async () => {
    const present: Present = { a: { severity: 'P0' }, b: {} };
    await sync(repository, present);
    for (const number of [1, 2, 3]) {
      const { title, body, labels } = repository.issue(number);
      repository.add({ title, body, labels });
    }
    await sync(repository, present, { guard: HALTED_GUARD });
    expect(repository.issues.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'closed', 'open', 'open']);
    expect(comments()).toEqual(['#4 Closed by SAR: a duplicate of #1.']);
    expect(await writes(repository, present, { guard: HALTED_GUARD })).toEqual([]);
  });
});

describe('lists that lag behind', () => {
  it.each(['everything', 'the issue alone', 'the dashboard alone'])(
    '%s that the run before opened is not listed yet: one of each in the end',
    async (what) => {
      await sync(repository, ONE);
      const late = new Set(
        repository.issues
          .filter((issue) => what === 'everything' || isDashboard(issue) === (what === 'the dashboard alone'))
          .map(({ number }) => number),
      );
      await sync(repository, ONE, {}, { isLate: (number) => late.has(number) });
      // The dashboard names the issue, so that it is read, and none is opened besides.
      if (what === 'the issue alone') expect(shown()).toHaveLength(2);
      await sync(repository, ONE);
      expect(shown().filter((line) => line.includes('open'))).toEqual(['#1 open P1: message of a', '#2 open SAR dashboard']);
      expect(await writes(repository, ONE)).toEqual([]);
    },
  );
});
