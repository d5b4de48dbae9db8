import { describe, expect, it } from 'vitest';

import { readScript } from '../read-script.js';
import type { ShellCommand } from '../shell-command.js';

/** One line per command: `program args`, then what is special about it. */
function show(command: ShellCommand): string {
  const marks = [
    ...Object.entries(command.env).map(([name, word]) => `${name}=${word.text}`),
    ...(command.directory === undefined ? [] : [`@${command.directory.text}${command.directory.dynamic ? '~' : ''}`]),
    ...(command.conditional ? ['maybe'] : []),
    ...(command.elsewhere === undefined ? [] : [command.elsewhere]),
    ...(command.feedsShell === true ? ['feeds'] : []),
  ];
  return [[command.program, ...command.args.map((word) => word.text)].join(' '), ...marks].join(' | ');
}

function commands(script: string): readonly string[] {
  return readScript(script).commands.map(show);
}

describe('what a bash script runs', () => {
  it.each<[string, readonly string[]]>([
    // words, comments, chains
    ['npm ci', ['npm ci']],
    ['# npm ci\n  # pip install x\n', []],
    ['npm ci # pip install x', ['npm ci']],
    ['echo "pip install x"', ['echo pip install x']],
    ['npm \\\n  ci', ['npm ci']],
    ['a && b; c | d', ['a', 'b', 'c', 'd']],
    ['a || b && c', ['a', 'b | maybe', 'c']],
    ['npm ci &', ['npm ci']],
    ['! npm ci', ['npm ci']],
    ['{ npm ci; } 2>&1', ['npm ci']],
    ['./gradlew build', ['gradlew build']],
    ['"$HOME/.cargo/bin/cargo" build', ['cargo build']],
    ['C:/x/npm.cmd ci', ['npm ci']],
    ['. venv/bin/activate', ['source venv/bin/activate']],
    ['npm ci > log 2>&1', ['npm ci']],
    ['time npm ci', ['npm ci']],
    // directories
    ['cd web && npm ci', ['cd web', 'npm ci | @web']],
    ['cd "$X" && npm ci', ['cd $X', 'npm ci | @$X~']],
    ['(cd web && npm ci); npm test', ['cd web', 'npm ci | @web', 'npm test']],
    ['cd a/b; cd ..; x', ['cd a/b', 'cd .. | @a/b', 'x | @a']],
    ['cd a; cd -; x', ['cd a', 'cd - | @a', 'x']],
    ['cd /opt/x; cd y; z', ['cd /opt/x', 'cd y | @/opt/x', 'z | @/opt/x/y']],
    ['pushd a; x; popd; y', ['pushd a', 'x | @a', 'popd | @a', 'y']],
    ['cd a | x; y', ['cd a', 'x', 'y']],
    ['if [ -d a ]; then cd a; fi; x', ['[ -d a ]', 'cd a | maybe', 'x | @a~']],
    ['cd a || exit 1\nx', ['cd a', 'exit 1 | @a | maybe', 'x | @a']],
    ['D=web; cd $D; x', ['cd web', 'x | @web']],
    // environment
    ['A=1 npm ci', ['npm ci | A=1']],
    ['export A=1\nnpm ci', ['export A=1', 'npm ci | A=1']],
    ['A=1; npm ci', ['npm ci']],
    ['A=1; export A; npm ci', ['export A', 'npm ci | A=1']],
    ['declare -x A=1; npm ci', ['declare -x A=1', 'npm ci | A=1']],
    ['export A=1; unset A; npm ci', ['export A=1', 'unset A | A=1', 'npm ci']],
    ['export __proto__=1; npm ci', ['export __proto__=1', 'npm ci | __proto__=1']],
    // variables the script sets
    ['CMD="npm ci"; $CMD --x', ['npm ci --x']],
    ['X=1.2; pip install "a==$X"', ['pip install a==1.2']],
    ['X=1; for i in a b; do X=$i; done; echo $X', ['echo $X']],
    ['if x; then V=1; fi; echo $V', ['x', 'echo $V']],
    ['set -- npm ci; "$@"', ['set -- npm ci', 'npm ci']],
    // branches and loops
    ['if x; then a; elif y; then b; else c; fi', ['x', 'a | maybe', 'y | maybe', 'b | maybe', 'c | maybe']],
    ['if false; then a; else b; fi', ['false', 'b']],
    ['if true; then a; else b; fi', ['true', 'a']],
    ['if ! true; then a; fi', ['true']],
    ['false && a', ['false']],
    ['true || a', ['true']],
    ['if [ a = b ]; then x; fi', ['[ a = b ]']],
    ['while false; do a; done', ['false']],
    ['while x; do a; done', ['x', 'a | maybe']],
    ['until x; do sleep 1; done', ['x', 'sleep 1 | maybe']],
    ['for i in a b; do npm ci; done', ['npm ci']],
    ['case "$X" in a) b;; *) c;; esac', ['b | maybe', 'c | maybe']],
    ['[ -f x ] && npm ci', ['[ -f x ]', 'npm ci | maybe']],
    ['[[ -f x ]] && npm ci', ['npm ci | maybe']],
    ['command -v npm || npm ci', ['command -v npm', 'npm ci | maybe']],
    ["if ${{ needs.a.result != 'success' }}; then exit 1; fi", ['exit 1 | maybe']],
    // the end of a script
    ['exit 0\nnpm ci', ['exit 0']],
    ['exec npm start\nnpm ci', ['npm start']],
    ['exec > log\nnpm ci', ['exec', 'npm ci']],
    ['if x; then exit 1; fi; a', ['x', 'exit 1 | maybe', 'a']],
    ['if x; then exit 1; else exit 0; fi; a', ['x', 'exit 1 | maybe', 'exit 0 | maybe']],
    ['x && exit 0\na', ['x', 'exit 0', 'a']],
    ['for f in *.x; do exit 1; done; a', ['exit 1', 'a']],
    // functions
    ['f() { npm ci; }', []],
    ['f() { npm ci; }; f; f', ['npm ci', 'npm ci']],
    ['function f { npm ci; }\nif x; then f; fi', ['x', 'npm ci | maybe']],
    ['f() { f; npm ci; }; f', ['npm ci']],
    ['f() { g; }; g() { npm ci; }; f', ['npm ci']],
    ['f() { cd web; }; f; npm ci', ['cd web', 'npm ci | @web']],
    ['retry() { "$@" || "$@"; }; retry npm ci', ['npm ci', 'npm ci | maybe']],
    ['f() { npm "$1" "${@:2}"; }; f ci --x', ['npm ci --x']],
    ['f() { shift; "$@"; }; f 3 npm ci', ['shift', 'npm ci']],
    ['f() { return; npm ci; }; f; a', ['return', 'a']],
    // substitutions
    ['echo $(npm root)', ['echo $(npm root)', 'npm root']],
    ['X=$(npm root)', ['npm root']],
    ['X=`npm root`', ['npm root']],
    ['echo "a $(b "$(c)")"', ['echo a $(b "$(c)")', 'b $(c)', 'c']],
    ['[[ -n "$(git status)" ]]', ['git status']],
    ['diff <(a) <(b)', ['diff <(a) <(b)', 'a', 'b']],
    ['echo ${X:-$(npm root)}', ['echo ${X:-$(npm root)}', 'npm root']],
    ["echo '$(npm root)'", ['echo $(npm root)']],
    // heredocs
    ['bash <<EOF\nnpm ci\nEOF', ['npm ci']],
    ["sudo bash -s <<'EOF'\nnpm ci\nEOF", ['npm ci']],
    ['cat > f <<EOF\nnpm ci\nEOF', ['cat']],
    ["cat <<'EOF' | bash\nnpm ci\nEOF", ['cat', 'npm ci']],
    ['bash <<< "npm ci"', ['npm ci']],
    ['echo "npm ci" | sh', ['echo npm ci', 'npm ci']],
    ['cat > f <<EOF\n$(date)\nEOF', ['date', 'cat']],
    ["cat > f <<'EOF'\n$(date)\nEOF", ['cat']],
    // eval, traps
    ['eval "npm ci"', ['npm ci']],
    ['eval "cd web"; npm ci', ['cd web', 'npm ci | @web']],
    ['trap "npm stop" EXIT', ['trap npm stop EXIT', 'npm stop | maybe']],
    ['c() { npm stop; }; trap c EXIT', ['trap c EXIT', 'npm stop | maybe']],
    ['trap - EXIT', ['trap - EXIT']],
    // expressions
    ['npm run ${{ matrix.x }}', ['npm run ${{ matrix.x }}']],
    ["echo ${{ format('}}', 1) }} && npm ci", ["echo ${{ format('}}', 1) }}", 'npm ci']],
    ['"${{ github.workspace }}/gradlew" build', ['gradlew build']],
    ["bash -c 'npm run ${{ matrix.x }}'", ['npm run ${{ matrix.x }}']],
  ])('%j', (script, expected) => {
    expect(commands(script)).toEqual(expected);
  });
});

