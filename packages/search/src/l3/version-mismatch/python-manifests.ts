import { list, object, text, type Json } from '../../reports/json-value.js';
import type { ValuePath } from '../documents/parsed-document.js';
import { said, type Said } from './said.js';

/** https://packaging.python.org/en/latest/specifications/pyproject-toml/ and the tools' own sections. */
export function pyproject(value: Json): readonly Said[] {
  const { project, tool } = value;
  const tools = object(tool);
  const python = { tool: 'python', claim: 'supported' as const };
  const poetry = object(object(tools['poetry'])['dependencies'])['python'];
  return [
    ...said(
      { ...python, notation: 'pep440', by: 'requires-python', at: ['project', 'requires-python'] },
      object(project)['requires-python'],
    ),
    ...said(
      {
        ...python,
        notation: /[\^~](?!=)/.test(text(poetry) ?? '') ? 'semver' : 'pep440',
        by: 'python of Poetry',
        at: ['tool', 'poetry', 'dependencies', 'python'],
      },
      poetry,
    ),
    ...said(
      { tool: 'poetry', claim: 'supported', notation: 'pep440', by: 'requires-poetry', at: ['tool', 'poetry', 'requires-poetry'] },
      object(tools['poetry'])['requires-poetry'],
    ),
    ...said(
      { tool: 'uv', claim: 'supported', notation: 'pep440', by: 'required-version of uv', at: ['tool', 'uv', 'required-version'] },
      object(tools['uv'])['required-version'],
    ),
    ...said(
      { tool: 'python', claim: 'target', notation: 'version', by: 'python_version of mypy', at: ['tool', 'mypy', 'python_version'] },
      object(tools['mypy'])['python_version'],
    ),
    ...ruff(object(tools['ruff']), ['tool', 'ruff']),
    ...said(
      { tool: 'python', claim: 'target', notation: 'version', by: 'target-version of Black', at: ['tool', 'black', 'target-version'] },
      list(object(tools['black'])['target-version']).map(fromTag),
    ),
  ];
}

/** https://docs.astral.sh/ruff/settings/#target-version */
export function ruff(value: Json, above: ValuePath): readonly Said[] {
  return said(
    { tool: 'python', claim: 'target', notation: 'version', by: 'target-version of Ruff', at: [...above, 'target-version'] },
    fromTag(value['target-version']),
  );
}

/** `py311` → `3.11`. */
function fromTag(tag: unknown): unknown {
  const match = /^py(\d)(\d+)$/.exec(text(tag) ?? '');
  return match === null ? undefined : `${match[1]}.${match[2]}`;
}

/** https://pipenv.pypa.io/en/latest/pipfile.html */
export function pipfile({ requires }: Json): readonly Said[] {
  const { python_version: short, python_full_version: full } = object(requires);
  return said(
    {
      tool: 'python',
      claim: 'used',
      notation: 'version',
      by: 'python_version of the Pipfile',
      at: ['requires', full === undefined ? 'python_version' : 'python_full_version'],
    },
    full ?? short,
  );
}
