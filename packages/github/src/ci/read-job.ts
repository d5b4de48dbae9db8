import type { CiJob, CiStep } from '@sar/baseline';
import { allRead, readCutText, readId, readOptional, readText, readTime, readWebAddress } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';

type Always = Omit<CiJob, 'conclusion' | 'createdAt' | 'startedAt' | 'completedAt' | 'runnerName' | 'checkRunId'>;

/** Longer names are cut. */
const MOST_NAME = 500;

/** A job of an answer; undefined when it has another shape. */
export function readJob(value: unknown): CiJob | undefined {
  const job = asRecord(value) ?? {};
  const conclusion = readOptional(job['conclusion'], readText);
  const createdAt = readOptional(job['created_at'], readTime);
  const startedAt = readOptional(job['started_at'], readTime);
  const completedAt = readOptional(job['completed_at'], readTime);
  // Jobs that no runner took have an empty name there.
  const runnerName = readOptional(job['runner_name'] === '' ? undefined : job['runner_name'], readText);
  if (conclusion === null || createdAt === null || startedAt === null || completedAt === null || runnerName === null) return undefined;
  const always = allRead<Always>({
    id: readId(job['id']),
    runId: readId(job['run_id']),
    attempt: job['run_attempt'] === undefined ? 1 : readId(job['run_attempt']),
    name: readCutText(job['name'], MOST_NAME),
    status: readText(job['status']),
    steps: readEach(job['steps'] ?? [], readStep),
    labels: readEach(job['labels'], (label) => readCutText(label, MOST_NAME)),
    url: readWebAddress(job['html_url']),
  });
  const checkRunId = idAtEnd(job['check_run_url']);
  return always === undefined ? undefined : { ...always, conclusion, createdAt, startedAt, completedAt, runnerName, checkRunId };
}

function readStep(value: unknown): CiStep | undefined {
  const step = asRecord(value) ?? {};
  const conclusion = readOptional(step['conclusion'], readText);
  const startedAt = readOptional(step['started_at'], readTime);
  const completedAt = readOptional(step['completed_at'], readTime);
  if (conclusion === null || startedAt === null || completedAt === null) return undefined;
  const always = allRead<Pick<CiStep, 'name' | 'number' | 'status'>>({
    name: readCutText(step['name'], MOST_NAME),
    number: readId(step['number']),
    status: readText(step['status']),
  });
  return always === undefined ? undefined : { ...always, conclusion, startedAt, completedAt };
}

function readEach<T>(value: unknown, read: (item: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: T[] = [];
  for (const item of value) {
    const one = read(item);
    if (one === undefined) return undefined;
    items.push(one);
  }
  return items;
}

/** `…/check-runs/123` → 123. */
function idAtEnd(address: unknown): number | undefined {
  const digits = typeof address === 'string' ? /\/(\d{1,16})$/.exec(address)?.[1] : undefined;
  return digits === undefined ? undefined : readId(Number(digits));
}
