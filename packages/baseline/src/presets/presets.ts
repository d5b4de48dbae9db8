import type { Settings } from '../schema/settings-schema.js';
import presets from './presets.generated.json' with { type: 'json' };

/** The names of the presets, as `extends` takes them. */
export const PRESET_NAMES = Object.keys(presets) as readonly PresetName[];
export type PresetName = keyof typeof presets;

/** The preset that is the lowest layer of every baseline. */
export const BASE_PRESET = 'sar:recommended' satisfies PresetName;

/** What a preset's file holds, before anything is merged. */
export function presetContent(name: PresetName): unknown {
  return presets[name];
}

export function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(presets, name);
}

/** The settings of `sar:recommended`. It builds on nothing, so its content is complete; a test checks it with the schema. */
export function recommendedSettings(): Settings {
  return structuredClone<unknown>(presets[BASE_PRESET]) as Settings;
}
