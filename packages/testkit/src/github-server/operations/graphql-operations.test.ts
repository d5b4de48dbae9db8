import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { Caller } from '../contract/caller.js';
import type { ApiCall } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import type { FileSource } from '../git/git-state.js';
import { addRepository, createWorld } from '../world/add-repository.js';
import { handleGraphql } from './graphql-operations.js';

const DATE = new Date('2026-11-01T12:00:00Z');

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly type?: string; readonly message: string; readonly path?: readonly string[] }[];
}

function repositoryWith(files: Readonly<Record<string, FileSource>>, isPrivate = true): RepositoryState {
  return addRepository(createWorld(), 'octo-org/octo-repo', { files, private: isPrivate, createdAt: DATE });
}

function bot(permissions: Readonly<Record<string, 'read' | 'write'>>, kind: 'workflow' | 'installation' = 'installation'): Caller {
  return { kind, login: 'sar-app[bot]', permissions, repositories: ['octo-org/octo-repo'] };
}

async function ask(
  repository: RepositoryState,
  query: string,
  variables: unknown = {},
  caller: Caller = bot({ contents: 'write' }),
): Promise<Answer & { readonly status: number; readonly problem: string | undefined }> {
  const call: ApiCall = {
    path: {},
    query: {},
    body: { query, variables },
    headers: {},
    caller,
    world: { repositories: new Map([['octo-org/octo-repo', repository]]), organizations: new Map(), tokens: new Map() },
    now: new Date('2026-11-02T12:00:00Z'),
    baseUrl: 'http://127.0.0.1:1',
  };
  const { status, body, problem } = await handleGraphql(call);
  return { ...(body as Answer), status, problem };
}

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid message signature { isValid } } ref { name target { oid } } }
}`;

function input(repository: RepositoryState, changes: unknown, more: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    input: {
      branch: { repositoryNameWithOwner: 'octo-org/octo-repo', branchName: 'main' },
      expectedHeadOid: repository.git.head('main'),
      message: { headline: 'Change', body: 'Why.' },
      fileChanges: changes,
      ...more,
    },
  };
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const addition = (path: string, text = 'x') => ({ additions: [{ path, contents: base64(text) }] });

describe('queries', () => {
  it('reads a branch, its tree and the files in it', async () => {
    const repository = repositoryWith({ 'inbox/a.json': '{"a":1}', 'inbox/deep/b.json': 'é', 'run.sh': { mode: '100755', content: '#!' } });
    const { data, errors, problem } = await ask(
      repository,
      `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
        id
        defaultBranchRef { name target { oid } }
        ref(qualifiedName: "refs/heads/main") { name target { oid ... on Commit { committedDate history(first: 1) { nodes { oid } totalCount } tree { entries { name path mode type } } } } }
        missing: ref(qualifiedName: "refs/heads/none") { name }
        folder: object(expression: "main:inbox") { __typename ... on Tree { entries { path type oid object { ... on Blob { oid byteSize isTruncated isBinary text } } } } }
        file: object(expression: "HEAD:inbox/deep/b.json") { __typename ... on Blob { byteSize text } }
        nothing: object(expression: "main:nope") { __typename }
      } }`,
      { owner: 'octo-org', name: 'octo-repo' },
    );
    expect({ errors, problem }).toEqual({ errors: undefined, problem: undefined });
    const head = repository.git.head('main');
    const blob = repository.git.files('main').get('inbox/a.json')?.id;
    expect(data?.['repository']).toMatchObject({
      defaultBranchRef: { name: 'main', target: { oid: head } },
      ref: {
        name: 'main',
        target: {
          oid: head,
          committedDate: '2026-11-01T12:00:00Z',
          history: { nodes: [{ oid: head }], totalCount: 1 },
          tree: {
            entries: [
              { name: 'inbox', path: 'inbox', mode: 0o40000, type: 'tree' },
              { name: 'run.sh', path: 'run.sh', mode: 0o100755, type: 'blob' },
            ],
          },
        },
      },
      missing: null,
      folder: {
        __typename: 'Tree',
        entries: [
          { path: 'inbox/a.json', oid: blob, object: { oid: blob, byteSize: 7, isTruncated: false, isBinary: false, text: '{"a":1}' } },
          { path: 'inbox/deep', type: 'tree', object: {} },
        ],
      },
      file: { __typename: 'Blob', byteSize: 2, text: 'é' },
      nothing: null,
    });
  });

  it('cuts large blobs and gives no text of binary ones', async () => {
    const repository = repositoryWith({ large: 'x'.repeat(600_000), binary: Uint8Array.from([1, 0, 2]) });
    const { data } = await ask(
      repository,
      `{ repository(owner: "octo-org", name: "octo-repo") {
        large: object(expression: "main:large") { ... on Blob { byteSize isTruncated } }
        binary: object(expression: "main:binary") { ... on Blob { isBinary text } }
      } }`,
    );
    expect(data?.['repository']).toEqual({ large: { byteSize: 600_000, isTruncated: true }, binary: { isBinary: true, text: null } });
  });

  it.each([
    [
      'a private repository that the caller does not see',
      { ...bot({ contents: 'read' }), repositories: [] } as Caller,
      'NOT_FOUND',
      /Could not resolve/,
    ],
    ['contents without the permission', bot({ issues: 'read' }), 'FORBIDDEN', /^Resource not accessible by integration$/],
  ])('refuses %s', async (_what, caller, type, message) => {
    const { errors, problem } = await ask(
      repositoryWith({ a: '1' }),
      '{ repository(owner: "octo-org", name: "octo-repo") { defaultBranchRef { name } } }',
      {},
      caller,
    );
    expect(errors).toMatchObject([{ type, message: expect.stringMatching(message) }]);
    expect(problem).toBeUndefined();
  });

  it.each([
    ['a field that GitHub does not have', '{ repository(owner: "octo-org", name: "octo-repo") { nothingLikeIt } }', /nothingLikeIt/],
    [
      'a field that the world does not have',
      '{ repository(owner: "octo-org", name: "octo-repo") { stargazerCount } }',
      /Repository.stargazerCount/,
    ],
    ['text that is no query', '{ repository(', /Syntax Error/],
    ['a variable of another type', 'query ($n: Int!) { repository(owner: "octo-org", name: $n) { id } }', /type/],
  ])('records %s as a problem', async (_what, query, problem) => {
    const answer = await ask(repositoryWith({ a: '1' }), query, { n: 1 });
    expect(answer.status).toBe(200);
    expect(answer.errors?.[0]?.message).toMatch(problem);
    expect(answer.problem).toMatch(problem);
  });

  it('does not answer the anonymous', async () => {
    expect((await ask(repositoryWith({ a: '1' }, false), '{ viewer { login } }', {}, { kind: 'anonymous' })).status).toBe(401);
  });
});

describe('createCommitOnBranch', () => {
  it('makes one signed commit with additions and deletions', async () => {
    const repository = repositoryWith({ 'keep.txt': 'k', 'gone.txt': 'g' });
    const before = repository.git.head('main');
    const { data, errors } = await ask(
      repository,
      COMMIT,
      input(repository, { additions: [{ path: 'new/file.txt', contents: base64('näw') }], deletions: [{ path: 'gone.txt' }] }),
    );
    expect(errors).toBeUndefined();
    const head = repository.git.head('main') ?? '';
    expect(data?.['createCommitOnBranch']).toEqual({
      commit: { oid: head, message: 'Change\n\nWhy.', signature: { isValid: true } },
      ref: { name: 'main', target: { oid: head } },
    });
    expect(repository.git.objects.commits.get(head)?.parents).toEqual([before]);
    expect([...repository.git.files('main').keys()]).toEqual(['keep.txt', 'new/file.txt']);
    expect(repository.git.readText('main', 'new/file.txt')).toBe('näw');
  });

  it.each([
    [
      'a moved branch',
      addition('a'),
      { expectedHeadOid: '1'.repeat(40) },
      'STALE_DATA',
      `Expected branch to point to "${'1'.repeat(40)}" but it did not.  Pull and try again.`,
    ],
    [
      'a missing branch',
      addition('a'),
      { branch: { repositoryNameWithOwner: 'octo-org/octo-repo', branchName: 'none' } },
      'NOT_FOUND',
      "Could not resolve to a Ref with the name 'none'.",
    ],
    [
      'a deletion of what is not there',
      { deletions: [{ path: 'none' }] },
      {},
      'UNPROCESSABLE',
      expect.stringMatching(/^A path was requested for deletion which does not exist as of commit oid/),
    ],
    ['one path twice', { ...addition('a'), deletions: [{ path: 'a' }] }, {}, 'UNPROCESSABLE', 'Path must be unique: a'],
    ['a path that leaves the tree', addition('../a'), {}, 'UNPROCESSABLE', 'Path is invalid: ../a'],
    [
      'contents that are no Base64',
      { additions: [{ path: 'a', contents: '{}' }] },
      {},
      'UNPROCESSABLE',
      'Contents of a are not valid Base64.',
    ],
    [
      'a workflow file without the permission',
      addition('.github/workflows/a.yml'),
      {},
      'FORBIDDEN',
      expect.stringMatching(/without `workflows` permission$/),
    ],
  ])('refuses %s and changes nothing', async (_what, changes, more, type, message) => {
    const repository = repositoryWith({ a: '1' });
    const before = new Map(repository.git.refs);
    const answer = await ask(repository, COMMIT, input(repository, changes, more));
    expect(answer).toMatchObject({ status: 200, data: { createCommitOnBranch: null }, problem: undefined });
    expect(answer.errors).toMatchObject([{ type, message, path: ['createCommitOnBranch'] }]);
    expect(repository.git.refs).toEqual(before);
  });

  it('lets a caller with the permission change workflow files, GITHUB_TOKEN never', async () => {
    const repository = repositoryWith({ a: '1' });
    const permissions = { contents: 'write', workflows: 'write' } as const;
    const commit = (kind: 'workflow' | 'installation') =>
      ask(repository, COMMIT, input(repository, addition('.github/workflows/a.yml')), bot(permissions, kind));
    expect((await commit('workflow')).errors?.[0]?.type).toBe('FORBIDDEN');
    expect((await commit('installation')).errors).toBeUndefined();
  });

  it('needs the permission to write contents', async () => {
    const repository = repositoryWith({ a: '1' });
    const { errors } = await ask(repository, COMMIT, input(repository, addition('b')), bot({ contents: 'read' }));
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]);
  });

  it.each([
    ['ruleset', 'FORBIDDEN', 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'],
    ['branch-protection', 'BRANCH_PROTECTION_RULE_VIOLATION', 'Changes must be made through a pull request.'],
  ] as const)('refuses a branch under a %s, but not for those who may bypass', async (kind, type, message) => {
    const repository = repositoryWith({ a: '1' });
    repository.git.protections.set('main', { kind, bypass: [] });
    expect((await ask(repository, COMMIT, input(repository, addition('b')))).errors).toMatchObject([{ type, message }]);
    repository.git.protections.set('main', { kind, bypass: ['sar-app[bot]'] });
    expect((await ask(repository, COMMIT, input(repository, addition('b')))).errors).toBeUndefined();
  });
});

describe('through the server', () => {
  it('commits with a token, and tells a test that asks for what GitHub does not have', async () => {
    const server = await startGitHubServer();
    const repository = addRepository(server.world, 'octo-org/octo-repo', { files: { a: '1' } });
    server.addToken('app', bot({ contents: 'write' }));
    const client = apiClient(server, 'app');
    const answer = await client('POST', '/graphql', { query: COMMIT, variables: input(repository, addition('b')) });
    expect(answer).toMatchObject({ status: 200, body: { data: { createCommitOnBranch: { ref: { name: 'main' } } } } });
    expect(repository.git.readText('main', 'b')).toBe('x');
    expect(server.problems).toEqual([]);
    await client('POST', '/graphql', { query: '{ nothingLikeIt }' });
    await expect(server.close()).rejects.toThrow(/nothingLikeIt/);
  });
});
