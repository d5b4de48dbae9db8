import permissions from './permissions.json' with { type: 'json' };

/** A permission as GitHub names it, `actions_variables=read`, taken apart. */
interface PermissionNeed {
  readonly name: string;
  readonly level: 'read' | 'write' | 'admin';
}

interface KnownPermission {
  /** As the settings of an App or a fine-grained token call it. */
  readonly title: string;
  readonly of: string;
  /** The key under a workflow's `permissions:`, where there is one. */
  readonly key?: string;
  /** The highest level that the key takes, where that is not `write`. */
  readonly keyLevel?: string;
  /** What works without it. */
  readonly without?: string;
}

const KNOWN: ReadonlyMap<string, KnownPermission> = new Map(permissions.map((entry) => [entry.permission, entry]));
const LEVELS = { read: 'Read-only', write: 'Read and write', admin: 'Admin' } as const;

/**
 * Says which permission a token lacks, how to give it (the line under a workflow's `permissions:` where there is such a key, the setting
 * of an App or a fine-grained token) and what works without it. Undefined when the text names no permission.
 *
 * @param accepted the value of `X-Accepted-GitHub-Permissions`: `issues=write, contents=read; pull_requests=write` is the first two, or the third
 */
export function permissionText(accepted: string): string | undefined {
  const sets = accepted
    .slice(0, 1000)
    .split(';')
    .map((set) => set.split(',').flatMap(readNeed))
    .filter((set) => set.length > 0);
  if (sets.length === 0) return undefined;
  const needs = sets.map((set) => set.map(({ name, level }) => `\`${name}: ${level}\``).join(' and ')).join(', or ');
  const ways = sets.map((set) => waysToGive(set)).join('; or ');
  const without = new Set(sets.flat().flatMap(({ name }) => KNOWN.get(name)?.without ?? []));
  const rest = without.size === 0 ? '' : ` Without it: ${[...without].join('; ')}.`;
  return `needs the permission ${needs}: ${ways}.${rest}`;
}

function readNeed(text: string): readonly PermissionNeed[] {
  const [, name, level] = /^\s*([a-z_]{1,60})\s*=\s*(read|write|admin)\s*$/.exec(text) ?? [];
  return name !== undefined && (level === 'read' || level === 'write' || level === 'admin') ? [{ name, level }] : [];
}

function waysToGive(set: readonly PermissionNeed[]): string {
  const settings = set.map(settingOf).join(' and ');
  const lines = set.map(lineOf);
  if (lines.every((line) => line !== undefined)) {
    const shown = lines.map((line) => `\`${line}\``).join(' and ');
    return `for GITHUB_TOKEN add ${shown} under \`permissions:\` of the workflow or job; for a GitHub App or a fine-grained token set ${settings}`;
  }
  return `GITHUB_TOKEN can never have it; use a GitHub App or a fine-grained token with ${settings}`;
}

function lineOf({ name, level }: PermissionNeed): string | undefined {
  const entry = KNOWN.get(name);
  if (entry?.key === undefined || level === 'admin') return undefined;
  return entry.keyLevel === undefined || entry.keyLevel === level ? `${entry.key}: ${level}` : undefined;
}

function settingOf({ name, level }: PermissionNeed): string {
  const entry = KNOWN.get(name);
  const of = entry?.of === 'organization' ? 'Organization' : 'Repository';
  return `"${of} permissions → ${entry?.title ?? name}: ${LEVELS[level]}"`;
}
