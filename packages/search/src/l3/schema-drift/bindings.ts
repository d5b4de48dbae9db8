import { compileGlob } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { declarationPlace, type DeclarationPlace } from '../variable-audit/declaration-place.js';
import { formatOf, type DocumentFormat } from '../documents/parse-document.js';

/** A file and a schema that is said to describe it. */
export interface Binding {
  readonly path: string;
  readonly format: DocumentFormat;
  readonly schema: string;
  /** Where it is said, for messages. */
  readonly by: string;
  /** Where the baseline says so; without it, the file itself does. */
  readonly declared?: DeclarationPlace;
}

/** What the baseline binds: its files, and those whose format nobody tells. */
export interface DeclaredBindings {
  readonly bindings: readonly Binding[];
  readonly withoutFormat: readonly string[];
  /** Entries whose globs match no file. */
  readonly withoutFiles: readonly number[];
}

/** The files that `sensors.schema-drift.schemas` binds, in the order of the paths; a schema is never an instance of itself. */
export async function declaredBindings({ tree, pace, onlyPaths, baseline }: SensorInput): Promise<DeclaredBindings> {
  const { schemas } = baseline.sensors['schema-drift'];
  const bindings: Binding[] = [];
  const withoutFormat: string[] = [];
  const withoutFiles: number[] = [];
  for (const [index, { files, schema, format }] of schemas.entries()) {
    const globs = files.map((glob) => compileGlob(glob));
    const declared = declarationPlace(baseline, ['sensors', 'schema-drift', 'schemas', index]);
    let matched = 0;
    for (const path of tree.list()) {
      await pace.step();
      if (path === schema || !globs.some((glob) => glob.matches(path))) continue;
      matched++;
      // A schema that changed may exclude files that did not.
      if (onlyPaths !== undefined && !onlyPaths.has(path) && !onlyPaths.has(schema)) continue;
      const told = formatOf(path);
      const known = format ?? (told === undefined ? undefined : lenient(told));
      if (known === undefined) withoutFormat.push(path);
      else bindings.push({ path, format: known, schema, by: `sensors.schema-drift.schemas[${index}]`, declared });
    }
    if (matched === 0) withoutFiles.push(index);
  }
  return { bindings, withoutFormat, withoutFiles };
}

/** Many readers of `.json` files allow comments: only who asks for `json` gets it strictly. */
export function lenient(format: DocumentFormat): DocumentFormat {
  return format === 'json' ? 'jsonc' : format;
}
