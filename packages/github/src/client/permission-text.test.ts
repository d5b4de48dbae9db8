import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import permissions from './permissions.json' with { type: 'json' };
import { permissionText } from './permission-text.js';

/** Keys of a workflow's `permissions:`, from https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const KEYS =
  'actions artifact-metadata attestations checks code-quality contents deployments discussions issues packages pages pull-requests repository-projects security-events statuses vulnerability-alerts'.split(
    ' ',
  );

describe('permissionText', () => {
  it.each([
    [
      'contents=write',
      'needs the permission `contents: write`: for GITHUB_TOKEN add `contents: write` under `permissions:` of the workflow or job; for a GitHub App or a fine-grained token set "Repository permissions → Contents: Read and write". Without it: everything that only reads the checkout still works.',
    ],
    [
      'actions_variables=write',
      'needs the permission `actions_variables: write`: GITHUB_TOKEN can never have it; use a GitHub App or a fine-grained token with "Repository permissions → Variables: Read and write". Without it: a workflow passes what it sees with `vars-context: ${{ toJSON(vars) }}`.',
    ],
    [
      'security_events=read',
      'needs the permission `security_events: read`: for GITHUB_TOKEN add `security-events: read` under `permissions:` of the workflow or job; for a GitHub App or a fine-grained token set "Repository permissions → Code scanning alerts: Read-only".',
    ],
    [
      'vulnerability_alerts=write',
      'needs the permission `vulnerability_alerts: write`: GITHUB_TOKEN can never have it; use a GitHub App or a fine-grained token with "Repository permissions → Dependabot alerts: Read and write".',
    ],
    [
      'repository_projects=write; organization_projects=admin',
      'needs the permission `repository_projects: write`, or `organization_projects: admin`: for GITHUB_TOKEN add `repository-projects: write` under `permissions:` of the workflow or job; for a GitHub App or a fine-grained token set "Repository permissions → Projects: Read and write"; or GITHUB_TOKEN can never have it; use a GitHub App or a fine-grained token with "Organization permissions → Projects: Admin".',
    ],
    [
      'pull_requests=write,contents=read',
      'needs the permission `pull_requests: write` and `contents: read`: for GITHUB_TOKEN add `pull-requests: write` and `contents: read` under `permissions:` of the workflow or job; for a GitHub App or a fine-grained token set "Repository permissions → Pull requests: Read and write" and "Repository permissions → Contents: Read-only". Without it: everything that only reads the checkout still works.',
    ],
  ])('%s', (accepted, expected) => {
    expect(permissionText(accepted)).toBe(expected);
  });

  it.each(['', ';;,', 'nonsense', 'contents', 'contents=everything', 'Contents=\u001b[31mread'])('says nothing for %j', (accepted) => {
    expect(permissionText(accepted)).toBeUndefined();
  });

  it('stands any header', () => {
    const part = fc.oneof(fc.constantFrom('contents=read', 'issues=write', ';', ',', '=', 'a=read'), fc.string());
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(permissionText(parts.join('')) ?? '').not.toMatch(/[\u0000-\u001f]/);
      }),
    );
  });
});

describe('permissions.json', () => {
  it('names every key that GITHUB_TOKEN can have for a repository, once', () => {
    const keys = permissions.flatMap((entry) => ('key' in entry ? [entry.key] : []));
    expect(keys.toSorted()).toEqual(KEYS.toSorted());
    expect(new Set(permissions.map(({ permission }) => permission)).size).toBe(permissions.length);
  });

  it('has a source for every entry', () => {
    expect(permissions.filter(({ source }) => !source.startsWith('https://docs.github.com/'))).toEqual([]);
  });
});
