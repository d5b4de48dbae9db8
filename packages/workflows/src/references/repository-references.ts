import type { Invalid, Workflow } from '../model/workflow-model.js';
import type { RepositoryWorkflows } from '../repository/repository-workflows.js';
import { activationKey, type Activation } from './activation.js';
import { collectReferences, type ReferenceCollection } from './collect-references.js';
import { documentSites, type DocumentSites } from './document-sites.js';
import { followCall } from './follow-call.js';
import type { References } from './reference.js';
import { actionReferences, isCallable, ownActivation } from './references-of.js';
import { referencesOfActivation } from './references-of-activation.js';

/** Most ways of running workflows that are followed in one repository; calls that branch at every level multiply. */
const MAX_ACTIVATIONS = 5_000;
/** Most jobs and uses that are looked at in one repository, repeated ones included. */
const MAX_VISITS = 500_000;
const CUT = 'the calls between workflows are more than are followed';

interface Following {
  readonly repository: RepositoryWorkflows;
  readonly collection: ReferenceCollection;
  readonly sites: Map<string, DocumentSites | Invalid>;
  readonly seen: Set<string>;
  /** Paths of workflows that were run in at least one way. */
  readonly run: Set<string>;
  visits: number;
}

/** Every reference of a repository's workflows and actions to variables and secrets; calls of its own workflows are followed. */
export function repositoryReferences(repository: RepositoryWorkflows): References {
  const collection = collectReferences();
  const following: Following = { repository, collection, sites: new Map(), seen: new Set(), run: new Set(), visits: 0 };
  const workflows = repository.workflows();
  for (const workflow of workflows) {
    if (workflow.kind === 'invalid') addUnread(following, workflow);
    else if (!isCallable(workflow) || workflow.triggers.length > 1) follow(following, ownActivation(workflow));
  }
  for (const workflow of workflows) {
    if (workflow.kind === 'workflow' && !following.run.has(workflow.path)) follow(following, ownActivation(workflow));
  }
  for (const action of repository.actions()) {
    if (action.kind === 'invalid') addUnread(following, action);
    else collection.add(actionReferences(action));
  }
  return collection.sorted();
}

/** A file that is read, and is no workflow or action, is never run. */
function addUnread({ collection }: Following, { path, reason, message }: Invalid): void {
  if (reason !== 'not-a-workflow') collection.addUnread(path, message);
}

function follow(following: Following, activation: Activation): void {
  const { repository, collection, seen, run } = following;
  const { workflow } = activation;
  const key = activationKey(activation);
  if (seen.has(key)) return;
  seen.add(key);
  run.add(workflow.path);
  if (seen.size > MAX_ACTIVATIONS || following.visits > MAX_VISITS) return collection.addUnread(workflow.path, CUT);
  const found = sitesOf(following, workflow);
  if (found.kind === 'invalid') return collection.addUnread(workflow.path, found.message);
  following.visits += found.sites.length + workflow.jobs.length;
  collection.add(referencesOfActivation(activation, found));
  if (found.isCut) collection.addUnread(workflow.path, 'it has more references than are read');
  for (const job of workflow.jobs) {
    const call = followCall(repository, activation, job, found.secrets.handedOn.get(job.id));
    if (call?.kind === 'activation') follow(following, call.activation);
    else if (call !== undefined) collection.add({ references: [], dynamic: call.dynamic });
  }
}

function sitesOf({ sites }: Following, workflow: Workflow): DocumentSites | Invalid {
  const known = sites.get(workflow.path);
  if (known !== undefined) return known;
  const found = documentSites(workflow);
  sites.set(workflow.path, found);
  return found;
}
