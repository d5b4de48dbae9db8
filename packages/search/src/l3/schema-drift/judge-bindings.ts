import type { SensorInput } from '../../sensor.js';
import { parseDocument } from '../documents/parse-document.js';
import { MAX_DOCUMENT_BYTES, type ParsedDocument } from '../documents/parsed-document.js';
import { whyUnread } from '../documents/why-unread.js';
import type { Binding } from './bindings.js';
import { bundledSchemas } from './bundled-schema.js';
import { configFileOf } from './config-file-of.js';
import type { SchemaFindings } from './schema-findings.js';
import { schemaSet } from './schema-set.js';
import { errorsOfBoth } from './verdict.js';
import { schemaSignals, unparsableSignal, violationSignals } from './schema-signals.js';

const ONLY_YAML_11 =
  'only readers of YAML 1.1 see what its schema wants, such as `yes` for true: write `true` and `false`, and quote what is a text';

/**
 * Judges files by their schemas.
 *
 * @param schemas files that are schemas themselves, which their meta-schema describes
 */
export async function judgeBindings(
  input: SensorInput,
  bindings: readonly Binding[],
  schemas: readonly Binding[],
  findings: SchemaFindings,
): Promise<void> {
  const { signals, unjudged, looked, judged } = findings;
  const bundled = await bundledSchemas(bindings.map(({ schema }) => schema));
  const set = schemaSet(input, bundled);
  const told = new Set<string>();
  for (const binding of schemas) {
    await input.pace.step();
    judged.add(binding.path);
    tellSchema(binding);
  }
  for (const binding of bindings) {
    await input.pace.step();
    const schema = set.schema(binding.schema);
    if (schema.kind === 'unjudged') unjudged.push({ path: binding.path, reason: `${binding.schema}: ${schema.reason}` });
    if (schema.kind !== 'ready') {
      tellSchema(binding);
      continue;
    }
    const documents = documentsOf(binding);
    if (documents === undefined) continue;
    judged.add(binding.path);
    looked.push({ what: binding.path, detail: `against ${binding.schema}` });
    for (const document of documents) {
      if (document.tagged === true) {
        unjudged.push({ path: binding.path, reason: 'it has YAML tags of one program, whose values only that program knows' });
        continue;
      }
      const verdict = schema.judge(document.value);
      if (verdict.kind === 'open') unjudged.push({ path: binding.path, reason: verdict.reason });
      if (verdict.kind !== 'invalid') continue;
      // Which YAML the program reads is not known: only what is wrong in both is told.
      const other = document.inYaml11?.();
      const errors = other === undefined ? verdict.errors : errorsOfBoth(verdict.errors, schema.judge(other));
      if (errors.length > 0) signals.push(...violationSignals(binding, document, errors));
      else unjudged.push({ path: binding.path, reason: ONLY_YAML_11 });
    }
  }

  /** One missing or broken schema is one thing to mend, however many files it describes. */
  function tellSchema(binding: Binding): void {
    const about = schemaSignals(set.schema(binding.schema), binding, bundled).filter(({ id }) => !told.has(id));
    signals.push(...about);
    for (const { id } of about) told.add(id);
  }

  function documentsOf({ path, format }: Binding): readonly ParsedDocument[] | undefined {
    const content = input.tree.read(path, MAX_DOCUMENT_BYTES);
    if (content.kind !== 'text') {
      unjudged.push({ path, reason: whyUnread(content) });
      return undefined;
    }
    const parsed = parseDocument(content.text, format);
    // Between two lines of `---` there may be nothing.
    if (parsed.ok) return parsed.documents.filter(({ value }) => value !== null || parsed.documents.length === 1);
    if (parsed.why === 'limit') unjudged.push({ path, reason: parsed.message });
    else {
      judged.add(path);
      signals.push(unparsableSignal(path, configFileOf(path) ?? { format, impact: 'degrades', reader: 'whoever reads it' }, parsed));
    }
    return undefined;
  }
}
