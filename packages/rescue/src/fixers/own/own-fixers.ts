import type { OwnFixerName } from '../catalog/fixer.js';
import type { OwnFixer } from './own-fix.js';

/** The fixers that are functions of SAR. Each is loaded when it runs. */
export const OWN: Readonly<Record<OwnFixerName, OwnFixer>> = {
  'yaml-indentation': async (input) => (await import('./yaml-indentation.js')).fixYamlIndentation(input),
  'action-versions': async (input) => (await import('./action-versions.js')).fixActionVersions(input),
  'cache-wiring': async (input) => (await import('./cache-wiring.js')).fixCacheWiring(input),
  'workflow-permissions': async (input) => (await import('./workflow-permissions.js')).fixWorkflowPermissions(input),
  'markdown-links': async (input) => (await import('./markdown-links.js')).fixMarkdownLinks(input),
};
