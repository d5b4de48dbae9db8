import type { Looked, Reading, Signal, Unjudged, UnknownReason } from '@sar/baseline';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { judgeCheckpoint } from './judge-checkpoint.js';
import { newestCheckpoint, type DeclaredCheckpoint } from './newest-checkpoint.js';
import { checkpointsReady } from './undeclared-checkpoints.js';

/** See `checkpointStaleness`. */
export async function readCheckpointStaleness(input: SensorInput): Promise<Reading> {
  const { checkpoints } = input.baseline.sensors['checkpoint-staleness'];
  const base = { sensor: 'checkpoint-staleness', layer: 'L4' as const };
  if (checkpoints.length === 0) {
    const readiness = checkpointsReady(input);
    if (!readiness.ready) return unknownReading(base, readiness.reason, readiness.detail);
  }
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  const looked: Looked[] = [];
  const failures: UnknownReason[] = [];
  let judged = 0;
  for (const [index, declared] of checkpoints.entries()) {
    await input.pace.step();
    if (!isAsked(input, declared)) continue;
    const newest = await newestCheckpoint(input, declared);
    if (!newest.known) {
      failures.push(newest.reason);
      unjudged.push({ path: '.', reason: `${declared.name}: ${newest.detail}` });
      continue;
    }
    looked.push({ what: declared.name, detail: lookedAt(newest.value) });
    const judgement = judgeCheckpoint(input, index, declared, newest.value);
    judged += 1;
    signals.push(...judgement.signals);
    unjudged.push(...judgement.unjudged);
  }
  const [failure] = failures;
  if (judged === 0 && failure !== undefined)
    return unknownReading({ ...base, looked }, failure, unjudged.map(({ reason }) => reason).join('; '));
  return readingOf({ ...base, unit: 'models', judged, signals, unjudged, looked });
}

function lookedAt(newest: { readonly of: number; readonly name: string; readonly by: string; readonly at: string } | undefined): string {
  if (newest === undefined) return 'no checkpoint';
  return `${newest.of} ${newest.of === 1 ? 'checkpoint' : 'checkpoints'}, the newest ${newest.name}, ${newest.by} ${newest.at}`;
}

/** Whether a run that judges only some files judges the model: one of its files, its store, or something that it is trained from is among them. */
function isAsked(
  { onlyPaths, files }: SensorInput,
  { files: globs = [], store, 'trained-from': sources = [] }: DeclaredCheckpoint,
): boolean {
  if (onlyPaths === undefined) return true;
  const below = [...sources, ...(store === undefined ? [] : [store])];
  if ([...onlyPaths].some((path) => below.some((folder) => path === folder || path.startsWith(`${folder.replace(/\/+$/, '')}/`))))
    return true;
  return globs.length > 0 && files.find(globs, 5000).paths.some((path) => onlyPaths.has(path));
}
