import type { Sensor } from '@sar/search';
import { chosenSensors, checkCacheWiring, type CacheCheckResult } from '@sar/patrol';
import { nearestWord, UserError } from '@sar/baseline';
import type { Arguments } from '../arguments/command.js';
import type { Io } from '../io.js';
import { openRun, type Run } from '../open-run.js';

/** Opens the checkout and judges its cache wiring, as the options of `sar cache` say. Writes nothing. */
export async function cacheRun(
  given: Arguments,
  io: Io,
): Promise<{ readonly run: Run; readonly result: CacheCheckResult; readonly sensor: Sensor }> {
  const run = await openRun(given, io);
  const { survey, known, branch, only } = run;
  const [sensor] = chosenSensors(survey.baseline, ['cache-wiring']);
  if (sensor === undefined) throw new Error('the cache-wiring sensor is not registered');
  const rules = given.values('rules');
  checkRules(rules, sensor);
  const result = checkCacheWiring({
    survey,
    sensors: [sensor],
    now: io.now(),
    known,
    pedantic: given.flag('pedantic'),
    partial: true,
    ...(rules.length > 0 && { rules }),
    ...(branch !== undefined && { branch }),
    ...(only !== undefined && { onlyPaths: only }),
  });
  return { run, result, sensor };
}

function checkRules(rules: readonly string[], sensor: Sensor): void {
  const ids = sensor.rules.map(({ id }) => id);
  for (const rule of rules) {
    if (ids.includes(rule)) continue;
    const near = nearestWord(rule, ids);
    throw new UserError(
      `there is no rule "${rule}"${near === undefined ? '' : `; did you mean ${near}?`} The rules are ${ids.join(', ')}.`,
    );
  }
}
