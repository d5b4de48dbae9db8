import type { CheckRunDraft } from '@sar/baseline';
import { readId, readWebAddress } from '../client/api-fields.js';
import { asRecord, permissionText, type ApiFailure, type ApiRequest, type ApiResult } from '../client/index.js';
import { checkRunOutput, cutSummary, cutTitle, sentAnnotations, type SentAnnotation } from './check-run-output.js';
import { CHECKS_WRITE, type CheckRunPlace } from './check-run-place.js';
import { findCheckRun, publishedId, type FoundCheckRun } from './find-check-run.js';

/** Annotations that GitHub takes in one request; those of later ones are added: https://docs.github.com/en/rest/checks/runs */
const ANNOTATIONS_AT_ONCE = 50;

export type Published =
  | { readonly ok: true; readonly url: string; readonly stays?: true }
  | { readonly ok: false; readonly failure: ApiFailure };

/** Looks for the check run, and creates or completes it. It is concluded by the last request, so that a run that dies leaves it pending. */
export async function publishCheckRun(place: CheckRunPlace, draft: CheckRunDraft): Promise<Published> {
  const wanted = sentAnnotations(draft.annotations);
  const found = await findCheckRun(place, draft, wanted);
  if (!found.ok) return { ok: false, failure: inNeedOfWriting(found.failure, place.label) };
  const { run } = found;
  if (run?.isOfAttempt === true && run.conclusion === 'failure' && draft.conclusion !== 'failure')
    return { ok: true, url: run.url, stays: true };
  if (run === undefined || run.hasOthers) return send(place, draft, { waiting: wanted, run: undefined });
  if (run.missing.length === 0 && isSame(run, draft)) return { ok: true, url: run.url };
  const completed = await send(place, draft, { waiting: run.missing, run });
  // It belongs to another app, whatever its external id says.
  return !completed.ok && completed.failure.status === 403 && /\bapp_id\b/.test(completed.failure.message)
    ? send(place, draft, { waiting: wanted, run: undefined })
    : completed;
}

function isSame({ conclusion, title, summary }: FoundCheckRun, draft: CheckRunDraft): boolean {
  return conclusion === draft.conclusion && title === cutTitle(draft.title) && summary === cutSummary(draft.summary);
}

async function send(
  place: CheckRunPlace,
  draft: CheckRunDraft,
  given: { readonly waiting: readonly SentAnnotation[]; readonly run: FoundCheckRun | undefined },
): Promise<Published> {
  let { waiting } = given;
  let id = given.run?.id;
  for (;;) {
    const now = waiting.slice(0, ANNOTATIONS_AT_ONCE);
    waiting = waiting.slice(ANNOTATIONS_AT_ONCE);
    const result = await sendPart(place, draft, { id, annotations: now, isLast: waiting.length === 0 });
    if (!result.ok) return result;
    const url = readWebAddress(asRecord(result.body)?.['html_url']);
    id = readId(asRecord(result.body)?.['id']);
    if (url === undefined || id === undefined) return { ok: false, failure: unexpected(place.label, result.attempts) };
    if (waiting.length === 0) return { ok: true, url };
  }
}

async function sendPart(
  { client, name, label }: CheckRunPlace,
  draft: CheckRunDraft,
  part: { readonly id: number | undefined; readonly annotations: readonly SentAnnotation[]; readonly isLast: boolean },
): Promise<ApiResult> {
  const state = part.isLast ? { status: 'completed', conclusion: draft.conclusion } : { status: 'in_progress' };
  const body = { name: draft.name, external_id: publishedId(draft), ...state, output: checkRunOutput(draft, part.annotations) };
  const request: Omit<ApiRequest, 'method' | 'path'> = { label, needs: CHECKS_WRITE, idempotent: false };
  if (part.id === undefined) {
    const path = '/repos/{owner}/{repo}/check-runs';
    return client.request({ ...request, method: 'POST', path, parameters: { ...name }, body: { ...body, head_sha: draft.commit } });
  }
  const path = '/repos/{owner}/{repo}/check-runs/{check_run_id}';
  return client.request({ ...request, method: 'PATCH', path, parameters: { ...name, check_run_id: part.id }, body });
}

function unexpected(label: string, attempts: number): ApiFailure {
  return { status: undefined, reason: 'failed', detail: `cannot ${label}: the answer has an unexpected shape`, message: '', attempts };
}

/** What must be looked for may be read with less than what writing takes, so that GitHub names too little. */
function inNeedOfWriting(failure: ApiFailure, label: string): ApiFailure {
  if (failure.status !== 403 || failure.reason !== 'forbidden') return failure;
  return { ...failure, detail: `cannot ${label}: the token ${permissionText(CHECKS_WRITE) ?? 'may not'} (HTTP 403)` };
}
