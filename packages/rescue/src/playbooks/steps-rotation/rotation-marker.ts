import { hiddenMarker, readHiddenMarker } from '@sar/baseline';

/** Label of the issues that ask for a rotation, and name of the hidden line in them. */
export const ROTATION_LABEL = 'sar:rotation';

const SCHEMA = 'sar.rotation/1';
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;
const MAX_TEXT = 255;

/** What a rotation issue remembers. */
export interface RotationMemory {
  readonly layer: string;
  readonly environment?: string;
  readonly name: string;
  /** When the secret was last written before the issue was opened, ISO 8601; undefined where GitHub did not tell. */
  readonly since?: string;
  /** Set once SAR itself closed the issue. */
  readonly ended?: true;
}

/** The hidden line of a rotation issue. */
export function rotationMarker({ layer, environment, name, since, ended }: RotationMemory): string {
  return hiddenMarker(ROTATION_LABEL, {
    schema: SCHEMA,
    layer,
    ...(environment !== undefined && { environment }),
    name,
    ...(since !== undefined && { since }),
    ...(ended !== undefined && { ended }),
  });
}

/** What an issue remembers; undefined where nothing stands there that SAR writes. */
export function readRotationMarker(body: string): RotationMemory | undefined {
  const marker = readHiddenMarker(ROTATION_LABEL, body);
  if (marker.kind !== 'object' || marker.value['schema'] !== SCHEMA) return undefined;
  const { layer, environment, name, since, ended } = marker.value;
  if (!isText(layer) || !isText(name) || !(environment === undefined || isText(environment))) return undefined;
  if (!(since === undefined || (typeof since === 'string' && TIME.test(since))) || !(ended === undefined || ended === true))
    return undefined;
  return {
    layer,
    ...(environment !== undefined && { environment }),
    name,
    ...(since !== undefined && { since }),
    ...(ended === true && { ended }),
  };
}

/** One text for each secret; GitHub does not tell upper from lower case in names. */
export function secretKey({ layer, environment = '', name }: Pick<RotationMemory, 'layer' | 'environment' | 'name'>): string {
  return JSON.stringify([layer, environment.toLowerCase(), name.toUpperCase()]);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_TEXT;
}
