import type { StepOf, StepReport } from '@sar/baseline';
import type { ModelAliases } from '../rescue-ports.js';
import type { StepContext } from '../step-kind.js';
import { unansweredReport } from '../unanswered-report.js';
import { unhurried } from './unhurried.js';

/** The versions that an alias is moved between. */
export interface RollBack {
  readonly from: string;
  readonly to: string;
}

type Report = Omit<StepReport, 'step'>;

/** MLflow counts versions from 1. */
const VERSION = /^[1-9]\d{0,17}$/;

/**
 * Where an alias is to be set back to. `previous` is the newest version before the alias's own that is ready; it is only taken while the alias names the very run whose metrics
 * are worse, so that the next attempt for the same finding does not go back one more version each time.
 *
 * @returns a report where there is nothing to do, or nothing that can be done
 */
export async function planRollBack(
  { model, alias, to }: StepOf<'roll-back-alias'>,
  context: StepContext,
  models: ModelAliases,
): Promise<RollBack | Report> {
  const now = await models.versionOf(model, alias);
  if (!now.known) return unansweredReport(`the alias ${alias} of ${model} cannot be read`, now, context.ports);
  if (now.value === undefined) return notPossible(`${model} has no alias ${alias}`);
  if (!VERSION.test(now.value)) return notPossible(`${alias} of ${model} is no version that counts from 1`);
  if (to === 'previous') return previousOf(now.value, { model, alias }, context, models);
  const target = await models.versionOf(model, to);
  if (!target.known) return unansweredReport(`the alias ${to} of ${model} cannot be read`, target, context.ports);
  if (target.value === undefined) return notPossible(`${model} has no alias ${to}: set it to the last good version`);
  if (!VERSION.test(target.value)) return notPossible(`${to} of ${model} is no version that counts from 1`);
  if (target.value === now.value)
    return { outcome: 'unchanged', words: `${alias} of ${model} is version ${now.value} already, as ${to} is` };
  return { from: now.value, to: target.value };
}

async function previousOf(
  current: string,
  { model, alias }: { readonly model: string; readonly alias: string },
  { ports }: StepContext,
  models: ModelAliases,
): Promise<RollBack | Report> {
  const { compareModelRuns } = await import('@sar/search');
  const { baseline, files, http } = ports;
  const compared = await compareModelRuns({ baseline, files, pace: unhurried(), ...(http !== undefined && { http }) });
  if (!compared.known) return unansweredReport(`whether ${alias} of ${model} is the model that drifted is not known`, compared, ports);
  const drifted = new Set(
    compared.value.filter(({ metrics }) => metrics.some(({ verdict }) => verdict === 'worse')).map(({ current: run }) => run.id),
  );
  const listed = await models.versions(model);
  if (!listed.known) return unansweredReport(`the versions of ${model} cannot be read`, listed, ports);
  const own = listed.value.find(({ version }) => version === current);
  if (own?.run === undefined || !drifted.has(own.run))
    return {
      outcome: 'unchanged',
      words: `${alias} of ${model} is version ${current}, which is not of a run that is worse than its baseline`,
    };
  const before = listed.value.filter(
    ({ version, status }) => status === 'READY' && VERSION.test(version) && BigInt(version) < BigInt(current),
  );
  const [newest] = before.toSorted((a, b) => (BigInt(a.version) > BigInt(b.version) ? -1 : 1));
  if (newest === undefined) return notPossible(`${model} has no version before ${current} that is ready`);
  return { from: current, to: newest.version };
}

function notPossible(words: string): Report {
  return { outcome: 'not-possible', words };
}
