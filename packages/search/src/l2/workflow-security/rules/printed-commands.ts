import { fileLineOf } from '../picture/script-of.js';
import { placeOfStep, stepSites } from '../picture/step-site.js';
import type { Weakness } from '../weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Steps whose script prints a workflow command; comments are left out. One weakness a step. */
export function printedCommands(
  document: Parameters<WeaknessRule>[0],
  pattern: RegExp,
  rule: 'insecure-commands' | 'deprecated-command',
  tell: (name: string) => string,
): readonly Weakness[] {
  return stepSites(document).flatMap((site) => {
    const lines = site.step.run?.value.split('\n') ?? [];
    const found = lines.flatMap((text, index) => {
      const name = /^\s*#/.test(text) ? undefined : pattern.exec(text)?.[1];
      return name === undefined ? [] : [{ name, index, text }];
    });
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        rule,
        place: { ...placeOfStep(site), line: fileLineOf(site, first.index + 1), column: 1 },
        identity: [first.name],
        message: `the script prints ${tell(first.name)}${found.length === 1 ? '' : `; ${found.length} lines`}`,
        expected: rule === 'deprecated-command' ? 'a line in $GITHUB_OUTPUT or $GITHUB_STATE' : 'a line in $GITHUB_ENV or $GITHUB_PATH',
        actual: first.text.trim().slice(0, 150),
      },
    ];
  });
}
