import type { FindingDocument } from '@sar/baseline';

type ArtefactKey = keyof FindingDocument['artefact'];

const KEYS: readonly ArtefactKey[] = ['kind', 'path', 'line', 'column', 'endLine', 'job', 'step', 'via', 'name', 'url'];

/** The artefact with its keys in the order of the published schema, whatever order the sensor made them in. */
export function orderedArtefact(artefact: FindingDocument['artefact']): FindingDocument['artefact'] {
  const present = KEYS.filter((key) => artefact[key] !== undefined).map((key) => [key, artefact[key]]);
  return Object.fromEntries(present) as FindingDocument['artefact'];
}
