import type { PresetName, Tree } from '@sar/baseline';

/** A preset for the gate, and what shows that its commands work here. */
export interface GatePreset {
  readonly preset: Extract<PresetName, 'sar:gate-node' | 'sar:gate-python'>;
  readonly because: string;
}

/** Where a Python project names the tools that it is checked with. */
const PYTHON_TOOLS =
  /^(?:pyproject\.toml|setup\.cfg|tox\.ini|uv\.lock|poetry\.lock|Pipfile|\.pre-commit-config\.yaml|(?:requirements|requirements\/)[^/]*\.(?:txt|in))$/;
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * The presets whose commands a repository can run: `sar:gate-node` where package.json at the root has the scripts `lint` and `test`,
 * `sar:gate-python` where ruff, pytest and pytest-cov are named at the root. Their commands take each other's place, so that only one of
 * them can be extended.
 */
export function fittingGatePresets(tree: Tree): readonly GatePreset[] {
  return [nodePreset(tree), pythonPreset(tree)].filter((each) => each !== undefined);
}

function nodePreset(tree: Tree): GatePreset | undefined {
  const content = tree.read('package.json', MAX_BYTES);
  if (content.kind !== 'text') return undefined;
  try {
    const { scripts } = JSON.parse(content.text) as { readonly scripts?: Readonly<Record<string, unknown>> };
    const has = (name: string) => typeof scripts === 'object' && scripts !== null && Object.hasOwn(scripts, name);
    return has('lint') && has('test') ? { preset: 'sar:gate-node', because: 'package.json has the scripts lint and test' } : undefined;
  } catch {
    return undefined;
  }
}

function pythonPreset(tree: Tree): GatePreset | undefined {
  const texts = tree
    .list()
    .filter((path) => PYTHON_TOOLS.test(path))
    .flatMap((path) => {
      const content = tree.read(path, MAX_BYTES);
      return content.kind === 'text' ? [content.text] : [];
    });
  const names = (word: RegExp) => texts.some((text) => word.test(text));
  const isChecked = names(/\bruff\b/) && names(/\bpytest\b/) && names(/\bpytest[-_]cov\b/);
  return isChecked ? { preset: 'sar:gate-python', because: 'ruff, pytest and pytest-cov are among its tools' } : undefined;
}
