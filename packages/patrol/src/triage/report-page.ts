import { UserError, type Gap, type GapSettings, type Roadmap, type Subject, type TriageAct } from '@sar/baseline';
import type { HtmlPage } from '@sar/report';
import { impactOf, roadmapOf, subjectsOf } from '@sar/triage';
import { readRegistry } from '../gaps/read-registry.js';
import type { PatrolResult } from '../patrol.js';
import { withPlaybooks } from '../rescue/with-playbooks.js';
import { surveyNotes } from '../report-notes.js';
import { allRules, everySensor, type Survey } from '../survey.js';
import { SAR_VERSION } from '../version.js';
import { triageReport } from './report-of-run.js';
import type { TriageRun } from './run-triage.js';

/** What only the caller knows of a page. */
export type PageFacts = Pick<HtmlPage, 'title' | 'command' | 'ruleLink' | 'placeLink' | 'commit' | 'branch'>;

/** The HTML page of a patrol, with the gap registry where there is one. */
export async function patrolPage(result: PatrolResult, survey: Survey, facts: PageFacts): Promise<HtmlPage> {
  const { findings, groups, readings, at, partial } = result;
  const registry = await registryParts(survey);
  return {
    ...facts,
    ...common(survey),
    ...registry.parts,
    at: at.toISOString(),
    notes: [...surveyNotes(survey), ...registry.notes],
    partial,
    findings,
    groups,
    playbooks: playbooksOf(withPlaybooks(subjectsOf(findings, groups), survey.baseline.playbooks)),
    readings,
  };
}

/** The HTML page of a triage, with what was done about it, and the gap registry where there is one. */
export async function triagePage(run: TriageRun, survey: Survey, facts: PageFacts, acts?: readonly TriageAct[]): Promise<HtmlPage> {
  const { findings, groups, subjects, readings, accepted, score, at, isPart, place } = run;
  const registry = await registryParts(survey);
  return {
    ...facts,
    ...common(survey),
    ...registry.parts,
    at: at.toISOString(),
    ...(place.commit !== undefined && { commit: place.commit }),
    ...(place.branch !== undefined && { branch: place.branch }),
    notes: [...triageReport(run).notes, ...registry.notes],
    partial: isPart,
    findings,
    groups,
    playbooks: playbooksOf(subjects),
    readings,
    accepted,
    score,
    ...(acts !== undefined && { acts }),
  };
}

/** Id of a finding → the playbook of its subject. */
function playbooksOf(subjects: readonly Subject[]): ReadonlyMap<string, string> {
  return new Map(
    subjects.flatMap(({ members, playbook }) =>
      playbook === undefined ? [] : members.map(({ signal }) => [signal.id, playbook] as const),
    ),
  );
}

function common({ baseline }: Survey): Pick<HtmlPage, 'baseline' | 'version' | 'sensors' | 'rules'> {
  const sensors = everySensor(baseline).map(({ id, layer }) => ({ id, layer }));
  return { baseline: baseline.sources, version: SAR_VERSION, sensors, rules: allRules() };
}

interface RegistryParts {
  readonly parts: { readonly gaps?: readonly Gap[]; readonly roadmap?: Roadmap };
  readonly notes: readonly string[];
}

/** A registry with errors hides no finding: the page says what is wrong with it. */
async function registryParts({ tree, baseline }: Survey): Promise<RegistryParts> {
  try {
    const { gaps, problems } = await readRegistry(tree, baseline.gaps);
    if (gaps.length === 0) return { parts: {}, notes: [] };
    const isSound = problems.length === 0;
    const notes = isSound ? [] : ['The gap registry has problems ("sar gaps check" names them), so that there is no roadmap.'];
    return {
      parts: {
        gaps: gaps.map((gap) => withImpact(gap, baseline.gaps)),
        ...(isSound && { roadmap: roadmapOf(gaps, baseline.gaps.milestones) }),
      },
      notes,
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { parts: {}, notes: [`The gap registry is not shown: ${error.message}`] };
  }
}

/** The page knows no areas: a gap without an impact of its own gets that of its area. */
function withImpact(gap: Gap, settings: GapSettings): Gap {
  const impactScore = impactOf(gap, settings);
  return impactScore === undefined ? gap : { ...gap, impactScore };
}
