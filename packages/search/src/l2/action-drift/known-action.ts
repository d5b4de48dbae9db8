import type { Day } from './day.js';
import { DRIFT_DATA, type KnownAction, type Runtime, type RuntimeHistory, type RuntimeStage } from './drift-data.js';
import { compareVersions, spanOf, type Version, type VersionName } from './version-name.js';

const BY_NAME: ReadonlyMap<string, KnownAction> = new Map(DRIFT_DATA.actions.map((entry) => [entry.action.toLowerCase(), entry]));
const RUNTIMES: ReadonlyMap<Runtime, RuntimeHistory> = new Map(DRIFT_DATA.runtimes.map((entry) => [entry.id, entry]));

/** An entry of the table, and the folder of its repository that a reference names (`''` for the root). */
export interface Lookup {
  readonly entry: KnownAction;
  readonly folder: string;
}

/** Finds `owner/repo` or `owner/repo/folder` (lower case) in the table. */
export function lookUp(action: string): Lookup | undefined {
  const [owner, repository, ...folder] = action.split('/');
  const entry = BY_NAME.get(`${owner}/${repository}`);
  return entry === undefined ? undefined : { entry, folder: folder.join('/') };
}

/**
 * What is released under one version: the repository for actions of the table, whose folders share their versions; else the action
 * itself, since folders may have versions of their own. Lower case.
 */
export function componentOf(action: string): string {
  return lookUp(action)?.entry.action.toLowerCase() ?? action;
}

/** The newest major that was known on a day, with its first day; undefined when none was. */
export function newestMajor(entry: KnownAction, day: Day): { readonly major: number; readonly since: Day } | undefined {
  return entry.majors.findLast(({ since }) => since <= day);
}

/** What a version declares as its runtime, and which action a composite takes it from. */
export interface DeclaredRuntime {
  readonly using: Runtime;
  readonly via?: string;
}

/**
 * The runtime of what a version name stands for. A floating tag means the newest version of its span; the comment behind a
 * commit pin can mean any of them, and then all must agree. Undefined when it is not known.
 */
export function runtimeOf({ entry, folder }: Lookup, name: VersionName, floating: boolean): DeclaredRuntime | undefined {
  if (folder !== '' && entry.paths?.includes(folder) !== true) return undefined;
  const span = spanOf(name);
  const reached = entry.runtimes.filter(({ from }, at) => {
    const next = entry.runtimes[at + 1];
    return compareVersions(from, span.before) < 0 && (next === undefined || compareVersions(next.from, span.from) > 0);
  });
  const newest = reached.at(-1);
  if (newest === undefined || (!floating && reached.some(({ using }) => using !== newest.using))) return undefined;
  return newest.using === 'unknown' ? undefined : newest;
}

/** The stage that a runtime was in on a day; undefined while it is in order. */
export function stageOf(runtime: Runtime, day: Day): RuntimeStage | undefined {
  return RUNTIMES.get(runtime)?.stages.findLast(({ since }) => since <= day);
}

/** What people call a runtime: `Node.js 20`. */
export function runtimeName(runtime: string): string {
  return RUNTIMES.get(runtime as Runtime)?.name ?? runtime;
}

/**
 * The first version after a name from which on every known version had a runtime that was in order on a day. Undefined when the
 * newest known version had none.
 */
export function firstCurrent(
  entry: KnownAction,
  name: VersionName,
  day: Day,
): { readonly version: Version; readonly using: Runtime } | undefined {
  const newest = newestMajor(entry, day)?.major ?? -1;
  const known = entry.runtimes.filter(({ from }) => from[0] <= newest);
  const lastBad = known.findLastIndex(({ using }) => using === 'unknown' || stageOf(using, day) !== undefined);
  const found = known[lastBad + 1];
  if (found === undefined || compareVersions(found.from, spanOf(name).from) <= 0) return undefined;
  return { version: found.from, using: found.using };
}

/**
 * The tag to write for a version: the floating one of its major where the action has that and the version is the first of it
 * (`v5`), else the full one (`v2.9.0`). A major without a floating tag is named by its newest known version.
 */
export function tagOf(entry: KnownAction, version: Version): string {
  const [major, minor, patch] = version;
  const full = (numbers: Version) => `${entry.bare ? '' : 'v'}${numbers.join('.')}`;
  if (minor !== 0 || patch !== 0 || major === 0) return full(version);
  const tag = `v${major}`;
  const missing = !entry.floating || DRIFT_DATA.unresolvableTags.some(({ action, refs }) => action === entry.action && refs?.includes(tag));
  if (!missing) return tag;
  return entry.latest.version[0] === major ? full(entry.latest.version) : full(version);
}
