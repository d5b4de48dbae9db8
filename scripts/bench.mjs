// Measures the check side by side with plain parsing, an empty Node process and actionlint; the machine's own speed cancels out.
// Usage: npm run bench [-- /path/to/checkout…]; without a path a repository is made up. docs/performance.md has results.
//        npm run bench -- intents measures the processing of queued variable intents instead (a checkout of that name is ./intents).
//        npm run bench -- ci-health measures the CI health monitor over 10,000 runs.
//        npm run bench -- search measures every sensor over 50,000 files.
//        npm run bench -- gate measures what the gate costs beyond its commands.
//        npm run bench -- triage measures the decision about 5,000 signals.
//        npm run bench -- cache-layers measures the restore of five layers at once against five steps.
//        npm run bench -- memory prunes an agent memory of 1 GB.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { actionlint, lint } from './bench/actionlint.mjs';
import { checkouts } from './bench/checkouts.mjs';
import { coldStart } from './bench/cold-start.mjs';
import { benchCacheLayers } from './bench/cache-layers.mjs';
import { benchCiHealth } from './bench/ci-health.mjs';
import { benchGate } from './bench/gate.mjs';
import { benchIntents } from './bench/intents.mjs';
import { benchMemory } from './bench/memory.mjs';
import { benchSearch } from './bench/search.mjs';
import { benchTriage } from './bench/triage.mjs';
import { stagedLibrary, wholeCheck } from './bench/library.mjs';
import { interleave, median, ratio, ratioText, timed } from './bench/measure.mjs';
import { peakMemory } from './bench/peak-memory.mjs';

const ROUNDS = 11;
const WARM_UP = 2;
const COLD_STARTS = 25;
const root = fileURLToPath(new URL('..', import.meta.url));

const given = process.argv.slice(2);
const option = given.find((argument) => argument.startsWith('-'));
if (option !== undefined) {
  console.error(
    `there is no option ${option}; usage: npm run bench [-- intents | ci-health | search | gate | triage | cache-layers | memory | /path/to/checkout…]`,
  );
  process.exit(3);
}
const OTHERS = {
  intents: benchIntents,
  'ci-health': benchCiHealth,
  search: benchSearch,
  gate: benchGate,
  triage: benchTriage,
  'cache-layers': benchCacheLayers,
  memory: benchMemory,
};
if (given.length === 1 && Object.hasOwn(OTHERS, given[0])) {
  const problems = await OTHERS[given[0]](root, line);
  for (const problem of problems) console.error(problem);
  process.exit(problems.length === 0 ? 0 : 1);
}
const { all, what, remove } = checkouts(given);
try {
  await measure();
} finally {
  remove();
}

async function measure() {
  const files = all.reduce((sum, { paths }) => sum + paths.length, 0);
  const folder = stagedLibrary(root);
  const check = await wholeCheck(folder);
  console.log(`${files} workflow files in ${what}; ${ROUNDS} rounds, each of every candidate in turn; median (middle half)\n`);
  const linter = actionlint(root);
  const first = interleave({ check: () => checkAll(check), parse: parseAll }, 1);
  const times = interleave(
    {
      check: () => checkAll(check),
      parse: parseAll,
      ...(linter.binary !== undefined && { actionlint: () => timed(() => lint(linter.binary, all)) }),
    },
    ROUNDS,
    WARM_UP,
  );
  line('whole check ÷ plain yaml parse', ratioText(ratio(times.check, times.parse)), 'goal ≤ 2.2');
  line('  the first pass of the process', (first.check[0] / first.parse[0]).toFixed(2), 'code not yet compiled');
  line('files per second', Math.round((files * 1000) / median(times.check)), 'on this machine now');
  if (times.actionlint === undefined) line('actionlint', 'not measured', linter.why);
  else line('whole check ÷ actionlint', ratioText(ratio(times.check, times.actionlint)), 'native, other rules, all processors');
  const roots = all.map((one) => one.root);
  line('peak memory', `${Math.round(peakMemory(folder, roots))} MB`, 'one process, all files');
  const entry = join(root, 'dist/cache-wiring-checker/index.js');
  if (!existsSync(entry)) return line('cold start', 'not measured', 'run "npm run build" first');
  const cold = coldStart(entry, COLD_STARTS);
  line(
    'cold start of the action ÷ node -e 0',
    ratioText(cold.ratio),
    `goal ≤ 4; ${Math.round(cold.actionMs)} ms ÷ ${Math.round(cold.nodeMs)} ms`,
  );
}

function checkAll(check) {
  return timed(() => {
    for (const one of all) check(one.root);
  });
}

function parseAll() {
  return timed(() => {
    for (const { texts } of all) {
      for (const text of texts) {
        try {
          parse(text);
        } catch {
          // A file that is no YAML takes the parser's time, too.
        }
      }
    }
  });
}

function line(name, value, note) {
  console.log(`${name.padEnd(38)} ${String(value).padEnd(22)} ${note}`);
}
