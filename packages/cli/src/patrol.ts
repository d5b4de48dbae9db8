import { checkoutTree } from '@sar/host';
import { sensors } from '@sar/search';
import { repositoryWorkflows } from '@sar/workflows';

/** Runs all sensors over a checkout and prints one line per signal. Returns the exit code. */
export function patrol(path: string, print: (line: string) => void): number {
  const repository = repositoryWorkflows(checkoutTree(path));
  const readings = sensors().map((sensor) => sensor.read({ repository, asOf: new Date().toISOString().slice(0, 10) }));
  const signals = readings.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals : []));
  for (const { artefact, rule, message } of signals) print(`${artefact.path}:${artefact.line} ${rule} ${message}`);
  for (const reading of readings) {
    if (reading.outcome !== 'unknown') print(`${reading.sensor}: ${reading.scope.judged} ${reading.scope.unit}, ${signals.length} signals`);
  }
  return signals.length === 0 ? 0 : 1;
}
