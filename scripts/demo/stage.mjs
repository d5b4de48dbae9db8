// The stage of `npm run demo`: a GitHub on loopback, a checkout of its repository, and the bundled command and actions.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { node24 } from '../on-node-24.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
export const NAME = 'octo-org/octo-shop';
const TOKEN = 'demo-app-token';
const FILES = { 'README.md': '# Octo shop\n', '.github/sar.yml': here('sar.yml'), '.github/workflows/release.yml': here('release.yml') };

/** Builds the stage. `testkit`: the exports of the testkit. `close` ends the server and removes the checkout. */
export async function stage(testkit) {
  const server = await testkit.startGitHubServer({ seed: here('seed.yml') });
  const repository = server.world.repositories.get(NAME);
  const checkout = testkit.temporaryRepository(FILES);
  checkout.git('remote', 'add', 'origin', `https://github.com/${NAME}.git`);
  // Not the synchronous way: the server answers in this process.
  const sar = async (words, environment) => {
    const { exitCode, log } = await testkit.startProcess(process.execPath, [`${root}dist/cli/index.js`, ...words], {
      cwd: checkout.root,
      env: { PATH: process.env.PATH ?? '', USER: 'octocat', ...environment },
      timeLimitMs: 60_000,
    });
    return { exitCode, text: log };
  };
  let before = testkit.pushCommits(checkout.root, repository.git, 'main');
  return {
    server,
    checkout,
    repository,
    /** Runs `sar` in the checkout, with the token. Returns exit code and output. */
    sar: (...words) => sar([...words, '--api-url', server.url], { SAR_TOKEN: TOKEN }),
    /** The same for commands that ask nobody. */
    sarOffline: (...words) => sar(words, {}),
    /** Commits everything and brings it to the server's default branch. */
    push: (message) => {
      before = repository.git.head('main');
      checkout.commit(message);
      testkit.pushCommits(checkout.root, repository.git, 'main');
    },
    /** Brings the checkout to the server's default branch. */
    pull: () => void testkit.pullCommits(repository.git, checkout.root, 'main'),
    /** Starts an action as the runner does, for the newest push. */
    action: (action, inputs) =>
      testkit.runActionAsRunner({
        action,
        repositoryRoot: root,
        workspace: checkout.root,
        inputs: { token: TOKEN, ...inputs },
        event: { name: 'push', payload: { before, repository: { default_branch: 'main' } } },
        github: server,
        node: node24() ?? process.execPath,
        env: { GITHUB_REPOSITORY: NAME, GITHUB_SHA: checkout.git('rev-parse', 'HEAD') },
      }),
    close: async () => {
      checkout.remove();
      await server.close();
    },
  };
}
