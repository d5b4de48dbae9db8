import { object, text, type Json } from '../../reports/json-value.js';
import type { DocumentFormat } from '../documents/parse-document.js';
import type { ParsedDocument } from '../documents/parsed-document.js';
import { imageVersion } from './image-version.js';
import { packageJson } from './package-json.js';
import { pipfile, pyproject, ruff } from './python-manifests.js';
import { said, type Said } from './said.js';
import { folderOf, statement, type Statement } from './statement.js';
import { toolOfFeature, toolOfName } from './tool-names.js';

type Reader = (value: Json) => readonly Said[];

const READERS: readonly { readonly file: RegExp; readonly format: DocumentFormat; readonly read: Reader }[] = [
  { file: /(?:^|\/)pyproject\.toml$/, format: 'toml', read: pyproject },
  { file: /(?:^|\/)\.?ruff\.toml$/, format: 'toml', read: (value) => ruff(value, []) },
  { file: /(?:^|\/)\.?mise\.toml$/, format: 'toml', read: mise },
  { file: /(?:^|\/)Pipfile$/, format: 'toml', read: pipfile },
  { file: /(?:^|\/)rust-toolchain(?:\.toml)?$/, format: 'toml', read: rustToolchain },
  { file: /(?:^|\/)Cargo\.toml$/, format: 'toml', read: cargo },
  { file: /(?:^|\/)package\.json$/, format: 'json', read: packageJson },
  { file: /(?:^|\/)composer\.json$/, format: 'json', read: composer },
  { file: /(?:^|\/)global\.json$/, format: 'jsonc', read: globalJson },
  { file: /(?:^|\/)\.devcontainer(?:\/(?:[^/]+\/)?devcontainer)?\.json$/, format: 'jsonc', read: devcontainer },
];

/** The format of a file that `documentStatements` reads. */
export function formatOfStatements(path: string): DocumentFormat | undefined {
  return READERS.find(({ file }) => file.test(path))?.format;
}

/** What a manifest or a development container says. */
export function documentStatements(path: string, document: ParsedDocument): readonly Statement[] {
  const reader = READERS.find(({ file }) => file.test(path));
  const folder = folderOf(path).replace(/(?:^|\/)\.devcontainer(?:\/.*)?$/, '');
  return (reader?.read(object(document.value)) ?? []).flatMap(({ at, written, ...said }) =>
    statement({ ...said, path, folder, line: document.place(at).line }, written),
  );
}

function mise({ tools }: Json): readonly Said[] {
  return Object.entries(object(tools)).flatMap(([name, value]) => {
    const tool = toolOfName(name);
    if (tool === undefined) return [];
    const written = Array.isArray(value) ? value : (object(value)['version'] ?? value);
    return said({ tool, claim: 'used', notation: 'version', by: `${name} of mise`, at: ['tools', name] }, written);
  });
}

function rustToolchain({ toolchain }: Json): readonly Said[] {
  return said(
    { tool: 'rust', claim: 'used', notation: 'version', by: 'channel of rust-toolchain', at: ['toolchain', 'channel'] },
    object(toolchain)['channel'],
  );
}

function cargo({ package: own, workspace }: Json): readonly Said[] {
  const rust = { tool: 'rust', claim: 'supported' as const, notation: 'minimum' as const, by: 'rust-version' };
  return [
    ...said({ ...rust, at: ['package', 'rust-version'] }, text(object(own)['rust-version'])),
    ...said({ ...rust, at: ['workspace', 'package', 'rust-version'] }, object(object(workspace)['package'])['rust-version']),
  ];
}

function composer({ require: required }: Json): readonly Said[] {
  return said(
    { tool: 'php', claim: 'supported', notation: 'composer', by: 'require.php', at: ['require', 'php'] },
    object(required)['php'],
  );
}

/** https://learn.microsoft.com/en-us/dotnet/core/tools/global-json#rollforward */
function globalJson({ sdk }: Json): readonly Said[] {
  const { version, rollForward } = object(sdk);
  const match = /^(\d+)\.(\d+)\.(\d)\d\d$/.exec(text(version) ?? '');
  if (match === null) return [];
  const [full, major, minor, band] = match;
  const policy = (text(rollForward) ?? 'latestPatch').toLowerCase().replace('latest', '');
  const ranges: Readonly<Record<string, string>> = {
    patch: `>=${full} <${major}.${minor}.${Number(band) + 1}00`,
    feature: `>=${full} <${major}.${Number(minor) + 1}.0`,
    minor: `>=${full} <${Number(major) + 1}.0.0`,
    major: `>=${full}`,
    disable: full,
  };
  return said(
    { tool: 'dotnet', claim: 'used', notation: 'semver', by: 'sdk.version of global.json', at: ['sdk', 'version'] },
    ranges[policy],
  );
}

function devcontainer({ image, features }: Json): readonly Said[] {
  const brought = imageVersion(text(image) ?? '');
  const ofFeatures = Object.entries(object(features)).flatMap(([reference, options]) => {
    const tool = toolOfFeature(reference.slice(0, 500).replace(/(?::[^:/]*|@.*)$/, ''));
    const version = typeof options === 'object' ? object(options)['version'] : options;
    return tool === undefined
      ? []
      : said({ tool, claim: 'used', notation: 'version', by: `feature ${reference.slice(0, 100)}`, at: ['features', reference] }, version);
  });
  return [
    ...(brought === undefined
      ? []
      : said({ tool: brought.tool, claim: 'used', notation: 'version', by: 'image of the devcontainer', at: ['image'] }, brought.version)),
    ...ofFeatures,
  ];
}
