import { readRows, readTicks } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dashboardText } from './dashboard-text.js';
import { findingIssueText } from './finding-issue-text.js';
import { CALM, hostileFinding as finding, texts, type Texts } from './hostile-finding.fixture.js';
import { CONTEXT, openRow, subjectOf, view } from './issue.fixture.js';

/** Without code, and without characters that are escaped. */
function liveTextOf(body: string): string {
  return body.replaceAll(/\\[\\`*_~[\]|$]/g, '').replaceAll(/`[^`\n]*`|<code>[^<\n]*<\/code>/g, 'CODE');
}

/** What SAR itself says: how many of what could do harm. */
function livePartsOf(body: string): unknown {
  const live = liveTextOf(body);
  return {
    lines: body.split('\n').length,
    html: (live.match(/<(?!!-- sar:)[^>]{0,20}/g) ?? []).toSorted(),
    comments: (live.match(/<!-- sar:\w+/g) ?? []).toSorted(),
    links: (live.match(/\]\(/g) ?? []).length,
    images: (live.match(/!\[/g) ?? []).length,
    mentions: live.match(/@[A-Za-z0-9]\w*/g) ?? [],
    headings: (body.match(/^ {0,3}#{1,6} /gm) ?? []).length,
    fences: (body.match(/^ {0,8}(?:```|~~~)/gm) ?? []).length,
  };
}

/** A link to files exists or not by the text, so that neither has any here. */
const PLAIN = { linkTo: () => undefined, dashboardUrl: 'https://x.example' };

describe('text of findings', () => {
  it('adds nothing to the issue of a finding but what can be read', () => {
    const textOf = (value: Texts): string =>
      findingIssueText(subjectOf([finding(value), finding({ ...value, a: 'z' })], value.a, value.b), {
        ...PLAIN,
        commit: undefined,
        maxLength: 60_000,
      }).body;
    const calm = livePartsOf(textOf(CALM));
    fc.assert(
      fc.property(texts, (value) => {
        expect(livePartsOf(textOf(value))).toEqual(calm);
      }),
      { numRuns: 400 },
    );
  });

  it('adds nothing to the dashboard, forges no row and no tick', () => {
    const textOf = (value: Texts): string => {
      const subject = subjectOf([finding(value), finding({ ...value, a: 'z' })], value.a, value.b);
      const row = { finding: finding(value, true), markers: () => '' };
      const unknown = [{ sensor: value.a, layer: 'L2', outcome: 'unknown', reason: 'failed', detail: value.b } as const];
      const kept = [{ number: 3, url: 'https://x.example', severity: 'P1', title: value.c } as const];
      return dashboardText(
        view({ rows: [openRow(subject)], waived: [row], accepted: [row], unknown, keptIssues: kept, commit: undefined }),
        PLAIN,
      );
    };
    const calm = livePartsOf(textOf(CALM));
    fc.assert(
      fc.property(texts, (value) => {
        const body = textOf(value);
        expect(livePartsOf(body)).toEqual(calm);
        expect(readTicks(body)).toEqual([]);
        expect([...readRows(body).keys()]).toEqual(['fedcba9876543210']);
      }),
      { numRuns: 400 },
    );
  });

  it('makes links to addresses of the repository alone', () => {
    fc.assert(
      fc.property(texts, (value) => {
        const { body } = findingIssueText(subjectOf([finding(value)]), CONTEXT);
        for (const [, url = ''] of liveTextOf(body).matchAll(/\]\(([^)\s]*)\)/g))
          expect(url).toMatch(/^(?:https:\/\/github\.com\/octo\/repo\/|docs\/rules\/)/);
      }),
      { numRuns: 200 },
    );
  });

  it('mentions nobody in the title where a path is cut', () => {
    const path = `${'x'.repeat(300)}@octocat${'y'.repeat(300)}`;
    for (let from = 0; from < 300; from += 1) {
      const cut = { ...finding({ a: '', b: '', c: path.slice(0, path.length - from), d: '', e: '' }) };
      expect(findingIssueText(subjectOf([cut]), CONTEXT).title).not.toMatch(/…@[\p{L}\p{N}]/u);
    }
  });

  it('mentions nobody in the title, which is one line', () => {
    fc.assert(
      fc.property(texts, (value) => {
        const { title } = findingIssueText(subjectOf([finding(value)]), CONTEXT);
        expect(title).not.toMatch(/[\r\n]|(?:^|[^\p{L}\p{N}_/])@[\p{L}\p{N}]/u);
        expect(title.length).toBeLessThan(256);
      }),
      { numRuns: 400 },
    );
  });
});
