/** A cache path in one spelling for all runners: `~` for the home folder, `/` as separator, `$NAME` for variables, lower case. */
export interface CachePath {
  readonly anchor: 'home' | 'workspace' | 'other';
  readonly parts: readonly string[];
}

const ENVIRONMENT =
  /\$\{\{\s*env(?:\.([A-Za-z_]\w*)|\[\s*'([A-Za-z_]\w*)'\s*\])\s*\}\}|\$env:([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;
const HOMES: readonly RegExp[] = [
  /^(?:\$home|\$userprofile|~|\/home\/(?:runner|ubuntu|vsts)|\/root|\/users\/runner|\/github\/home)(?=\/|$)/,
  /^[a-z]:\/users\/[^/]+(?=\/|$)/,
];
const FOLDERS: readonly (readonly [RegExp, string])[] = [
  [/^\$localappdata(?=\/|$)/, '~/appdata/local'],
  [/^\$appdata(?=\/|$)/, '~/appdata/roaming'],
  [/^\$xdg_cache_home(?=\/|$)/, '~/.cache'],
  [/^\$xdg_data_home(?=\/|$)/, '~/.local/share'],
];
const WORKSPACE =
  /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$github_workspace|\/home\/runner\/work\/[^/]+\/[^/]+|[a-z]:\/a\/[^/]+\/[^/]+)(?:\/|$)/;

/** Brings a path line of a cache step into one spelling; undefined for an exclusion (`!x`), a comment or an empty line. */
export function cachePath(written: string, moved: readonly (readonly [variable: string, means: string])[] = []): CachePath | undefined {
  let text = written.trim().replace(/^(["'])(.*)\1$/, '$2');
  if (text === '' || text.startsWith('!') || text.startsWith('#')) return undefined;
  text = text.replace(ENVIRONMENT, (_all, ...names: unknown[]) => `$${String(names.slice(0, 5).find((name) => typeof name === 'string'))}`);
  text = text
    .replaceAll('\\', '/')
    .replace(/\/{2,}/g, '/')
    .toLowerCase();
  for (const [variable, means] of moved) {
    const name = `$${variable.toLowerCase()}`;
    if (text === name || text.startsWith(`${name}/`)) text = means.toLowerCase() + text.slice(name.length);
  }
  const inWorkspace = WORKSPACE.exec(text);
  if (inWorkspace) return { anchor: 'workspace', parts: partsOf(text.slice(inWorkspace[0].length)) };
  for (const [folder, means] of FOLDERS) text = text.replace(folder, means);
  for (const home of HOMES) text = text.replace(home, '~');
  if (text === '~' || text.startsWith('~/')) return { anchor: 'home', parts: partsOf(text.slice(1)) };
  return { anchor: /^(?:[/$]|[a-z]:)/.test(text) ? 'other' : 'workspace', parts: partsOf(text) };
}

/** Trailing `*` and `**` name the folder's content, as the folder itself does. */
function partsOf(text: string): string[] {
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  while (parts.length > 0 && /^\*{1,2}$/.test(parts.at(-1) ?? '')) parts.pop();
  return parts;
}
