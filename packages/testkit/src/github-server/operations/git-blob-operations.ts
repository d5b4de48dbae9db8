import { Buffer } from 'node:buffer';
import { nodeId } from '../answers/node-id.js';
import { repositoryOf, repositoryUrl } from '../answers/repository-of.js';
import { ApiError, type Operations } from '../contract/operation.js';

/** Blobs of the git database. */
export const gitBlobOperations: Operations = {
  'git/create-blob': {
    needs: [{ name: 'contents', level: 'write' }],
    handle(call) {
      const repository = repositoryOf(call);
      if (repository.git.refs.size === 0) throw new ApiError(409, 'Git Repository is empty.');
      const { content, encoding } = call.body as { content: string; encoding?: string };
      const sha = repository.git.objects.addBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
      return { status: 201, body: { sha, url: `${repositoryUrl(repository, call.baseUrl)}/git/blobs/${sha}` } };
    },
  },
  'git/get-blob': {
    needs: [{ name: 'contents', level: 'read' }],
    handle(call) {
      const repository = repositoryOf(call);
      const sha = call.path['file_sha'] ?? '';
      const blob = repository.git.objects.blobs.get(sha);
      if (blob === undefined) throw new ApiError(404, 'Not Found');
      return {
        status: 200,
        body: {
          sha,
          node_id: nodeId('Blob', sha),
          size: blob.length,
          url: `${repositoryUrl(repository, call.baseUrl)}/git/blobs/${sha}`,
          // GitHub breaks base64 into lines of 60 characters.
          content: blob.toString('base64').replaceAll(/(.{60})/g, '$1\n'),
          encoding: 'base64',
        },
      };
    },
  },
};
