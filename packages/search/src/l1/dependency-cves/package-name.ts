/** Names of ecosystems as reports write them → OSV's name in lower case. */
const ECOSYSTEMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pip: 'pypi',
    python: 'pypi',
    'python-pkg': 'pypi',
    node: 'npm',
    'node-pkg': 'npm',
    javascript: 'npm',
    golang: 'go',
    gomod: 'go',
    'go-module': 'go',
    rust: 'crates.io',
    cargo: 'crates.io',
    'rust-crate': 'crates.io',
    composer: 'packagist',
    'php-composer': 'packagist',
    gem: 'rubygems',
    java: 'maven',
    'java-archive': 'maven',
    gradle: 'maven',
    dotnet: 'nuget',
    swift: 'swifturl',
    erlang: 'hex',
  }),
);

/** OSV's name of an ecosystem in lower case, without a release behind a colon (`Debian:12`). */
export function ecosystemName(written: string): string {
  const name = written.trim().toLowerCase().split(':')[0] ?? '';
  return ECOSYSTEMS.get(name) ?? name;
}

/**
 * A package's name as its ecosystem compares names.
 *
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export function packageName(ecosystem: string, written: string): string {
  const name = written.trim();
  if (ecosystem === 'pypi') return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
  return ecosystem === 'nuget' || ecosystem === 'packagist' || ecosystem === 'hex' ? name.toLowerCase() : name;
}
