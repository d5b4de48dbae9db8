import { expect, it } from 'vitest';

import { readScript } from '../read-script.js';

it.each<[string, readonly string[], boolean]>([
  ['import os\nos.system("npm ci && npm test")', ['npm ci', 'npm test'], false],
  ["import subprocess\nsubprocess.run(['pip', 'install', 'x'], check=True)", ['pip install x'], false],
  ["import subprocess\nsubprocess.check_call((\n  'npm',\n  'ci',\n))", ['npm ci'], false],
  ['import subprocess, sys\nsubprocess.check_call([sys.executable, "-m", "pip", "install", "x"])', ['pip install x'], false],
  ['import subprocess\nsubprocess.run("npm ci", shell=True)', ['npm ci'], false],
  ['import subprocess\nsubprocess.run(command)', [], true],
  ['import subprocess\nsubprocess.run(f"npm {x}", shell=True)', [], true],
  ['from subprocess import run\nrun(["npm", "ci"])', [], true],
  ['import subprocess as sp\nsp.run(["npm", "ci"])', [], true],
  ['from subprocess import CalledProcessError\nprint(1)', [], false],
  ['import os\nos.execvp("npm", ["npm", "ci"])', [], true],
  ['# os.system("npm ci")\nprint("npm ci")', [], false],
  ['import json\nprint(1)', [], false],
])('python: %j', (script, expected, hides) => {
  const reading = readScript(script, 'python');
  expect(reading.commands.map((command) => [command.program, ...command.args.map((word) => word.text)].join(' '))).toEqual(expected);
  expect(reading.hidden.map((part) => part.reason)).toEqual(hides ? ['unreadable shell'] : []);
});

it('reads what a shell hands to Python', () => {
  const reading = readScript('python - <<EOF\nimport os\nos.system("npm ci")\nEOF');
  expect(reading.commands.map((command) => [command.program, command.line])).toEqual([
    ['python', 1],
    ['npm', 3],
  ]);
});
