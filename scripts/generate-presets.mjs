// Compiles the baseline's data (YAML) to the JSON that the code imports, so that no YAML is parsed for it at run time.
// `--check` writes nothing and fails when a compiled file is not what the data says.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const PRESETS = ['recommended', 'level-4-mlops', 'gate-python', 'gate-node'];

/** Path of each compiled file, from the root, and the text it should have. The same data always gives the same text. */
export function compiledPresets() {
  const presets = Object.fromEntries(PRESETS.map((name) => [`sar:${name}`, readPreset(name)]));
  return new Map([
    ['packages/baseline/src/presets/presets.generated.json', toJson(presets)],
    ['packages/baseline/src/severity/severity.generated.json', toJson(readYaml('packages/baseline/data/severity.yml'))],
  ]);
}

/** A preset's file, and of the folder of its name the sections and the sections of sensors, one file each. */
export function readPreset(name) {
  const preset = readYaml(`packages/baseline/presets/${name}.yml`);
  const folder = `packages/baseline/presets/${name}`;
  const sensors = readEach(`${folder}/sensors`);
  return {
    ...preset,
    ...readEach(`${folder}/sections`),
    ...(preset.sensors !== undefined && { sensors: { ...preset.sensors, ...sensors } }),
  };
}

/** The files of a folder by their names; none where there is no folder. */
function readEach(folder) {
  if (!existsSync(root + folder)) return {};
  const files = readdirSync(root + folder).toSorted();
  return Object.fromEntries(files.map((file) => [file.replace(/\.yml$/, ''), readYaml(`${folder}/${file}`)]));
}

function readYaml(path) {
  return parse(readFileSync(root + path, 'utf8'), { prettyErrors: true });
}

function toJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes the files, or with `check` names those that are not up to date. Returns how many were not. */
export function writeOrCheck(files, check, command) {
  let stale = 0;
  for (const [path, text] of files) {
    const current = readIfPresent(root + path);
    if (current === text) continue;
    stale += 1;
    if (check) console.error(`${path} is not up to date: run "${command}"`);
    else {
      writeFileSync(root + path, text);
      console.log(`wrote ${path}`);
    }
  }
  return stale;
}

function readIfPresent(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  if (writeOrCheck(compiledPresets(), check, 'node scripts/generate-presets.mjs') > 0 && check) process.exitCode = 1;
}
