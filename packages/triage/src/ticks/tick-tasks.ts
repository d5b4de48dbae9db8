import { literalGlob, readRows, readTicks, type DashboardRow, type PlaybooksSettings, type RowTarget, type Tick } from '@sar/baseline';
import { GOVERNANCE_RULES } from '../governance/governance-signal.js';
import type { Remembered } from './known-findings.js';

/** What a waiver covers, as globs that match nothing else. */
export interface WaiverTarget {
  readonly rule: string;
  readonly path: string;
  readonly job?: string;
}

interface TaskBase {
  readonly tick: Tick;
  /** What the row is about, fit for Markdown: its rule where that is a plain word. */
  readonly name: string;
}

/** What a ticked box asks for, or why that is not possible. */
export type TickTask =
  | (TaskBase & { readonly kind: 'run'; readonly playbook: string; readonly findings: readonly string[] })
  | (TaskBase & { readonly kind: 'accept'; readonly findings: ReadonlyMap<string, Remembered>; readonly left: number })
  | (TaskBase & { readonly kind: 'waive'; readonly targets: readonly WaiverTarget[] })
  | (TaskBase & { readonly kind: 'refused'; readonly why: string });

/** Boxes of one event: more is no person's doing. */
const MOST_TICKS = 200;
const GOVERNANCE: ReadonlySet<string> = new Set(GOVERNANCE_RULES.map(({ id }) => id));

/**
 * The tasks of the boxes that are ticked in a dashboard, in its order. What its rows hold is checked again, since people may edit it, and the
 * baseline may have changed since it was written.
 */
export function tickTasks(body: string, playbooks: PlaybooksSettings['list']): readonly TickTask[] {
  const rows = readRows(body);
  return readTicks(body)
    .slice(0, MOST_TICKS)
    .map((tick) => taskOf(tick, rows.get(tick.id), playbooks));
}

/** Ticked boxes that are too many for one event. */
export function ticksLeft(body: string): number {
  return Math.max(0, readTicks(body).length - MOST_TICKS);
}

function taskOf(tick: Tick, row: DashboardRow | undefined, playbooks: PlaybooksSettings['list']): TickTask {
  const name = nameOf(row);
  const refused = (why: string): TickTask => ({ kind: 'refused', tick, name, why });
  if (row === undefined) return refused('the row of this box cannot be read; the next triage writes it anew');
  const findings = Object.keys(row.findings);
  if (tick.action === 'run') {
    if (row.playbook === undefined || !/^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(row.playbook)) return refused('it has no playbook');
    const why = whyNotOffered(row.playbook, playbooks);
    return why === undefined ? { kind: 'run', tick, name, playbook: row.playbook, findings } : refused(why);
  }
  if (tick.action === 'accept') {
    if (findings.length === 0) return refused('the row names no finding');
    return { kind: 'accept', tick, name, findings: rememberedOf(row), left: row.left ?? 0 };
  }
  if (row.targets === undefined || row.targets.length === 0)
    return refused('it has too many findings to waive by a tick: write the waiver into the baseline');
  if (row.targets.some(({ rule }) => GOVERNANCE.has(rule))) return refused('what is wrong with waivers and suppressions cannot be waived');
  const targets = row.targets.map(waiverTarget);
  if (!targets.every((target) => target !== undefined)) return refused('no waiver can name its place: write the waiver into the baseline');
  return { kind: 'waive', tick, name, targets };
}

/** Why no row offers a playbook; undefined for one that may be some row's. A run of it would refuse it or, one without `when`, take any finding. */
function whyNotOffered(id: string, playbooks: PlaybooksSettings['list']): string | undefined {
  const settings = Object.hasOwn(playbooks, id) ? playbooks[id] : undefined;
  if (settings === undefined) return `the baseline has no playbook ${id}`;
  if (!settings.enabled) return `the baseline has ${id} switched off (\`playbooks.list.${id}.enabled\`)`;
  return settings.when.length === 0 ? `${id} runs only by its name` : undefined;
}

/** Globs that match what the row names and nothing else. */
function waiverTarget({ rule, path, job }: RowTarget): WaiverTarget | undefined {
  const globs = { rule: literalGlob(rule), path: literalGlob(path), job: job === undefined ? undefined : literalGlob(job) };
  if (globs.rule === undefined || globs.path === undefined || (job !== undefined && globs.job === undefined)) return undefined;
  return { rule: globs.rule, path: globs.path, ...(globs.job !== undefined && { job: globs.job }) };
}

/** Rule and path only where one place stands for all. */
function rememberedOf({ findings, targets = [] }: DashboardRow): ReadonlyMap<string, Remembered> {
  const [only] = targets;
  const { rule = '', path = '' } = targets.length === 1 && only !== undefined ? only : {};
  return new Map(Object.entries(findings).map(([id, firstSeen]) => [id, { firstSeen: isoOf(firstSeen), rule, path }]));
}

/** Whatever a reader of dates takes, as the record has it. */
function isoOf(time: string): string {
  return new Date(Date.parse(time)).toISOString();
}

function nameOf(row: DashboardRow | undefined): string {
  const rules = new Set(row?.targets?.map(({ rule }) => rule));
  const [rule = ''] = rules;
  return rules.size === 1 && /^[a-z][a-z0-9-]{0,60}$/.test(rule) ? `\`${rule}\`` : 'a row';
}
