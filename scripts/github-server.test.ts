import { describe, expect, it } from 'vitest';
import { addRepository, addToken, createWorld } from '@sar/testkit';
import { exampleCommands, serverOptions } from './github-server.mjs';

describe('serverOptions', () => {
  it('reads seed and port; without a port any free one is taken', () => {
    expect(serverOptions(['--seed', 'a.yml', '--port', '8080'])).toEqual({ seed: 'a.yml', port: 8080 });
    expect(serverOptions(['--seed', 'a.yml'])).toEqual({ seed: 'a.yml', port: 0 });
  });

  it.each([
    [[], /--seed is missing/],
    [['--seed', 'a', '--port', 'x'], /--port x is no port/],
    [['--seed', 'a', '--port', '70000'], /--port 70000 is no port/],
    [['--seeds', 'a'], /Unknown option/],
  ])('refuses %j', (given, message) => {
    expect(() => serverOptions(given)).toThrow(message);
  });
});

describe('exampleCommands', () => {
  it('uses a token and a repository of the seed', () => {
    const world = createWorld();
    addRepository(world, 'octo-org/octo-repo');
    addToken(world, 'app', { kind: 'installation', login: 'sar[bot]', permissions: {}, repositories: ['octo-org/octo-repo'] });
    expect(exampleCommands('http://127.0.0.1:1', world)).toContain(
      "curl -H 'Authorization: Bearer app' http://127.0.0.1:1/repos/octo-org/octo-repo",
    );
  });

  it('gives the addresses alone where the seed has no token', () => {
    expect(exampleCommands('http://127.0.0.1:1', createWorld())).toEqual([
      'export GITHUB_API_URL=http://127.0.0.1:1 GITHUB_GRAPHQL_URL=http://127.0.0.1:1/graphql',
    ]);
  });
});
