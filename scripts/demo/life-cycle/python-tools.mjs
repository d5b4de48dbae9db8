// Where this machine has ruff and pytest, if it has them.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Folder of both programs: that of `.ci/run`, or one on the path; undefined where there is none. */
export function pythonTools() {
  const { SAR_TOOLS, SAR_CI_CACHE, XDG_CACHE_HOME, PATH = '' } = process.env;
  const cache = SAR_CI_CACHE ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'sar-ci');
  return [SAR_TOOLS, join(cache, 'tools/bin'), ...PATH.split(delimiter)].find(
    (folder) => folder && existsSync(join(folder, 'ruff')) && existsSync(join(folder, 'pytest')),
  );
}
