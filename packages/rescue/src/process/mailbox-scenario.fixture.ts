import { known, type IntentRule } from '@sar/baseline';
import type { IntentPolicy } from '../policy/intent-policy.js';
import { memoryRun, type Faults, type MemoryGitHub } from './memory-github.fixture.js';
import type { MailboxInput } from './mailbox-input.js';
import { processMailbox } from './process-mailbox.js';
import type { ProcessReport } from './process-report.js';

export const NOW = new Date('2026-11-22T12:00:00Z');
export const RUNNING = { owner: 'octo', repo: 'repo' };
export const REPO = { scope: 'repo', ...RUNNING } as const;
export const MAILBOX = '.sar/pending_ops';

/** Allows `X_*` in the repository, to set and to delete. */
export const OPEN_RULE: IntentRule = { names: ['X_*'], operations: ['set', 'delete'] };

export function policyWith(allow: readonly IntentRule[], registry: IntentPolicy['registry'] = {}): IntentPolicy {
  return { source: '.github/sar.yml', registry, allow };
}

/** An intent's document: `set X_A` to `one`, queued two hours ago, and what is given. */
export function document(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    schema_version: '1',
    operation: 'set',
    scope: 'repo',
    ...RUNNING,
    name: 'X_A',
    value: 'value-one',
    queued_at: '2026-11-22T10:00:00Z',
    queued_by: 'someone',
    note: '',
    ...changes,
  };
}

/** Puts an intent into the mailbox; its path. */
export function queue(github: MemoryGitHub, changes: Readonly<Record<string, unknown>> = {}, fileName?: string): string {
  const content = document(changes);
  const operation = content['operation'] as string;
  const path = `${MAILBOX}/${fileName ?? `variable_${operation}_${content['name'] as string}_${Date.parse(content['queued_at'] as string) / 1000}.json`}`;
  github.add(path, content);
  return path;
}

export type RunOptions = Partial<MailboxInput> & {
  readonly faults?: Faults;
  readonly allow?: readonly IntentRule[];
  readonly now?: () => Date;
};

/** One run over the mailbox of `main`. */
export async function runMailbox(
  github: MemoryGitHub,
  options: RunOptions = {},
): Promise<ProcessReport & { readonly calls: readonly string[] }> {
  const { faults, allow = [OPEN_RULE], now = () => NOW, ...input } = options;
  const run = memoryRun(github, now, faults);
  const report = await processMailbox(
    {
      running: RUNNING,
      branch: 'main',
      mailbox: MAILBOX,
      policiesFor: () => known([policyWith(allow)]),
      run: '4711/1',
      maxIntents: 100,
      dryRun: false,
      ...input,
    },
    run.ports,
  );
  return { ...report, calls: run.calls };
}

/** Outcome of each file by its path. */
export function outcomes(report: ProcessReport): Record<string, string> {
  return Object.fromEntries(report.intents.map(({ path, outcome }) => [path.slice(MAILBOX.length + 1), outcome]));
}
