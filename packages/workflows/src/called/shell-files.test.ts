import { describe, expect, it } from 'vitest';
import { shown } from './called.fixture.js';

const FILES = {
  'x.sh': 'npm ci',
  'scripts/x.sh': '#!/bin/sh -e\nnpm ci',
  'scripts/run': '#!/usr/bin/env -S bash -eu\nnpm ci',
  'scripts/plain': 'npm ci',
  'scripts/tool': '#!/usr/bin/env python3\nprint(1)',
  'scripts/tool.py': 'print(1)',
  'scripts/x.ps1': 'npm ci',
  'scripts/build.ts': '#!/usr/bin/env -S deno run -A --lock=x.lock\nimport x',
  'scripts/release.py': '#!/usr/bin/env -S uv run --script\nprint(1)',
  'scripts/check': '#!/usr/bin/env A=1 bun\nrun()',
  'scripts/rules': '#!/usr/bin/make -f\nbuild:\n\tx',
  'scripts/serve.mjs': '#!/usr/bin/env node\n',
  'build.bat': 'npm ci',
  '.github/x.sh': '#!/usr/bin/zsh\nnpm ci',
  'lib/common.sh': 'a',
  gradlew: '#!/bin/sh\n',
  'gradlew.bat': '',
  'web/run.sh': '\uFEFFnpm ci',
  'bin.sh': { kind: 'binary', sizeBytes: 10 },
  'huge.sh': { kind: 'too-large', sizeBytes: 1e9 },
  'link.sh': { kind: 'outside' },
} as const;

