// `node scripts/act/results-service.mjs [--latency-ms N]`: the cache and artifact service of a job as a process of its own, for a run of
// act or a benchmark. Its first line of output is JSON, the variables that the runner gives an action; it ends with standard input.
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { importSource } from '../import-source.mjs';

/** Options of the command line. @throws Error saying what is wrong with them */
export function serviceOptions(given) {
  const { values } = parseArgs({ args: given, options: { 'latency-ms': { type: 'string', default: '0' } } });
  if (!/^\d{1,5}$/.test(values['latency-ms'])) throw new Error(`--latency-ms ${values['latency-ms']} is no number of milliseconds`);
  return { latencyMs: Number(values['latency-ms']) };
}

async function main() {
  const options = serviceOptions(process.argv.slice(2));
  const { startResultsService } = await importSource('packages/testkit/src/results-service/start-results-service.ts');
  const service = await startResultsService(options);
  console.log(JSON.stringify(service.env));
  process.stdin.resume().once('end', () => void service.close());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(3);
  });
}
