import type { StepOf, StepReport } from '@sar/baseline';
import type { ModelAliases, RescuePorts } from '../rescue-ports.js';
import type { StepContext, StepKind } from '../step-kind.js';
import { plannedReport, unansweredReport } from '../unanswered-report.js';
import { planRollBack, type RollBack } from './plan-roll-back.js';

type Report = Omit<StepReport, 'step'>;
type RollBackAlias = StepOf<'roll-back-alias'>;
type Ports = Pick<RescuePorts, 'guard'>;

/**
 * Sets an alias of a registered model back to an earlier version, where the baseline declares how. The versions are written down before the alias is moved, and read after.
 * An alias that somebody else moved meanwhile is left alone.
 */
export const rollBackAlias: StepKind<RollBackAlias> = {
  async plan(step, context) {
    const { models } = context.ports;
    if (models === undefined) return NO_SERVER;
    const planned = await planRollBack(step, context, models);
    if ('outcome' in planned) return plannedReport(planned);
    return { outcome: 'would-do', words: wordsOf(step, planned) };
  },

  async apply(step, context) {
    const { models } = context.ports;
    if (models === undefined) return NO_SERVER;
    const begun = begunRollBack(step, context.remembered);
    return begun === undefined ? begin(step, context, models) : goOn(step, begun, context, models);
  },
};

async function begin(step: RollBackAlias, context: StepContext, models: ModelAliases): Promise<Report> {
  const planned = await planRollBack(step, context, models);
  if ('outcome' in planned) return planned;
  await context.remember({ model: step.model, alias: step.alias, from: planned.from, to: planned.to });
  return setAlias(step, planned, models, context.ports);
}

const NO_SERVER: Report = {
  outcome: 'not-possible',
  words: 'aliases are set on a tracking server: give its address in sensors.model-drift.mlflow.store, and a token that may write there',
};

/** What a run that was cut off had begun; undefined when there is none, or the baseline names another alias by now. */
function begunRollBack({ model, alias }: RollBackAlias, remembered: Readonly<Record<string, string>>): RollBack | undefined {
  const { from, to } = remembered;
  const isSame = remembered['model'] === model && remembered['alias'] === alias;
  return isSame && from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** Where nothing was set yet, it begins once more: others may write into the journal, and a version that stands there is only compared. */
async function goOn(step: RollBackAlias, begun: RollBack, context: StepContext, models: ModelAliases): Promise<Report> {
  const now = await models.versionOf(step.model, step.alias);
  if (!now.known) return unansweredReport('the alias cannot be read', now, context.ports);
  if (now.value === begun.to) return { outcome: 'done', words: `${wordsOf(step, begun)}, by a run that was cut off` };
  if (now.value === begun.from) return begin(step, context, models);
  return {
    outcome: 'failed',
    words: `${step.alias} of ${step.model} was moved to ${now.value === undefined ? 'nothing' : `version ${now.value}`} by somebody else meanwhile, and is left there`,
  };
}

async function setAlias(step: RollBackAlias, planned: RollBack, models: ModelAliases, ports: Ports): Promise<Report> {
  const set = await models.setAlias(step.model, step.alias, planned.to);
  if (!set.known) return unansweredReport(`${step.alias} of ${step.model} was not set`, set, ports);
  const now = await models.versionOf(step.model, step.alias);
  if (!now.known) return unansweredReport('the alias cannot be read', now, ports);
  if (now.value === planned.to) return { outcome: 'done', words: wordsOf(step, planned) };
  return { outcome: 'failed', words: `${step.alias} of ${step.model} is version ${now.value ?? 'none'} after it was set to ${planned.to}` };
}

function wordsOf({ model, alias }: RollBackAlias, { from, to }: RollBack): string {
  return `${alias} of ${model} from version ${from} back to version ${to}`;
}
