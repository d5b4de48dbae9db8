import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value?: string }>>;
  readonly runs: {
    readonly steps?: readonly { readonly id?: string; readonly uses: string; readonly with?: Readonly<Record<string, unknown>> }[];
  };
}

const read = (action: string) => parse(readFileSync(new URL(`../../${action}/action.yml`, import.meta.url), 'utf8')) as Metadata;
const [own, composite] = [read('cache-layers'), read('cache-setup')];
const step = composite.runs.steps?.find(({ id }) => id === 'layers');

describe('the composite action', () => {
  it('hands every input on, with the same default but for what installs', () => {
    expect(step?.uses).toBe('$/actions/cache-layers');
    expect(step?.with).toEqual(Object.fromEntries(Object.keys(own.inputs).map((id) => [id, `\${{ inputs.${id} }}`])));
    const defaults = ({ inputs }: Metadata, skip: readonly string[]) =>
      Object.fromEntries(Object.entries(inputs).flatMap(([id, input]) => (skip.includes(id) ? [] : [[id, input.default]])));
    expect(defaults(composite, ['python-version', 'node-version', 'install'])).toEqual(defaults(own, ['install']));
    expect([own.inputs['install']?.default, composite.inputs['install']?.default]).toEqual(['none', 'auto']);
  });

  it('hands every output on', () => {
    expect(Object.fromEntries(Object.entries(composite.outputs).map(([id, { value }]) => [id, value]))).toEqual(
      Object.fromEntries(Object.keys(own.outputs).map((id) => [id, `\${{ steps.layers.outputs.${id} }}`])),
    );
  });

  it('names its actions by commits', () => {
    for (const { uses } of composite.runs.steps ?? []) expect(uses).toMatch(/^(?:\$\/|[\w-]+\/[\w-]+@[0-9a-f]{40}$)/);
  });
});
