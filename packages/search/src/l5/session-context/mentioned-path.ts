/** Endings of what repositories hold as text. What else has a dot is as often a name of a method, a host or a version. */
const EXTENSION =
  /\.(?:py|pyi|ipynb|tsx?|mts|cts|jsx?|mjs|cjs|go|rs|java|kts?|scala|rb|rake|php|cs|csproj|sln|fs|swift|c|h|cc|cpp|hpp|cu|sh|bash|zsh|ps1|bat|cmd|sql|mdx?|rst|adoc|txt|ya?ml|toml|jsonc?|ini|cfg|conf|xml|gradle|html?|css|scss|less|vue|svelte|proto|tf|exs?|erl|hrl|hs|cabal|lua|dart|lock|snap|tmpl|tpl|j2|env|mod|sum|bicep|graphql|Dockerfile|Makefile)$/i;
/** Names that stand for any name. */
const PLACEHOLDER =
  /(?:^|[/_.-])(?:foo|bar|baz|qux|xxx+|yyy+|example|my|your|some|any|new|path|file|filename|name|folder|dir|package-name|pkg-name|component|feature|module|something|placeholder|sample)(?=$|[/_.-])/i;
const MAX_LENGTH = 200;

/**
 * The path that a code span or a word of a command may mean, without `./`, a line and a slash at the end; undefined for what is certainly
 * none: more words, globs, placeholders, addresses, paths of a machine, packages, routes of an interface.
 */
export function mentionedPath(written: string): string | undefined {
  if (written.length > MAX_LENGTH) return undefined;
  const text = written
    .replace(/^\.\//, '')
    .replace(/:\d+(?:[:-]\d+)?$/, '')
    .replace(/#.*$/, '');
  if (!/^[\w.@+-]+(?:\/[\w.@+-]+)*\/?$/.test(text)) return undefined;
  // An absolute path, an option, a package of a scope, an alias of a bundler, a remote, a parent.
  if (/^[-@]/.test(text) || /(?:^|\/)\.\.?(?:\/|$)/.test(text) || /\.{2,}/.test(text) || /@/.test(text)) return undefined;
  if (PLACEHOLDER.test(text) || /[A-Z]{2,}_|X{2,}|YYYY|(?:^|[/._-])[NXYZ]+(?:$|[/._-])/.test(text)) return undefined;
  if (/^(?:origin|upstream|refs|heads|tags|feature|fix|feat|chore|release|usr|etc|tmp|var|opt|home|dev|api|v\d+|and|or|n)\//i.test(text))
    return undefined;
  // `github.com/owner/repository`, `ghcr.io/x`: the first part is a host.
  if (/^[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|dev|net|sh|ai|app|in|land|cloud)\//i.test(text)) return undefined;
  const isFolder = text.endsWith('/');
  const path = isFolder ? text.slice(0, -1) : text;
  const base = path.slice(path.lastIndexOf('/') + 1);
  // `.py` alone is an ending, `e.g.py` no file.
  if (EXTENSION.test(base) && !/^\.[a-z]+$/i.test(base)) return path;
  return isFolder && path.includes('/') ? path : undefined;
}
