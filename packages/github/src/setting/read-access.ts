import { known, unknown, type Answer, type ReadAccess } from '@sar/baseline';
import { unknownFrom, type ApiRequest } from '../client/index.js';
import type { RepositoryReader } from '../repository/repository-reader.js';
import probes from './access-probes.json' with { type: 'json' };

/** What GitHub says where a feature is switched off or was never used: the permission was not the question. */
const NOT_THERE = /(?:^no analysis found|is not enabled|are disabled|is disabled|must be enabled)/i;

/**
 * Asks with one small reading request for each permission whether the token has it. In a public repository some of it is open to every
 * token, so that an answer proves that the token can read, and nothing more.
 *
 * @param branch a branch that is there, for what belongs to a commit
 */
export async function readAccessOf(reader: RepositoryReader, branch: string): Promise<readonly ReadAccess[]> {
  return Promise.all(
    probes.map(async ({ permission, what, path, query }) => {
      const usesBranch = path.includes('{branch}');
      const asked = reader.request(path, what, `${permission}=read`, {
        query: query as NonNullable<ApiRequest['query']>,
        ...(usesBranch && { parameters: { branch } }),
      });
      const result = await reader.client.request({ ...asked, method: 'GET' });
      return { permission, access: result.ok ? known<true>(true) : accessOf(result.failure) };
    }),
  );
}

function accessOf(failure: Parameters<typeof unknownFrom>[0]): Answer<true> {
  return NOT_THERE.test(failure.message) ? unknown('not-configured', `${failure.detail}: it is switched off there`) : unknownFrom(failure);
}
