import { readFileSync } from 'node:fs';
import { stateDiagram } from '@sar/rescue';
import { expect, it } from 'vitest';
import { sarIn } from '../../fake-io.fixture.js';
import { allCommands } from '../commands.js';

const read = (path: string) => readFileSync(new URL(`../../../../../${path}`, import.meta.url), 'utf8');
const README = read('README.md');
const GUIDE = read('docs/guides/ci-health.md');

it('the README shows what classify prints', async () => {
  const [, printed = ''] = /sar ci-health classify -\n([^`]*)```/.exec(README) ?? [];
  const [, line = ''] = /^ {2}line +(.+)$/m.exec(printed) ?? [];
  const log = `> tsc\n${line}\n##[error]Process completed with exit code 2.\n`;
  const { out } = await sarIn('/', ['ci-health', 'classify', '-'], { inputPieces: () => [log] });
  expect(out).toBe(printed);
});

it('the guide shows the state machine as it is', () => {
  const [, shown = ''] = /transitions\.ts: start -->\n\n```mermaid\n([^`]*)```/.exec(GUIDE) ?? [];
  expect(shown.trim()).toBe(stateDiagram().trim());
});

it.each([
  ['README.md', README],
  ['docs/guides/ci-health.md', GUIDE],
])('%s names commands and options that there are', async (_path, text) => {
  const commands = await allCommands();
  const names = commands.map(({ name }) => name);
  const named = [...text.matchAll(/\bsar (ci-health(?: (?:classify|learn)\b)?)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(names).toContain(name);
  const options = new Set(
    commands.filter(({ name }) => name.startsWith('ci-health')).flatMap((command) => command.options.map(({ name }) => name)),
  );
  for (const [, rest = ''] of text.matchAll(/\bsar ci-health([^\n`|>#]*)/g))
    for (const [, option = ''] of rest.matchAll(/(?<=\s)--([a-z][a-z-]+)/g)) expect([...options]).toContain(option);
});
