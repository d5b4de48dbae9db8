/** What SAR has ready gate presets for. */
export type RepositoryKind = 'python' | 'node';

/** A file at the root of a repository, and what it tells. */
const MARKS: readonly (readonly [RegExp, RepositoryKind])[] = [
  // https://packaging.python.org/en/latest/specifications/pyproject-toml/, https://pip.pypa.io/en/stable/reference/requirements-file-format/
  [/^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.txt)$/, 'python'],
  // https://docs.npmjs.com/cli/configuring-npm/package-json
  [/^package\.json$/, 'node'],
];

/** What kinds of repository the files at the root tell of, Python first; none where they tell nothing. */
export function repositoryKinds(paths: Iterable<string>): readonly RepositoryKind[] {
  const found = new Set<RepositoryKind>();
  for (const path of paths) for (const [mark, kind] of MARKS) if (mark.test(path)) found.add(kind);
  return [...new Set(MARKS.map(([, kind]) => kind))].filter((kind) => found.has(kind));
}
