import type { RepositoryKind } from '../checks/repository-kinds.js';
import { unknownPart, type PartResult } from './part-result.js';

/** Checks that need the repository's own tools, and have ready presets. */
const BY_PRESET: ReadonlySet<string> = new Set(['code-quality', 'tests']);

/** A check that names nothing to judge: nobody knows whether it would pass, and what to write is said exactly. */
export function notConfigured(id: string, kinds: readonly RepositoryKind[]): PartResult {
  const own = `name \`commands\`, \`reports\` or \`sensors\` in \`gate.checks.${id}\` of the baseline`;
  const presets = BY_PRESET.has(id) ? kinds.map((kind) => `sar:gate-${kind}`) : [];
  const remedy =
    presets.length === 0
      ? `${own[0]?.toUpperCase() ?? ''}${own.slice(1)}.`
      : `Extend ${presets.map((preset) => `\`${preset}\``).join(' and ')} in the baseline (\`extends: [${presets.join(', ')}]\`), or ${own}.`;
  return unknownPart('nothing is declared for this check', remedy);
}
