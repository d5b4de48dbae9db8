import type { Baseline, CustomSensor, Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../sensor.js';

/**
 * The sensors that the baseline declares: programs of the repository's own that print signals or SARIF, or reports that something else
 * left. They have no rules until they answer; the levels of the rules that the baseline names decide as for SAR's own.
 */
export function customSensors(baseline: Baseline): readonly Sensor[] {
  return Object.entries(baseline['custom-sensors']).map(([id, declared]) => ({
    id,
    layer: declared.layer,
    title: declared.title ?? id,
    needs: needsOf(declared),
    rules: [],
    ready: async (input) => {
      const { reportsReady } = await import('../reports/find-reports.js');
      return reportsReady(input, id, { ...declared, key: `custom-sensors.${id}.reports` }, `${declared.format} report`);
    },
    read: (input) => read(input, id, declared),
  }));
}

function needsOf({ command, reports = [], format }: CustomSensor): string {
  return command === undefined ? `a ${format} report: ${reports.join(', ')}` : `its command, which prints ${format}: ${command.join(' ')}`;
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput, id: string, declared: CustomSensor): Promise<Reading> {
  const { readCustomSensor } = await import('./read-custom-sensor.js');
  return readCustomSensor(input, id, declared);
}
