/** A kind of file that names packages; `isLock` where it names exact versions. */
export interface ManifestKind {
  readonly ecosystem: string;
  readonly isLock: boolean;
}

/** By the names of the files, as the package managers call them. */
const MANIFESTS: readonly (ManifestKind & { readonly name: RegExp })[] = [
  { ecosystem: 'pypi', name: /^(?:[\w.-]*requirements[\w.-]*|constraints[\w.-]*)\.(?:txt|in)$/i, isLock: false },
  { ecosystem: 'pypi', name: /^(?:poetry|uv|pdm)\.lock$|^pylock(?:\.[\w-]+)?\.toml$|^Pipfile\.lock$/, isLock: true },
  { ecosystem: 'pypi', name: /^(?:pyproject\.toml|Pipfile|setup\.cfg|setup\.py|environment\.ya?ml)$/, isLock: false },
  { ecosystem: 'npm', name: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/, isLock: true },
  { ecosystem: 'npm', name: /^package\.json$/, isLock: false },
  { ecosystem: 'go', name: /^go\.mod$/, isLock: true },
  { ecosystem: 'crates.io', name: /^Cargo\.lock$/, isLock: true },
  { ecosystem: 'crates.io', name: /^Cargo\.toml$/, isLock: false },
  { ecosystem: 'rubygems', name: /^Gemfile\.lock$/, isLock: true },
  { ecosystem: 'packagist', name: /^composer\.lock$/, isLock: true },
  { ecosystem: 'maven', name: /^(?:pom\.xml|gradle\.lockfile|build\.gradle(?:\.kts)?|libs\.versions\.toml)$/, isLock: false },
  { ecosystem: 'nuget', name: /^(?:packages\.lock\.json|[\w.-]+\.csproj|packages\.config|Directory\.Packages\.props)$/, isLock: false },
  { ecosystem: 'hex', name: /^mix\.lock$/, isLock: true },
];

/** What kind of file a path names; undefined for one that names no packages. */
export function manifestKind(path: string): ManifestKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return MANIFESTS.find((each) => each.name.test(name));
}
