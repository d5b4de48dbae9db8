import { publishedJsonSchemas } from '@sar/baseline';

const ENDING = '.schema.json';

/** The schemas that SAR publishes, by the names that a baseline gives them: `sar:baseline`. */
export type BundledSchemas = ReadonlyMap<string, unknown>;

/** The published schemas if any of the names is one of theirs, else none: what builds them is loaded only then. */
export async function bundledSchemas(names: Iterable<string>): Promise<BundledSchemas> {
  if (![...names].some((name) => isBundled(name))) return new Map();
  const published = await publishedJsonSchemas();
  return new Map([...published].map(([file, schema]) => [`sar:${file.slice(0, -ENDING.length)}`, schema]));
}

/** True for a name of the form `sar:…`; no path of a repository is written so in a baseline. */
export function isBundled(schema: string): boolean {
  return schema.startsWith('sar:');
}

/** The name of the published schema that a file's `$schema` means: `sar:baseline`, or its address `urn:sar:schema:baseline:1`. */
export function bundledName(named: string): string | undefined {
  const name = /^(?:sar:|urn:sar:schema:)([a-z][a-z-]{0,99})(?::1)?$/.exec(named)?.[1];
  return name === undefined ? undefined : `sar:${name}`;
}
