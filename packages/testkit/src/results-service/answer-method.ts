import type { ResultsService } from './results-service.js';

interface Said {
  readonly status: number;
  readonly answer: Readonly<Record<string, unknown>>;
}

const ok = (answer: Readonly<Record<string, unknown>>): Said => ({ status: 200, answer: { ok: true, ...answer } });
const no = (msg: string, status = 409): Said => ({ status, answer: { code: 'already_exists', msg } });

/** What a method of the service answers; a method that it does not know is a problem. */
export function answerMethod(
  service: ResultsService,
  method: string,
  asked: Readonly<Record<string, unknown>>,
  address: (kind: 'cache' | 'artifact', at: number, may: 'cw' | 'r') => string,
): Said {
  const { caches, artifacts } = service;
  const cache = () => caches.findLastIndex(({ key, version }) => key === asked['key'] && version === asked['version']);
  const run = String(asked['workflow_run_backend_id']);
  const artifact = () => artifacts.findLastIndex((each) => each.name === asked['name'] && each.run === run);
  switch (method) {
    case 'CreateCacheEntry': {
      if (service.isReadOnly) return ok({ ok: false, message: 'cache write denied: the token is read-only' });
      if (cache() !== -1) return ok({ ok: false });
      caches.push({ key: String(asked['key']), version: String(asked['version']), isFinal: false });
      return ok({ signed_upload_url: address('cache', caches.length - 1, 'cw') });
    }
    case 'FinalizeCacheEntryUpload': {
      const entry = caches[cache()];
      if (entry?.bytes === undefined || String(entry.bytes.length) !== asked['size_bytes']) return ok({ ok: false });
      entry.isFinal = true;
      return ok({ entry_id: '1' });
    }
    case 'GetCacheEntryDownloadURL': {
      const keys = [asked['key'], ...((asked['restore_keys'] as readonly unknown[] | undefined) ?? [])].map(String);
      const whole = caches.map((entry, at) => ({ ...entry, at })).filter(({ isFinal, version }) => isFinal && version === asked['version']);
      const exact = whole.find(({ key }) => key === keys[0]);
      const found = exact ?? keys.map((prefix) => whole.findLast(({ key }) => key.startsWith(prefix))).find((each) => each !== undefined);
      return found === undefined ? ok({ ok: false }) : ok({ signed_download_url: address('cache', found.at, 'r'), matched_key: found.key });
    }
    case 'CreateArtifact': {
      if (asked['version'] !== 7 || asked['mime_type'] !== 'application/zip') service.problems.push('an artifact of another protocol');
      if (artifact() !== -1) return no('an artifact with this name already exists on the workflow run');
      artifacts.push({ name: String(asked['name']), run, isFinal: false });
      return ok({ signed_upload_url: address('artifact', artifacts.length - 1, 'cw') });
    }
    case 'FinalizeArtifact': {
      const entry = artifacts[artifact()];
      if (entry?.bytes === undefined || String(entry.bytes.length) !== asked['size']) return ok({ ok: false });
      entry.isFinal = true;
      entry.hash = String(asked['hash']);
      return ok({ artifact_id: '7' });
    }
    default:
      service.problems.push(`nobody knows the method ${method}`);
      return { status: 404, answer: { code: 'bad_route', msg: 'no such method' } };
  }
}
