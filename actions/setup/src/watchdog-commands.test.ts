import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = `${ROOT}/.github/workflows`;

/** Every command of `sar` in the reusable workflows, with the options that are given to it. */
function commands(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(FOLDER)) {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    if (!/^ {2}workflow_call:/m.test(text)) continue;
    for (const [, command = '', rest = ''] of text.matchAll(/^[^#\n]*?\bsar ((?:[a-z]+(?:-[a-z]+)* ?)+)(--[^\n>|]*)/gm)) {
      const options = found.get(command.trim()) ?? new Set<string>();
      for (const [option] of rest.matchAll(/--[a-z][a-z-]*/g)) options.add(option);
      found.set(command.trim(), options);
    }
  }
  return found;
}

const used = [...commands()].map(([command, options]) => [command, [...options].sort()] as const);

describe('the commands of the reusable workflows', () => {
  it('are found', () => {
    expect(used.map(([command]) => command).sort()).toEqual([
      'cache prune',
      'intents validate',
      'runs prune',
      'variables check',
      'variables offer-guide',
      'variables report',
      'watchdogs check',
      'watchdogs enable',
    ]);
  });

  it.each(used)('%s has the options %j', (command, options) => {
    const help = spawnSync(process.execPath, [`${ROOT}/dist/cli/index.js`, ...command.split(' '), '--help'], { encoding: 'utf8' });
    expect(help.stdout).toMatch(new RegExp(`^sar ${command}: `));
    const known = [...help.stdout.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option);
    expect(known).toEqual(expect.arrayContaining([...options]));
  });
});
