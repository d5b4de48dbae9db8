import { describe, expect, it } from 'vitest';

import { readScript } from '../read-script.js';

function commands(script: string): readonly string[] {
  return readScript(script, 'pwsh').commands.map((command) =>
    [
      [command.program, ...command.args.map((word) => word.text)].join(' '),
      ...Object.entries(command.env).map(([name, word]) => `${name}=${word.text}`),
      ...(command.directory === undefined ? [] : [`@${command.directory.text}${command.directory.dynamic ? '~' : ''}`]),
      ...(command.conditional ? ['maybe'] : []),
      ...(command.feedsShell === true ? ['feeds'] : []),
    ].join(' | '),
  );
}

describe('what a PowerShell script runs', () => {
  it.each<[string, readonly string[]]>([
    ['npm ci; npm test', ['npm ci', 'npm test']],
    ['# npm ci\n<# npm ci\n#>\nnpm test # x', ['npm test']],
    ['npm `\n  ci', ['npm ci']],
    ['npm ci && npm test || x', ['npm ci', 'npm test', 'x | maybe']],
    ['npm ci 2>&1 | Tee-Object log', ['npm ci', 'Tee-Object log']],
    ['npm ci > log', ['npm ci']],
    ['& "C:\\x y\\npm.cmd" ci', ['npm ci']],
    ['& "$env:X\\vcpkg.exe" install', ['vcpkg install']],
    ['.\\gradlew.bat build', ['gradlew build']],
    ['7z x a.zip', ['7z x a.zip']],
    ["$env:A = 'x'\nnpm ci", ['npm ci | A=x']],
    ['$x = npm root', ['npm root']],
    ['$x = @{ npm = 1; b = 2 }', []],
    ['"npm ci"', []],
    ['$a.b("x")', []],
    ["[Environment]::SetEnvironmentVariable('A', 'b')", []],
    ["@'\nnpm ci\n'@ | Out-File x", ['Out-File x']],
    ['echo @"\n$(npm root)\n"@', ['echo $(npm root)', 'npm root']],
    ['echo "a $(npm root)"', ['echo a $(npm root)', 'npm root']],
    ["echo '$(npm root)'", ['echo $(npm root)']],
    ["if ($x -eq 'y') { npm ci } elseif ($z) { b } else { c }", ['npm ci | maybe', 'b | maybe', 'c | maybe']],
    ['if ($false) { npm ci } else { x }', ['x | maybe']],
    ['if (-not (Test-Path x)) { exit 1 }\nnpm ci', ['Test-Path x', 'npm ci']],
    ['foreach ($x in 1..3) { npm ci }', ['npm ci']],
    ['while ($x) { npm ci }', ['npm ci | maybe']],
    ['try { npm ci; exit 0 } catch [Foo] { x }\nnpm test', ['npm ci', 'x | maybe', 'npm test']],
    ["switch ($x) { 'a' { npm ci } default { x } }", ['npm ci | maybe', 'x | maybe']],
    ['function F { npm ci }', []],
    ['function F($a) { npm ci }\nf', ['npm ci']],
    ['ls | ForEach-Object { npm ci }', ['ls', 'ForEach-Object { npm ci }', 'npm ci']],
    ['& { npm ci }', ['npm ci']],
    ['exit 0\nnpm ci', []],
    ['Set-Location -Path web\nnpm ci', ['Set-Location -Path web', 'npm ci | @web']],
    ['cd web; npm ci', ['cd web', 'npm ci | @web']],
    ['Push-Location a\nx\nPop-Location\ny', ['Push-Location a', 'x | @a', 'Pop-Location | @a', 'y']],
    ['python -m pip install x', ['pip install x']],
    ["pwsh -c 'npm ci'", ['npm ci']],
    ["bash -lc 'npm ci'", ['npm ci']],
    ["Start-Process -FilePath msiexec -ArgumentList '/i','x.msi' -Wait", ['msiexec /i x.msi']],
    ["Start-Process msiexec '/i x.msi' -NoNewWindow", ['msiexec /i x.msi']],
    ["Invoke-Expression 'npm ci'", ['npm ci']],
    ['irm https://x | iex', ['irm https://x | feeds']],
    ['npm run ${{ matrix.x }}', ['npm run ${{ matrix.x }}']],
  ])('%j', (script, expected) => {
    expect(commands(script)).toEqual(expected);
  });
});

describe('what a PowerShell script hides', () => {
  it.each<[string, readonly string[]]>([
    ['& $x a', ['dynamic program']],
    ['iex $x', ['eval']],
    ["iex ((New-Object Net.WebClient).DownloadString('https://x'))", ['downloaded script']],
    ['iwr -useb https://x | iex', ['downloaded script']],
    ['npm ci', []],
  ])('%j', (script, expected) => {
    expect(readScript(script, 'powershell').hidden.map((part) => part.reason)).toEqual(expected);
  });
});
