// A job of which every layer of the cache hierarchy is in a cache service on loopback.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What each layer holds of the whole. */
const SHARES = { wheels: 0.35, environment: 0.3, downloads: 0.2, tools: 0.14, memory: 0.01 };
/** Half of a file is noise and half is not, about as wheels and compiled modules are. */
const FILE_BYTES = 262_144;
const INPUTS = {
  PATH: '.',
  'WHEELS-PATHS': '~/wheels',
  'WHEELS-SLOT': 'bench',
  'TOOLS-PATHS': '~/tools',
  'TOOLS-SLOT': 'bench',
  'MEMORY-PATH': 'memory/agent.db',
};

/**
 * Fills the cache with the action itself, as the first job of a repository does.
 *
 * @param options.entry the bundled action
 * @param options.restoreOne command that restores one entry: program and arguments before path and key
 * @returns what empties the machine, and the two ways to restore
 */
export async function layersScene({ folder, service, entry, restoreOne, megabytes }) {
  const at = (...names) => join(folder, ...names);
  const places = {
    downloads: at('home/.cache/uv'),
    wheels: at('home/wheels'),
    environment: at('workspace/.venv'),
    tools: at('home/tools'),
    memory: at('workspace/memory/agent.db'),
  };
  const env = environment(at, service);
  const inputs = Object.fromEntries(Object.entries(INPUTS).map(([name, value]) => [`INPUT_${name}`, value]));
  const fresh = () => {
    for (const name of ['workspace', 'home', 'temp']) {
      rmSync(at(name), { recursive: true, force: true });
      mkdirSync(at(name), { recursive: true });
    }
    writeFileSync(at('workspace/uv.lock'), 'version = 1\n');
    writeFileSync(at('temp/event.json'), '{}');
    for (const name of ['output', 'state', 'path', 'summary']) writeFileSync(at('temp', name), '');
  };
  const action = async (more = {}) => run([entry], { cwd: at('workspace'), env: { ...env, ...inputs, ...more } });
  linkPython(at('programs'));
  fresh();
  await action();
  // What is written last counts.
  const state = [...readFileSync(at('temp/state'), 'utf8').matchAll(/^layers<<(\S+)\n(.*)\n\1$/gm)].at(-1)?.[2] ?? '';
  fill(at, places, megabytes);
  await action({ STATE_layers: state });
  const saved = service.caches.filter(({ isFinal }) => isFinal).map(({ key }) => key);
  if (saved.length !== Object.keys(SHARES).length) throw new Error(`the first job saved ${saved.join(', ') || 'nothing'}`);
  const isBack = () => Object.values(places).every((path) => spawnSync('test', ['-e', path]).status === 0);
  return {
    archiveBytes: service.caches.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0),
    fresh,
    layered: async () => {
      const took = await action();
      const hits = readFileSync(at('temp/output'), 'utf8').match(/^(?:downloads|wheels|environment|tools|memory)<<\S+\nhit$/gm);
      if (hits?.length !== 5 || !isBack()) throw new Error(`not every layer came back: ${hits?.join(' ') ?? 'none'}`);
      return took;
    },
    sequential: async () => {
      let took = 0;
      for (const key of saved) {
        const layer = key.split('-')[1];
        const path = layer === 'memory' ? 'memory/agent.db' : places[layer];
        took += await run([...restoreOne, path, key], { cwd: at('workspace'), env });
      }
      if (!isBack()) throw new Error('not every layer came back');
      return took;
    },
  };
}

/** The variables of a job; nothing of this process but the PATH. */
function environment(at, service) {
  return {
    PATH: `${at('programs')}:${process.env.PATH ?? ''}`,
    HOME: at('home'),
    GITHUB_WORKSPACE: at('workspace'),
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_PATH: at('temp/event.json'),
    GITHUB_OUTPUT: at('temp/output'),
    GITHUB_STATE: at('temp/state'),
    GITHUB_PATH: at('temp/path'),
    GITHUB_STEP_SUMMARY: at('temp/summary'),
    RUNNER_TEMP: at('temp'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...service.env,
  };
}

/** The interpreter itself: version managers put a script in its place that takes longer than all else. */
function linkPython(folder) {
  const { stdout = '' } = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
  if (stdout.trim() === '') throw new Error('python3 is needed for the environment layer, and is not installed here');
  mkdirSync(folder, { recursive: true });
  symlinkSync(stdout.trim(), join(folder, 'python'));
}

function fill(at, places, megabytes) {
  const made = spawnSync(join(at('programs'), 'python'), ['-m', 'venv', '--without-pip', places.environment], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`no environment can be made: ${made.stderr}`);
  for (const [layer, share] of Object.entries(SHARES)) {
    const path = places[layer];
    const bytes = megabytes * 1_000_000 * share;
    mkdirSync(layer === 'memory' ? dirname(path) : path, { recursive: true });
    if (layer === 'memory') writeDatabase(join(at('programs'), 'python'), path, bytes);
    else for (let file = 0; file * FILE_BYTES < bytes; file += 1) writeFileSync(join(path, `${file}.bin`), content(FILE_BYTES));
  }
}

function content(bytes) {
  return Buffer.concat([randomBytes(bytes / 2), Buffer.alloc(bytes / 2, 'def module(): return 1\n')]);
}

function writeDatabase(python, path, bytes) {
  const script =
    'import sqlite3,sys,os\nc=sqlite3.connect(sys.argv[1])\nc.execute("create table m(x)")\nc.execute("insert into m values(?)",(os.urandom(int(sys.argv[2])),))\nc.commit()';
  const { status, stderr } = spawnSync(python, ['-c', script, path, String(Math.round(bytes))], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`no database can be made: ${stderr}`);
}

/** Milliseconds that a program takes. */
async function run(args, options) {
  const began = performance.now();
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${said}`);
  return performance.now() - began;
}