describe('what a bash script hides', () => {
  it.each<[string, readonly string[]]>([
    ['$CMD x', ['dynamic program']],
    ['${{ inputs.command }}', ['dynamic program']],
    ["${{ github.event_name == 'push' }} && npm ci", []],
    ['eval "$(ssh-agent -s)"', ['eval']],
    ['eval "$X"', ['eval']],
    ['curl -s x | sh -s -- -y', ['downloaded script']],
    ['wget -qO- x | sudo -E bash -', ['downloaded script']],
    ['bash <(curl -s x)', ['downloaded script']],
    ['source <(curl -s x)', ['downloaded script']],
    ['sh -c "$(curl -fsSL x)"', ['downloaded script']],
    ['make script | bash', ['unreadable shell']],
    ['npm "ci', ['syntax']],
    ['if x; then', ['syntax']],
    ['$SUDO apt-get install x', []],
    ['python${{ matrix.v }} -m pip install x', []],
  ])('%j', (script, expected) => {
    expect(readScript(script).hidden.map((part) => part.reason)).toEqual(expected);
  });

  it('marks what feeds a shell', () => {
    expect(commands('curl x | sudo bash')).toEqual(['curl x | feeds', 'bash']);
    expect(commands('sh -c "$(curl x)"')).toEqual(['curl x | feeds']);
    expect(commands('curl x | tar xz')).toEqual(['curl x', 'tar xz']);
  });

  it('still reads what stands around a syntax error', () => {
    expect(commands('npm ci\nif x; then')).toContain('npm ci');
  });
});

describe('where a command stands', () => {
  it.each([
    ['a\n\nb', [1, 3]],
    ['bash <<EOF\na\nb\nEOF\nc', [2, 3, 5]],
    ['f() {\n  a\n}\n\nf', [2]],
    ['x=$(\n  a\n)\nb', [2, 4]],
    ['echo ${{\n a }}\nb', [1, 3]],
  ])('%j', (script, lines) => {
    expect(readScript(script).commands.map((command) => command.line)).toEqual(lines);
  });

  it('gives the command as written, on one line', () => {
    expect(readScript('sudo npm \\\n  ci   --x=${{ a.b }}').commands[0]?.text).toBe('sudo npm ci --x=${{ a.b }}');
    expect(readScript(`npm ${'x'.repeat(500)}`).commands[0]?.text.length).toBe(200);
  });

  it('tells dynamic words from literal ones', () => {
    const words = readScript('npm a "$B" ${{ c }} $(d) *.x').commands[0]?.args;
    expect(words?.map((word) => word.dynamic)).toEqual([false, true, true, true, false]);
  });
});
