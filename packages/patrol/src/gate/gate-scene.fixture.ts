import { known, type CommandRunner, type Tree } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { pacerFor } from '../pacer.fixture.js';
import type { SignalsText } from '../triage/read-signals.js';
import type { GateInput, GateRun } from './gate-input.js';
import { treeFiles } from './tree-files.js';

export type Files = Readonly<Record<string, string>>;

export const NOW = new Date('2026-11-22T12:00:00Z');
export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);
export const COMMITTED = '2026-11-22T10:00:00.000Z';

/** A gate with one check, as the baseline has it; the six of the preset are switched off. */
export function checksOf(checks: object, more = ''): string {
  const none = Object.fromEntries(
    ['code-quality', 'tests', 'variable-audit', 'secrets-baseline', 'schema', 'ci-failure-rate'].map((id) => [id, null]),
  );
  return `version: 1\nowner: '@octocat'\ngate:\n  checks: ${JSON.stringify({ ...none, ...checks })}\n${more}`;
}

export const BROKEN_LINK = { 'README.md': '# A\n\nSee [there](nowhere.md).\n' };
export const DEAD_CACHE = `on: push
jobs:
  old:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/cache@v2
        with: { path: ~/.npm, key: npm-1 }
`;

/** What a scene is made of. */
export interface SceneOptions {
  readonly base?: Files;
  readonly reports?: readonly SignalsText[];
  readonly commands?: CommandRunner;
  readonly ports?: Partial<GateInput['sensing']['ports']>;
  readonly input?: Partial<GateInput>;
}

/** A gate over files in memory, on 22 November 2026. */
export function gateScene(head: Files, { base, reports = [], commands, ports, input }: SceneOptions = {}): GateInput {
  const tree = memoryTree(head);
  return {
    tree,
    commit: HEAD,
    committedAt: COMMITTED,
    sensing: {
      now: NOW,
      offline: true,
      pedantic: false,
      pacer: pacerFor(5000),
      ports: { files: treeFiles(tree, NOW), ...(commands !== undefined && { commands }), ...ports },
    },
    reports,
    monotonic: () => 0,
    ...(base !== undefined && { base: { commit: BASE, tree: memoryTree(base), changedFiles: () => changed(base, head) } }),
    ...input,
  };
}

function changed(base: Files, head: Files): ReadonlySet<string> {
  return new Set([...Object.keys(base), ...Object.keys(head)].filter((path) => base[path] !== head[path]));
}

/** All checks, and unknown fails. */
export const RUN: GateRun = { checks: [], onUnknown: 'fail', failFast: false, proves: [] };

/** A runner that remembers what it was asked to run, and ends with 0 but for `false`. */
export function recordingRunner(): CommandRunner & { readonly ran: string[] } {
  const ran: string[] = [];
  return {
    ran,
    run: async (command) => {
      ran.push(command.join(' '));
      return known({ exitCode: command[0] === 'false' ? 1 : 0, stdout: 'out\n', stderr: '', cut: false });
    },
  };
}

/** The tree with one file changed or, with undefined, gone. */
export function treeWith(files: Files, path: string, text: string | undefined): Tree {
  const { [path]: _old, ...rest } = files;
  return memoryTree(text === undefined ? rest : { ...rest, [path]: text });
}
