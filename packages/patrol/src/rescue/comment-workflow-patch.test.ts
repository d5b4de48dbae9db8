import { known, unknown, type PullRequestComment, type RescueReport } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { CACHE } from './opened.fixture.js';
import { commentWorkflowPatch, type PatchCommentPorts } from './comment-workflow-patch.js';

const WORKFLOW = { path: '.github/workflows/ci.yml', before: 'a\n', after: 'b\n' };

function report(changes: Partial<RescueReport> = {}): RescueReport {
  return {
    playbook: 'SAR-002',
    title: 'CI',
    subject: { id: CACHE.id, findings: [CACHE] },
    chosenBy: 'x',
    key: 'f'.repeat(16),
    outcome: 'waiting',
    words: 'x',
    steps: [{ step: 'apply-fixers', outcome: 'done', words: 'x', changes: [WORKFLOW, { path: 'README.md', after: 'x' }] }],
    pullRequest: 'https://github.com/octo-org/octo-repo/pull/4',
    ...changes,
  };
}

/** Comments of one issue or pull request in memory. */
function world(first: readonly Partial<PullRequestComment>[] = []) {
  const comments: PullRequestComment[] = first.map((comment, at) => ({
    id: at + 1,
    url: `u${at + 1}`,
    body: '',
    author: 'sar[bot]',
    ...comment,
  }));
  const written: string[] = [];
  const ports: PatchCommentPorts = {
    repository: 'octo-org/octo-repo',
    author: 'sar[bot]',
    guard: { check: async () => ({ isAllowed: true }) },
    pulls: {
      comments: async () => known(comments),
      createComment: async (number, body) => {
        written.push(`create #${number}`);
        comments.push({ id: comments.length + 1, url: 'u', body, author: 'sar[bot]' });
        return known({ url: 'u' });
      },
      updateComment: async (id, body) => {
        written.push(`update ${id}`);
        comments.splice(id - 1, 1, { id, url: 'u', body, author: 'sar[bot]' });
        return known({ url: 'u' });
      },
    },
  };
  return { comments, written, ports };
}

describe('the comment with the patch of workflows', () => {
  it('is written once, and again only when the patch is another one', async () => {
    const { comments, written, ports } = world();
    for (let times = 0; times < 3; times++) expect(await commentWorkflowPatch(report(), ports)).toBeUndefined();
    expect(written).toEqual(['create #4']);
    expect(comments[0]?.body).toContain('+b');
    expect(comments[0]?.body).not.toContain('README');
    const other = report({ steps: [{ step: 'apply-fixers', outcome: 'done', words: 'x', changes: [{ ...WORKFLOW, after: 'c\n' }] }] });
    await commentWorkflowPatch(other, ports);
    expect(written).toEqual(['create #4', 'update 1']);
  });

  it('goes to the issue where there is no pull request, and nowhere where there is neither', async () => {
    const { written, ports } = world();
    const { pullRequest: _pull, ...rest } = report();
    await commentWorkflowPatch(rest, ports);
    await commentWorkflowPatch({ ...rest, issue: 'https://github.com/Octo-Org/octo-repo/issues/7' }, ports);
    expect(written).toEqual(['create #7']);
  });

  it.each([
    'https://github.com/evil/repo/pull/4',
    'https://github.com/octo-org/octo-repo/pull/4/../5',
    'javascript:alert(1)',
    'https://evil.example/x/octo-org/octo-repo/pull/4',
  ])('an address that is not of this repository is no place: %s', async (pullRequest) => {
    const { written, ports } = world();
    await commentWorkflowPatch(report({ pullRequest }), ports);
    expect(written).toEqual([]);
  });

  it('nobody else gets their comment changed, whatever it begins with', async () => {
    const { comments, written, ports } = world();
    await commentWorkflowPatch(report(), ports);
    const forged = world([{ body: `${comments[0]?.body.split('\n')[0] ?? ''}\nmine`, author: 'mallory' }]);
    await commentWorkflowPatch(report(), forged.ports);
    expect([written, forged.written]).toEqual([['create #4'], ['create #4']]);
  });

  it('is not written while SAR is halted, nor twice where comments cannot be read, which is told', async () => {
    const { written, ports } = world();
    const halted = { ...ports, guard: { check: async () => ({ isAllowed: false, reason: 'halted by issue #9' }) as const } };
    expect(await commentWorkflowPatch(report(), halted)).toBe('The patch of workflows is not shown on #4: halted by issue #9.');
    const unreadable = { ...ports, pulls: { ...ports.pulls, comments: async () => unknown('forbidden', 'no permission') } };
    expect(await commentWorkflowPatch(report(), unreadable)).toContain('no permission');
    expect(written).toEqual([]);
  });

  it('is not there where no workflow was changed', async () => {
    const { written, ports } = world();
    await commentWorkflowPatch(report({ steps: [] }), ports);
    expect(written).toEqual([]);
  });
});
