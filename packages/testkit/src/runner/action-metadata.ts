import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the runner reads from an action's metadata file to start a JavaScript action. */
export interface ActionMetadata {
  readonly name: string;
  /** As written, `node24`. */
  readonly using: string;
  /** Entry, relative to the action's folder. */
  readonly main: string;
  /** Ids in lower case; the default is undefined when there is none. */
  readonly inputs: ReadonlyMap<string, { readonly default: string | undefined; readonly required: boolean }>;
  readonly outputs: readonly string[];
}

interface RawMetadata {
  readonly name?: unknown;
  readonly runs?: { readonly using?: unknown; readonly main?: unknown };
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown; readonly required?: unknown } | null>> | null;
  readonly outputs?: Readonly<Record<string, unknown>> | null;
}

/**
 * Reads `action.yml`, or else `action.yaml`, of an action's folder.
 *
 * @throws Error when there is neither, or when the action is no JavaScript action
 */
export function readActionMetadata(folder: string): ActionMetadata {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`${folder} has no action.yml and no action.yaml`);
  const raw = parse(readFileSync(file, 'utf8')) as RawMetadata;
  const { using, main } = raw.runs ?? {};
  if (typeof using !== 'string' || !using.startsWith('node') || typeof main !== 'string') {
    throw new Error(`${file}: runs.using must be a Node runtime and runs.main its entry`);
  }
  const inputs = Object.entries(raw.inputs ?? {}).map(([id, input]): [string, { default: string | undefined; required: boolean }] => {
    const value = input?.default;
    return [
      id.toLowerCase(),
      { default: value === undefined || value === null ? undefined : String(value), required: input?.required === true },
    ];
  });
  return { name: String(raw.name ?? ''), using, main, inputs: new Map(inputs), outputs: Object.keys(raw.outputs ?? {}) };
}
