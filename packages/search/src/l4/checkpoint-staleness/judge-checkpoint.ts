import { isPresetName, originOf, type Signal, type Unjudged } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import type { SensorInput } from '../../sensor.js';
import { CHECKPOINT_STALENESS_RULE_TABLE } from './checkpoint-staleness-rules.js';
import type { DeclaredCheckpoint, NewestCheckpoint } from './newest-checkpoint.js';

const [MISSING, TOO_OLD, OLDER_THAN_SOURCES] = CHECKPOINT_STALENESS_RULE_TABLE;
const DAY = 86_400_000;
/** Most sources that are named one by one. */
const MAX_NAMED = 10;

/** Compares the newest checkpoint of a model with what its entry allows. */
export function judgeCheckpoint(
  input: SensorInput,
  index: number,
  declared: DeclaredCheckpoint,
  newest: NewestCheckpoint | undefined,
): { readonly signals: readonly Signal[]; readonly unjudged: readonly Unjudged[] } {
  const { name, 'max-age-days': maxAgeDays } = declared;
  const place = declaredAt(input, index);
  if (newest === undefined) return { signals: [missing(declared, place)], unjudged: [] };
  const artefact = { kind: 'checkpoint' as const, ...(newest.path === undefined ? place : { path: newest.path }), name };
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  const words = `${newest.name}, ${newest.by} on ${newest.at.slice(0, 10)}`;
  const ageDays = Math.floor((Date.parse(input.now ?? input.asOf) - Date.parse(newest.at)) / DAY);
  if (maxAgeDays !== undefined && ageDays > maxAgeDays) {
    signals.push(
      signalOf(TOO_OLD, 'L4', {
        artefact,
        identity: [name],
        message: `the newest checkpoint of ${name} is ${ageDays} days old: ${words}`,
        expected: `at most ${maxAgeDays} days`,
        actual: `${ageDays} days`,
      }),
    );
  }
  const sources = newestSource(input, declared);
  if (sources?.why !== undefined) unjudged.push({ ...place, reason: `${name}, trained-from: ${sources.why}` });
  const change = sources?.change;
  if (change !== undefined && Date.parse(change.at) > Date.parse(newest.at)) {
    signals.push(
      signalOf(OLDER_THAN_SOURCES, 'L4', {
        artefact,
        identity: [name],
        message: `the newest checkpoint of ${name} is older than what it is trained from: ${words}; commit ${change.commit.slice(0, 12)} of ${change.at.slice(0, 10)} came after it`,
        expected: `a checkpoint from ${change.at.slice(0, 10)} or later`,
        actual: `${newest.by} on ${newest.at}`,
        evidence: laterSources(input, declared, newest.at),
      }),
    );
  }
  // A file whose commit is out of reach could be the newest: no finding then, since it would be a guess.
  if (signals.length === 0 || newest.undated.length === 0) return { signals, unjudged };
  const reason = `${name}: it cannot be told whether ${newest.undated[0] ?? ''} is newer than ${newest.name}: the history does not reach its commit (check out with fetch-depth: 0)`;
  return { signals: [], unjudged: [...unjudged, { ...place, reason }] };
}

function missing({ name, files, 'registered-model': model, store }: DeclaredCheckpoint, place: { readonly path: string }): Signal {
  const where =
    model === undefined ? `no file matches ${(files ?? []).slice(0, 6).join(', ')}` : `${store ?? ''} has no version of ${model}`;
  return signalOf(MISSING, 'L4', {
    artefact: { kind: 'checkpoint', ...place, name },
    identity: [name],
    message: `there is no checkpoint of ${name}: ${where}`,
    expected: 'at least one checkpoint',
    actual: 'none',
  });
}

interface Source {
  readonly change?: { readonly commit: string; readonly at: string };
  readonly why?: string;
}

function newestSource({ revisions, tree }: SensorInput, { 'trained-from': paths }: DeclaredCheckpoint): Source | undefined {
  if (paths === undefined) return undefined;
  if (revisions === undefined) return { why: 'there is no git here to date it' };
  const gone = paths.filter((path) => !tree.has(path) && !tree.list().some((each) => each.startsWith(`${path.replace(/\/+$/, '')}/`)));
  const lost = gone.length === 0 ? undefined : `git tracks nothing at ${gone.slice(0, MAX_NAMED).join(', ')}`;
  if (gone.length === paths.length) return { why: lost ?? '' };
  const answer = revisions.lastChange(paths);
  if (!answer.known) return { why: answer.detail };
  return { ...(answer.value !== undefined && { change: answer.value }), ...(lost !== undefined && { why: lost }) };
}

function laterSources({ revisions }: SensorInput, { 'trained-from': paths = [] }: DeclaredCheckpoint, since: string) {
  return paths.slice(0, MAX_NAMED).flatMap((path) => {
    const answer = revisions?.lastChange([path]);
    const change = answer?.known === true ? answer.value : undefined;
    return change !== undefined && Date.parse(change.at) > Date.parse(since)
      ? [{ path, text: `${change.commit.slice(0, 12)} ${change.at}` }]
      : [];
  });
}

/** Where the entry is written, for findings without a file. */
function declaredAt({ baseline }: SensorInput, index: number): { readonly path: string; readonly line?: number } {
  const { source, line } = originOf(baseline, ['sensors', 'checkpoint-staleness', 'checkpoints', index]);
  return isPresetName(source) ? { path: '.' } : { path: source, ...(line !== undefined && { line }) };
}
