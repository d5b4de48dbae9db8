import { linesOf } from './lines-of.js';
import { folderOf, statement, type Claim, type Statement } from './statement.js';
import { toolOfFile, toolOfName } from './tool-names.js';
import type { Notation } from './version-spec.js';

interface LinePattern {
  readonly file: RegExp;
  readonly line: RegExp;
  readonly tool: string;
  readonly claim: Claim;
  readonly notation: Notation;
  readonly by: string;
}

/** Lines of files that are no documents; the first group is the version. Each is where its tool's manual says it stands. */
const PATTERNS: readonly LinePattern[] = [
  { file: /^go\.(?:mod|work)$/, line: /^go\s+(\S+)/, tool: 'go', claim: 'supported', notation: 'minimum', by: 'the go directive' },
  {
    // The go command switches to it where its own version is older: https://go.dev/doc/toolchain
    file: /^go\.(?:mod|work)$/,
    line: /^toolchain\s+(\S+)/,
    tool: 'go',
    claim: 'used',
    notation: 'minimum',
    by: 'the toolchain directive',
  },
  { file: /^\.sdkmanrc$/, line: /^\s*java\s*=\s*(\S+)/, tool: 'java', claim: 'used', notation: 'version', by: '.sdkmanrc' },
  {
    file: /^Gemfile$/,
    line: /^ruby\s+["']([^"']+)["']\s*(?:#.*)?$/,
    tool: 'ruby',
    claim: 'supported',
    notation: 'pessimistic',
    by: 'ruby of the Gemfile',
  },
  {
    file: /\.gemspec$/,
    line: /\.required_ruby_version\s*=\s*["']([^"']+)["']/,
    tool: 'ruby',
    claim: 'supported',
    notation: 'pessimistic',
    by: 'required_ruby_version',
  },
  {
    file: /\.tf$/,
    line: /^\s*required_version\s*=\s*"([^"]+)"/,
    tool: 'terraform',
    claim: 'supported',
    notation: 'pessimistic',
    by: 'required_version',
  },
  {
    file: /^setup\.cfg$/,
    line: /^\s*python_requires\s*=\s*(\S.*)$/,
    tool: 'python',
    claim: 'supported',
    notation: 'pep440',
    by: 'python_requires',
  },
  {
    file: /^setup\.py$/,
    line: /\bpython_requires\s*=\s*["']([^"']+)["']/,
    tool: 'python',
    claim: 'supported',
    notation: 'pep440',
    by: 'python_requires',
  },
  {
    file: /^environment\.ya?ml$/,
    line: /^\s*-\s*["']?python\s*=+\s*(\d[\d.]*)/,
    tool: 'python',
    claim: 'used',
    notation: 'version',
    by: 'python of the conda environment',
  },
];

/** Files that `lineStatements` reads. */
export function isLineFile(basename: string): boolean {
  return (
    basename === '.tool-versions' ||
    basename === 'rust-toolchain' ||
    toolOfFile(basename) !== undefined ||
    PATTERNS.some(({ file }) => file.test(basename))
  );
}

/** What a file of lines says: version files, `.tool-versions`, go.mod and the like. */
export function lineStatements(path: string, text: string): readonly Statement[] {
  const folder = folderOf(path);
  const basename = path.slice(folder === '' ? 0 : folder.length + 1);
  const lines = linesOf(text);
  const place = (tool: string, line: number) => ({
    tool,
    path,
    line,
    folder,
    notation: 'version' as const,
    claim: 'used' as const,
    by: basename,
  });
  const one = basename === 'rust-toolchain' ? 'rust' : toolOfFile(basename);
  if (one !== undefined) {
    const said = lines.flatMap((line, index) =>
      line.trim() === '' || line.trimStart().startsWith('#') ? [] : [{ text: line.replace(/\s+#.*$/, '').trim(), line: index + 1 }],
    );
    const [first] = said;
    return first === undefined
      ? []
      : statement(
          place(one, first.line),
          said.map(({ text: version }) => version),
        );
  }
  if (basename === '.tool-versions')
    return lines.flatMap((line, index) => {
      const [name = '', ...versions] = line.replace(/#.*$/, '').trim().split(/\s+/);
      const tool = toolOfName(name);
      return tool === undefined || versions.length === 0 ? [] : statement(place(tool, index + 1), versions);
    });
  return PATTERNS.filter(({ file }) => file.test(basename)).flatMap(({ line: pattern, tool, claim, notation, by }) => {
    const index = lines.findIndex((line) => pattern.test(line));
    const written = pattern.exec(lines[index] ?? '')?.[1];
    return written === undefined ? [] : statement({ ...place(tool, index + 1), claim, notation, by }, [written]);
  });
}
