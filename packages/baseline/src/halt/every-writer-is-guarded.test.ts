import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** What `packages/github` writes to GitHub with. */
const WRITERS = ['variableStore', 'branchWriter', 'stateBranch', 'issueBoard', 'dispatcher', 'intentPorts'];

const MAILBOX = ['packages/rescue/src/process/process-mailbox.ts', 'guardHalt(ports.halt)'] as const;

/**
 * Every file that opens a writer, and the places that ask about the halt before each of its acts. A file that is missing here writes
 * while SAR is halted, or nobody has looked: add it with its guard.
 */
const GUARDS: Readonly<Record<string, readonly (readonly [file: string, code: string])[]>> = {
  'packages/cli/src/live/open-intent-ports.ts': [MAILBOX],
  // Reads alone.
  'packages/cli/src/commands/ci-health/open-watch.ts': [
    ['packages/cli/src/commands/ci-health/open-watch.ts', 'board: issueBoard(live.client, name), reader: variableStore(live.client, name)'],
  ],
  'packages/cli/src/commands/ci-health/offer-patterns.ts': [
    ['packages/cli/src/commands/ci-health/offer-patterns.ts', 'haltedBranch(branchWriter(live.client, name), guard)'],
  ],
  'packages/cli/src/commands/triage/open-acting.ts': [
    ['packages/cli/src/commands/triage/open-acting.ts', 'guard: guardHalt(haltSwitch(board))'],
  ],
  'actions/triage/src/connect.ts': [['actions/triage/src/connect.ts', 'guard: guardHalt(haltSwitch(board))']],
  'actions/ci-health-monitor/src/monitor-ci.ts': [
    ['actions/ci-health-monitor/src/monitor-ci.ts', 'halt: haltSwitch(board)'],
    ['packages/rescue/src/ci-alert/act-on-ci-health.ts', 'guardHalt(ports.halt)'],
  ],
  'actions/variable-intent-processor/src/process-workspace.ts': [MAILBOX],
};

describe('every writer asks about the halt', () => {
  const sources = ['packages', 'actions'].flatMap((kind) =>
    readdirSync(join(root, kind)).flatMap((name) => filesBelow(join(root, kind, name, 'src'))),
  );
  const opens = new RegExp(String.raw`\b(?:${WRITERS.join('|')})\(`);

  it('and every file that opens one is known', () => {
    const found = sources.filter((path) => !path.startsWith('packages/github/') && fromGitHub(path) && opens.test(code(path)));
    expect(found.sort()).toEqual(Object.keys(GUARDS).sort());
  });

  it.each(Object.entries(GUARDS).flatMap(([path, guards]) => guards.map(([file, words]) => [path, file, words] as const)))(
    '%s: in %s',
    (_path, file, words) => {
      expect(code(file)).toContain(words);
    },
  );

  it('and no guard is made without a switch', () => {
    const made = sources.filter((path) => /\bguardHalt\(\s*(?:undefined\s*)?\)/.test(code(path)));
    expect(made).toEqual([]);
  });
});

function fromGitHub(path: string): boolean {
  return code(path).includes("'@sar/github'");
}

function code(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** TypeScript of the product below a folder, from the root; without tests and what serves them. */
function filesBelow(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(path))
    .map((path) => relative(root, join(folder, path)).split(sep).join('/'));
}
