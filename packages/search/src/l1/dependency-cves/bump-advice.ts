import commands from './bump-commands.json' with { type: 'json' };
import type { MergedVulnerability, VulnerablePackage } from './merge-vulnerabilities.js';
import { smallestMending } from './versions.js';

/** What mends the vulnerabilities of a package, in words. */
export interface BumpAdvice {
  /** Short, for the end of a message: `4.17.21 mends it`. */
  readonly short: string;
  /** What should be there. */
  readonly expected: string;
  /** A sentence that says what to do. */
  readonly todo: string;
}

/** Names and versions that can be shown as a part of a command: no signs of a shell, and none that a program takes for an option. */
const PLAIN = /^@?\w[\w.+-]*(?:\/[\w.+-]+)*$/;

/** The advice for vulnerabilities of which each has a version, another package or a command that mends it; undefined when none can be given. */
export function bumpAdvice(each: VulnerablePackage, vulnerabilities: readonly MergedVulnerability[]): BumpAdvice | undefined {
  const { ecosystem, name, manifest, installed } = each;
  const them = vulnerabilities.length === 1 ? 'it' : 'them';
  const parents = vulnerabilities.flatMap(({ remedies }) => remedies.flatMap((remedy) => (remedy.kind === 'parent' ? [remedy] : [])));
  const [parent] = parents;
  if (parent !== undefined) {
    const step = parent.isMajor ? ', a new major version' : '';
    const to = `${parent.name} ${parent.version}`;
    return {
      short: `${to}, which brings it in${step}, mends ${them}`,
      expected: to,
      todo: `${sentence(parent.name, parent.version, manifest, 'package-lock.json')} It brings ${name} in.`,
    };
  }
  const lists = vulnerabilities.map(({ remedies }) => remedies.flatMap((remedy) => (remedy.kind === 'versions' ? remedy.versions : [])));
  if (lists.every((list) => list.length > 0)) {
    const target = smallestMending(ecosystem, lists, installed);
    if (target !== undefined)
      return { short: `${target} mends ${them}`, expected: `${name} ${target} or newer`, todo: sentence(name, target, manifest) };
    const versions = [...new Set(lists.flat())].slice(0, 6).join(', ');
    return {
      short: `mended in ${versions}`,
      expected: `${name} in a version that mends ${them}: ${versions}`,
      todo: `Raise ${name} to a version that mends all: the reports name ${versions}.`,
    };
  }
  const command = vulnerabilities.flatMap(({ remedies }) =>
    remedies.flatMap((remedy) => (remedy.kind === 'command' ? [remedy.command] : [])),
  )[0];
  if (command === undefined) return undefined;
  return {
    short: `\`${command}\` mends ${them}`,
    expected: `${name} in a version without known vulnerabilities`,
    todo: `Run \`${command}\`.`,
  };
}

/** Whether a report names something that mends the vulnerability. */
export function isMendable({ remedies }: MergedVulnerability): boolean {
  return remedies.some(({ kind }) => kind === 'versions' || kind === 'parent' || kind === 'command');
}

function sentence(name: string, version: string, manifest: string | undefined, fallback = ''): string {
  const file = (manifest ?? fallback).split('/').at(-1) ?? '';
  const found = PLAIN.test(name) && PLAIN.test(version) ? commands.find((each) => new RegExp(each.manifest).test(file)) : undefined;
  const where = manifest === undefined ? '' : ` in ${manifest}`;
  if (found === undefined) return `Raise ${name} to ${version} or newer${where}.`;
  const command = found.command
    .replace('{name}', name)
    .replace('{version}', version.replace(/^v/, found.command.includes('@v{version}') ? '' : '$&'));
  return `Raise ${name} to ${version} or newer${where}: \`${command}\`${found.else === undefined ? '' : `; ${found.else}`}.`;
}
