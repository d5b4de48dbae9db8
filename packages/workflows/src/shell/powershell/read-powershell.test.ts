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

describe('the path of a program behind & and .', () => {
  const PATH = '$PSScriptRoot/lib/x.ps1';
  it.each<[string, string]>([
    ["& (Join-Path $PSScriptRoot 'lib' 'x.ps1')", PATH],
    ['& (Join-Path -Path $PSScriptRoot -ChildPath lib/x.ps1)', PATH],
    ["& (Join-Path -ChildPath 'lib' -Path $PSScriptRoot)", '$PSScriptRoot/lib'],
    ["& (Join-Path $PSScriptRoot 'lib' -AdditionalChildPath 'x.ps1')", PATH],
    ["& (Join-Path $PSScriptRoot -ChildPath 'lib' -AdditionalChildPath 'a', 'x.ps1')", '$PSScriptRoot/lib/a/x.ps1'],
    ["& (Join-Path (Join-Path $PSScriptRoot 'lib') 'x.ps1') -A b", PATH],
    ["& (Join-Path $env:GITHUB_WORKSPACE 'a' 'x.ps1')", '$env:GITHUB_WORKSPACE/a/x.ps1'],
    ["& ([IO.Path]::Combine($PSScriptRoot, 'lib', 'x.ps1'))", PATH],
    ["& ([System.IO.Path]::Combine($root, 'lib', 'x.ps1'))", '$PSScriptRoot/lib/x.ps1'],
    ["& ($PSScriptRoot + '/lib/' + 'x.ps1')", PATH],
    ['& "$PSScriptRoot/lib/x.ps1"', PATH],
    ['& "$root/lib/$name.ps1"', PATH],
    ['& "$(Join-Path $root lib)/x.ps1"', PATH],
    ["& (Join-Path $lib 'x.ps1')", PATH],
    ['& $script', PATH],
    ['& ${script}', PATH],
    ["& (Join-Path (Split-Path -Parent $PSScriptRoot) 'x.ps1')", '$PSScriptRoot/../x.ps1'],
    ["& (Join-Path (Split-Path -Parent $MyInvocation.MyCommand.Path) 'x.ps1')", '$PSScriptRoot/x.ps1'],
    ["& (Join-Path (Split-Path $PSCommandPath) 'x.ps1')", '$PSScriptRoot/x.ps1'],
    ["& (Join-Path (Get-Item -Path $PSScriptRoot).Parent.Parent.FullName 'x.ps1')", '$PSScriptRoot/../../x.ps1'],
    ["& (Join-Path (Split-Path $lib) 'x.ps1')", '$PSScriptRoot/x.ps1'],
    ["& (Join-Path (Get-Location) 'x.ps1')", '$PWD/x.ps1'],
    ["& (Join-Path $PWD.Path 'x.ps1')", '$PWD/x.ps1'],
    ["& (Join-Path (git rev-parse --show-toplevel) 'x.ps1')", '$(git rev-parse --show-toplevel)/x.ps1'],
    ["& (Resolve-Path (Join-Path $root 'x.ps1'))", '$PSScriptRoot/x.ps1'],
    ["& (Join-Path '${{ github.workspace }}' 'x.ps1')", '${{ github.workspace }}/x.ps1'],
    ["$tool = 'npm'; & $tool ci", 'npm'],
  ])('%s', (script, expected) => {
    const known = `$root = $PSScriptRoot\n$name = 'x'\n$lib = Join-Path $root 'lib'\n$script = [IO.Path]::Combine($lib, 'x.ps1')\n`;
    const reading = readScript(known + script, 'pwsh');
    expect(reading.hidden).toEqual([]);
    expect(reading.commands.map((command) => command.writtenProgram)).toContain(expected);
  });

  it.each([
    '& (Join-Path $env:OTHER x.ps1)',
    "& (Join-Path $unknown 'x.ps1')",
    '& (Join-Path $PSScriptRoot (Get-ChildItem *.ps1))',
    "& (Join-Path $PSScriptRoot 'x.ps1' -Wrong y)",
    '& (Join-Path $PSScriptRoot $env:GITHUB_WORKSPACE)',
    '& (Get-Command npm).Source',
    "& (Join-Path $PSScriptRoot 'x').Replace('x', 'y')",
    '& (Get-Path)',
    "& ($PSScriptRoot -replace 'a', 'b')",
    "$p = 'a.ps1'; $p += 'b'; & $p",
    "$p = 'a.ps1'; if ($x) { $p = 'b.ps1' }; & $p",
    "$p = 'a.ps1'; $p = Get-Content x; & $p",
    "foreach ($p in 'a', 'b') { & $p }",
    "$p = 'a.ps1'; foreach ($x in 1..2) { & $p; $p = 'b.ps1' }",
    "$p = 'a.ps1'; function F($p) { & $p }; F b.ps1",
    "$p = 'a.ps1'; function F { param([string] $p) & $p }; F b.ps1",
    "function F { $p = 'a.ps1' }; F; & $p",
    '& (((((((((((((((((((((((((((((((((((((((((($x))))))))))))))))))))))))))))))))))))))))))',
  ])('is not known: %s', (script) => {
    expect(readScript(script, 'pwsh').hidden.map((part) => part.reason)).toContain('dynamic program');
  });

  it('keeps what a branch assigns within the branch', () => {
    const reading = readScript("if ($x) { $p = Join-Path $PSScriptRoot 'a.ps1'; & $p }\n& $p", 'pwsh');
    expect(reading.commands.map((command) => command.program)).toContain('a.ps1');
    expect(reading.hidden).toHaveLength(1);
  });

  it('reads a script in with .', () => {
    const shown = readScript(". (Join-Path $PSScriptRoot 'a.ps1') -X\n. ./b.ps1\n& ./c.ps1", 'pwsh').commands.map((command) =>
      [command.program, ...command.args.map(({ text }) => text)].join(' '),
    );
    expect(shown).toEqual(['source $PSScriptRoot/a.ps1 -X', 'Join-Path $PSScriptRoot a.ps1', 'source ./b.ps1', 'c.ps1']);
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
