import { compileGlob } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { formatOf, parseDocument } from '../documents/parse-document.js';
import { MAX_DOCUMENT_BYTES } from '../documents/parsed-document.js';
import { whyUnread } from '../documents/why-unread.js';
import { lenient, type Binding } from './bindings.js';
import { bundledName } from './bundled-schema.js';
import { configFileOf } from './config-file-of.js';
import { localPath } from './local-path.js';
import { mayNameSchema, namedSchema } from './named-schema.js';
import { draftOf } from './schema-file.js';
import type { SchemaFindings } from './schema-findings.js';
import { unparsableSignal } from './schema-signals.js';

/** Most files that are opened only to see whether they name a schema. */
const MAX_OPENED = 10_000;
/** Larger files that name no schema in the baseline are data. */
const MAX_SEARCHED_BYTES = 262_144;

/** What the files say themselves: which schemas describe them, and which of them are schemas. */
export interface OpenedFiles {
  readonly bindings: readonly Binding[];
  readonly schemas: readonly Binding[];
}

/**
 * Opens the files that the baseline does not name: do they parse, where a tool reads them, and which schemas do they name?
 *
 * @param declared paths that the baseline names
 */
export async function openFiles(input: SensorInput, declared: ReadonlySet<string>, findings: SchemaFindings): Promise<OpenedFiles> {
  const { tree, pace, onlyPaths } = input;
  const excluded = input.baseline.sensors['schema-drift'].exclude.map((glob) => compileGlob(glob));
  const bindings: Binding[] = [];
  const schemas: Binding[] = [];
  const remote: string[] = [];
  let opened = 0;
  for (const path of tree.list()) {
    const isConfig = configFileOf(path) !== undefined;
    if ((!isConfig && formatOf(path) === undefined) || declared.has(path) || (onlyPaths !== undefined && !onlyPaths.has(path))) continue;
    await pace.step();
    if (!isConfig) opened++;
    if (isConfig || opened <= MAX_OPENED) open(path);
  }
  const hint = 'name it in sensors.schema-drift.schemas';
  if (opened > MAX_OPENED)
    findings.unjudged.push({
      path: '.',
      reason: `only the first ${MAX_OPENED} of ${opened} YAML, JSON and TOML files were opened: name what matters in sensors.schema-drift.schemas`,
    });
  const reason = `it names a schema on the network or in an installed package; none is fetched: keep a copy and ${hint}`;
  findings.unjudged.push(...remote.map((path) => ({ path, reason })));
  return { bindings, schemas };

  function open(path: string): void {
    const config = configFileOf(path);
    const format = config?.format ?? lenient(formatOf(path) ?? 'json');
    const content = tree.read(path, config === undefined ? MAX_SEARCHED_BYTES : MAX_DOCUMENT_BYTES);
    const isExcluded = () => excluded.some((glob) => glob.matches(path));
    if (content.kind !== 'text') {
      if (config !== undefined && !isExcluded()) findings.unjudged.push({ path, reason: whyUnread(content) });
      return;
    }
    // An empty file of options is one without options.
    if (config?.format === 'jsonc' && content.text.trim() === '') return;
    const mayName = mayNameSchema(content.text);
    if ((config === undefined && !mayName) || isExcluded()) return;
    const parsed = parseDocument(content.text, format);
    if (!parsed.ok && parsed.why === 'limit') findings.unjudged.push({ path, reason: parsed.message });
    else if (config !== undefined) {
      findings.judged.add(path);
      if (!parsed.ok) findings.signals.push(unparsableSignal(path, config, parsed));
    }
    const named = parsed.ok && mayName ? namedSchema(content.text, format, parsed.documents[0]?.value) : undefined;
    if (named === undefined) return;
    if (draftOf(named) !== undefined) return void schemas.push({ path, schema: path, format, by: path });
    const schema = bundledName(named) ?? localPath(path, named.replace(/#.*$/, ''));
    if (schema !== undefined && !/(?:^|\/)node_modules\//.test(schema)) bindings.push({ path, format, schema, by: path });
    // Files of other drafts are schemas themselves. A baseline that was loaded was judged by more than the schema that it names for editors.
    else if (!input.baseline.sources.includes(path) && !/^https?:\/\/json-schema\.org\//.test(named)) remote.push(path);
  }
}
