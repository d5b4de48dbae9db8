import { MANAGER_WORDS, normaliseExtras, TIERS, type ManagerWord, type Tier } from '@sar/cache-layers';
import { UserError } from '@sar/baseline';
import type { ActionInputs } from '@sar/runtime';

/** The inputs of the action, read and checked before anything is asked. */
export interface CacheLayersInputs {
  readonly path: string;
  readonly managers: readonly ManagerWord[];
  readonly requirements: readonly string[];
  readonly extras: readonly string[];
  /** Undefined: the environment is not cached. */
  readonly environment: string | undefined;
  readonly installs: boolean;
  readonly wheels: Slot | undefined;
  readonly tools: Slot | undefined;
  readonly memory: { readonly path: string; readonly name: string } | undefined;
  readonly tier: Tier;
  readonly versionToken: string;
  readonly saves: boolean;
}

export interface Slot {
  readonly lines: readonly string[];
  readonly slot: string;
}

/** Requirement files follow `-r` on a command line, and are looked for in the project. */
const REQUIREMENTS = /^(?!-)(?!\/)[^\u0000-\u001f]{1,200}$/;

/**
 * Reads the inputs.
 *
 * @throws UserError for the first one that does not fit
 */
export function cacheLayersInputs(inputs: ActionInputs): CacheLayersInputs {
  const requirements = linesOf(inputs.text('requirements'));
  const wrong = requirements.find((name) => !REQUIREMENTS.test(name));
  if (wrong !== undefined) throw new UserError(`the input "requirements" names "${wrong}": give paths relative to "path"`);
  const memoryPath = inputs.text('memory-path');
  const environment = inputs.text('environment') ?? '.venv';
  return {
    path: inputs.text('path') ?? '.',
    managers: inputs.choices('package-managers', MANAGER_WORDS) as readonly ManagerWord[],
    requirements,
    extras: normaliseExtras(inputs.list('extras')),
    environment: environment === 'off' ? undefined : environment,
    installs: inputs.choice('install', ['auto', 'none']) === 'auto',
    wheels: slotOf(inputs, 'wheels'),
    tools: slotOf(inputs, 'tools'),
    memory: memoryPath === undefined ? undefined : { path: memoryPath, name: inputs.text('memory-name') ?? 'agent' },
    tier: inputs.choice('tier', TIERS) ?? 'live',
    versionToken: inputs.text('version-token') ?? '1',
    saves: inputs.choice('save', ['auto', 'never']) !== 'never',
  };
}

/** Paths without a slot would be kept for ever under one key. */
function slotOf(inputs: ActionInputs, layer: 'wheels' | 'tools'): Slot | undefined {
  const lines = linesOf(inputs.text(`${layer}-paths`));
  const slot = inputs.text(`${layer}-slot`);
  if (lines.length === 0 && slot === undefined) return undefined;
  if (lines.length === 0) throw new UserError(`the input "${layer}-slot" is given without "${layer}-paths": name the paths`);
  if (slot === undefined)
    throw new UserError(`the input "${layer}-paths" is given without "${layer}-slot": name what they hold, such as a version`);
  return { lines, slot };
}

/** Paths may hold blanks and commas, so that only lines separate them. */
function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
