import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { valueAt } from '../../records/value-at.js';
import { whatIsThere } from '../../records/what-is-there.js';
import type { SensorInput } from '../../sensor.js';
import type { IndexSettings } from './index-settings.js';

/** Largest configuration that is read, in bytes. */
const MAX_BYTES = 524_288;

/** What an index must be built with, and where that is said. */
export interface ConfiguredIndex {
  readonly model?: string;
  readonly dim?: number;
  readonly where: string;
  /** What could not be found out. */
  readonly problems: readonly string[];
}

/** Model and dimension as the baseline says them, or else the file that it names. */
export function configuredIndex({ files }: SensorInput, { model, dim, configuration }: IndexSettings): ConfiguredIndex {
  const own = { ...(model !== undefined && { model }), ...(dim !== undefined && { dim }) };
  if (configuration === undefined) return { ...own, where: 'the baseline', problems: [] };
  const { file } = configuration;
  const content = files.read(file, MAX_BYTES);
  if (content.kind !== 'text')
    return {
      ...own,
      where: 'the baseline',
      problems: [`the configuration ${file}: ${whatIsThere(content)}`],
    };
  let document: unknown;
  try {
    document = parsed(file, content.text);
  } catch {
    return { ...own, where: 'the baseline', problems: [`the configuration ${file} cannot be parsed`] };
  }
  const found = { ...own };
  const problems: string[] = [];
  const modelKey = configuration['model-key'];
  if (modelKey !== undefined && model === undefined) {
    const value = valueAt(document, modelKey);
    if (typeof value === 'string' && value.trim() !== '') found.model = value.trim();
    else problems.push(`${file} has no text at ${modelKey}`);
  }
  const dimKey = configuration['dim-key'];
  if (dimKey !== undefined && dim === undefined) {
    const value = Number(valueAt(document, dimKey) ?? Number.NaN);
    if (Number.isInteger(value) && value > 0) found.dim = value;
    else problems.push(`${file} has no whole number at ${dimKey}`);
  }
  return { ...found, where: file, problems };
}

function parsed(file: string, text: string): unknown {
  if (file.endsWith('.toml')) return parseToml(text);
  return file.endsWith('.json') ? (JSON.parse(text) as unknown) : (parseYaml(text, { logLevel: 'error' }) as unknown);
}

/** Whether two names mean one model: the same, or one with the organisation that publishes it. */
export function isSameModel(a: string, b: string): boolean {
  return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}
