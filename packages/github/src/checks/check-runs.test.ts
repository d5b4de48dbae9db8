import {
  addCheckRun,
  addRepository,
  checksOf,
  createWorld,
  startGitHubServer,
  type GitHubServer,
  type RepositoryState,
} from '@sar/testkit';
import { UserError, type CheckAnnotation, type CheckRunDraft } from '@sar/baseline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testClient } from '../client/test-client.fixture.js';
import { checkRuns } from './check-runs.js';

const REPOSITORY = 'octo-org/r';
const HOSTILE = '</td><script>::error::\u001b[31m##[group]`${{ secrets.X }}`';
let server: GitHubServer;
let repository: RepositoryState;

beforeAll(async () => {
  server = await startGitHubServer();
});
beforeEach(() => {
  const world = createWorld();
  repository = addRepository(world, REPOSITORY, { files: { 'README.md': 'Hello' } });
  server.reset(world);
  const caller = { kind: 'workflow', login: 'github-actions[bot]', repositories: [REPOSITORY] } as const;
  server.addToken('writer', { ...caller, permissions: { checks: 'write' } });
  server.addToken('reader', { ...caller, permissions: { checks: 'read' } });
  server.addToken('nothing', { ...caller, permissions: {} });
});
afterEach(() => server.assertNoProblems());
afterAll(async () => server.close());

const publish = async (draft: CheckRunDraft, token: string | undefined = 'writer') =>
  checkRuns(testClient(server.url, { token }), REPOSITORY).publish(draft);
const runs = () => [...checksOf(repository).runs.values()];
const writes = () => server.requests.filter(({ method }) => method !== 'GET').length;

function annotation(line: number, changes: Partial<CheckAnnotation> = {}): CheckAnnotation {
  return { path: 'src/a.ts', line, level: 'failure', title: 'tests', message: 'wrong', ...changes };
}
function draft(changes: Partial<CheckRunDraft> = {}): CheckRunDraft {
  return {
    name: 'SAR gate',
    commit: repository.git.head('main') ?? '',
    externalId: 'sar-gate',
    run: '7.1',
    conclusion: 'failure',
    title: 'The gate fails',
    summary: 'Two checks fail.',
    annotations: [],
    ...changes,
  };
}
const lines = (count: number, from = 1) => Array.from({ length: count }, (_, index) => annotation(from + index));
const expected = (count: number) => ({
  conclusion: 'failure',
  annotations: expect.toSatisfy((all: readonly unknown[]) => all.length === count) as unknown,
});

