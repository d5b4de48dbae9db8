import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The sets of logs: patterns are written on the first and measured with the others. */
export const SETS = ['development', 'held-out', 'second-held-out', 'third-held-out'];

/**
 * The recorded logs of a set with their labels.
 *
 * @param folder holds `<recipe>/labels.yml` and the logs beside it
 * @returns objects with `id` (`pytest/assertion`), `recipe`, `tool`, `class`, `project`, `text`
 * @throws for a label without a log, and for a log without a label
 */
export function readLogs(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((recipe) => {
      const { tool, versions, logs } = parse(readFileSync(join(folder, recipe, 'labels.yml'), 'utf8'));
      const labelled = new Set(logs.map(({ log }) => log));
      for (const file of readdirSync(join(folder, recipe)))
        if (file.endsWith('.log') && !labelled.has(file)) throw new Error(`${recipe}/${file} has no label`);
      return logs.map(({ log, class: failureClass, project, cause }) => ({
        id: `${recipe}/${log.replace(/\.log$/, '')}`,
        recipe,
        tool,
        versions,
        class: failureClass,
        project,
        cause,
        text: readFileSync(join(folder, recipe, log), 'utf8'),
      }));
    });
}
