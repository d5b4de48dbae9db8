import type { Tree } from '@sar/baseline';

/** Files in which a Python project names what it depends on, and MLflow's own. */
const MANIFEST =
  /(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|Pipfile|(?:conda|environment)[^/]*\.ya?ml|MLproject)$/;
/** The package's name at the beginning of a requirement, whatever list it is an item of. */
const REQUIREMENTS = {
  MLflow: /^[\s"'[,-]*mlflow(?:-skinny)?\b(?!\/|\.(?!\d))/im,
  Evidently: /^[\s"'[,-]*evidently\b(?!\/|\.(?!\d))\s*(?:[[=<>~!^"',;@#]|$)/im,
};
const MAX_MANIFESTS = 200;

/** Path of the first file by which the repository uses a tool, as far as its dependencies tell. */
export function dependsOn(tree: Tree, tool: keyof typeof REQUIREMENTS): string | undefined {
  const manifests = tree.list().filter((path) => MANIFEST.test(path));
  return manifests.slice(0, MAX_MANIFESTS).find((path) => {
    if (path.endsWith('MLproject')) return tool === 'MLflow';
    const content = tree.read(path);
    return content.kind === 'text' && REQUIREMENTS[tool].test(content.text);
  });
}
