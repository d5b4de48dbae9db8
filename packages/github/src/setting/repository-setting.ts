import type { ActionsPolicy, Answer, RepositoryProfile, RepositorySetting, SelectedActions, WorkflowTokenPolicy } from '@sar/baseline';
import { known, quoteUntrusted, unknown } from '@sar/baseline';
import { asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import { repositoryReader, type RepositoryReader } from '../repository/repository-reader.js';
import { onceByKey } from '../variables/once-by-key.js';
import { readRepositoryName } from '../variables/repository-name.js';
import { readAccessOf } from './read-access.js';
import { readActionsPolicy, readProfile, readSelectedActions, readWorkflowToken } from './setting-answers.js';

/**
 * Reads the settings of a repository that decide whether SAR can work there. Only reading requests; every question is asked once and kept.
 *
 * @param repository `owner/repository`
 * @throws UserError when that is no repository's name
 */
export function repositorySetting(client: GitHubClient, repository: string): RepositorySetting {
  const reader = repositoryReader(client, readRepositoryName(repository));
  const profile = onceByKey<Answer<RepositoryProfile>>();
  const policy = onceByKey<Answer<ActionsPolicy>>();
  const selected = onceByKey<Answer<SelectedActions>>();
  const token = onceByKey<Answer<WorkflowTokenPolicy>>();
  const branches = onceByKey<Answer<boolean>>();
  const profileOf = async () =>
    profile('', async () => ask(reader, { path: '', what: 'the settings', needs: 'metadata=read' }, readProfile));
  return {
    repository,
    profile: profileOf,
    actionsPolicy: async () =>
      policy('', async () =>
        ask(reader, { path: 'actions/permissions', what: 'the Actions settings', needs: 'administration=read' }, readActionsPolicy),
      ),
    selectedActions: async () =>
      selected('', async () =>
        ask(
          reader,
          { path: 'actions/permissions/selected-actions', what: 'the list of allowed actions', needs: 'administration=read' },
          readSelectedActions,
        ),
      ),
    workflowToken: async () =>
      token('', async () =>
        ask(
          reader,
          { path: 'actions/permissions/workflow', what: "the settings of the workflows' token", needs: 'administration=read' },
          readWorkflowToken,
        ),
      ),
    hasBranch: async (branch) => branches(branch, async () => hasBranch(reader, branch)),
    readAccess: async () => {
      const facts = await profileOf();
      return facts.known ? readAccessOf(reader, facts.value.defaultBranch) : [];
    },
  };
}

interface Question {
  /** Below the repository's address. */
  readonly path: string;
  readonly what: string;
  readonly needs: string;
}

async function ask<T>(
  reader: RepositoryReader,
  { path, what, needs }: Question,
  read: (body: unknown) => T | undefined,
): Promise<Answer<T>> {
  const asked = reader.request(path, what, needs);
  const result = await reader.client.request({ ...asked, path: asked.path.replace(/\/$/, ''), method: 'GET' });
  if (!result.ok) return unknownFrom(result.failure);
  const value = read(result.body);
  return value === undefined ? unknown('failed', `cannot ${asked.label}: the answer has an unexpected shape`) : known(value);
}

async function hasBranch(reader: RepositoryReader, branch: string): Promise<Answer<boolean>> {
  const asked = reader.request('branches/{branch}', `branch ${quoteUntrusted(branch)}`, 'contents=read', { parameters: { branch } });
  const result = await reader.client.request({ ...asked, method: 'GET' });
  if (result.ok) {
    const isBranch = typeof asRecord(result.body)?.['name'] === 'string';
    return isBranch ? known(true) : unknown('failed', `cannot ${asked.label}: the answer has an unexpected shape`);
  }
  // GitHub's words tell a branch that is not there from a repository that the token may not see.
  return result.failure.message === 'Branch not found' ? known(false) : unknownFrom(result.failure);
}
