import type { CiWorkflow } from '@sar/baseline';
import { allRead, readCutText, readId, readText, readTime, readWebAddress } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';

/** Longer names are cut. */
const MOST_NAME = 300;
const MOST_PATH = 1000;

/** A workflow of an answer; undefined when it has another shape. */
export function readWorkflow(value: unknown): CiWorkflow | undefined {
  const workflow = asRecord(value) ?? {};
  return allRead<CiWorkflow>({
    id: readId(workflow['id']),
    path: readCutText(workflow['path'], MOST_PATH),
    name: readCutText(workflow['name'], MOST_NAME),
    state: readText(workflow['state']),
    createdAt: readTime(workflow['created_at']),
    updatedAt: readTime(workflow['updated_at']),
    url: readWebAddress(workflow['html_url']),
  });
}
