import { quoteUntrusted, type Signal } from '@sar/baseline';
import type { ErrorObject } from 'ajv';
import { signalOf } from '../../reading/signal-of.js';
import type { ParsedDocument, ParseOutcome, ValuePath } from '../documents/parsed-document.js';
import type { Binding } from './bindings.js';
import { isBundled, type BundledSchemas } from './bundled-schema.js';
import type { ConfigFile } from './config-file-of.js';
import { schemaRule } from './schema-drift-rules.js';
import type { ReadySchema } from './schema-set.js';
import { isUnion } from './union-errors.js';
import { violationsOf } from './violations.js';

/** Most errors of one document that are looked at, and most findings of one file. */
const MAX_ERRORS = 2000;
const MAX_FINDINGS = 20;
const MAX_UNIONS = 200;
/** Most places of one finding that are named. */
const MAX_PLACES = 20;

/** A file that its tool cannot read. */
export function unparsableSignal(
  path: string,
  { format, impact, reader }: ConfigFile,
  parsed: ParseOutcome & { readonly ok: false },
): Signal {
  const name = format === 'jsonc' ? 'JSON with comments' : format.toUpperCase();
  return signalOf(schemaRule('unparsable-file'), 'L3', {
    artefact: { kind: 'file', path, ...parsed.place },
    identity: [path],
    message: `${path} is no valid ${name}: ${parsed.message}`,
    expected: `${name} that ${reader} can read`,
    actual: parsed.message,
    impact,
  });
}

/** What is wrong with a schema itself. */
export function schemaSignals(
  schema: ReadySchema,
  { path, schema: named, by, declared }: Binding,
  bundled: BundledSchemas,
): readonly Signal[] {
  if (schema.kind === 'missing') {
    const isOwn = isBundled(named);
    return [
      signalOf(schemaRule('missing-schema'), 'L3', {
        artefact: { kind: 'file', ...(declared ?? { path }), name: named },
        identity: declared !== undefined ? [named] : [path, named],
        message: `the schema ${quoteUntrusted(named, 200)} that ${by} names is ${isOwn ? 'none that SAR publishes' : 'not in the repository'}`,
        expected: isOwn ? `one of ${[...bundled.keys()].join(', ')}` : `a file ${named}`,
        actual: isOwn ? 'no such schema' : 'no such file',
        ...(isOwn && { help: 'Name one of the schemas that SAR publishes, or a file of the repository.' }),
        // A build may write it: only what the baseline names is sure to be missed.
        ...(declared === undefined && { pedantic: true, impact: 'advisory' }),
      }),
    ];
  }
  if (schema.kind !== 'broken') return [];
  return [
    signalOf(schemaRule('broken-schema'), 'L3', {
      artefact: { kind: 'file', path: schema.path, ...schema.place },
      identity: [schema.path],
      message: `the schema ${schema.path} is broken: ${schema.message}`,
      expected: 'a JSON Schema of draft 7 or 2020-12',
      actual: schema.message,
    }),
  ];
}

/** What a document has that its schema does not allow. */
export function violationSignals({ path, schema }: Binding, document: ParsedDocument, errors: readonly ErrorObject[]): readonly Signal[] {
  // A union is told behind what is wrong with its forms: those of the rest explain the errors that are kept.
  const kept =
    errors.length > MAX_ERRORS ? [...errors.slice(0, MAX_ERRORS), ...errors.slice(MAX_ERRORS).filter(isUnion).slice(-MAX_UNIONS)] : errors;
  const violations = violationsOf(kept, document.value);
  const left = violations.length - MAX_FINDINGS;
  return violations.slice(0, left > 1 ? MAX_FINDINGS : undefined).map(({ identity, places, problem, expected, details }, index) => {
    const [first = []] = places;
    const more = places.length === 1 ? '' : ` (and at ${places.length - 1} more places)`;
    const isLast = index === Math.min(MAX_FINDINGS, violations.length) - 1;
    const cut = isLast && left > 1 ? `; ${left} more deviations of the file are not listed` : '';
    const unseen = isLast && errors.length > MAX_ERRORS ? `; only the first ${MAX_ERRORS} of ${errors.length} errors were looked at` : '';
    return signalOf(schemaRule('schema-violation'), 'L3', {
      artefact: { kind: 'file', path, ...document.place(first), name: nameOf(first) },
      identity: [path, schema, ...identity],
      message: `${nameOf(first)}: ${problem}${more}${cut}${unseen}`,
      expected,
      actual: problem,
      evidence: [
        ...places.slice(0, MAX_PLACES).map((place) => ({ path, line: document.place(place).line, text: nameOf(place) })),
        ...details.map((text) => ({ path, line: document.place(first).line, text })),
      ],
      help: `Change ${path} to what ${schema} allows, or the schema where the file is right.`,
    });
  });
}

/** `services.web.ports[0]`. */
function nameOf(path: ValuePath): string {
  const name = path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${part}`)).join('');
  return name === '' ? 'the whole document' : quoteUntrusted(name, 200);
}
