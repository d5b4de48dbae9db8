// Draws verdicts and findings from real checkouts by seeded random sampling, for reading by hand.
// Usage: node scripts/sample-verdicts.mjs --seed 1 --per 12 CHECKOUT… > sample.ndjson
// A checkout's folder is named <owner>__<name>; its commit is read from git, or from COMMITS (a file of "owner/name<TAB>sha" lines).
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkoutTree } from '../packages/host/lib/index.js';
import { recommendedBaseline } from '../packages/baseline/lib/index.js';
import { judgeCacheWiring } from '../packages/search/lib/index.js';
import { repositoryWorkflows } from '../packages/workflows/lib/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, per: { type: 'string', default: '12' }, commits: { type: 'string' } },
});

/** Mulberry32: a small generator of numbers in [0, 1) that gives the same sequence for the same seed everywhere. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function commitOf(repository, path) {
  const listed =
    values.commits === undefined
      ? undefined
      : readFileSync(values.commits, 'utf8')
          .split('\n')
          .find((line) => line.startsWith(`${repository}\t`));
  return (
    listed?.split('\t')[1] ??
    (existsSync(`${path}/.git`) ? execFileSync('git', ['-C', path, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim() : 'unknown')
  );
}

const strata = new Map();
const put = (outcome, row) => strata.set(outcome, [...(strata.get(outcome) ?? []), { outcome, ...row }]);
for (const given of positionals) {
  const path = resolve(given);
  const repository = basename(path).replace('__', '/');
  const report = judgeCacheWiring(repositoryWorkflows(checkoutTree(path)), recommendedBaseline().cache);
  const common = { repository, commit: commitOf(repository, path) };
  for (const { path: file, job, line, verdict, reason, ecosystems } of report.jobs) {
    const said = ecosystems
      .map((one) => `${one.ecosystem}: ${one.verdict} (${one.reason}) [${one.installs.slice(0, 2).join(' | ')}]`)
      .join('; ');
    put(`job:${verdict}`, { ...common, file, job, line, verdict: said === '' ? reason : said });
  }
  for (const { rule, artefact, message, pedantic } of report.signals) {
    if (pedantic !== true && rule !== 'missing-cache')
      put(`rule:${rule}`, { ...common, file: artefact.path, job: artefact.job, line: artefact.line, verdict: message });
  }
}
const next = random(Number(values.seed));
for (const [, rows] of [...strata].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const drawn = rows
    .map((row) => ({ row, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Number(values.per));
  for (const { row } of drawn) console.log(JSON.stringify({ ...row, ofAll: rows.length }));
}
