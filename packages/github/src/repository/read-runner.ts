import type { SelfHostedRunner } from '@sar/baseline';
import { allRead, readCutText, readId, readOptional, readText } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';

/** Longer names and labels are cut. */
const MOST_NAME = 300;

/** Reads a self-hosted runner of an answer; undefined when it has another shape. */
export function readRunner(level: SelfHostedRunner['level']): (value: unknown) => SelfHostedRunner | undefined {
  return (value) => {
    const runner = asRecord(value) ?? {};
    const version = readOptional(runner['version'] === '' ? undefined : runner['version'], readText);
    const { busy, ephemeral } = runner;
    const always = allRead<Omit<SelfHostedRunner, 'version' | 'ephemeral'>>({
      id: readId(runner['id']),
      name: readCutText(runner['name'], MOST_NAME),
      os: readCutText(runner['os'], MOST_NAME),
      status: readText(runner['status']),
      busy: typeof busy === 'boolean' ? busy : undefined,
      labels: labelsOf(runner['labels']),
      level,
    });
    if (always === undefined || version === null) return undefined;
    return { ...always, version, ephemeral: typeof ephemeral === 'boolean' ? ephemeral : undefined };
  };
}

function labelsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const labels = value.flatMap((label) => readCutText(asRecord(label)?.['name'], MOST_NAME) ?? []);
  return labels.length === value.length ? labels : undefined;
}
