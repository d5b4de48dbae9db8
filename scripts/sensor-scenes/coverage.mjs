// One suite measured by coverage.py: its XML, JSON (with and without contexts) and LCOV have to give the totals that `coverage report` prints, and
// the lines of a pull request are judged by themselves.
export const tools = ['coverage', 'pytest', 'git'];

const CART = `class Cart:
    def __init__(self):
        self.items = []

    def add(self, name, price):
        if price < 0:
            raise ValueError(name)
        self.items.append((name, price))

    def total(self):
        return sum(price for _, price in self.items)


def load(path):
    with open(path) as file:
        lines = file.readlines()
    cart = Cart()
    for line in lines:
        name, price = line.split()
        cart.add(name, int(price))
    return cart
`;
const TESTS = `from shop.cart import Cart


def test_total():
    cart = Cart()
    cart.add('a', 2)
    assert cart.total() == 2
`;
const MORE_TESTS = `
import pytest
from shop.cart import load


def test_load(tmp_path):
    (tmp_path / 'cart').write_text('a 2\\nb 3\\n')
    assert load(tmp_path / 'cart').total() == 5


def test_price():
    with pytest.raises(ValueError):
        Cart().add('a', -1)
`;
const FORMATS = [
  ['coverage.xml', ['xml', '-o', 'coverage.xml']],
  ['coverage.json', ['json', '-o', 'coverage.json']],
  ['contexts.json', ['json', '--show-contexts', '-o', 'contexts.json']],
  ['coverage.lcov', ['lcov', '-o', 'coverage.lcov']],
];

export async function scene({ assert, commit, remove, run, search, write }) {
  const env = { PYTHONPATH: 'src', PYTHONDONTWRITEBYTECODE: '1' };
  const measure = () =>
    run('coverage', ['run', '--branch', '--context=suite', '--source=src', '-m', 'pytest', '-q', '-p', 'no:cacheprovider'], { env });
  const baseline = (report, count) =>
    `version: 1\nsensors:\n  coverage:\n    reports: [${report}]\n    count: ${count}\n    total-percent: 90\n    changed-lines-percent: 90\n`;

  write('.gitignore', '.coverage\ncoverage.*\ncontexts.json\n.github/\n');
  write('src/shop/__init__.py', '');
  write('src/shop/cart.py', CART);
  write('tests/test_cart.py', TESTS + MORE_TESTS);
  commit('a tested cart');
  measure();
  for (const [report, args] of FORMATS) {
    run('coverage', args);
    assert.equal(search('coverage', { baseline: baseline(report, 'lines') }).reading.outcome, 'clear', report);
    remove(report);
  }

  write('tests/test_cart.py', TESTS);
  measure();
  const { stdout } = run('coverage', ['report', '--format=total', '--precision=1']);
  const { stdout: table } = run('coverage', ['report']);
  const [, statements, missed] = /TOTAL\s+(\d+)\s+(\d+)/.exec(table);
  for (const [report, args] of FORMATS) {
    run('coverage', args);
    const { signals } = search('coverage', { baseline: baseline(report, 'lines-and-branches') });
    const [total, ...others] = signals;
    assert.deepEqual([total.rule, total.artefact.path, others], ['total-below-threshold', report, []]);
    // coverage.py rounds, the sensor rounds down.
    assert(Math.abs(Number.parseFloat(total.actual) - Number(stdout)) <= 0.1, `${report}: ${total.actual}, coverage report: ${stdout}`);
    const [lines] = search('coverage', { baseline: baseline(report, 'lines') }).signals;
    assert.match(lines.actual, new RegExp(`\\(${statements - missed} of ${statements}\\)`), report);
    const [{ path, line, text }] = lines.evidence;
    assert.deepEqual([path, line], ['src/shop/cart.py', 7]);
    const named =
      report === 'coverage.xml' ? /lines 7, 15-21: 8 uncovered/ : /lines 7 \(function Cart\.add\), 15-21 \(function load\): 8 uncovered/;
    assert.match(text, named, report);
    remove(report);
  }

  // A pull request that adds a function which no test runs; what was there before is not its matter.
  run('git', ['checkout', '--quiet', '-b', 'feature']);
  write('src/shop/cart.py', `${CART}\n\ndef empty(cart):\n    cart.items.clear()\n    return cart\n`);
  write('tests/test_cart.py', TESTS + MORE_TESTS);
  commit('empty');
  measure();
  run('coverage', ['lcov', '-o', 'coverage.lcov']);
  const changed = () => search('coverage', { baseline: baseline('coverage.lcov', 'lines'), args: ['--changed', 'main'] });
  const { signals } = changed();
  assert.deepEqual(
    signals.map(({ rule, artefact, actual }) => [rule, artefact.path, artefact.line, actual]),
    [['changed-lines-uncovered', 'src/shop/cart.py', 25, '33.3 % (1 of 3)']],
  );
  assert.match(signals[0].evidence[0].text, /^Write tests that run src\/shop\/cart\.py lines 25-26 \(function empty\)/);

  write(
    'tests/test_cart.py',
    `${TESTS}${MORE_TESTS}\n\ndef test_empty():\n    from shop.cart import empty\n    assert empty(Cart()).items == []\n`,
  );
  measure();
  run('coverage', ['lcov', '-o', 'coverage.lcov']);
  assert.equal(changed().reading.outcome, 'clear');
  const whole = search('coverage', { baseline: baseline('coverage.lcov', 'lines') });
  assert.equal(whole.reading.outcome, 'clear');
}
