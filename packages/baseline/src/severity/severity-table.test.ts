import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROUTES } from '../vocabulary/route.js';
import { IMPACTS, SEVERITIES } from '../vocabulary/severity.js';
import compiled from './severity.generated.json' with { type: 'json' };
import { levelOfImpact, levelOfSeverity, SEVERITY_TABLE } from './severity-table.js';

describe('severity table', () => {
  it('is compiled from its data', () => {
    expect(compiled).toEqual(parse(readFileSync(new URL('../../data/severity.yml', import.meta.url), 'utf8')));
  });

  it.each([
    ['data-loss', 'P0', 1, 'incident'],
    ['security', 'P0', 1, 'incident'],
    ['blocks', 'P1', 4, 'dispatch'],
    ['degrades', 'P2', 24, 'backlog'],
    ['advisory', 'P3', 168, 'registry'],
  ] as const)('%s is %s, due within %i hours, route %s', (impact, severity, slaHours, route) => {
    expect(levelOfImpact(impact)).toMatchObject({ severity, slaHours, route });
    expect(levelOfSeverity(severity)).toMatchObject({ severity, slaHours, route });
  });

  it('has every severity once, in order, every impact once, and words for every route', () => {
    expect(SEVERITY_TABLE.levels.map((level) => level.severity)).toEqual(SEVERITIES);
    expect(SEVERITY_TABLE.levels.flatMap((level) => level.impacts)).toEqual(IMPACTS);
    expect(Object.keys(SEVERITY_TABLE.routes)).toEqual(ROUTES);
  });
});
