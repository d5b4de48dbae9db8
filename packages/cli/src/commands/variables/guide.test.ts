import { readFileSync } from 'node:fs';
import { loadSeed, startGitHubServer } from '@sar/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { allCommands } from '../commands.js';

const GUIDE = readFileSync(new URL('../../../../../docs/guides/variables.md', import.meta.url), 'utf8');
const block = (start: string): string => {
  const at = GUIDE.indexOf(start);
  expect(at, start).toBeGreaterThan(0);
  return GUIDE.slice(at, GUIDE.indexOf('```', at));
};

it('the guide shows a registry and a server to try it on', async () => {
  const server = await startGitHubServer({ world: loadSeed(block('# seed.yml')) });
  onTestFinished(async () => server.close());
  const { root } = repositoryFor({ '.github/sar.yml': block('# .github/sar.yml'), 'docs/variables.md': '# Variables\n' });
  const live = ['--api-url', server.url, '--repo', 'octo-org/octo-repo'];
  const { exitCode, out, err } = await sarIn(root, ['variables', 'check', ...live], { environment: { SAR_TOKEN: 'try-me' } });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out).toMatch(/present {2}LOG_LEVEL .*another value than declared/);
  expect(out).toMatch(/present {2}WEBHOOK_SECRET/);
});

it('the guide names commands and options that there are', async () => {
  const commands = await allCommands();
  const named = [...GUIDE.matchAll(/\bsar ((?:variables|intents) [a-z-]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(15);
  for (const name of named) expect(commands.map((command) => command.name)).toContain(name);
  const options = new Set(commands.flatMap((command) => command.options.map(({ name }) => name)));
  for (const [, option = ''] of GUIDE.matchAll(/(?<=[`\s])--([a-z][a-z-]+)/g)) expect([...options, 'seed']).toContain(option);
});
