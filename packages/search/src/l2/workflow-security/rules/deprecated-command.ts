import { printedCommands } from './printed-commands.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for `::set-output` and `::save-state`, which GitHub has announced to remove. Source: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/ */
export const deprecatedCommand: WeaknessRule = (document) =>
  printedCommands(document, /::(set-output|save-state)\s+name=/, 'deprecated-command', (name) => `::${name}, which GitHub gave up in 2022`);
