import { SHIPPED_WATCHDOGS } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { jobIn, lineOf, referencesInText } from './references.fixture.js';

const linesOf = (uses: string, ...more: readonly string[]) =>
  referencesInText(jobIn('on: push', `uses: ${uses}`, ...more)).references.map(lineOf);

describe('what a caller passes to a watchdog', () => {
  it.each(SHIPPED_WATCHDOGS.map((watchdog) => [watchdog.id, watchdog] as const))(
    '%s may be absent',
    (_id, { file, secrets, with: given }) => {
      const lines = linesOf(
        `org/sar/.github/workflows/${file}@v1`,
        `with: ${JSON.stringify(given)}`,
        `secrets: ${JSON.stringify(Object.fromEntries(Object.keys(secrets).map((name) => [name, `\${{ secrets.${name} }}`])))}`,
      );
      expect(lines).toHaveLength(Object.keys(secrets).length + Object.values(given).filter((value) => value.includes('vars.')).length);
      expect(lines.filter((line) => !line.endsWith(' guarded'))).toEqual([]);
    },
  );

  it.each([
    ['of another workflow', 'org/sar/.github/workflows/deploy.yml@v1', 'secrets: { SAR_PUSH_TOKEN: "${{ secrets.SAR_PUSH_TOKEN }}" }'],
    ['that it does not take', 'org/sar/.github/workflows/self-healing.yml@v1', 'secrets: { SAR_PUSH_TOKEN: "${{ secrets.OTHER }}" }'],
    ['in another place', 'org/sar/.github/workflows/self-healing.yml@v1', 'with: { target_run_id: "${{ secrets.SAR_PUSH_TOKEN }}" }'],
    ['called constructor', 'org/sar/.github/workflows/self-healing.yml@v1', 'secrets: { SAR_PUSH_TOKEN: "${{ secrets.constructor }}" }'],
    [
      'of a variable that it does not take',
      'org/sar/.github/workflows/watchdog-ci-health.yml@v1',
      'with: { app-client-id: "${{ vars.X }}" }',
    ],
    ['in a path that ends alike', 'org/sar/.github/workflows/x/self-healing.yml@v1', 'secrets: { A: "${{ secrets.SAR_PUSH_TOKEN }}" }'],
  ])('and a name %s is needed', (_what, uses, line) => {
    const lines = linesOf(uses, line);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('guarded');
  });
});
