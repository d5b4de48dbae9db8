import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { calledBy } from './job-tokens.mjs';

const root = join(import.meta.dirname, '../../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const named = (folder: string, pattern: RegExp) =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const found = pattern.exec(name)?.[1];
    return found === undefined ? [] : [found];
  });
const callable = named('.github/workflows', /^(.+\.yml)$/).filter((name) => {
  const { on } = parse(text(`.github/workflows/${name}`)) as { on: unknown };
  return on !== null && typeof on === 'object' && 'workflow_call' in on;
});
const scenes = named('scripts/e2e/act/scenes', /^(.+)\.mjs$/);

it('plays every caller of the documentation, and with them every workflow that others call', () => {
  const callers = named('docs/examples/watchdogs', /^sar-(.+)\.yml$/);
  expect(scenes.toSorted()).toEqual(['cache-setup', ...callers].toSorted());
  const called = callers.map((id) =>
    calledBy(text(`docs/examples/watchdogs/sar-${id}.yml`))
      ?.path.split('/')
      .at(-1),
  );
  expect(called.toSorted()).toEqual(callable.toSorted());
});

it('has a stand-in for every action of others that they use', () => {
  const files = [...callable.map((name) => `.github/workflows/${name}`), 'actions/cache-setup/action.yml'];
  const used = files.flatMap((path) => [...text(path).matchAll(/uses: ([\w.-]+\/[\w./-]+)@/g)].map(([, action = '']) => action));
  const missing = [...new Set(used)].filter((action) => !existsSync(join(root, 'scripts/act/stand-ins', action, 'action.yml')));
  expect(missing).toEqual([]);
});

it('plays each of them in the end-to-end test', () => {
  const entry = text('scripts/e2e/act.mjs');
  for (const name of scenes) expect(entry).toContain(`./act/scenes/${name}.mjs`);
});
