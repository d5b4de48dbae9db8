import { expect, it } from 'vitest';

import { readScript } from '../read-script.js';

it.each<[string, readonly string[]]>([
  ['npm ci\r\nnpm test\r\n', ['npm ci', 'npm test']],
  ['call npm ci && npm test', ['npm ci', 'npm test']],
  ['rem npm ci\n:: npm ci\n@rem npm ci\n:label\nx', ['x']],
  ['npm ^\n  ci', ['npm ci']],
  ['@echo off\nnpm ci > x 2>&1', ['echo off', 'npm ci']],
  ['cd /d web\nnpm ci', ['cd /d web', 'npm ci | @web']],
  ['set A=1\nnpm ci', ['npm ci | A=1']],
  ['set "A=b c" & npm ci', ['npm ci | A=b c']],
  ['if exist x (\n npm ci\n) else (\n y\n)\nz', ['npm ci | maybe', 'y | maybe', 'z']],
  ['if not "%X%"=="a" npm ci', ['npm ci | maybe']],
  ['if %X% == a npm ci', ['npm ci | maybe']],
  ['for %%i in (a b) do npm ci', ['npm ci']],
  ['npm ci || exit /b 1', ['npm ci', 'exit /b 1 | maybe']],
  ['call "C:\\a b\\npm.cmd" ci', ['npm ci']],
  ['start /wait setup.exe /S', ['setup /S']],
  ['python -m pip install x', ['pip install x']],
  ['npm run ${{ matrix.x }}', ['npm run ${{ matrix.x }}']],
])('cmd: %j', (script, expected) => {
  const shown = readScript(script, 'cmd').commands.map((command) =>
    [
      [command.program, ...command.args.map((word) => word.text)].join(' '),
      ...Object.entries(command.env).map(([name, word]) => `${name}=${word.text}`),
      ...(command.directory === undefined ? [] : [`@${command.directory.text}`]),
      ...(command.conditional ? ['maybe'] : []),
    ].join(' | '),
  );
  expect(shown).toEqual(expected);
});

it('names a program that a variable holds as hidden', () => {
  expect(readScript('%PY% -m pip', 'cmd').hidden.map((part) => part.reason)).toEqual(['dynamic program']);
});
