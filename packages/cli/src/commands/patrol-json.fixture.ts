import { expect } from 'vitest';
import { sarIn } from '../fake-io.fixture.js';

/** The part of the JSON report that tests look at. */
export interface PatrolJson {
  readonly schema: string;
  readonly asOf: string;
  readonly partial: boolean;
  readonly baseline: { readonly sources: readonly string[]; readonly notice?: string };
  readonly sensors: readonly { readonly sensor: string; readonly outcome: string; readonly reason?: string }[];
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly artefact: { readonly path: string } }[];
}

/** The JSON report of `sar patrol` with the given words. */
export async function patrolJson(root: string, ...words: readonly string[]): Promise<PatrolJson> {
  const { out, err } = await sarIn(root, ['patrol', '--format', 'json', ...words]);
  expect(out, err).toMatch(/^\{/);
  return JSON.parse(out) as PatrolJson;
}

/** The rules that were found, each once. */
export const rulesOf = ({ findings }: PatrolJson) => [...new Set(findings.map(({ rule }) => rule))].toSorted();
