// import-errors: what Python itself can and cannot import.
export const tools = ['python3'];

const PYPROJECT = '[project]\nname = "shop"\nversion = "1"\ndependencies = []\n';

export async function scene(stage) {
  const { assert } = stage;
  const python = (ok) => stage.run('python3', ['-c', 'import shop.cart'], { env: { PYTHONPATH: 'src', PYTHONDONTWRITEBYTECODE: '1' }, ok });
  const rules = () =>
    stage
      .search('import-errors')
      .signals.map(({ rule, artefact }) => `${rule} ${artefact.path}:${artefact.line} ${artefact.name}`)
      .sort();

  stage.write('pyproject.toml', PYPROJECT);
  stage.write('src/shop/__init__.py', '"""Shop."""\n');
  stage.write('src/shop/models.py', 'class Item:\n    price = 1\n');
  stage.write(
    'src/shop/cart.py',
    'import os.path\n\nfrom shop.models import (\n    Item,\n)\nfrom . import models\n\ntry:\n    import not_there\nexcept ImportError:\n    not_there = None\nprint(Item, models, os.path)\n',
  );
  stage.commit('begin');
  python([0]);
  assert.deepEqual(rules(), []);

  stage.run('git', ['mv', 'src/shop/models.py', 'src/shop/goods.py']);
  stage.commit('break');
  assert.match(python([1]).stderr, /No module named 'shop\.models'/);
  assert.deepEqual(rules(), ['unresolved-import src/shop/cart.py:3 shop.models']);

  stage.write('src/shop/cart.py', 'from shop.goods import Item\n\nimport sklearn_that_is_not_there\nprint(Item)\n');
  stage.commit('mend and break');
  assert.match(python([1]).stderr, /No module named 'sklearn_that_is_not_there'/);
  assert.deepEqual(rules(), [], 'of a name that is not known it is not told without --pedantic');

  stage.write('src/shop/cart.py', 'from shop.goods import Item\n\nimport yaml\nprint(Item, yaml)\n');
  stage.commit('break');
  assert.deepEqual(rules(), ['undeclared-import src/shop/cart.py:3 yaml']);

  stage.write('pyproject.toml', PYPROJECT.replace('[]', '["PyYAML>=6"]'));
  stage.commit('mend');
  assert.deepEqual(rules(), []);
}
