import type { Job } from '../model/workflow-model.js';
import { possibleTexts } from './possible-values.js';
import { lookupIn, type Activation } from './activation.js';
import type { DocumentSites, Site } from './document-sites.js';
import type { ReferenceEnvironment } from './reference.js';

const NONE: readonly ReferenceEnvironment[] = [{ kind: 'none' }];
const OF_FILE = 'it is computed in every job of the file, and jobs of it have environments';

/** The environments that a job of an activation can have; several where a literal matrix or callers name several. */
function environmentsOfJob(activation: Activation, job: Job, { secrets }: DocumentSites): readonly ReferenceEnvironment[] {
  const { environment } = job;
  if (environment === undefined) {
    return secrets.unnamedEnvironments.has(job.id) ? [{ kind: 'unknown', why: 'its `environment:` has no readable name' }] : NONE;
  }
  const names = possibleTexts(environment.value, lookupIn(activation, job));
  if (names === undefined) return [{ kind: 'dynamic', text: environment.value }];
  // An empty name is no environment.
  return names.map((name) => (name === '' ? { kind: 'none' } : { kind: 'named', name }));
}

/** Tells the environments whose entries a use can see, for one activation; every job is looked at once. */
export function environmentsIn(activation: Activation, found: DocumentSites) {
  const known = new Map<Job, readonly ReferenceEnvironment[]>();
  const ofJob = (job: Job) => {
    const environments = known.get(job) ?? environmentsOfJob(activation, job, found);
    known.set(job, environments);
    return environments;
  };
  let ofFile: readonly ReferenceEnvironment[] | undefined;
  return (site: Site, job: Job | undefined): readonly ReferenceEnvironment[] => {
    if (site.beforeRunner) return NONE;
    if (job !== undefined) return ofJob(job);
    const isFree = () => activation.workflow.jobs.every((each) => ofJob(each).every(({ kind }) => kind === 'none'));
    return (ofFile ??= isFree() ? NONE : [{ kind: 'unknown', why: OF_FILE }]);
  };
}
