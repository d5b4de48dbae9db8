import { describe, expect, it } from 'vitest';
import { loadBaseline } from './load-baseline.js';

const KNOWN = { sensors: ['coverage', 'doc-links'], rules: ['total-coverage'] };
const read = (text: string) => loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }), known: KNOWN });
const CUSTOM = `custom-sensors:
  licences:
    layer: L1
    command: [python3, scripts/licences.py]
    format: sarif
    rules: {GPL: P1}
`;

describe('sensors of the repository', () => {
  it('are known by their names and rules', async () => {
    const baseline = await read(`version: 1
${CUSTOM}schedule:
  licences: {cron: '0 4 * * 1', minutes: 60}
  coverage: {cron: '0 5 * * *', minutes: 120}
triage:
  - match: {sensor: licences, rule: GPL}
    set: {severity: P2}
waivers:
  - {rule: GPL, reason: agreed, owner: '@octo-org', expires: 2030-01-01}
`);
    expect(baseline['custom-sensors']['licences']).toMatchObject({ layer: 'L1', format: 'sarif' });
    expect(baseline.schedule['coverage']).toEqual({ cron: '0 5 * * *', minutes: 120 });
  });

  it.each(['constructor', 'tostring', 'valueof'])('may be called %s', async (id) => {
    const baseline = await read(
      `version: 1\n${CUSTOM.replace('licences:', `${id}:`)}schedule: {${id}: {cron: '0 4 * * 1', minutes: 60}}\n`,
    );
    expect(Object.keys(baseline['custom-sensors'])).toEqual([id]);
    expect(Object.keys(baseline.schedule)).toEqual([id]);
  });

  it.each([
    ['a name that SAR has', CUSTOM.replace('licences:', 'coverage:'), /SAR has a sensor of this name/],
    ['a name that chooses all', CUSTOM.replace('licences:', 'all:'), /"all" chooses several sensors/],
    ['a name that chooses a layer', CUSTOM.replace('licences:', 'l3:'), /"l3" chooses several sensors/],
    ['a name that is none', CUSTOM.replace('licences:', 'My Licences:'), /no name of a sensor: small letters/],
    ['neither command nor reports', CUSTOM.replace(/ {4}command.*\n/, ''), /either `command` or `reports`/],
    ['both', `${CUSTOM}    reports: [x.sarif]\n`, /either `command` or `reports`/],
    [
      'a schedule of no sensor',
      "schedule: {coverge: {cron: '0 5 * * *', minutes: 1}}\n",
      /there is no sensor "coverge"; did you mean `coverage`/,
    ],
    ['a schedule that is none', 'schedule: {coverage: {cron: daily, minutes: 1}}\n', /expected text that fits/],
    ['a rule of no sensor', 'waivers: [{rule: GPLv9, reason: agreed, owner: "@o", expires: 2030-01-01}]\n', /there is no rule "GPLv9"/],
  ])('%s is refused', async (_, text, message) => {
    await expect(read(`version: 1\n${text}`)).rejects.toThrow(message);
  });
});
