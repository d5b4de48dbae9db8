import { parse } from 'smol-toml';
import { isObject, list, object, text, type Json } from '../../reports/json-value.js';
import type { Declared } from './declared.js';
import { normalName, requirementName } from './requirement-name.js';

/**
 * Reads `pyproject.toml`: PEP 621, PEP 735, and the tables of Poetry, PDM, Hatch, uv, Rye, Pixi and setuptools.
 *
 * @throws Error when it is no TOML
 */
export function readPyproject(source: string): Declared {
  const whole = object(parse(source));
  const project = object(whole['project']);
  const tool = object(whole['tool']);
  const poetry = object(tool['poetry']);
  const setuptools = object(tool['setuptools']);
  const names = [
    ...requirements(project['dependencies']),
    ...tables(project['optional-dependencies']),
    ...tables(whole['dependency-groups']),
    ...requirements(object(whole['build-system'])['requires']),
    ...keys(poetry['dependencies']),
    ...keys(poetry['dev-dependencies']),
    ...Object.values(object(poetry['group'])).flatMap((group) => keys(object(group)['dependencies'])),
    ...tables(object(tool['pdm'])['dev-dependencies']),
    ...requirements(object(tool['uv'])['dev-dependencies']),
    ...requirements(object(tool['rye'])['dev-dependencies']),
    ...Object.values(object(object(tool['hatch'])['envs'])).flatMap((environment) => [
      ...requirements(object(environment)['dependencies']),
      ...requirements(object(environment)['extra-dependencies']),
    ]),
    ...keys(object(tool['pixi'])['dependencies']),
    ...keys(object(tool['pixi'])['pypi-dependencies']),
  ];
  const files = filesOf(object(setuptools['dynamic']));
  const isComputed = list(project['dynamic']).some((name) => name === 'dependencies' || name === 'optional-dependencies');
  const own = text(project['name']) ?? text(poetry['name']);
  return {
    names,
    files,
    own: own === undefined ? undefined : normalName(own),
    isComplete: !isComputed || files.length > 0,
    isManifest: isObject(whole['project']) || isObject(tool['poetry']) || isObject(whole['dependency-groups']),
    roots: rootsOf(setuptools, poetry, tool),
  };
}

function requirements(value: unknown): readonly string[] {
  return list(value).flatMap((each) => (typeof each === 'string' ? (requirementName(each) ?? []) : []));
}

function tables(value: unknown): readonly string[] {
  return Object.values(object(value)).flatMap(requirements);
}

function keys(value: unknown): readonly string[] {
  return Object.keys(object(value)).map(normalName);
}

/** `dependencies = {file = [...]}` and the same of each extra. */
function filesOf(dynamic: Json): readonly string[] {
  const entries = [object(dynamic['dependencies']), ...Object.values(object(dynamic['optional-dependencies'])).map(object)];
  return entries.flatMap(({ file }) => (Array.isArray(file) ? file : [file])).filter((file): file is string => typeof file === 'string');
}

function rootsOf(setuptools: Json, poetry: Json, tool: Json): readonly string[] {
  const where = list(object(object(setuptools['packages'])['find'])['where']);
  const folder = object(setuptools['package-dir'])[''];
  const from = list(poetry['packages']).map((each) => object(each)['from']);
  const pytest = object(object(tool['pytest'])['ini_options'])['pythonpath'];
  const hatch = list(object(object(object(object(tool['hatch'])['build'])['targets'])['wheel'])['sources']);
  const all = [...where, folder, ...from, ...hatch, ...(Array.isArray(pytest) ? pytest : [pytest])];
  return all.filter((each): each is string => typeof each === 'string').slice(0, 100);
}
