import { isEnabled, readinessOf, SAR_VERSION, sensorInputOf, type SensorReadiness } from '@sar/patrol';
import { ANSI_PALETTE, jsonText, PLAIN_PALETTE, sensorTable } from '@sar/report';
import type { Sensor } from '@sar/search';
import { UserError } from '@sar/baseline';
import type { Arguments } from '../../arguments/command.js';
import { wantsColor, type Io } from '../../io.js';
import type { Run } from '../../open-run.js';
import { openSensing } from '../../sensing/open-sensing.js';

/** `sar search --list`: every sensor, what it needs, and whether it can answer here. Asks nobody and runs nothing. */
export async function listSensors(given: Arguments, io: Io, run: Run, sensors: readonly Sensor[]): Promise<number> {
  const format = given.value('format') ?? 'table';
  if (format !== 'table' && format !== 'json') throw new UserError(`--list is printed as table or json, not as ${format}`);
  const sensing = await openSensing(given, io, run, { sensors, partial: true });
  const input = await sensorInputOf(sensing);
  const { pace, stop } = sensing.pacer(60_000, () => new UserError('looking for what the sensors need took more than a minute'));
  const rows: SensorReadiness[] = [];
  try {
    for (const sensor of sensors) {
      const readiness = await readinessOf(sensor, { ...input, pace }, sensing.offline);
      const { id, layer, title, needs } = sensor;
      rows.push({ id, layer, title, needs, enabled: isEnabled(run.survey.baseline, sensor), ...readiness });
    }
  } finally {
    stop();
  }
  if (format === 'json') io.out(jsonText({ schema: 'sar.sensors/1', version: SAR_VERSION, sensors: rows }));
  else {
    const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
    io.out(
      sensorTable(rows, { palette, ...(io.columns !== undefined && { columns: io.columns }) })
        .map((line) => `${line}\n`)
        .join(''),
    );
  }
  return 0;
}
