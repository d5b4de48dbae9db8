import { known, quoteUntrusted, unknown, type Answer, type RequiredCheck } from '@sar/baseline';
import { readId, readSha, readText } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';
import { unknownOr, type RepositoryReader } from './repository-reader.js';

/** What GitHub tells of a branch to everybody who may read it. */
export interface BranchFacts {
  /** Its newest commit. */
  readonly sha: string;
  /** Checks that its classic protection requires; settings of it that need an administrator are not among what is read. */
  readonly required: readonly RequiredCheck[];
}

/** A branch with the checks that its classic protection requires, which are in the branch's own answer and need no administrator. */
export async function readBranch({ client, name, request }: RepositoryReader, branch: string): Promise<Answer<BranchFacts>> {
  const asked = request('branches/{branch}', `branch ${quoteUntrusted(branch)}`, 'contents=read', { parameters: { branch } });
  const result = await client.request({ ...asked, method: 'GET' });
  if (!result.ok) {
    const gone = { says: /^Branch not found$/, detail: `there is no branch ${quoteUntrusted(branch)} in ${name.owner}/${name.repo}` };
    return unknownOr(result.failure, asked.label, [gone]);
  }
  const body = asRecord(result.body) ?? {};
  const sha = readSha(asRecord(body['commit'])?.['sha']);
  const required = requiredBy(asRecord(asRecord(body['protection'])?.['required_status_checks']) ?? {});
  if (sha === undefined || required === undefined) return unknown('failed', `cannot ${asked.label}: the answer has an unexpected shape`);
  return known({ sha, required });
}

/** `checks` names the App too; servers before it have `contexts` alone. */
function requiredBy(protection: Readonly<Record<string, unknown>>): readonly RequiredCheck[] | undefined {
  const { enforcement_level: level, contexts, checks } = protection;
  if (level === 'off') return [];
  const listed = Array.isArray(checks) && checks.length > 0 ? checks : Array.isArray(contexts) ? contexts : [];
  const read = listed.flatMap((entry): RequiredCheck[] => {
    const context = readText(typeof entry === 'string' ? entry : asRecord(entry)?.['context']);
    // -1 and null stand for any App.
    return context === undefined ? [] : [{ context, integrationId: readId(asRecord(entry)?.['app_id']), source: 'branch protection' }];
  });
  return read.length === listed.length ? read : undefined;
}
