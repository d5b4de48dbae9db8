import { describe, expect, it } from 'vitest';
import { descriptionChecker } from './description-checker.js';
import { loadDescription } from './load-description.js';

const checker = descriptionChecker();

describe('match', () => {
  it.each([
    ['GET', '/repos/a/b', 'repos/get', { owner: 'a', repo: 'b' }],
    ['get', '/repos/a/b/actions/variables/X', 'actions/get-repo-variable', { owner: 'a', repo: 'b', name: 'X' }],
    ['GET', '/repos/a/b/actions/secrets/public-key', 'actions/get-repo-public-key', { owner: 'a', repo: 'b' }],
    [
      'GET',
      '/repos/a/b/environments/eu%2Fwest%201/variables',
      'actions/list-environment-variables',
      { owner: 'a', repo: 'b', environment_name: 'eu/west 1' },
    ],
    ['GET', '/repos/a/b/contents/dir/my%20file.txt', 'repos/get-content', { owner: 'a', repo: 'b', path: 'dir/my file.txt' }],
    ['GET', '/repos/a/b/git/ref/heads/feature/x', 'git/get-ref', { owner: 'a', repo: 'b', ref: 'heads/feature/x' }],
    ['GET', '/repos/a/b/git/ref/heads%2Ffeature%2Fx', 'git/get-ref', { owner: 'a', repo: 'b', ref: 'heads/feature/x' }],
    ['GET', '/user/codespaces/secrets/X', 'codespaces/get-secret-for-authenticated-user', { secret_name: 'X' }],
    ['GET', '/repos/a/b/commits/main/check-runs', 'checks/list-for-ref', { owner: 'a', repo: 'b', ref: 'main' }],
    ['GET', '/rate_limit', 'rate-limit/get', {}],
  ])('%s %s', (method, path, operationId, parameters) => {
    const operation = checker.match(method, path);
    expect(operation?.operationId).toBe(operationId);
    expect(operation === undefined ? {} : checker.checkRequest(operation, '', '').path).toEqual(parameters);
  });

  it.each([
    ['PUT', '/repos/a/b'],
    ['GET', '/repos/a'],
    ['GET', '/repos/a/b/'],
    ['GET', '//repos/a/b'],
    ['GET', '/repos/a/b/actions/variables/X/Y'],
    ['GET', '/repos/a/%ZZ'],
    ['POST', '/graphql'],
  ])('%s %s is nothing', (method, path) => {
    expect(checker.match(method, path)).toBeUndefined();
  });
});

describe('checkRequest', () => {
  it('types the query, and gives the body', () => {
    const list = checker.match('GET', '/repos/a/b/actions/secrets');
    const create = checker.match('POST', '/repos/a/b/actions/variables');
    if (list === undefined || create === undefined) throw new Error('no such operation');
    expect(checker.checkRequest(list, 'per_page=5&page=2', '')).toMatchObject({ query: { per_page: 5, page: 2 }, refused: [] });
    expect(checker.checkRequest(create, '', '{"name":"A","value":"b"}')).toMatchObject({ body: { name: 'A', value: 'b' }, refused: [] });
    expect(checker.checkRequest(create, '', '').refused).toEqual([expect.objectContaining({ where: 'body' })]);
  });

  it('refuses a key that GitHub does not have in every body of an object', () => {
    const takesAnything = Object.entries(loadDescription().paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { operationId, requestBody }]) => {
        const operation = requestBody === undefined ? undefined : checker.match(method, path.replaceAll(/\{\w+\}/g, '1'));
        const refused = operation === undefined ? undefined : checker.checkRequest(operation, '', '{"no_such_key":1}').refused;
        return refused?.length === 0 ? [operationId] : [];
      }),
    );
    expect(takesAnything).toEqual([]);
  });
});

describe('checkResponse', () => {
  it.each<[string, string, number, unknown, RegExp | undefined]>([
    ['GET', '/repos/a/b/actions/jobs/1/logs', 302, undefined, undefined],
    ['GET', '/repos/a/b/actions/jobs/1/logs', 200, undefined, /never answers with 200/],
    ['GET', '/repos/a/b/actions/variables', 200, { total_count: 0, variables: [] }, undefined],
    ['GET', '/repos/a/b/actions/variables', 200, { total_count: 0 }, /required property 'variables'/],
    ['GET', '/repos/a/b/actions/variables', 204, undefined, /never answers with 204/],
    ['DELETE', '/repos/a/b/actions/variables/A', 204, undefined, undefined],
    ['GET', '/repos/a/b', 503, { message: 'x' }, undefined],
  ])('%s %s with %i and %j', (method, path, status, body, problem) => {
    const operation = checker.match(method, path);
    if (operation === undefined) throw new Error('no such operation');
    const refused = checker.checkResponse(operation, status, body);
    expect(refused === undefined ? 'taken' : refused).toMatch(problem ?? /^taken$/);
  });
});

it('reads the description once, without references', () => {
  expect(loadDescription()).toBe(loadDescription());
  const variable = loadDescription().paths['/repos/{owner}/{repo}/actions/variables/{name}']?.get;
  expect(variable?.parameters?.map(({ name }) => name)).toEqual(['owner', 'repo', 'name']);
});
