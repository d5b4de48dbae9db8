import { describe, expect, it } from 'vitest';
import { readActionsPolicy, readProfile, readSelectedActions, readWorkflowToken } from './setting-answers.js';

describe('readProfile', () => {
  it.each([
    [
      { default_branch: 'main', archived: false, fork: false },
      { defaultBranch: 'main', archived: false, fork: false, allowsAutoMerge: undefined },
    ],
    [
      { default_branch: 'x', archived: true, fork: true, allow_auto_merge: true },
      { defaultBranch: 'x', archived: true, fork: true, allowsAutoMerge: true },
    ],
    [{ default_branch: '', archived: false, fork: false }, undefined],
    [{ default_branch: 'main', archived: 'no', fork: false }, undefined],
    [[], undefined],
    [null, undefined],
  ])('%j', (body, expected) => {
    expect(readProfile(body)).toEqual(expected);
  });
});

describe('readActionsPolicy', () => {
  it.each([
    [
      { enabled: true, allowed_actions: 'all' },
      { enabled: true, allowed: 'all', requiresCommitIds: false },
    ],
    [
      { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
      { enabled: true, allowed: 'selected', requiresCommitIds: true },
    ],
    // GitHub says nothing of what may run where nothing does.
    [{ enabled: false }, { enabled: false, allowed: undefined, requiresCommitIds: false }],
    [{ enabled: true }, undefined],
    [{ enabled: true, allowed_actions: 'some' }, undefined],
    [{ enabled: 'true', allowed_actions: 'all' }, undefined],
    ['', undefined],
  ])('%j', (body, expected) => {
    expect(readActionsPolicy(body)).toEqual(expected);
  });
});

describe('readSelectedActions', () => {
  const flags = { github_owned_allowed: true, verified_allowed: false };
  it.each([
    [
      { ...flags, patterns_allowed: ['a/b@*'] },
      { githubOwned: true, verifiedCreators: false, patterns: ['a/b@*'] },
    ],
    [flags, { githubOwned: true, verifiedCreators: false, patterns: [] }],
    [{ ...flags, patterns_allowed: [1] }, undefined],
    [{ ...flags, patterns_allowed: 'a/*' }, undefined],
    [{ ...flags, patterns_allowed: Array.from({ length: 2001 }, () => 'a/*') }, undefined],
    [{ patterns_allowed: [] }, undefined],
  ])('%#', (body, expected) => {
    expect(readSelectedActions(body)).toEqual(expected);
  });
});

describe('readWorkflowToken', () => {
  it.each([
    [
      { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true },
      { default: 'read', mayOpenPulls: true },
    ],
    [
      { default_workflow_permissions: 'write', can_approve_pull_request_reviews: false },
      { default: 'write', mayOpenPulls: false },
    ],
    [{ default_workflow_permissions: 'admin', can_approve_pull_request_reviews: false }, undefined],
    [{ default_workflow_permissions: 'read' }, undefined],
    [undefined, undefined],
  ])('%j', (body, expected) => {
    expect(readWorkflowToken(body)).toEqual(expected);
  });
});
