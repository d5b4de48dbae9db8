import { readFileSync } from 'node:fs';
import type { Reading, Settings } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { dependencyCves } from './dependency-cves.js';

const PIP_AUDIT = readFileSync(new URL('./fixtures/pip-audit-2.10.json', import.meta.url), 'utf8');
const OLD = { 'requirements.txt': 'flask==3.0.0\njinja2==2.4.1\n' };

async function read(repository: MemoryRepository, more: Parameters<typeof sensorInput>[1]): Promise<Reading> {
  return dependencyCves.read(sensorInput(repository, more));
}

function signalsOf(reading: Reading): readonly { readonly rule: string; readonly message: string }[] {
  return reading.outcome === 'signals' ? reading.signals : [];
}

describe('sensors.dependency-cves.ignore', () => {
  const entry = { id: 'cve-2019-10906', reason: 'templates are ours alone' };
  const ignoring = (ignore: readonly object[], now?: string): Promise<Reading> =>
    read(
      {
        files: OLD,
        untracked: { 'pip-audit.json': PIP_AUDIT.replace(/\{[^{}]*skip_reason[^{}]*\},?/, '').replace(/,\s*\]/, ']') },
        sensors: { 'dependency-cves': { ignore: ignore as Settings['sensors']['dependency-cves']['ignore'] } },
      },
      now === undefined ? {} : { now },
    );

  it.each([
    [
      'by an alias',
      [{ ...entry, expires: '2026-12-31' }],
      ['vulnerable-dependency: jinja2 2.4.1 has a known vulnerability (CVE-2024-22195): 3.1.3 mends it'],
    ],
    [
      'in the package',
      [{ ...entry, package: 'Jinja2', expires: '2026-12-31' }],
      ['vulnerable-dependency: jinja2 2.4.1 has a known vulnerability (CVE-2024-22195): 3.1.3 mends it'],
    ],
    [
      'on its last day',
      [{ ...entry, expires: '2026-11-22' }],
      ['vulnerable-dependency: jinja2 2.4.1 has a known vulnerability (CVE-2024-22195): 3.1.3 mends it'],
    ],
    [
      'not in another package',
      [{ ...entry, package: 'flask', expires: '2026-12-31' }],
      [
        'vulnerable-dependency: jinja2 2.4.1 has 2 known vulnerabilities (CVE-2019-10906, CVE-2024-22195): 3.1.3 mends them',
        'unused-ignore: sensors.dependency-cves.ignore[0] in sar:recommended accepts cve-2019-10906 in flask, which no report has',
      ],
    ],
    [
      'not after its day',
      [{ ...entry, expires: '2026-11-21' }],
      [
        'vulnerable-dependency: jinja2 2.4.1 has 2 known vulnerabilities (CVE-2019-10906, CVE-2024-22195): 3.1.3 mends them',
        'expired-ignore: sensors.dependency-cves.ignore[0] in sar:recommended accepted cve-2019-10906 until 2026-11-21; jinja2 still has it',
      ],
    ],
  ])('accepts %s', async (_, ignore, expected) => {
    expect(signalsOf(await ignoring(ignore)).map(({ rule, message }) => `${rule}: ${message}`)).toEqual(expected);
  });

  it('is judged by the clock, where there is one', async () => {
    const rules = async (now: string): Promise<readonly string[]> =>
      signalsOf(await ignoring([{ ...entry, expires: '2026-12-31' }], now)).map(({ rule }) => rule);
    expect(await rules('2026-12-31T23:59:59Z')).toEqual(['vulnerable-dependency']);
    expect(await rules('2027-01-01T00:00:00Z')).toEqual(['vulnerable-dependency', 'expired-ignore']);
  });

  it('is told of only where its own file is asked for', async () => {
    const files = { 'requirements.txt': 'jinja2==2.4.1\n' };
    const sensors = { 'dependency-cves': { ignore: [{ ...entry, expires: '2026-11-21' }] } };
    const rules = async (paths: readonly string[]): Promise<readonly string[]> => {
      const untracked = { 'pip-audit.json': PIP_AUDIT };
      return signalsOf(await dependencyCves.read(sensorInput({ files, untracked, sensors }, { onlyPaths: new Set(paths) }))).map(
        ({ rule }) => rule,
      );
    };
    expect(await rules(['requirements.txt'])).toEqual(['vulnerable-dependency']);
    expect(await rules(['sar:recommended'])).toEqual(['expired-ignore']);
  });
});
