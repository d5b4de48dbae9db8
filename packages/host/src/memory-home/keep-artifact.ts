import { known, type Answer } from '@sar/baseline';
import { actionsResults } from './actions-results.js';

/**
 * Keeps a file as an artifact of the run that this process is a job of; undefined outside of a job, and where the service is an older one.
 *
 * @param name of the artifact; a run takes each name once
 * @param path absolute path of the file; it is kept under its name
 */
export async function keepArtifact(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  path: string,
): Promise<Answer<string> | undefined> {
  const results = actionsResults(environment);
  if (results === undefined) return undefined;
  const { uploadArtifact } = await import('./artifact-home.js');
  const kept = await uploadArtifact(results, name, path);
  return kept.known ? known(name) : kept;
}
