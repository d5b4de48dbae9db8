import { readFileSync } from 'node:fs';
import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { ShippedWatchdog } from './shipped-watchdog.js';

type Record_ = Readonly<Record<string, unknown>>;

/** A step of a workflow, as far as the tests look at it. */
export interface WorkflowStep {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Record_;
  readonly env?: Readonly<Record<string, string>>;
}

/** A job of a workflow. */
export interface WorkflowJob {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly WorkflowStep[];
}

/** A reusable workflow of SAR. */
export interface ReusableWorkflow {
  readonly on: Readonly<Record<string, Readonly<Record<'inputs' | 'secrets' | 'outputs', Readonly<Record<string, Record_>> | undefined>>>>;
  readonly permissions: unknown;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress'?: boolean; readonly queue?: string };
  readonly defaults?: Record_;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** The file of a watchdog: its text, and what it says. */
export interface WatchdogFile {
  readonly text: string;
  readonly workflow: ReusableWorkflow;
  /** The permissions of jobs that have no comment of their own, as `job.permission`. */
  readonly uncommented: readonly string[];
}

/** Reads the file of a watchdog from the workflows of this repository. */
export function watchdogFile({ file }: Pick<ShippedWatchdog, 'file'>): WatchdogFile {
  const text = readFileSync(new URL(`../../../../.github/workflows/${file}`, import.meta.url), 'utf8');
  const document = parseDocument(text, { strict: true });
  if (document.errors.length > 0) throw new Error(`${file}: ${document.errors.join('; ')}`);
  const jobs = document.get('jobs') as YAMLMap;
  const uncommented = (jobs.items as Pair[]).flatMap(({ key, value }) => {
    const permissions = (value as YAMLMap).get('permissions');
    if (!isMap(permissions)) return [];
    return (permissions.items as Pair[]).flatMap((pair) =>
      isScalar(pair.value) && (pair.value.comment ?? '').trim() !== '' ? [] : [`${String(key)}.${String(pair.key)}`],
    );
  });
  return { text, workflow: document.toJS() as ReusableWorkflow, uncommented };
}
