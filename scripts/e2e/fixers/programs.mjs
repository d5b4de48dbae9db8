// The programs that fixers run: those of SAR_TOOLS and of PATH, and those that npm installs once into the cache folder of .ci/run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const FROM_NPM = { prettier: '3.10.1', pnpm: '12.21.0' };
const { SAR_CI_CACHE, SAR_POETRY, SAR_TOOLS, SAR_ZIZMOR, XDG_CACHE_HOME, PATH } = process.env;
const cache = SAR_CI_CACHE ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'sar-ci');
const tools = SAR_TOOLS ?? join(cache, 'tools/bin');
const zizmor = SAR_ZIZMOR ?? join(cache, 'zizmor/bin/zizmor');
const poetry = SAR_POETRY ?? join(cache, 'poetry/bin/poetry');

/** What programs see; their home is a folder that is thrown away, but toolchains stay where they are. */
export function environment(home) {
  const fromNpm = Object.entries(FROM_NPM).map(([name, version]) => installed(name, version));
  return {
    PATH: [tools, dirname(zizmor), ...fromNpm, PATH, dirname(poetry)].join(delimiter),
    HOME: home,
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
    CARGO_HOME: process.env.CARGO_HOME ?? join(homedir(), '.cargo'),
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
    GITHUB_TOKEN: 'ghs_never-seen',
  };
}

/** Whether a program can be started. */
export function hasProgram(name, env) {
  const asked = name === 'gofmt' ? ['-h'] : name === 'go' ? ['version'] : ['--version'];
  return spawnSync(name, asked, { env, stdio: 'ignore' }).error === undefined;
}

/** The folder of a program that npm installs, unless it is there already. */
function installed(name, version) {
  const folder = join(cache, `${name}-${version}`);
  const programs = join(folder, 'node_modules/.bin');
  if (existsSync(join(programs, name))) return programs;
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`],
    {
      stdio: 'ignore',
      timeout: 120_000,
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) console.log(`${name} ${version} could not be installed`);
  return programs;
}
