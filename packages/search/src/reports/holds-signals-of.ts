import type { WorkFiles } from '@sar/baseline';

/** SAR writes what its documents are of first, so that they are known by their beginning. In bytes. */
const BEGINNING = 4096;
/** The keys of a document `sar.signals/1` up to the first sensor that it is of. */
const OWN =
  /^\s*\{\s*"schema"\s*:\s*"sar\.signals\/1"\s*,(?:\s*"[\w-]+"\s*:\s*(?:"[^"\\]*"|true|false)\s*,)*\s*"sensors"\s*:\s*\[\s*\{\s*"sensor"\s*:\s*"([\w-]+)"/;

/**
 * Whether a file is what SAR writes to the store of one of these sensors: a document `sar.signals/1` that says it is of that sensor. What a program
 * of the repository prints in the same format names no sensor, and is a report. False for a file that cannot be read.
 */
export function holdsSignalsOf({ slice }: Pick<WorkFiles, 'slice'>, path: string, sensors: ReadonlySet<string>): boolean {
  const beginning = slice(path, 0, BEGINNING);
  if (!beginning.known) return false;
  const [, sensor] = OWN.exec(new TextDecoder().decode(beginning.value)) ?? [];
  return sensor !== undefined && sensors.has(sensor);
}
