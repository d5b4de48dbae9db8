import { isObject, object } from '../../reports/json-value.js';
import type { SensorInput } from '../../sensor.js';

const MAX_BYTES = 1_048_576;
/** Most files that are read; with more, no script can be called missing. */
const MAX_FILES = 1500;

/** The scripts of every package.json; undefined where there is none, or where not all could be read. */
export async function packageScripts({ tree, pace }: SensorInput): Promise<ReadonlySet<string> | undefined> {
  const paths = tree.list().filter((path) => path === 'package.json' || path.endsWith('/package.json'));
  if (paths.length === 0 || paths.length > MAX_FILES) return undefined;
  const scripts = new Set<string>();
  for (const path of paths) {
    await pace.step();
    const content = tree.read(path, MAX_BYTES);
    if (content.kind !== 'text') return undefined;
    try {
      const document: unknown = JSON.parse(content.text.replace(/^\uFEFF/, ''));
      if (isObject(document)) for (const name of Object.keys(object(document['scripts']))) scripts.add(name);
    } catch {
      // A template or a test's broken file: what it would say is not known.
      if (!path.includes('/')) return undefined;
    }
  }
  return scripts;
}