describe('publish', () => {
  it.each([0, 1, 50, 51, 120])('a check run with %i annotations, fifty at a time', async (count) => {
    const published = await publish(draft({ annotations: lines(count) }));
    expect(published).toEqual({ known: true, value: { url: `${server.url}/${REPOSITORY}/runs/${runs()[0]?.id}`, stays: false } });
    expect(runs()).toMatchObject([{ name: 'SAR gate', externalId: 'sar-gate 7.1', title: 'The gate fails', ...expected(count) }]);
    expect(runs()[0]?.annotations.map(({ start_line }) => start_line)).toEqual(lines(count).map(({ line }) => line));
    expect(writes()).toBe(Math.max(1, Math.ceil(count / 50)));
  });

  it('writes nothing again when nothing changed', async () => {
    await publish(draft({ annotations: lines(60) }));
    const before = writes();
    expect(await publish(draft({ annotations: lines(60) }))).toMatchObject({ known: true });
    expect(writes()).toBe(before);
  });

  it.each<[string, Partial<CheckRunDraft>]>([
    ['another conclusion of another attempt', { conclusion: 'success', run: '7.2' }],
    ['another summary', { summary: 'One check fails.' }],
    ['another title', { title: 'x' }],
    ['further annotations', { annotations: lines(120) }],
  ])('completes the one that is there: %s', async (_, changes) => {
    await publish(draft({ annotations: lines(3) }));
    const next = draft({ annotations: lines(3), ...changes });
    await publish(next);
    expect(runs()).toHaveLength(1);
    expect(runs()).toMatchObject([{ conclusion: next.conclusion, title: next.title, summary: next.summary }]);
    expect(runs()[0]?.annotations).toHaveLength(next.annotations.length);
  });

  it('makes a new one where an annotation is taken back, since none can be removed', async () => {
    await publish(draft({ annotations: lines(3) }));
    await publish(draft({ annotations: lines(2), conclusion: 'success', run: '8.1' }));
    expect(runs().map(({ conclusion, annotations }) => [conclusion, annotations.length])).toEqual([
      ['failure', 3],
      ['success', 2],
    ]);
    // The younger one is the one that is gone on with.
    await publish(draft({ annotations: lines(4), conclusion: 'success', run: '8.1' }));
    expect(runs().map(({ annotations }) => annotations.length)).toEqual([3, 4]);
  });

  it.each<[string, Partial<Parameters<typeof addCheckRun>[1]>]>([
    ['of another name', { name: 'other', externalId: 'sar-gate 7.1' }],
    ['of another id', { name: 'SAR gate', externalId: 'other 7.1' }],
    ['of another commit', { name: 'SAR gate', externalId: 'sar-gate 7.1', sha: 'f'.repeat(40) }],
    ['of another app', { name: 'SAR gate', externalId: 'sar-gate 7.1', app: 'evil[bot]' }],
  ])('leaves one %s alone', async (_, values) => {
    addCheckRun(repository, { conclusion: 'success', ...values });
    expect(await publish(draft())).toMatchObject({ known: true });
    expect(runs().map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
  });

  it.each<[string, readonly Partial<CheckRunDraft>[], string, boolean]>([
    [
      'keeps a failure of the same attempt, as of another job of a matrix',
      [{ conclusion: 'failure' }, { conclusion: 'success' }],
      'failure',
      true,
    ],
    ['whatever its annotations', [{ conclusion: 'failure', annotations: lines(3) }, { conclusion: 'success' }], 'failure', true],
    ['lets a failure of the same attempt through', [{ conclusion: 'success' }, { conclusion: 'failure' }], 'failure', false],
    ['lets another attempt pass', [{ conclusion: 'failure' }, { conclusion: 'success', run: '7.2' }], 'success', false],
    ['and another run', [{ conclusion: 'failure' }, { conclusion: 'success', run: '71' }], 'success', false],
  ])('%s', async (_, drafts, conclusion, stays) => {
    let last: unknown;
    for (const changes of drafts) last = await publish(draft(changes));
    expect(last).toMatchObject({ known: true, value: { stays } });
    expect(runs().map((run) => run.conclusion)).toEqual([conclusion]);
  });

  it('is pending until its last annotation is there', async () => {
    server.faults.always({ operation: 'checks/update' }, { kind: 'status', status: 502 });
    expect(await publish(draft({ annotations: lines(120) }))).toMatchObject({ known: false });
    expect(runs()).toMatchObject([{ status: 'in_progress', conclusion: null }]);
    server.faults.clear();
    await publish(draft({ annotations: lines(120) }));
    expect(runs()).toMatchObject([expected(120)]);
  });

  it.each(['checks/create', 'checks/update'])('doubles nothing when the answer to %s is lost', async (operation) => {
    server.faults.next({ operation }, { kind: 'reset', afterEffect: true });
    expect(await publish(draft({ annotations: lines(120) }))).toMatchObject({ known: true });
    expect(runs()).toMatchObject([expected(120)]);
  });
});

describe('what GitHub does not take', () => {
  it('is cut: the summary, with a notice, and titles', async () => {
    await publish(
      draft({
        summary: `${'ü€😀 line\n'.repeat(20_000)}`,
        title: '😀'.repeat(400),
        annotations: [annotation(1, { title: 'x'.repeat(300) })],
      }),
    );
    const [run] = runs();
    expect(Buffer.byteLength(run?.summary ?? '')).toBeLessThanOrEqual(65_535);
    expect(run?.summary).toMatch(/line\n\n… The rest is cut/);
    expect(run?.summary).not.toContain('\ufffd');
    expect([...(run?.title ?? '')]).toHaveLength(255);
    expect(run?.annotations[0]?.title).toHaveLength(255);
  });

  it.each<[string, Partial<CheckAnnotation>]>([
    ['no path', { path: '' }],
    ['no line', { line: 0 }],
    ['half a line', { line: 1.5 }],
    ['no message', { message: '' }],
  ])('is left out: an annotation with %s', async (_, changes) => {
    expect(await publish(draft({ annotations: [annotation(1), annotation(2, changes)] }))).toMatchObject({ known: true });
    expect(runs()[0]?.annotations).toHaveLength(1);
  });

  it('is sent once: the same annotation', async () => {
    await publish(draft({ annotations: [annotation(1), annotation(1)] }));
    expect(runs()[0]?.annotations).toHaveLength(1);
  });

  it('passes hostile text on as it is', async () => {
    await publish(draft({ summary: HOSTILE, title: HOSTILE, annotations: [annotation(1, { message: HOSTILE, path: HOSTILE })] }));
    expect(runs()).toMatchObject([{ summary: HOSTILE, title: HOSTILE, annotations: [{ path: HOSTILE, message: HOSTILE }] }]);
  });
});

describe('a token', () => {
  it.each(['reader', 'nothing', undefined])('without the permission is told so: %s', async (token) => {
    const client = testClient(server.url, { token });
    const answer = await checkRuns(client, REPOSITORY).publish(draft());
    expect(answer).toMatchObject({ known: false, detail: expect.stringContaining('checks: write') as string });
    expect(runs()).toEqual([]);
  });
});

it('takes no repository but owner/name', () => {
  expect(() => checkRuns(testClient(server.url), 'x')).toThrow(UserError);
});
