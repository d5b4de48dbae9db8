import { join, posix, resolve } from 'node:path';
import { quoteUntrusted, UserError } from '@sar/baseline';
import {
  checkoutCopy,
  downloadFolders,
  findManagers,
  givenPaths,
  isPattern,
  pathProblem,
  PACKAGE_MANAGERS,
  planLayers,
  type EnvironmentRequest,
  type FoundManager,
  type Interpreter,
  type LockFile,
  type Machine,
  type MemoryRequest,
  type PlannedLayer,
  type SkippedLayer,
} from '@sar/cache-layers';
import { environmentFolder, hasDatabaseLog, holdsFiles, lockFiles } from '@sar/host';
import type { CacheLayersInputs } from './cache-layers-inputs.js';
import { environmentSources } from './environment-sources.js';
import { interpreterOnPath } from './probe-interpreter.js';
import type { Surroundings } from './surroundings.js';

/** The layers of the job, what is not cached and why, and what installing needs. */
export interface JobPlan {
  readonly machine: Machine;
  /** Root of the project, absolute. */
  readonly project: string;
  readonly layers: readonly PlannedLayer[];
  readonly skipped: readonly SkippedLayer[];
  readonly found: readonly FoundManager[];
  /** The interpreter that was asked for; undefined without a Python project, or without an interpreter. */
  readonly interpreter: Interpreter | undefined;
  /** Folder of the environment, absolute; undefined when it is off. */
  readonly environment: string | undefined;
}

/**
 * Looks at the project and the machine, and plans the layers.
 *
 * @throws UserError for inputs that do not fit together or to the checkout
 */
export async function planOfJob(given: CacheLayersInputs, around: Surroundings, now: Date): Promise<JobPlan> {
  const { machine } = around;
  const root = machine.workspace;
  const project = resolve(root, given.path);
  const names = [...PACKAGE_MANAGERS.flatMap((manager) => manager.lockFiles), ...given.requirements];
  const { found, without } = findManagers(given.managers, await lockFiles(root, given.path, names), given.requirements);
  const skipped: SkippedLayer[] = without.map(({ word, wanted }) => ({
    id: `downloads-${word}`,
    kind: 'downloads',
    reason: `there is no ${wanted.join(' and no ')}: without it there is nothing to make a key of`,
  }));
  const python = found.find(({ manager }) => manager.language === 'python');
  const environment = given.environment === undefined ? undefined : resolve(project, given.environment);
  const probing = python === undefined ? undefined : interpreterOnPath(around);
  around.store.prepare();
  const interpreter = await probing;
  const sources = python === undefined ? [] : await environmentSources(root, given.path, python);
  const request = environmentRequest(given, { root, python, environment, interpreter, sources });
  if ('reason' in request) skipped.push(request);
  const memory = memoryRequest(given, machine, now);
  if (memory !== undefined && 'reason' in memory) skipped.push(memory);
  const downloads = found.flatMap((each) => {
    const paths = downloadFolders(each.manager, machine, project);
    const reason = whyNoDownloads(each, paths, project, machine);
    if (reason !== undefined) skipped.push({ id: `downloads-${each.manager.id}`, kind: 'downloads', reason });
    return reason === undefined ? [{ manager: each.manager.id, paths, lockFiles: each.lockFiles }] : [];
  });
  for (const kind of ['wheels', 'tools'] as const)
    if (given[kind] === undefined) skipped.push({ id: kind, kind, reason: `"${kind}-paths" is empty` });
  const layers = planLayers({
    machine,
    tier: given.tier,
    versionToken: given.versionToken,
    downloads,
    ...('reason' in request ? {} : { environment: request }),
    ...(given.wheels && { wheels: { paths: givenPaths('wheels-paths', given.wheels.lines, machine), slot: given.wheels.slot } }),
    ...(given.tools && { tools: { paths: givenPaths('tools-paths', given.tools.lines, machine), slot: given.tools.slot } }),
    ...(memory !== undefined && !('reason' in memory) && { memory }),
  });
  return { machine, project, layers, skipped, found, interpreter, environment };
}

/** A folder of the project that is checked in holds what would be downloaded. */
function whyNoDownloads({ manager }: FoundManager, paths: readonly string[], project: string, machine: Machine): string | undefined {
  if (manager.inProject !== undefined && holdsFiles([join(project, manager.inProject)])) return `${manager.inProject} is checked in`;
  const problem = paths.map((path) => pathProblem(path, machine)).find((each) => each !== undefined);
  return problem === undefined ? undefined : `its folder ${problem}`;
}

function environmentRequest(
  given: CacheLayersInputs,
  facts: {
    readonly root: string;
    readonly python: FoundManager | undefined;
    readonly environment: string | undefined;
    readonly interpreter: Interpreter | undefined;
    readonly sources: readonly LockFile[];
  },
): EnvironmentRequest | SkippedLayer {
  const { root, python, environment, interpreter, sources } = facts;
  const skip = (reason: string): SkippedLayer => ({ id: 'environment', kind: 'environment', reason });
  if (environment === undefined) return skip('"environment" is off');
  if (python === undefined) return skip('there is no lock file of Python; node_modules is not cached, since package managers make it anew');
  if (interpreter === undefined) return skip('no Python starts: put one on the PATH before, as actions/setup-python does');
  environmentFolder(root, environment);
  if (holdsFiles([environment])) return skip('the folder is there already, and is left as it is');
  const copy = checkoutCopy(python.manager.id, sources);
  if (copy !== undefined) return skip(`it gets a copy of ${quoteUntrusted(copy)}, whose content is in no key: make that one editable`);
  return { manager: python.manager.id, path: environment, interpreter, extras: given.extras, lockFiles: sources };
}

function memoryRequest({ memory }: CacheLayersInputs, machine: Machine, now: Date): MemoryRequest | SkippedLayer {
  const skip = (reason: string): SkippedLayer => ({ id: 'memory', kind: 'memory', reason });
  if (memory === undefined) return skip('"memory-path" is empty');
  const path = posix.normalize(memory.path.replaceAll('\\', '/'));
  if (path === '.' || path.startsWith('/') || path.startsWith('../') || path === '..' || path.startsWith('~') || isPattern(path, machine))
    throw new UserError('the input "memory-path" is the path of a file, relative to the workspace and inside it');
  if (hasDatabaseLog(machine.workspace, path)) return skip('a log of SQLite is beside it: a program uses it, or was broken off');
  if (holdsFiles([join(machine.workspace, path)])) return skip('the checkout has this database already, and it is left as it is');
  return { path, name: memory.name, now };
}
