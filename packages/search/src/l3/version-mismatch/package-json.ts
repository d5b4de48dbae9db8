import { object, text, type Json } from '../../reports/json-value.js';
import { said, type Said } from './said.js';
import { toolOfName } from './tool-names.js';

/** https://docs.npmjs.com/cli/configuring-npm/package-json */
export function packageJson({ engines, volta, packageManager, devEngines }: Json): readonly Said[] {
  const ofEngines = Object.entries(object(engines)).flatMap(([name, value]) => {
    const tool = toolOfName(name);
    return tool === undefined
      ? []
      : said({ tool, claim: 'supported', notation: 'semver', by: `engines.${name}`, at: ['engines', name] }, value);
  });
  const ofVolta = Object.entries(object(volta)).flatMap(([name, value]) => {
    const tool = toolOfName(name);
    return tool === undefined ? [] : said({ tool, claim: 'used', notation: 'version', by: `volta.${name}`, at: ['volta', name] }, value);
  });
  const [, manager = '', version] = /^([a-z]+)@(\d[^+]*)/.exec(text(packageManager) ?? '') ?? [];
  const managed = toolOfName(manager);
  const ofDevEngines = ['runtime', 'packageManager'].flatMap((key) => {
    const { name, version: wanted } = object(object(devEngines)[key]);
    const tool = toolOfName(text(name) ?? '');
    return tool === undefined
      ? []
      : said({ tool, claim: 'supported', notation: 'semver', by: `devEngines.${key}`, at: ['devEngines', key, 'version'] }, wanted);
  });
  return [
    ...ofEngines,
    ...ofVolta,
    // A step that sets up another pnpm than this fails: https://github.com/pnpm/action-setup#version
    ...(managed !== 'pnpm'
      ? []
      : said({ tool: managed, claim: 'supported', notation: 'version', by: 'packageManager', at: ['packageManager'] }, version)),
    ...(managed === undefined
      ? []
      : said({ tool: managed, claim: 'used', notation: 'version', by: 'packageManager', at: ['packageManager'] }, version)),
    ...ofDevEngines,
  ];
}
