import type { CiRun } from '@sar/baseline';
import { allRead, readCutText, readId, readOptional, readSha, readText, readTime, readWebAddress } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';
import type { TextPool } from './text-pool.js';

type Always = Omit<CiRun, 'branch' | 'headRepository' | 'conclusion' | 'actor'>;

/** Longer names and titles are cut. */
const MOST_WORDS = 300;
const MOST_PATH = 1000;

/** A run of an answer; undefined when it has another shape. */
export function readRun(value: unknown, pooled: TextPool = (text) => text): CiRun | undefined {
  const run = asRecord(value) ?? {};
  const word = (field: unknown): string | undefined => poolText(readText(field), pooled);
  const words = (field: unknown): string | undefined => poolText(readCutText(field, MOST_WORDS), pooled);
  const branch = readOptional(run['head_branch'], word);
  const headRepository = readOptional(asRecord(run['head_repository'])?.['full_name'], word);
  const conclusion = readOptional(run['conclusion'], word);
  const actor = readOptional(asRecord(run['triggering_actor'] ?? run['actor'])?.['login'], word);
  if (branch === null || headRepository === null || conclusion === null || actor === null) return undefined;
  const path = poolText(pathOf(run['path']), pooled);
  const createdAt = readTime(run['created_at']);
  const always = allRead<Always>({
    id: readId(run['id']),
    workflowId: readId(run['workflow_id']),
    path,
    // A workflow without a name is called by its file.
    name: words(run['name'] ?? path),
    title: words(run['display_title']),
    headSha: poolText(readSha(run['head_sha']), pooled),
    event: word(run['event']),
    // GitHub's description allows null; what has a conclusion is over.
    status: run['status'] === null ? (conclusion === undefined ? 'queued' : 'completed') : word(run['status']),
    attempt: run['run_attempt'] === undefined ? 1 : readId(run['run_attempt']),
    number: readId(run['run_number']),
    createdAt,
    startedAt: run['run_started_at'] === undefined ? createdAt : readTime(run['run_started_at']),
    updatedAt: readTime(run['updated_at']),
    url: readWebAddress(run['html_url']),
  });
  return always === undefined ? undefined : { ...always, branch, headRepository, conclusion, actor };
}

function poolText(text: string | undefined, pooled: TextPool): string | undefined {
  return text === undefined ? undefined : pooled(text);
}

/** Empty where GitHub knows the workflow's file no more. GitHub adds `@` and the ref to the path of some workflows: those that a ruleset requires, and those of a run's own ref. */
function pathOf(value: unknown): string | undefined {
  const path = readCutText(value, MOST_PATH);
  const file = path?.search(/\.ya?ml@/) ?? -1;
  if (path === undefined || file !== -1) return path?.slice(0, path.indexOf('@', file));
  return path.startsWith('dynamic/') && path.includes('@') ? path.slice(0, path.indexOf('@')) : path;
}
