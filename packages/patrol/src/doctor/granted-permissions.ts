import type { Job, Workflow } from '@sar/workflows';

const LEVELS = ['none', 'read', 'write'] as const;
type Level = (typeof LEVELS)[number];

/** What a calling job grants, compared with what the called watchdog asks for. */
export type Grant =
  /** Neither the job nor its workflow says: the settings of the repository decide. */
  | { readonly kind: 'unsaid' }
  | {
      readonly kind: 'said';
      /** Permissions that are missing, as they have to be written: `checks: write`. */
      readonly missing: readonly string[];
      /** Permissions that nothing needs, as they should be: `contents: read`; `packages: none` for one to take away. */
      readonly excess: readonly string[];
    };

/**
 * Compares the permissions of a calling job with those that are needed. A called workflow that asks for more than its caller grants is
 * refused before it starts: https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#permissions
 */
export function grantOf(workflow: Workflow, job: Job, needed: Readonly<Record<string, 'read' | 'write'>>): Grant {
  const said = job.permissions ?? workflow.permissions;
  if (said === undefined) return { kind: 'unsaid' };
  const all: Level = said.get('*')?.value === 'write-all' ? 'write' : said.get('*')?.value === 'read-all' ? 'read' : 'none';
  const granted = (name: string): Level => levelOf(said.get(name)?.value) ?? all;
  const missing = Object.entries(needed).filter(([name, level]) => below(granted(name), level));
  const named = [...said.keys()].filter((name) => name !== '*');
  const excess = named.filter((name) => below(needed[name] ?? 'none', granted(name)));
  return {
    kind: 'said',
    missing: missing.map(([name, level]) => `${name}: ${level}`),
    excess: [
      ...(all === 'none' ? [] : [`${said.get('*')?.value ?? ''} for everything`]),
      ...excess.map((name) => `${name}: ${needed[name] ?? 'none'}`),
    ],
  };
}

function below(one: Level, other: Level): boolean {
  return LEVELS.indexOf(one) < LEVELS.indexOf(other);
}

function levelOf(text: string | undefined): Level | undefined {
  return LEVELS.find((level) => level === text?.trim());
}
