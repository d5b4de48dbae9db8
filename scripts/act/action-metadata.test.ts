import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'actions'))
  .map((name) => `actions/${name}/action.yml`)
  .filter((file) => existsSync(join(root, file)));

/**
 * The runner takes every text of an action's metadata for a template, descriptions too, and an action whose description holds an
 * expression does not load. Source: `ParseScalar` in src/Sdk/DTObjectTemplating/ObjectTemplating/TemplateReader.cs and
 * src/Runner.Worker/action_yaml.json of actions/runner, which allow contexts in defaults of inputs, values of outputs and `runs`.
 */
it.each(files)('%s has expressions only where the runner evaluates them', (file) => {
  const { runs: _runs, inputs, outputs, ...rest } = parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
  const without = (group: unknown, key: string) =>
    Object.values((group ?? {}) as Record<string, object>).map((each) => ({ ...each, [key]: undefined }));
  expect(JSON.stringify([rest, without(inputs, 'default'), without(outputs, 'value')])).not.toContain('${{');
});
