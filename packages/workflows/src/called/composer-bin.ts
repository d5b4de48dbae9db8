import { optionValue, type CallArguments } from './call-arguments.js';
import { MAX_SCRIPT_BYTES, written, type CallSite } from './call-site.js';
import { shortLabel, type Called } from './called-script.js';
import { jsonAt, readJson } from './read-json.js';
import { joinPath, repositoryPath } from './repository-path.js';

const INSTALLS = new Set(['install', 'i', 'update', 'u', 'upgrade', 'require', 'r', 'reinstall']);
const CREATES = new Set(['require', 'r']);

/**
 * `composer bin <namespace> install`: composer in `vendor-bin/<namespace>`, or in the folder that the manifest names instead. For
 * `all` the directory is unknown unless there is one only.
 * Source: https://github.com/bamarni/composer-bin-plugin#usage
 */
export function composerBin(inner: CallArguments, outer: CallArguments, site: CallSite): Called {
  const [namespace] = inner.operands;
  const command = inner.rest.find(({ text }) => !text.startsWith('-'));
  if (namespace === undefined || command === undefined || !INSTALLS.has(command.text)) return undefined;
  const label = shortLabel(`composer bin ${namespace.text}`);
  const text = `composer ${written(inner.rest)}`;
  const place = repositoryPath(optionValue(outer, '-d', '--working-dir') ?? { text: '.', dynamic: false }, site);
  if (place.kind === 'outside') return undefined;
  if (place.kind === 'unknown') return [{ label, path: 'composer.json', line: 1, text, shell: 'sh', directory: undefined }];
  const target = targetDirectory(place.path, site);
  if (target === undefined) return undefined;
  const folders = site.tree.list().flatMap((path) => {
    const folder = path.startsWith(`${target}/`) && path.endsWith('/composer.json') ? path.slice(0, -'/composer.json'.length) : '';
    return folder !== '' && !folder.slice(target.length + 1).includes('/') ? [folder] : [];
  });
  if (namespace.text !== 'all' && !namespace.dynamic) {
    const folder = joinPath(target, namespace.text);
    if (folder === undefined || (!folders.includes(folder) && !CREATES.has(command.text))) return undefined;
    return [{ label, path: `${folder}/composer.json`, line: 1, text, shell: 'sh', directory: folder }];
  }
  const [first, ...others] = folders;
  if (first === undefined) return undefined;
  return [{ label, path: `${first}/composer.json`, line: 1, text, shell: 'sh', directory: others.length === 0 ? first : undefined }];
}

function targetDirectory(directory: string, { tree }: CallSite): string | undefined {
  const content = tree.read(joinPath(directory, 'composer.json') ?? '', MAX_SCRIPT_BYTES);
  if (content.kind !== 'text') return undefined;
  const stated = jsonAt(readJson(content.text), 'extra', 'bamarni-bin', 'target-directory');
  return joinPath(directory, stated?.kind === 'string' ? stated.value : 'vendor-bin');
}
