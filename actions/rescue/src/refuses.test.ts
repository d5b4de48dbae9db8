import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { sharedServer } from './run-rescue.fixture.js';
import { missingVariable } from './scenes.fixture.js';

const server = sharedServer();

it('a file that holds no findings, a playbook that there is not, an input that is none: nothing is asked or written', async () => {
  const opened = missingVariable({ server: server() });
  const path = join(opened.checkout.root, '.git', 'findings.json');
  writeFileSync(path, '{"schema":"sar.triage/1","token":"x"}');
  const cases = [
    [{ 'findings-file': path }, /findings\.json/],
    [{ 'findings-file': 'no-such-file.json' }, /no-such-file\.json/],
    [{ playbook: 'SAR-01' }, /did you mean SAR-001/],
    [{ finding: '../x' }, /"finding" takes ids/],
    [{ apply: 'yes' }, /true or false/],
  ] as const;
  for (const [inputs, message] of cases) {
    const run = await runInProcess(opened, { inputs: { apply: 'true', ...inputs } });
    expect(run.failure).toMatch(message);
  }
  expect(opened.writes()).toEqual([]);
});
