const CLASSES = [
  'code-regression',
  'flaky-test',
  'infrastructure',
  'dependency-network',
  'resource-timeout',
  'configuration',
  'self-healing',
  'unknown',
];

/** Throws when a recipe is not whole: tool, versions, and for each case an id, a class, a project, files and a script. */
export function checkRecipe(recipe, place) {
  const fail = (what) => {
    throw new Error(`${place}: ${what}`);
  };
  if (typeof recipe?.tool !== 'string') fail('no tool');
  if (typeof recipe.versions !== 'object' || Object.keys(recipe.versions).length === 0) fail('no versions');
  if (!Array.isArray(recipe.cases) || recipe.cases.length === 0) fail('no cases');
  const seen = new Set();
  for (const { id, class: failureClass, project, files, run } of recipe.cases) {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id ?? '') || seen.has(id)) fail(`the id ${id} is none, or there twice`);
    seen.add(id);
    if (!CLASSES.includes(failureClass)) fail(`${id}: the class ${failureClass} is none of ${CLASSES.join(', ')}`);
    if (!/^[a-z0-9][a-z0-9-]*$/.test(project ?? '')) fail(`${id}: no project`);
    if (typeof files !== 'object') fail(`${id}: no files`);
    if (typeof run !== 'string') fail(`${id}: no script`);
  }
}
