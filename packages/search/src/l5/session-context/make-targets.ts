import type { SensorInput } from '../../sensor.js';

const MAX_BYTES = 1_048_576;
const MAX_FILES = 300;

/**
 * The targets of every Makefile; undefined where there is none, or where targets are made by patterns, variables or included files that
 * are not tracked, so that none can be called missing.
 */
export async function makeTargets({ tree, pace }: SensorInput): Promise<ReadonlySet<string> | undefined> {
  const paths = tree.list().filter((path) => /(?:^|\/)(?:GNUmakefile|[Mm]akefile(?:\.[\w-]+)?|[\w.-]+\.mk)$/.test(path));
  const root = paths.some((path) => /^(?:GNUmakefile|[Mm]akefile)$/.test(path));
  if (!root || paths.length > MAX_FILES) return undefined;
  const targets = new Set<string>();
  for (const path of paths) {
    await pace.step();
    const content = tree.read(path, MAX_BYTES);
    if (content.kind !== 'text') return undefined;
    for (const line of content.text.split('\n')) {
      if (/^\s|^#/.test(line)) continue;
      if (/^-?include\s/.test(line) && !/^-?include\s+[\w./ -]+$/.test(line)) return undefined;
      const rule = /^([^=#]*?)::?(?![=:])/.exec(line)?.[1];
      if (rule === undefined) continue;
      if (/[%$]/.test(rule)) return undefined;
      for (const name of rule.trim().split(/\s+/)) targets.add(name);
    }
  }
  return targets;
}
