import { knowledge } from './knowledge-data.js';

/** Ecosystems whose remote cache an environment variable switches on (`SCCACHE_GHA_ENABLED`, `TURBO_TOKEN` …); empty when it does not. */
export function remoteCachesOf(variable: string, value: string): readonly string[] {
  const off = value.trim() === '';
  return [...knowledge().ecosystems.values()]
    .filter(({ remote }) =>
      remote.some((entry) => entry.variable === variable && !off && entry.off?.includes(value.trim().toLowerCase()) !== true),
    )
    .map(({ id }) => id);
}
