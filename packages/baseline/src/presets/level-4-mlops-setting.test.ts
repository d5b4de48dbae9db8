import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** The reference user's setting, as far as nothing reads it yet. Source: the SAR methodology document of 2026-03-06. */
const SETTING = {
  repository: 'Aries-Serpent/_codex_',
  'as-of': '2026-03-06',
  tokens: ['App installation token with variables write', 'CODEX_MASTER_KEY', 'CODEX_BACKUP_KEY', 'GITHUB_TOKEN (cannot write variables)'],
  contradictions: [
    'Codespace secrets are 7 missing, 8 expected and 9 set in different places',
    'cache gap is 18+, 24+ and 51 workflows in different places',
    'Feature Store is 9.0 in the table and 0.97 in the quadrant',
    'the ten scores average 6.99 of 10 (2.8 of 4); the overall level 3.95 is declared, not derived',
  ],
};

const read = (): typeof SETTING =>
  parse(readFileSync(new URL('../../presets/level-4-mlops.setting.yml', import.meta.url), 'utf8')) as typeof SETTING;

describe('level-4-mlops.setting.yml', () => {
  it.each(Object.keys(SETTING) as (keyof typeof SETTING)[])('%s is the reference', (section) => {
    expect(read()[section]).toEqual(SETTING[section]);
  });

  it('has no other sections', () => {
    expect(Object.keys(read())).toEqual(Object.keys(SETTING));
  });
});
