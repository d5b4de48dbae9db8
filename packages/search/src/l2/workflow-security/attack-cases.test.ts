import { readFileSync } from 'node:fs';
import type { Signal } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sensorInput } from '../../sensor-input.fixture.js';
import { workflowSecurity } from './workflow-security.js';

interface Case {
  readonly name: string;
  readonly rule?: string;
  readonly files: Readonly<Record<string, string>>;
}

const { attacks, safe } = parse(readFileSync(new URL('attack-cases.yml', import.meta.url), 'utf8')) as {
  readonly attacks: readonly Case[];
  readonly safe: readonly Case[];
};
const INJECTIONS = ['template-injection', 'environment-file-injection', 'untrusted-checkout'];

describe('attacks', () => {
  it.each(attacks)('$name', async ({ rule, files }) => {
    expect((await certain(files)).map((signal) => signal.rule)).toContain(rule);
  });
});

describe('what is safe', () => {
  it.each(safe)('$name', async ({ files }) => {
    expect((await certain(files)).filter(({ rule }) => INJECTIONS.includes(rule))).toEqual([]);
  });
});

async function certain(files: Case['files']): Promise<readonly Signal[]> {
  const reading = await workflowSecurity.read(sensorInput({ files }));
  return reading.outcome === 'signals' ? reading.signals.filter(({ pedantic }) => pedantic !== true) : [];
}
