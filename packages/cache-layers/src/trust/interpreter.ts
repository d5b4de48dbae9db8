/** What a Python interpreter says of itself. */
export interface Interpreter {
  /** `cpython`, `pypy` … */
  readonly implementation: string;
  /** The full version, `3.13.2`: environments of another patch version are not the same. */
  readonly version: string;
  /** Tag of compiled modules, `.cpython-313-x86_64-linux-gnu.so`. */
  readonly tag: string;
  /** `linux-x86_64`. */
  readonly platform: string;
  /** The program. */
  readonly executable: string;
  /** Folder of the installation that it belongs to; that of an environment belongs to another one. */
  readonly base: string;
}

/** Printed by an interpreter, on one line. It imports nothing of the checkout: it runs with `-I`. */
export const INTERPRETER_SCRIPT = [
  'import json, sys, sysconfig',
  'print(json.dumps({"implementation": sys.implementation.name, "version": ".".join(map(str, sys.version_info[:3])) + ("" if sys.version_info[3] == "final" else sys.version_info[3] + str(sys.version_info[4])), "tag": sysconfig.get_config_var("EXT_SUFFIX") or "", "platform": sysconfig.get_platform(), "executable": sys.executable or "", "base": sys.base_prefix}))',
].join('\n');

const PLAIN = /^[A-Za-z0-9._+-]{1,80}$/;

/** Reads what the script printed; undefined for anything else, since the program may be anything. */
export function readInterpreter(text: string): Interpreter | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { implementation, version, tag, platform, executable, base } = value as Record<string, unknown>;
  const plain = [implementation, version, tag, platform];
  const paths = [executable, base];
  if (!plain.every((each) => typeof each === 'string' && PLAIN.test(each))) return undefined;
  if (!paths.every((each) => typeof each === 'string' && each !== '' && each.length <= 4096)) return undefined;
  return { implementation, version, tag, platform, executable, base } as Interpreter;
}
