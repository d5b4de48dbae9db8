import type { LockFile } from '../managers/find-managers.js';
import type { ManagerId } from '../managers/package-manager.js';

/** `pip install ./lib`: a line that names a path of the checkout: https://pip.pypa.io/en/stable/topics/local-project-installs/ */
const PIP_PATH = /^[ \t]*(\.{1,2}(?=[\s[;#]|$)|\.{0,2}[\w.-]*\/[^\s;#:@]*|[\w.[\],-]+[ \t]*@[ \t]*file:[^\s;#]+|file:[^\s;#]+)/m;
/** `source = { directory = "lib" }`; those that are edited in place are `editable`. */
const UV_DIRECTORY = /\bsource = \{ directory = "([^"]{1,200})/;
const POETRY_DIRECTORY = /^type = "directory"$/m;
const POETRY_DEVELOP = /^develop = true$/m;
const POETRY_ADDRESS = /^url = "([^"]{1,200})/m;

/**
 * The first folder or file of the checkout that an environment gets as a copy; undefined when it gets none. The key of an environment knows
 * lock files and manifests, not the code in such a folder: what comes back could be the code of an earlier commit.
 */
export function checkoutCopy(manager: ManagerId, sources: readonly LockFile[]): string | undefined {
  for (const { name, beginning } of sources) {
    const copy =
      manager === 'pip' ? pipCopy(name, beginning) : manager === 'uv' ? UV_DIRECTORY.exec(beginning)?.[1] : poetryCopy(beginning);
    if (copy !== undefined) return copy;
  }
  return undefined;
}

function pipCopy(name: string, text: string): string | undefined {
  return name.endsWith('.toml') || name.endsWith('.py') || name.endsWith('.cfg') ? undefined : PIP_PATH.exec(text)?.[1];
}

function poetryCopy(text: string): string | undefined {
  const copied = text.split(/^\[\[package\]\]$/m).find((each) => POETRY_DIRECTORY.test(each) && !POETRY_DEVELOP.test(each));
  return copied === undefined ? undefined : (POETRY_ADDRESS.exec(copied)?.[1] ?? 'a folder');
}
