import type { Reading } from '@sar/baseline';
import { readingOf } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { declaredBindings } from './bindings.js';
import { judgeBindings } from './judge-bindings.js';
import { newerSchemas } from './newer-schemas.js';
import { openFiles } from './open-files.js';
import type { SchemaFindings } from './schema-findings.js';

/** See `schemaDrift`. */
export async function readSchemaDrift(input: SensorInput): Promise<Reading> {
  const findings: SchemaFindings = { signals: [], unjudged: [], looked: [], judged: new Set() };
  const declared = await declaredBindings(input);
  for (const path of declared.withoutFormat)
    findings.unjudged.push({ path, reason: 'its name tells no format: set `format` in sensors.schema-drift.schemas' });
  for (const index of declared.withoutFiles)
    findings.unjudged.push({ path: '.', reason: `no file matches sensors.schema-drift.schemas[${index}].files` });
  const opened = await openFiles(input, new Set(declared.bindings.map(({ path }) => path)), findings);
  const bindings = [...declared.bindings, ...opened.bindings];
  await judgeBindings(input, bindings, opened.schemas, findings);
  const { signals, unjudged, looked, judged } = findings;
  signals.push(...newerSchemas(input, bindings, new Set(signals.map(({ artefact }) => artefact.path))));
  return readingOf({ sensor: 'schema-drift', layer: 'L3', unit: 'files', judged: judged.size, signals, unjudged, looked });
}
