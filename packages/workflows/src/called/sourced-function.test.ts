import { describe, expect, it } from 'vitest';
import { readScript } from '../shell/read-script.js';
import { isHidden } from './called-script.js';
import { calledScripts } from './called-scripts.js';
import { treeOfTexts } from './called.fixture.js';

const TREE = treeOfTexts({
  'ci/lib.sh': 'TOOL=tox\necho read\nsetup() {\n  pip install "$TOOL" "$1"\n}\nsay() { echo "$@"; }\nall() { setup a; }\n',
  'ci/outer.sh': 'source "$(dirname "$0")/lib.sh"\n. ci/circle.sh\nown() { npm ci; }\n',
  'ci/circle.sh': '. ci/outer.sh\nround() { round; make; }\n',
  'ci/Lib.ps1': '$X = 1\nfunction Install-It {\n  param($A)\n  npm ci\n}\nInstall-It\n',
});

/** What the commands of a script call, without the definitions: `path directory last line`. */
function calls(script: string, directory: string | undefined = '', shell = 'bash'): readonly string[] {
  return readScript(script, shell).commands.flatMap((command) => {
    const base = command.directory === undefined ? directory : `${directory}/${command.directory.text}`.replace(/^\//, '');
    const called = command.program === 'source' ? undefined : calledScripts(command, base, TREE);
    if (called === undefined || isHidden(called)) return [];
    return called.map((each) => `${each.path} [${each.directory ?? 'unknown'}] ${each.text.split('\n').at(-1) ?? ''}`);
  });
}

describe('functions of files that a script reads in', () => {
  it.each<[string, string, readonly string[]]>([
    ['. ci/lib.sh\nsetup "a b" $X', '', ["ci/lib.sh [] setup 'a b' $X"]],
    ['source ./lib.sh; all', 'ci', ['ci/lib.sh [ci] all']],
    ['source ci/outer.sh; setup', '', ['ci/lib.sh [] setup']],
    ['source ci/outer.sh; own', '', ['ci/outer.sh [] own']],
    ['source ci/outer.sh; round', '', ['ci/circle.sh [] round']],
    ['source ci/lib.sh; cd web; setup', '', ['ci/lib.sh [web] setup']],
    ['cd ci; source lib.sh; cd ..; setup', '', []],
    ['cd ci; source lib.sh; setup', '', ['ci/lib.sh [ci] setup']],
    ['source ci/lib.sh; say hello', '', []],
    ['source ci/lib.sh; unknown', '', []],
    ['setup; source ci/lib.sh', '', []],
    ['source ci/lib.sh; ./setup', '', []],
    ['source ci/gone.sh; setup', '', []],
    ['setup() { x; }; source ci/lib.sh; setup', '', []],
  ])('%j in %j', (script, directory, expected) => {
    expect(calls(script, directory)).toEqual(expected);
  });

  it('does not tell upper from lower case in PowerShell', () => {
    expect(calls('. ./ci/Lib.ps1\ninstall-it -A 1', '', 'pwsh')).toEqual(['ci/Lib.ps1 [] install-it']);
  });

  it('gives definitions without what ran when the file was read in', () => {
    const command = readScript('. ci/lib.sh; setup flake8').commands.at(-1);
    const called = command && calledScripts(command, '', TREE);
    const text = Array.isArray(called) ? called[0].text : '';
    expect(text.split('\n').slice(0, 4)).toEqual(['TOOL=tox', '', 'setup() {', '  pip install "$TOOL" "$1"']);
    expect(readScript(text).commands.map(({ program, args }) => [program, ...args.map((word) => word.text)].join(' '))).toEqual([
      'pip install tox flake8',
    ]);
  });
});
