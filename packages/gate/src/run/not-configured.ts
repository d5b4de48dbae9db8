import type { RepositoryKind } from '../checks/repository-kinds.js';
import { unknownPart, type PartResult } from './part-result.js';

/** Checks that need the repository's own tools, and have ready presets. */
const BY_PRESET: ReadonlySet<string> = new Set(['code-quality', 'tests']);

/** A check that names nothing to judge: nobody knows whether it would pass, and what to write is said exactly. */
export function notConfigured(id: string, kinds: readonly RepositoryKind[]): PartResult {
  const own = `name \`commands\`, \`reports\` or \`sensors\` in \`gate.checks.${id}\` of the baseline`;
  const presets = BY_PRESET.has(id) ? kinds.map((kind) => `sar:gate-${kind}`) : [];
  return unknownPart('nothing is declared for this check', remedyOf(id, presets, own));
}

function remedyOf(id: string, presets: readonly string[], own: string): string {
  const [preset] = presets;
  if (preset === undefined) return `${own[0]?.toUpperCase() ?? ''}${own.slice(1)}.`;
  if (presets.length === 1) return `Extend \`${preset}\` in the baseline (\`extends: [${preset}]\`), or ${own}.`;
  // Commands of a later preset take the place of those of an earlier one: half of the repository would not be judged.
  return `Name the commands of all its languages in \`gate.checks.${id}.commands\` of the baseline: ${presets.map((each) => `\`${each}\``).join(' and ')} have some ready, but the later of two presets takes the place of the other.`;
}
