import { describe, expect, it } from 'vitest';

import { readScript } from '../read-script.js';
import { wrappers } from './wrapper-table.js';

/** One line per command, with its directory and place when they differ. */
function commands(script: string): readonly string[] {
  return readScript(script).commands.map((command) =>
    [
      [command.program, ...command.args.map((word) => word.text)].join(' '),
      ...Object.entries(command.env).map(([name, word]) => `${name}=${word.text}`),
      ...(command.directory === undefined ? [] : [`@${command.directory.text}`]),
      ...(command.elsewhere === undefined ? [] : [command.elsewhere]),
    ].join(' | '),
  );
}

describe('wrappers that only change how a command runs', () => {
  it.each([
    ['sudo npm ci', 'npm ci'],
    ['sudo -E -u bob A=1 npm ci', 'npm ci | A=1'],
    ['sudo --user=bob -- npm ci', 'npm ci'],
    ['sudo -D web npm ci', 'npm ci | @web'],
    ['doas npm ci', 'npm ci'],
    ['env A=1 B=2 npm ci', 'npm ci | A=1 | B=2'],
    ['env -u X -C web npm ci', 'npm ci | @web'],
    ['env -S "npm ci"', 'npm ci'],
    ['/usr/bin/time -f %e npm ci', 'npm ci'],
    ['timeout 5m npm ci', 'npm ci'],
    ['timeout -k 5 --signal=KILL 10 npm ci', 'npm ci'],
    ['nice -n 10 npm ci', 'npm ci'],
    ['ionice -c 3 npm ci', 'npm ci'],
    ['nohup npm ci', 'npm ci'],
    ['stdbuf -oL npm ci', 'npm ci'],
    ['xvfb-run -a -s "-screen 0" npm test', 'npm test'],
    ['xvfb-run --auto-servernum --server-args="-screen 0" -- npm test', 'npm test'],
    ['command npm ci', 'npm ci'],
    ['builtin npm ci', 'npm ci'],
    ['retry 3 npm ci', 'npm ci'],
    ['retry --tries 3 -- npm ci', 'npm ci'],
    ['retry "npm ci"', 'npm ci'],
    ['travis_retry npm ci', 'npm ci'],
    ['python -m pip install x', 'pip install x'],
    ['python3.11 -m pip install x', 'pip install x'],
    ['python3 -Im pip install x', 'pip install x'],
    ['py -3 -m pip install x', 'pip install x'],
    ['.venv/bin/python -m pip install x', 'pip install x'],
    ['arch -x86_64 npm ci', 'npm ci'],
    ['setarch x86_64 -R npm ci', 'npm ci'],
    ['winpty npm ci', 'npm ci'],
    ['xargs -n 1 -I {} npm ci {}', 'npm ci {}'],
    ['parallel -j 2 npm ci ::: a b', 'npm ci'],
    ["parallel 'cd {} && npm ci' ::: a", 'cd {}', 'npm ci | @{}'],
    ["bash -c 'npm ci'", 'npm ci'],
    ["bash -euo pipefail -c 'npm ci'", 'npm ci'],
    ["sh -lc 'npm ci; npm test'", 'npm ci', 'npm test'],
    ['bash -c \'"$@"\' _ npm ci', 'npm ci'],
    ['bash script.sh a', 'bash script.sh a'],
    ["su - bob -c 'npm ci'", 'npm ci'],
    ['chroot /x npm ci', 'npm ci | container'],
    ['conda run -n x --cwd y npm ci', 'npm ci | @y'],
    ["sudo timeout 5 env A=1 bash -c 'python -m pip install x'", 'pip install x | A=1'],
    ['pwsh -NoProfile -NonInteractive -Command "npm ci; npm test"', 'npm ci', 'npm test'],
    ['cmd /c "npm ci && npm test"', 'npm ci', 'npm test'],
  ])('%j', (script, ...expected) => {
    expect(commands(script)).toEqual(expected);
  });
});

