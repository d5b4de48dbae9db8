import type { Route } from '../vocabulary/route.js';
import type { Impact, Severity } from '../vocabulary/severity.js';
import table from './severity.generated.json' with { type: 'json' };

/** One row of the decision flowchart. `slaHours`: a finding is overdue when it is older. */
export interface SeverityLevel {
  readonly severity: Severity;
  /** `critical`, `blocker`, `degraded`, `advisory`. */
  readonly name: string;
  /** The question whose yes leads here. */
  readonly question: string;
  readonly impacts: readonly Impact[];
  readonly slaHours: number;
  readonly route: Route;
}

export interface SeverityTable {
  /** Most severe first, in the order in which the questions are asked. */
  readonly levels: readonly SeverityLevel[];
  /** Route → what it means, in words. */
  readonly routes: Readonly<Record<Route, string>>;
}

/** The severity rules, compiled from `data/severity.yml`. */
export const SEVERITY_TABLE: SeverityTable = {
  levels: table.levels.map((level) => ({
    severity: level.severity as Severity,
    name: level.name,
    question: level.question,
    impacts: level.impacts as Impact[],
    slaHours: level['sla-hours'],
    route: level.route as Route,
  })),
  routes: table.routes,
};

/** The row that decides for an impact: the first in the flowchart that names it. */
export function levelOfImpact(impact: Impact): SeverityLevel {
  const level = SEVERITY_TABLE.levels.find((candidate) => candidate.impacts.includes(impact));
  if (level === undefined) throw new Error(`no severity level for impact ${impact}`);
  return level;
}

/** The row of a severity: its SLA and route. */
export function levelOfSeverity(severity: Severity): SeverityLevel {
  const level = SEVERITY_TABLE.levels.find((candidate) => candidate.severity === severity);
  if (level === undefined) throw new Error(`no severity level ${severity}`);
  return level;
}
