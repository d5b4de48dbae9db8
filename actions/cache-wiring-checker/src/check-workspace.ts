import { changedInEvent, checkoutTree, stateDirectory, writeInside } from '@sar/host';
import {
  checkCacheWiring,
  chosenSensors,
  failing,
  openSurvey,
  parseFailOn,
  planFixes,
  readKnownFindings,
  wiringReport,
  type CacheCheckResult,
} from '@sar/patrol';
import { unifiedDiff } from '@sar/report';
import type { ActionContext } from '@sar/runtime';
import { publish } from './publish.js';

/** Checks the checkout that the inputs name, publishes the result, and fails the step when `fail-on` says so. */
export async function checkWorkspace(context: ActionContext): Promise<void> {
  const { inputs, event } = context;
  const failOn = parseFailOn(inputs.text('fail-on') ?? 'P1');
  const tree = checkoutTree(inputs.text('path') ?? '.');
  const survey = await openSurvey(tree, inputs.text('baseline'));
  const known = await readKnownFindings(stateDirectory(tree, survey.baseline.state));
  const [sensor] = chosenSensors(survey.baseline, ['cache-wiring']);
  if (sensor === undefined) throw new Error('the cache-wiring sensor is not registered');
  const rules = inputs.choices(
    'rules',
    sensor.rules.map(({ id }) => id),
  );
  const changed = inputs.flag('changed-only') ? changedInEvent(tree.root, context.event, context.print) : undefined;
  const result = checkCacheWiring({
    survey,
    sensors: [sensor],
    now: new Date(),
    known,
    pedantic: inputs.flag('pedantic'),
    partial: true,
    ...(rules.length > 0 && { rules }),
    ...(event.branch !== undefined && { branch: event.branch }),
    ...(changed !== undefined && { onlyPaths: changed }),
  });
  const report = wiringReport(result, survey, sensor);
  const patch = inputs.flag('fix') ? applyFixes(tree.root, survey, result) : '';
  await publish(context, result, report, patch);
  const failed = failing(result.findings, failOn, known.accepted);
  if (failed.length > 0)
    context.fail(
      `${failed.length} ${failed.length === 1 ? 'finding' : 'findings'} at or above fail-on ${inputs.text('fail-on') ?? 'P1'}; the step's summary has them all`,
    );
}

function applyFixes(root: string, survey: Parameters<typeof planFixes>[0], result: CacheCheckResult): string {
  const { files } = planFixes(survey, result);
  for (const { path, after } of files) writeInside(root, path, after);
  return files.map(({ path, before, after }) => unifiedDiff(path, before, after)).join('');
}
