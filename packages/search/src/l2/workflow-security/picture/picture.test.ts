import { readWorkflow, type Workflow } from '@sar/workflows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGuarded } from './reach.js';
import { authorOf, authorOfOutput, type Author } from './untrusted-contexts.js';
import { matchesWildcard } from './wildcard.js';

describe('authorOf', () => {
  it.each<readonly [string, Author]>([
    ['github.event.issue.title', 'attacker'],
    ['github.head_ref', 'attacker'],
    ['github.event.pull_request', 'attacker'],
    ['github.event.commits.*.author.name', 'attacker'],
    ['github.ref_name', 'writer'],
    ['github.event.inputs.x', 'writer'],
    ['github.event.client_payload.a.b', 'writer'],
    ['github.event.label.name', 'writer'],
    ['github.event.pull_request.head.sha', 'nobody'],
    ['github.event.pull_request.number', 'nobody'],
    ['github.event.pull_request.user.login', 'nobody'],
    ['github.event.pull_request.head.repo.full_name', 'nobody'],
    ['github.event.repository.name', 'nobody'],
    ['github.actor', 'nobody'],
    ['github.sha', 'nobody'],
    ['github.event.something.new', 'unknown'],
    ['github', 'attacker'],
    ['github.event.*.title', 'attacker'],
    ['github.event.issue.*', 'attacker'],
    ['github.event.*.number', 'nobody'],
    ['github.event.comment.path', 'attacker'],
    ['github.event.pull_request.labels.*', 'writer'],
  ])('%s: %s', (path, author) => {
    expect(authorOf(path)).toBe(author);
  });

  it('tells outputs of actions by how they are written', () => {
    const format = (value: string | undefined) => authorOfOutput('dorny/paths-filter', 'src_files', () => value);
    expect([format(undefined), format('csv'), format('shell'), format('json')]).toEqual(['nobody', 'attacker', 'unknown', 'unknown']);
    const safe = (value: string | undefined) => authorOfOutput('tj-actions/changed-files', 'all_changed_files', () => value);
    expect([safe(undefined), safe('true'), safe('false')]).toEqual(['unknown', 'unknown', 'attacker']);
    expect(authorOfOutput('xt0rted/pull-request-comment-branch', 'head_ref', () => undefined)).toBe('attacker');
    expect(authorOfOutput('o/r', 'x', () => undefined)).toBe('unknown');
  });
});

describe('isGuarded', () => {
  it.each([
    ["github.event.comment.author_association == 'OWNER'", true],
    ['github.event.pull_request.head.repo.full_name == github.repository', true],
    ['!github.event.pull_request.head.repo.fork', true],
    ["github.actor == 'octocat'", true],
    [`contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)`, true],
    [`contains(fromJSON('["OWNER", "NONE"]'), github.event.comment.author_association)`, false],
    [`contains(fromJSON('["OWNER", "CONTRIBUTOR"]'), github.event.comment.author_association)`, false],
    ['contains(fromJSON(vars.TEAM), github.event.comment.author_association)', true],
    ["github.event.comment.author_association == 'CONTRIBUTOR'", false],
    ["github.event.comment.author_association != 'NONE'", false],
    ["needs.gate.outputs.trusted != 'true'", false],
    ['!needs.gate.outputs.trusted', false],
    [`!contains(fromJSON('["OWNER"]'), github.event.comment.author_association)`, false],
    ["github.event.comment.author_association != 'MEMBER'", false],
    ["contains('OWNER MEMBER', github.event.comment.author_association)", true],
    ["github.event.comment.author_association == 'MEMBER' || github.event.issue.locked", false],
    ["needs.gate.outputs.is-authorized == 'true'", true],
    ["github.repository == 'o/r'", false],
    ["github.repository_owner == 'o'", false],
    ["github.repository == 'o/r' || github.repository == 'o/s'", false],
    ["github.event.pull_request.head.repo.full_name == 'o/r'", true],
    ["github.repository_owner == 'o' && github.event.pull_request.head.repo.full_name == github.repository", true],
    ["github.event.action == 'opened'", false],
    ["startsWith(github.event.comment.body, '/test')", false],
    ['always()', false],
  ])('%s', (value, expected) => {
    const read = readWorkflow(
      'w.yml',
      `on: issue_comment\njobs:\n  a:\n    if: ${JSON.stringify(value)}\n    runs-on: x\n    steps: [{run: x}]\n`,
    ) as Workflow;
    const condition = read.jobs[0]?.if;
    expect(condition && isGuarded('issue_comment', [condition])).toBe(expected);
  });
});

describe('matchesWildcard', () => {
  it.each([
    ['a.*.b', 'a.x.b', true],
    ['a.*.b', 'a.x.y.b', true],
    ['a.*.b', 'a..b', false],
    ['a.*', 'a.b', true],
    ['a.*', 'a.', false],
    ['*_files', 'src_files', true],
    ['*_files', '_files', false],
    ['a', 'a', true],
    ['a', 'ab', false],
  ])('%s and %s', (pattern, text, expected) => {
    expect(matchesWildcard(pattern, text)).toBe(expected);
  });

  it('agrees with a regular expression', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 10 });
    fc.assert(
      fc.property(letters, letters, (pattern, raw) => {
        const text = raw.replaceAll('*', 'c');
        // Two stars side by side need a character each.
        const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.+')}$`);
        expect(matchesWildcard(pattern, text)).toBe(expression.test(text));
      }),
    );
  });
});
