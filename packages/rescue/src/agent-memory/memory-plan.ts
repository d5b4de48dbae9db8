import { known, unknown, type Answer, type MemoryHome, type PruneOrder, type SensorSettings, type StepOf } from '@sar/baseline';
import type { StepContext } from '../playbooks/step-kind.js';

const DAY_MS = 86_400_000;

/** What a step is to do with a database: where it is kept, and what goes. */
export interface MemoryPlan {
  readonly home: MemoryHome;
  readonly order: Omit<PruneOrder, 'dryRun'>;
  readonly maxAgeDays: number;
}

/**
 * The order of a step. Table and columns are those that `sensors.ltm-capacity` declares for this path, so that what is pruned is what was
 * found; the moment counts from the beginning of the attempt, so that every run of it prunes the same.
 *
 * @returns unknown `not-configured` with what to declare
 */
export function memoryPlan(
  step: StepOf<'prune-memory'>,
  { ports, startedAt }: Pick<StepContext, 'ports' | 'startedAt'>,
): Answer<MemoryPlan> {
  const settings = ports.baseline.sensors['ltm-capacity'];
  const declared = settings.databases.find(({ path }) => path === step.database);
  if (declared === undefined)
    return unknown('not-configured', `sensors.ltm-capacity.databases declares no ${step.database}: declare it with its table and columns`);
  // It would count as no tag, and be written again by each run.
  if (step.retag !== undefined && ['', '[]', '{}'].includes(step.retag.trim()))
    return unknown('not-configured', `the tag ${JSON.stringify(step.retag)} counts as none: name one in \`retag\``);
  const missing = missingIn(step, declared);
  if (missing !== undefined) return unknown('not-configured', `sensors.ltm-capacity.databases declares ${missing} of ${step.database}`);
  const { created, accessed, tag } = declared.columns;
  const maxAgeDays = step['max-age-days'] ?? declared['max-age-days'] ?? settings['max-age-days'];
  return known({
    home: { ...step.home, path: step.database },
    maxAgeDays,
    order: {
      table: declared.table,
      ...(created !== undefined && { created }),
      ...(accessed !== undefined && { accessed }),
      ...(tag !== undefined && { tag }),
      before: new Date(Date.parse(startedAt) - maxAgeDays * DAY_MS).toISOString(),
      ...(step.retag !== undefined && { retag: step.retag }),
      ...(step.confidence !== undefined && { confidence: step.confidence }),
    },
  });
}

type Declared = SensorSettings<'ltm-capacity'>['databases'][number];

/** What is not declared and the step needs. */
function missingIn(step: StepOf<'prune-memory'>, { columns }: Declared): string | undefined {
  if (step.retag !== undefined && columns.tag === undefined) return 'no column `tag`, which `retag` writes,';
  if (columns.created === undefined && columns.accessed === undefined && step.retag === undefined && step.confidence === undefined)
    return 'neither a column `created` nor `accessed`, so that no row has an age,';
  return undefined;
}
