// `npm run demo`: plays SAR against a GitHub of this machine, step by step, and prints what each step prints. Needs no account, no token
// and no network. Exit code 1 when a step did not go as it should.
import { testkit } from './with-testkit.mjs';
import { CI_HEALTH } from './demo/ci-health.mjs';
import { stage } from './demo/stage.mjs';
import { VARIABLES } from './demo/variables.mjs';

const SCENES = [
  { title: 'Variables and secrets', steps: VARIABLES },
  { title: 'CI health', steps: CI_HEALTH },
];

const set = await stage(await testkit());
let wrong = 0;
try {
  for (const { title, steps } of SCENES) {
    console.log(`\n${title}\n${'='.repeat(title.length)}`);
    for (const [at, step] of steps.entries()) {
      console.log(`\n${at + 1}. ${step.title}\n   $ ${step.command}\n`);
      const { exitCode, text } = await step.run(set);
      for (const line of text.trimEnd().split('\n')) console.log(`   ${line}`.trimEnd());
      console.log(`   (exit code ${exitCode})`);
      const missing = step.expect.says.filter((word) => !text.includes(word));
      if (exitCode === step.expect.exitCode && missing.length === 0) continue;
      wrong += 1;
      console.log(
        `   NOT AS EXPECTED: exit code ${step.expect.exitCode}${missing.length > 0 ? `, and a word of ${missing.join(', ')}` : ''}`,
      );
    }
  }
} finally {
  await set.close();
}
console.log(wrong === 0 ? '\nThat was all of it; nothing is left behind.' : `\n${wrong} steps did not go as expected.`);
process.exit(wrong === 0 ? 0 : 1);