describe('files that a command runs in a shell', () => {
  it.each<[string, string, readonly string[] | string | undefined]>([
    ['./x.sh', '', ['x.sh:1 sh [] npm ci']],
    ['scripts/x.sh --all', '', ['scripts/x.sh:1 sh [] #!/bin/sh -e\nnpm ci']],
    ['./scripts/run', '', ['scripts/run:1 bash [] #!/usr/bin/env -S bash -eu\nnpm ci']],
    ['./scripts/plain', '', ['scripts/plain:1 sh [] npm ci']],
    ['.github/x.sh', '', ['.github/x.sh:1 zsh [] #!/usr/bin/zsh\nnpm ci']],
    ['../x.sh', 'web', ['x.sh:1 sh [web] npm ci']],
    ['./run.sh', 'web', ['web/run.sh:1 sh [web] npm ci']],
    ['../../x.sh', 'web', undefined],
    ['./scripts/tool', '', undefined],
    ['./scripts/tool.py', '', undefined],
    [
      './scripts/build.ts --publish $X',
      '',
      ['scripts/build.ts:1 sh [] /usr/bin/env -S deno run -A --lock=x.lock ./scripts/build.ts --publish $X'],
    ],
    ['../scripts/release.py', 'web', ['scripts/release.py:1 sh [web] /usr/bin/env -S uv run --script ../scripts/release.py']],
    ['./scripts/check', '', ['scripts/check:1 sh [] /usr/bin/env A=1 bun ./scripts/check']],
    ['./scripts/rules build', '', ['scripts/rules:1 sh [] /usr/bin/make -f ./scripts/rules build']],
    ['./scripts/serve.mjs', '', undefined],
    ['x.sh', '', undefined],
    ['./gradlew build', '', undefined],
    ['.\\gradlew.bat build', '', undefined],
    ['./absent.sh', '', 'hidden: not in the repository'],
    ['./target/release/app', '', undefined],
    ['/usr/bin/x.sh', '', undefined],
    ['~/x.sh', '', undefined],
    ['./x.sh', '?', 'hidden: the working directory is not known'],
    ['$GITHUB_WORKSPACE/x.sh', '?', ['x.sh:1 sh [unknown] npm ci']],
    ['$DIR/x.sh', '', 'hidden: the path is only known at run time'],
    ['./bin.sh', '', 'hidden: bin.sh is a binary file'],
    ['./huge.sh', '', 'hidden: huge.sh is larger than 512 KB'],
    ['./link.sh', '', 'hidden: link.sh is a link out of the repository'],
    ['.\\scripts\\x.ps1', '', ['scripts/x.ps1:1 pwsh [] npm ci']],
    ['build.bat', '', ['build.bat:1 cmd [] npm ci']],
    ['other.bat', '', undefined],
    ['bash x.sh a b', '', ['x.sh:1 bash [] npm ci']],
    ['bash -euo pipefail scripts/tool.py', '', ['scripts/tool.py:1 bash [] print(1)']],
    ['bash -x +e -- x.sh', '', ['x.sh:1 bash [] npm ci']],
    ['sh -c x.sh', '', undefined],
    ['bash -n x.sh', '', undefined],
    ['bash -s', '', undefined],
    ['bash', '', undefined],
    ['bash gone.sh', '', 'hidden: not in the repository'],
    ['bash $RUNNER_TEMP/x.sh', '', undefined],
    ['bash ${{·github.workspace·}}/x.sh', 'web', ['x.sh:1 bash [web] npm ci']],
    ['D=scripts bash $D/x.sh', '', ['scripts/x.sh:1 bash [] #!/bin/sh -e\nnpm ci']],
    ['zsh x.sh', '', ['x.sh:1 zsh [] npm ci']],
    ['source lib/common.sh', '', ['lib/common.sh:1 - [] a']],
    ['. ./lib/common.sh', '', ['lib/common.sh:1 - [] a']],
    ['source .venv/bin/activate', '', undefined],
    ['source $HOME/.cargo/env', '', undefined],
    ['pwsh -NoProfile -ExecutionPolicy Bypass -File scripts/x.ps1 -A b', '', ['scripts/x.ps1:1 pwsh [] npm ci']],
    ['pwsh ./scripts/x.ps1', '', ['scripts/x.ps1:1 pwsh [] npm ci']],
    ['powershell -Command .\\scripts\\x.ps1·-A', '', ['scripts/x.ps1:1 pwsh [] npm ci']],
    ['pwsh -Command Get-Date;·./scripts/x.ps1', '', undefined],
    ['cmd /c build.bat', '', ['build.bat:1 cmd [] npm ci']],
    ['call build.bat', '', ['build.bat:1 cmd [] npm ci']],
    ['cmd /c gradlew.bat', '', undefined],
  ])('%s in %s', (command, directory, expected) => {
    expect(shown(command, FILES, directory)).toEqual(expected);
  });

  it.each<[string, string, string | undefined, readonly string[] | undefined]>([
    ['PATH=$PWD/scripts:$PATH run', '', undefined, ['scripts/run:1 bash [] #!/usr/bin/env -S bash -eu\nnpm ci']],
    ['PATH=$(pwd)/lib:$PWD/scripts:$PATH run', '', undefined, ['scripts/run:1 bash [] #!/usr/bin/env -S bash -eu\nnpm ci']],
    ['PATH=${GITHUB_WORKSPACE}/scripts:$PATH run', 'web', 'web', ['scripts/run:1 bash [web] #!/usr/bin/env -S bash -eu\nnpm ci']],
    ['PATH=scripts:$PATH build.ts', '', undefined, ['scripts/build.ts:1 sh [] /usr/bin/env -S deno run -A --lock=x.lock scripts/build.ts']],
    ['PATH=$PWD/scripts:$PATH run', 'web', 'web', undefined],
    ['PATH=$HOME/scripts:$PATH run', '', undefined, undefined],
    ['PATH=/opt/scripts:~/scripts run', '', undefined, undefined],
    ['PATH=$PWD/scripts:$PATH absent', '', undefined, undefined],
    ['run', '', undefined, undefined],
  ])('finds a bare name in a folder on PATH: %s in %s after cd to %s', (command, directory, moved, expected) => {
    expect(shown(command, FILES, directory, undefined, moved)).toEqual(expected);
  });

  it.each([
    '$(dirname·"$0")/common.sh',
    '$(dirname·$0)/common.sh',
    '$(dirname·--·"${0}")/common.sh',
    '$(cd·"$(dirname·"$0")"·&&·pwd)/common.sh',
    '$(dirname·"${BASH_SOURCE[0]}")/common.sh',
    '${0%/*}/common.sh',
    '$PSScriptRoot/common.sh',
    '%~dp0\\common.sh',
    '%~dp0common.sh',
    '%~DP0common.sh',
  ])('finds %s beside the script that holds the command', (path) => {
    expect(shown(`bash ${path}`, FILES, '', 'lib/main.sh')).toEqual(['lib/common.sh:1 bash [] a']);
    expect(shown(`bash ${path}`, FILES, '')).toMatch(/^hidden: /);
  });
});
