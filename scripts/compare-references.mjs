// Compares the references to variables and secrets that SAR reads in real checkouts with what a regular expression over the text finds.
// Usage: node scripts/compare-references.mjs CHECKOUT…  (needs a build: npm run build)
// Prints the counts, and every name that only one of the two has, with the line it stands in.
import { basename, resolve } from 'node:path';
import { checkoutTree } from '../packages/host/lib/index.js';
import { repositoryReferences, repositoryWorkflows } from '../packages/workflows/lib/index.js';

/** `secrets.NAME` and `vars['NAME']`, wherever they stand: in comments, prose and names of steps, too. */
const PLAIN = /\b(secrets|vars)(?:\.([A-Za-z_][\w-]*)|\[\s*(['"])([A-Za-z_][\w-]*)\3\s*\])/gi;

const sums = { files: 0, references: 0, dynamic: 0, unread: 0, both: 0, onlyOurs: 0, onlyPlain: 0 };
const lines = [];
for (const path of process.argv.slice(2)) {
  const repository = repositoryWorkflows(checkoutTree(resolve(path)));
  const documents = [...repository.workflows(), ...repository.actions()].filter(({ kind }) => kind !== 'invalid');
  const { references, dynamic, unread } = repositoryReferences(repository);
  const ours = new Set(references.map(({ path: file, context, name }) => `${file} ${context}.${name}`));
  const plain = new Map();
  for (const { path: file, text } of documents) {
    for (const match of text.matchAll(PLAIN)) {
      const [, context = '', dotted, , quoted] = match;
      const line = text.slice(text.lastIndexOf('\n', match.index) + 1).split('\n', 1)[0] ?? '';
      plain.set(`${file} ${context.toLowerCase()}.${(dotted ?? quoted).toUpperCase()}`, line.trim());
    }
  }
  sums.files += documents.length;
  sums.references += references.length;
  sums.dynamic += dynamic.length;
  sums.unread += unread.length;
  for (const key of ours) {
    if (plain.has(key)) sums.both += 1;
    else {
      sums.onlyOurs += 1;
      lines.push(`only SAR    ${basename(path)} ${key}`);
    }
  }
  for (const [key, line] of plain) {
    if (ours.has(key)) continue;
    sums.onlyPlain += 1;
    lines.push(`only plain  ${basename(path)} ${key}: ${line.slice(0, 120)}`);
  }
}
for (const line of lines) console.log(line);
console.log(
  `${sums.files} files, ${sums.references} references, ${sums.dynamic} dynamic, ${sums.unread} unread; names by file: ${sums.both} in both, ${sums.onlyOurs} in SAR's alone, ${sums.onlyPlain} in the plain search alone`,
);
