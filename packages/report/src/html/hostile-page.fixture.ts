import type { Finding } from '@sar/baseline';
import { sampleFinding } from '../findings/sample-report.fixture.js';
import { sampleGaps, sampleRoadmap } from './gaps/gaps.fixture.js';
import { emptyPage } from './html-page.fixture.js';
import type { HtmlPage } from './html-page.js';
import { sampleScore } from './score/score.fixture.js';

/** The text in every place of a page that can hold a repository's text. */
export function hostilePage(text: string): HtmlPage {
  const finding = sampleFinding({
    path: text,
    rule: text,
    job: text,
    message: text,
    signal: {
      expected: text,
      actual: text,
      help: text,
      sensor: text,
      artefact: { kind: 'job', path: text, line: 3, job: text, step: text, via: [text, text], name: text, url: text },
      evidence: [{ path: text, line: 1, text }],
      fix: { title: text, edits: [] },
    },
  });
  const full: Finding = {
    ...finding,
    decision: { by: text, why: text },
    route: text,
    owner: text,
    firstSeen: text,
    labels: [text],
    group: text,
    sla: { ...finding.sla, dueAt: text },
  };
  const second: Finding = {
    ...full,
    signal: { ...full.signal, id: text },
    waived: { by: 'waiver', reason: text, owner: text, until: text },
  };
  const score = sampleScore();
  return emptyPage({
    title: text,
    at: text,
    commit: text,
    branch: text,
    baseline: [text],
    notes: [text],
    command: text,
    version: text,
    findings: [full, second],
    groups: [{ id: text, kind: text, title: text, why: text, root: finding.signal.id, members: [finding.signal.id, text] }],
    readings: [
      { sensor: text, layer: 'L1', outcome: 'unknown', reason: 'failed', detail: text },
      {
        sensor: `${text} `,
        layer: 'L2',
        outcome: 'clear',
        scope: { unit: text, judged: 1, unjudged: [{ path: text, line: 2, reason: text }] },
      },
    ],
    sensors: [{ id: `${text}-`, layer: 'L3' }],
    rules: [{ id: text, sensor: text, summary: text, help: text, impact: 'security' }],
    playbooks: new Map([
      [finding.signal.id, text],
      [text, text],
    ]),
    accepted: new Set([finding.signal.id]),
    score: {
      ...score,
      declared: { level: 1, target: text },
      dimensions: score.dimensions.map((dimension) => ({
        ...dimension,
        name: text,
        requirement: text,
        state: text,
        standards: [text],
        next: { text, gain: 1 },
      })),
      progress: score.progress.map((each) => ({ ...each, at: text })),
    },
    gaps: sampleGaps().map((gap) => ({
      ...gap,
      id: text,
      gap: text,
      owner: text,
      playbook: text,
      note: text,
      resolved: { at: text, by: text, evidence: text },
    })),
    roadmap: {
      sections: sampleRoadmap().sections.map(({ bars }) => ({
        name: text,
        bars: bars.map((bar) => ({ ...bar, name: text, after: [...bar.after, text] })),
      })),
    },
    acts: [{ what: 'issue', outcome: 'done', detail: text, url: text }],
    ruleLink: () => text,
    placeLink: () => text,
  });
}
