import type { CauseRule } from '../cause-rule.js';

const RULES: ReadonlySet<string> = new Set(['vulnerable-dependency', 'malicious-package']);

/** A package that several manifests have at vulnerable versions, whatever the number of its vulnerabilities. */
export const vulnerablePackage: CauseRule = {
  kind: 'vulnerable-package',
  ties: ({ sensor, rule, ecosystem, artefact }) =>
    sensor === 'dependency-cves' && RULES.has(rule) && artefact.name !== undefined
      ? [{ key: `${rule} ${ecosystem ?? ''} ${artefact.name}`, role: 'member' }]
      : [],
  words: ({ signal: { rule, artefact } }) => {
    const name = artefact.name ?? '';
    const act = rule === 'malicious-package' ? 'removing it' : 'moving to a mended version of it';
    return { title: `the package ${name}`, why: `all are about the package ${name}: ${act}, everywhere, mends them together` };
  },
};
