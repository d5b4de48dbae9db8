import { actionOf, inputOf, placeOfStep, stepSites, type StepSite } from '../picture/step-site.js';
import { scriptOf } from '../picture/script-of.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires where a package goes to a registry that takes short-lived identities of GitHub (PyPI, npm, crates.io, RubyGems, NuGet), and a token that lives on is used. */
export const longLivedPublishToken: WeaknessRule = (document) =>
  stepSites(document).flatMap((site) => {
    const found = publishing(site);
    if (found === undefined) return [];
    return [
      {
        rule: 'long-lived-publish-token',
        place: placeOfStep(site),
        identity: [found],
        message: `${found} with a token that lives on: whoever reads it publishes until it is taken back`,
        expected: 'trusted publishing: id-token: write and no token',
        actual: 'a stored token',
      },
    ];
  });

function publishing(site: StepSite): string | undefined {
  const action = actionOf(site)?.action;
  if (action === 'pypa/gh-action-pypi-publish') {
    const url = inputOf(site, 'repository-url')?.value ?? inputOf(site, 'repository_url')?.value ?? '';
    return inputOf(site, 'password') !== undefined && /^$|pypi\.org/.test(url) ? 'publishing to PyPI' : undefined;
  }
  if (action === 'rubygems/release-gem')
    return /^false$/i.test(inputOf(site, 'setup-trusted-publisher')?.value ?? '') ? 'publishing to RubyGems' : undefined;
  const { step } = site;
  if (step.run === undefined) return undefined;
  const env = [...step.env, ...(site.job?.env ?? []), ...(site.document.kind === 'workflow' ? site.document.env : [])];
  const has = (name: RegExp) => env.some(([key, { value }]) => name.test(key) && /secrets\./i.test(value));
  for (const { program, args, text } of scriptOf(site).commands) {
    const words = args.map((word) => word.text);
    if (words.some((word) => /^--(?:dry-run|help)/.test(word))) continue;
    if (
      /^(?:npm|pnpm|yarn)$/.test(program) &&
      words.includes('publish') &&
      has(/^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_AUTH_TOKEN|YARN_NPM_AUTH_TOKEN)$/) &&
      !elsewhere(site, text)
    )
      return 'publishing to npm';
    if (
      program === 'twine' &&
      words[0] === 'upload' &&
      has(/^TWINE_PASSWORD$/) &&
      !/--repository|-r\b/.test(text) &&
      !env.some(([key]) => key === 'TWINE_REPOSITORY_URL')
    )
      return 'publishing to PyPI';
    if (
      program === 'cargo' &&
      words.includes('publish') &&
      (has(/^CARGO_REGISTRY_TOKEN$/) || /secrets\./.test(text)) &&
      !words.includes('--registry')
    )
      return 'publishing to crates.io';
    if (program === 'gem' && words[0] === 'push' && has(/^GEM_HOST_API_KEY$/) && !/--host/.test(text)) return 'publishing to RubyGems';
  }
  return undefined;
}

/** A registry of its own is named: for the whole job where Node.js is set up, or with the command. */
function elsewhere(site: StepSite, command: string): boolean {
  if (/--registry/.test(command)) return !/registry\.npmjs\b/.test(command);
  return stepSites(site.document).some((one) => {
    const url = one.job === site.job ? inputOf(one, 'registry-url')?.value : undefined;
    return url !== undefined && !/registry\.npmjs\b/.test(url);
  });
}
