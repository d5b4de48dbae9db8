import type { StorageLayer } from '@sar/baseline';
import { jsonText } from '../json/json-text.js';

/** What stands in an entry of the registry. */
export interface RegistryRow {
  readonly layer: StorageLayer;
  readonly environment?: string;
  readonly name: string;
  readonly required: boolean;
  readonly humanGovernance: boolean;
  /** Empty for none. */
  readonly category: string;
  readonly purpose: string;
}

/** Names that YAML would read as something else than a text. */
const NO_PLAIN_TEXT: ReadonlySet<string> = new Set(['NULL', 'TRUE', 'FALSE', 'YES', 'NO', 'ON', 'OFF', 'Y', 'N']);

/**
 * Entries as the part of a baseline file that declares them. Texts are written as JSON, which is YAML too, so that no text can be
 * more than one value.
 *
 * @param rows sorted by layer, and by environment within a layer
 */
export function registryYaml(rows: readonly RegistryRow[]): string {
  const lines = ['variables:', rows.length === 0 ? '  registry: {}' : '  registry:'];
  let layer: StorageLayer | undefined;
  let environment: string | undefined;
  for (const row of rows) {
    if (row.layer !== layer) lines.push(`    ${row.layer}:`);
    if (row.environment !== undefined && (row.layer !== layer || row.environment.toLowerCase() !== environment)) {
      lines.push(`      ${text(row.environment)}:`);
    }
    layer = row.layer;
    environment = row.environment?.toLowerCase();
    lines.push(
      `${environment === undefined ? '      ' : '        '}${NO_PLAIN_TEXT.has(row.name) ? text(row.name) : row.name}: ${entryText(row)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function entryText({ required, humanGovernance, category, purpose }: RegistryRow): string {
  const keys = [
    ...(required ? [] : ['required: false']),
    ...(humanGovernance ? ['human-governance: true'] : []),
    ...(category === '' ? [] : [`category: ${text(category)}`]),
    ...(purpose === '' ? [] : [`purpose: ${text(purpose)}`]),
  ];
  return `{${keys.join(', ')}}`;
}

/** A text as JSON writes it, invisible characters escaped. */
function text(value: string): string {
  return jsonText([value]).trim().slice(1, -1).trim();
}
