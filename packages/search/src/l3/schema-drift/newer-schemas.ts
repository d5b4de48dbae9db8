import type { Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import type { SensorInput } from '../../sensor.js';
import type { Binding } from './bindings.js';
import { isBundled } from './bundled-schema.js';
import { schemaRule } from './schema-drift-rules.js';

/** Most files that a finding names. */
const MAX_NAMED = 20;

/**
 * Schemas that changed after every file which they describe, as git tells. Only for who asks for pedantic findings: mostly the change was made so that the files
 * need none.
 *
 * @param wrong files that have findings already
 */
export function newerSchemas(
  { revisions, onlyPaths }: SensorInput,
  bindings: readonly Binding[],
  wrong: ReadonlySet<string>,
): readonly Signal[] {
  if (revisions === undefined || onlyPaths !== undefined || bindings.length === 0) return [];
  const bySchema = new Map<string, Binding[]>();
  for (const binding of bindings.filter(({ schema: named }) => !isBundled(named)))
    bySchema.set(binding.schema, [...(bySchema.get(binding.schema) ?? []), binding]);
  const asked = new Set([...bySchema].flatMap(([schema, described]) => [schema, ...described.map(({ path }) => path)]));
  const changes = revisions.lastChanges([...asked]);
  if (!changes.known) return [];
  return [...bySchema].flatMap(([schema, described]) => {
    const changed = changes.value.get(schema);
    const older = described.filter(({ path }) => changed !== undefined && (changes.value.get(path)?.at ?? changed.at) < changed.at);
    if (changed === undefined || older.length < described.length || described.some(({ path }) => wrong.has(path))) return [];
    return [
      signalOf(schemaRule('schema-newer-than-file'), 'L3', {
        artefact: { kind: 'file', path: schema },
        identity: [schema],
        message: `${schema} changed on ${changed.at.slice(0, 10)}, after all ${described.length} files that it describes`,
        expected: 'files that were looked at since the schema changed',
        actual: `newest of them from ${
          older
            .map(({ path }) => changes.value.get(path)?.at ?? '')
            .toSorted()
            .at(-1)
            ?.slice(0, 10) ?? ''
        }`,
        evidence: older
          .slice(0, MAX_NAMED)
          .map(({ path }) => ({ path, text: `changed ${changes.value.get(path)?.at.slice(0, 10) ?? ''}` })),
        pedantic: true,
      }),
    ];
  });
}
