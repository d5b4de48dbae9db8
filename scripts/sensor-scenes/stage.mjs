// What a scene acts on: a git repository in a temporary folder, the tools of SAR_TOOLS or of PATH, and the CLI of dist/.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(root, 'dist/cli/index.js');
/** Programs that have a place of their own. */
const PLACES = { zizmor: process.env.SAR_ZIZMOR, actionlint: process.env.SAR_ACTIONLINT };
/** Dates of commits, so that a scene decides what is older. */
const FIRST_COMMIT = Date.parse('2026-11-01T00:00:00Z');
const PATH = [process.env.SAR_TOOLS, process.env.PATH].filter(Boolean).join(delimiter);

/** Whether a program can be started. */
export function hasTool(name) {
  return spawnSync(programOf(name), ['--version'], { env: { ...process.env, PATH }, stdio: 'ignore' }).error === undefined;
}

function programOf(name) {
  const place = PLACES[name];
  return place !== undefined && existsSync(place) ? place : name;
}

/** Opens a stage; `close` removes it. */
export function openStage() {
  const folder = mkdtempSync(join(tmpdir(), 'sar-scene-'));
  let commits = 0;
  const env = {
    PATH,
    HOME: folder,
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'scene',
    GIT_AUTHOR_EMAIL: 'scene@example.com',
    GIT_COMMITTER_NAME: 'scene',
    GIT_COMMITTER_EMAIL: 'scene@example.com',
  };
  const stage = {
    assert,
    folder,
    /** Writes a file below the folder. */
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: (path) => rmSync(join(folder, path), { recursive: true, force: true }),
    /** Commits everything, a day after the commit before, or at `at` (ISO 8601). */
    commit(message = 'change', at = new Date(FIRST_COMMIT + commits * 86_400_000).toISOString()) {
      commits += 1;
      stage.run('git', ['add', '--all']);
      stage.run('git', ['commit', '--quiet', '--allow-empty', '--message', message], {
        env: { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
      });
    },
    /** Runs a program in the folder; any other exit code than those of `ok` fails the scene. */
    run(program, args, { env: more = {}, ok = [0], input } = {}) {
      const { status, stdout, stderr, error } = spawnSync(programOf(program), args, {
        cwd: folder,
        env: { ...env, ...more },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        ...(input !== undefined && { input }),
      });
      assert.equal(error, undefined, `${program}: ${error?.message}`);
      assert(ok.includes(status), `${program} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
      return { status, stdout, stderr };
    },
    /** What a sensor says: its reading and its signals. */
    search(sensor, { baseline, args = [], env: more = {} } = {}) {
      if (baseline !== undefined) stage.write('.github/sar.yml', baseline);
      const given = [CLI, 'search', folder, '--sensor', sensor, '--format', 'json', '--quiet', ...args];
      const { status, stdout, stderr } = spawnSync(process.execPath, given, {
        cwd: folder,
        env: { ...env, ...more },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      assert.equal(status, 0, `sar search --sensor ${sensor} ended with ${status}:\n${stdout}\n${stderr}`);
      const { sensors, signals } = JSON.parse(stdout);
      return { reading: sensors.find((reading) => reading.sensor === sensor), signals };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
  stage.run('git', ['init', '--quiet', '--initial-branch', 'main']);
  return stage;
}
