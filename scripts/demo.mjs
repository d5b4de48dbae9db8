// `npm run demo`: plays SAR against a GitHub of this machine, step by step, and prints what each step prints. Needs no account, no token
// and no network. At a terminal it opens the report of the life cycle in the browser. Exit code 1 when a step did not go as it should.
// Usage: npm run demo [-- variables | ci-health | life-cycle]
import { spawn } from 'node:child_process';
import { testkit } from './with-testkit.mjs';
import { CI_HEALTH } from './demo/ci-health.mjs';
import { LIFE_CYCLE } from './demo/life-cycle.mjs';
import { stageLifeCycle } from './demo/life-cycle/stage.mjs';
import { stage } from './demo/stage.mjs';
import { VARIABLES } from './demo/variables.mjs';

/** Each act has a stage of its own, for one scene or more. */
const ACTS = [
  {
    open: stage,
    scenes: [
      { name: 'variables', title: 'Variables and secrets', steps: VARIABLES },
      { name: 'ci-health', title: 'CI health', steps: CI_HEALTH },
    ],
  },
  { open: stageLifeCycle, scenes: [{ name: 'life-cycle', title: 'The whole life cycle', steps: LIFE_CYCLE }] },
];
const named = process.argv.slice(2);
const names = ACTS.flatMap(({ scenes }) => scenes.map(({ name }) => name));
const unknown = named.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no such scene: ${unknown.join(', ')}; there are ${names.join(', ')}`);
  process.exit(3);
}

let wrong = 0;
let page;
for (const { open, scenes: all } of ACTS) {
  const scenes = all.filter(({ name }) => named.length === 0 || named.includes(name));
  if (scenes.length === 0) continue;
  const set = await open(await testkit());
  page = set.pagePath ?? page;
  if (set.hasTools === false)
    console.log('\nSKIPPED: ruff and pytest are not installed here; a small script finds the unused import, and a person mends it.');
  try {
    for (const { title, steps } of scenes) await play(title, steps, set);
  } finally {
    await set.close();
  }
}
console.log(wrong === 0 ? '\nThat was all of it.' : `\n${wrong} steps did not go as expected.`);
console.log(page === undefined ? 'Nothing is left behind.' : `The report of the end: ${page}; nothing else is left behind.`);
if (page !== undefined && process.stdout.isTTY && !process.env.CI) openPage(page);
process.exitCode = wrong === 0 ? 0 : 1;

async function play(title, steps, set) {
  console.log(`\n${title}\n${'='.repeat(title.length)}`);
  for (const [at, step] of steps.entries()) {
    console.log(`\n${at + 1}. ${step.title}\n   $ ${step.command}\n`);
    const { exitCode, text } = await step.run(set);
    for (const line of text.trimEnd().split('\n')) console.log(`   ${line}`.trimEnd());
    console.log(`   (exit code ${exitCode})`);
    const { exitCode: expected, says } = typeof step.expect === 'function' ? step.expect(set) : step.expect;
    const missing = says.filter((word) => !text.includes(word));
    if (exitCode === expected && missing.length === 0) continue;
    wrong += 1;
    console.log(`   NOT AS EXPECTED: exit code ${expected}${missing.length > 0 ? `, and a word of ${missing.join(', ')}` : ''}`);
  }
}

/** Shows a page in the user's browser; a machine without one shows nothing. */
function openPage(path) {
  const [program, ...words] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['explorer'] : ['xdg-open'];
  const child = spawn(program, [...words, path], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('There is no program here that opens it.'));
  child.unref();
}
