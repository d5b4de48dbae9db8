import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { list, object } from '../../reports/json-value.js';
import type { Declared } from './declared.js';
import { normalName, requirementName } from './requirement-name.js';

/**
 * Reads a `Pipfile`: https://pipenv.pypa.io/en/latest/pipfile.html
 *
 * @throws Error when it is no TOML
 */
export function readPipfile(source: string): Declared {
  const categories = Object.entries(object(parseToml(source))).filter(
    ([name]) => !['source', 'requires', 'pipenv', 'scripts'].includes(name),
  );
  return { names: categories.flatMap(([, packages]) => Object.keys(object(packages)).map(normalName)), isComplete: true, isManifest: true };
}

/**
 * Reads an `environment.yml` of conda: https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 *
 * @throws Error when it is no YAML
 */
export function readCondaEnvironment(source: string): Declared {
  const whole = object(parseYaml(source, { maxAliasCount: 0, logLevel: 'silent' }) as unknown);
  const names = list(whole['dependencies']).flatMap((each) => {
    if (typeof each === 'string') return requirementName(each.replace(/^[^:]*::/, '')) ?? [];
    return list(object(each)['pip']).flatMap((line) => (typeof line === 'string' ? (requirementName(line) ?? []) : []));
  });
  return { names, isComplete: true, isManifest: true };
}