describe('wrappers that are commands themselves', () => {
  it.each([
    ['docker run --rm -it -v $PWD:/x -w /x node:20 npm ci', 'npm ci | @/x | container'],
    ['docker run --network=host -e A=1 node npm ci', 'npm ci | container'],
    ['docker run --entrypoint npm node ci', 'npm ci | container'],
    ["docker exec -i c bash -c 'npm ci'", 'npm ci | container'],
    ['docker compose -f a.yml run --rm svc npm ci', 'npm ci | container'],
    ['docker-compose exec -T svc npm ci', 'npm ci | container'],
    ['podman run node npm ci', 'npm ci | container'],
    ["ssh -i key -o A=b host 'cd x && npm ci'", 'cd x | remote', 'npm ci | @x | remote'],
    ['kubectl exec pod -c x -- npm ci', 'npm ci | remote'],
    ["nix-shell -p nodejs --run 'npm ci'", 'npm ci'],
    ['nix develop .#x -c npm ci', 'npm ci'],
    ['find . -name x -exec npm ci \\;', 'npm ci'],
    ['poetry run pytest -x', 'pytest -x'],
    ['poetry run python -m pip install x', 'pip install x'],
    ['poetry -C web run pytest', 'pytest | @web'],
    ['uv run --with x pytest', 'pytest'],
    ['uv run --python 3.12 -m pytest -x', 'pytest -x'],
    ['uv --directory web run pytest', 'pytest | @web'],
    ['uvx ruff@0.5 check', 'ruff check'],
    ['pipenv run pytest', 'pytest'],
    ['bundle exec rake test', 'rake test'],
    ['pnpm exec vitest', 'vitest'],
    ['pnpm --filter a exec vitest', 'vitest'],
    ['npx -y eslint@8 .', 'eslint .'],
    ['npx --package=x @scope/tool a', 'tool a'],
    ['npm exec -- eslint .', 'eslint .'],
    ['yarn exec eslint .', 'eslint .'],
    ['hatch run test:pytest', 'pytest'],
    ['hatch -e test env run -- pip install x', 'pip install x'],
    ['pdm run pytest', 'pytest'],
    ['rye run pytest', 'pytest'],
    ['pixi run -e dev pytest', 'pytest'],
    ['mise exec node@20 -- npm ci', 'npm ci'],
    ['dotenv -e .env -- npm ci', 'npm ci'],
    ['cross-env A=1 npm ci', 'npm ci | A=1'],
    ['opam exec -- dune build', 'dune build'],
    ['devbox run -- npm ci', 'npm ci'],
    ['volta run --node 20 npm ci', 'npm ci'],
    ['corepack pnpm install', 'pnpm install'],
    ['rustup run nightly cargo build', 'cargo build'],
    ['coverage run --source=x -m pytest', 'pytest'],
  ])('%j', (script, ...expected) => {
    const [outer, ...inner] = commands(script);
    expect(outer).toMatch(/^[\w-]+ /);
    expect(inner).toEqual(expected);
  });

  it('follows a chain of runners', () => {
    expect(readScript('npx cross-env A=1 npm run build').commands.map((command) => command.program)).toEqual(['npx', 'cross-env', 'npm']);
  });
});

describe('what looks like a wrapper and starts nothing', () => {
  it.each([
    'command -v npm',
    'sudo -l',
    'env',
    'docker run node',
    'docker ps',
    'docker run node --version',
    'uv pip install x',
    'poetry install',
    'npx --version',
    'corepack enable',
    'ssh host',
    'python x.py',
    'coverage report',
    'nix build',
    'hatch build',
  ])('%j', (script) => {
    expect(readScript(script).commands.map((command) => command.text)).toEqual([script]);
    expect(readScript(script).hidden).toEqual([]);
  });
});

describe('the wrapper data', () => {
  it.each(wrappers.map((wrapper) => [wrapper.programs.join(' '), wrapper] as const))('%s', (_, wrapper) => {
    expect(wrapper.source).toMatch(/^https:\/\//);
    expect(wrapper.programs.length).toBeGreaterThan(0);
    const options = [
      ...(wrapper.valueOptions ?? []),
      ...(wrapper.directoryOptions ?? []),
      ...(wrapper.scriptOptions ?? []),
      ...(wrapper.moduleOptions ?? []),
      ...(wrapper.flags ?? []),
    ];
    for (const option of options) expect(option).toMatch(/^[-+/]/);
    expect(new Set(options).size).toBe(options.length);
    if (wrapper.scriptOptions !== undefined || wrapper.stdin === true) expect(wrapper.language).toBeDefined();
  });
});
