import type { CheckRunDraft } from '@sar/baseline';
import { readCutText, readId, readWebAddress } from '../client/api-fields.js';
import { asRecord, type ApiFailure } from '../client/index.js';
import { annotationKey, type SentAnnotation } from './check-run-output.js';
import { CHECKS_WRITE, type CheckRunPlace } from './check-run-place.js';

const PER_PAGE = 100;
/** Runs of one name on one commit; GitHub keeps 1,000 of a suite. */
const MOST_RUNS = 2000;
const MOST_ANNOTATIONS = 5000;
/** Longer than what GitHub takes, so that nothing that was sent is cut. */
const MOST_TEXT = 100_000;

/** A check run that is there already. */
export interface FoundCheckRun {
  readonly id: number;
  readonly url: string;
  readonly conclusion: string | undefined;
  readonly title: string;
  readonly summary: string;
  /** Whether the attempt of the draft has published it. */
  readonly isOfAttempt: boolean;
  /** Annotations of the draft that it does not have. */
  readonly missing: readonly SentAnnotation[];
  /** Whether it has some that the draft has not: what was annotated stays annotated, and only a new run can take it back. */
  readonly hasOthers: boolean;
}

export type FindResult =
  | { readonly ok: true; readonly run: FoundCheckRun | undefined }
  | { readonly ok: false; readonly failure: ApiFailure };

interface ListedRun extends Omit<FoundCheckRun, 'missing' | 'hasOthers' | 'isOfAttempt'> {
  readonly externalId: string;
  readonly annotations: number;
}

/** The external id as it is published: that of the draft, and the attempt behind it. */
export function publishedId({ externalId, run }: Pick<CheckRunDraft, 'externalId' | 'run'>): string {
  return `${externalId} ${run}`;
}

/** The youngest check run with the draft's name and external id on its commit, of any attempt; undefined when there is none. */
export async function findCheckRun(place: CheckRunPlace, draft: CheckRunDraft, wanted: readonly SentAnnotation[]): Promise<FindResult> {
  const { client, name, label } = place;
  const runs = await client.list({
    path: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { ...name, ref: draft.commit },
    query: { check_name: draft.name, filter: 'all' },
    key: 'check_runs',
    perPage: PER_PAGE,
    most: MOST_RUNS,
    label,
    needs: CHECKS_WRITE,
    isKept: false,
    item: readRun,
  });
  if (!runs.ok) return runs;
  const own = runs.items.filter(({ externalId }) => externalId.replace(/ [^ ]*$/, '') === draft.externalId);
  const youngest = own.reduce<ListedRun | undefined>((last, run) => (last === undefined || run.id > last.id ? run : last), undefined);
  if (youngest === undefined) return { ok: true, run: undefined };
  const there = youngest.annotations === 0 ? new Set<string>() : await keysOf(place, youngest.id);
  if (!(there instanceof Set)) return there;
  const known = new Set(wanted.map(annotationKey));
  return {
    ok: true,
    run: {
      ...youngest,
      isOfAttempt: youngest.externalId === publishedId(draft),
      missing: wanted.filter((annotation) => !there.has(annotationKey(annotation))),
      hasOthers: [...there].some((key) => !known.has(key)),
    },
  };
}

function readRun(value: unknown): ListedRun | undefined {
  const run = asRecord(value);
  const output = asRecord(run?.['output']) ?? {};
  const id = readId(run?.['id']);
  const url = readWebAddress(run?.['html_url']);
  const count = output['annotations_count'];
  if (id === undefined || url === undefined || typeof count !== 'number') return undefined;
  return {
    id,
    url,
    externalId: readCutText(run?.['external_id'] ?? '', MOST_TEXT) ?? '',
    conclusion: readCutText(run?.['conclusion'], MOST_TEXT),
    title: readCutText(output['title'] ?? '', MOST_TEXT) ?? '',
    summary: readCutText(output['summary'] ?? '', MOST_TEXT) ?? '',
    annotations: count,
  };
}

async function keysOf({ client, name, label }: CheckRunPlace, id: number): Promise<Set<string> | Extract<FindResult, { ok: false }>> {
  const list = await client.list({
    path: '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    parameters: { ...name, check_run_id: id },
    perPage: PER_PAGE,
    most: MOST_ANNOTATIONS,
    label,
    needs: CHECKS_WRITE,
    isKept: false,
    item: (value) => {
      const { path, start_line, annotation_level, title, message } = asRecord(value) ?? {};
      const at = readId(start_line);
      if (typeof path !== 'string' || at === undefined || typeof annotation_level !== 'string' || typeof message !== 'string')
        return undefined;
      return JSON.stringify([path, at, annotation_level, title ?? '', message]);
    },
  });
  return list.ok ? new Set(list.items) : list;
}
