// What restoring the layers at the same time saves: the bundled action against five processes one after another, each of which restores
// one entry with the same client of the cache, as five steps of actions/cache do. The service is on loopback and answers every request after
// 50 ms. Usage: npm run bench -- cache-layers
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { layersScene } from './layers-scene.mjs';
import { median, ratio, ratioText } from './measure.mjs';

const LEAST = 2.5;
const LATENCY_MS = 50;
const ROUNDS = 9;
const WARM_UP = 1;
/** Megabytes of all five layers together. The first must hold; the others show from where on unpacking counts more than waiting. */
const SIZES = [20, 60, 200];
const step = fileURLToPath(new URL('restore-one.mjs', import.meta.url));

/**
 * Prints a line for each measurement.
 *
 * @returns what does not hold, in sentences
 */
export async function benchCacheLayers(root, line, dist = join(root, 'dist')) {
  const entry = join(dist, 'cache-layers/index.js');
  const client = join(root, 'lib/staged/node_modules/@actions/cache/index.js');
  const testkit = join(root, 'packages/testkit/lib/index.js');
  if (![entry, client, testkit].every((path) => existsSync(path))) throw new Error('run "npm run build" first');
  const { startResultsService } = await import(pathToFileURL(testkit).href);
  const problems = [];
  for (const [at, megabytes] of SIZES.entries()) {
    const service = await startResultsService({ latencyMs: LATENCY_MS });
    const folder = mkdtempSync(join(tmpdir(), 'sar-bench-layers-'));
    try {
      const scene = await layersScene({ folder, service, entry, restoreOne: [step, client], megabytes });
      const times = await rounds(scene);
      const found = ratio(times.sequential, times.layered);
      const goal = at === 0 ? `goal ≥ ${LEAST}; ` : '';
      const what = `archives ${(scene.archiveBytes / 1_000_000).toFixed(0)} MB`;
      line(
        `five steps ÷ cache layers, ${megabytes} MB`,
        ratioText(found),
        `${goal}${Math.round(median(times.sequential))} ms ÷ ${Math.round(median(times.layered))} ms, ${what}`,
      );
      if (at === 0 && found.median < LEAST) problems.push(`the layers come back ${found.median.toFixed(2)} times as fast, not ${LEAST}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
      await service.close();
    }
  }
  return problems;
}

/** Both ways in turn, each on an emptied machine. */
async function rounds({ fresh, layered, sequential }) {
  const times = { layered: [], sequential: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const order = [
      ['layered', layered],
      ['sequential', sequential],
    ];
    for (const [name, way] of round % 2 === 0 ? order : order.toReversed()) {
      fresh();
      const took = await way();
      if (round >= WARM_UP) times[name].push(took);
    }
  }
  return times;
}
