import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnnotation } from './read-annotation.js';
import { readJob } from './read-job.js';
import { readRun } from './read-run.js';
import { readWorkflow } from './read-workflow.js';
import { listedRun } from './run-list.fixture.js';

const item = (more: Readonly<Record<string, unknown>> = {}) => listedRun({ id: 7, createdMs: Date.parse('2026-11-22T10:00:00Z') }, more);

describe('readRun', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a ref after the path', { path: '.github/workflows/a.yaml@refs/heads/x@y' }, { path: '.github/workflows/a.yaml' }],
    ['an at sign in the file', { path: '.github/workflows/a@b.yml' }, { path: '.github/workflows/a@b.yml' }],
    ['a ref after a path of GitHub', { path: 'dynamic/pages/build@main' }, { path: 'dynamic/pages/build' }],
    ['no name', { name: null }, { name: '.github/workflows/ci.yml' }],
    ['no name and no path', { name: undefined, path: '' }, { name: '', path: '' }],
    ['an empty title', { display_title: '' }, { title: '' }],
    ['a long title', { display_title: 'x'.repeat(5000) }, { title: 'x'.repeat(300) }],
    ['a branch called null', { head_branch: 'null' }, { branch: 'null' }],
    ['no branch', { head_branch: null }, { branch: undefined }],
    ['a fork that was deleted', { head_repository: null }, { headRepository: undefined }],
    ['no conclusion', { status: 'in_progress', conclusion: null }, { status: 'in_progress', conclusion: undefined }],
    ['no status', { status: null, conclusion: null }, { status: 'queued', conclusion: undefined }],
    ['no status and a conclusion', { status: null }, { status: 'completed', conclusion: 'success' }],
    ['no attempt and no start', { run_attempt: undefined, run_started_at: undefined }, { attempt: 1, startedAt: '2026-11-22T10:00:00Z' }],
    ['nobody who triggered it', { triggering_actor: null, actor: { login: 'first' } }, { actor: 'first' }],
    ['nobody at all', { triggering_actor: null, actor: null }, { actor: undefined }],
  ])('reads %s', (_what, given, expected) => {
    expect(readRun(item(given))).toMatchObject(expected);
  });

  it.each<[string, Record<string, unknown>]>([
    ['no id', { id: '7' }],
    ['a number of 0', { run_number: 0 }],
    ['no commit', { head_sha: 'main' }],
    ['no time', { created_at: 'yesterday' }],
    ['an address that is none', { html_url: 'javascript:alert(1)' }],
    ['a conclusion that is no text', { conclusion: true }],
    ['a branch that is no text', { head_branch: {} }],
    ['no event', { event: '' }],
    ['no path', { path: null }],
  ])('reads nothing with %s', (_what, given) => {
    expect(readRun(item(given))).toBeUndefined();
  });
});

it.each([
  ['run', (value: unknown) => readRun(value)],
  ['job', readJob],
  ['workflow', readWorkflow],
  ['annotation', readAnnotation],
])('stands anything in place of a %s', (_what, read) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(read(value)).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});
