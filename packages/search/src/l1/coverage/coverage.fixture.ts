/** Cobertura XML as coverage.py writes it. */
export function coberturaXml(
  files: Readonly<Record<string, Readonly<Record<number, number>>>>,
  source = '/home/runner/work/shop/shop',
): string {
  const classes = Object.entries(files).map(
    ([path, lines]) =>
      `<class name="${path.split('/').at(-1) ?? ''}" filename="${path}" complexity="0" line-rate="1" branch-rate="0"><methods/><lines>${Object.entries(
        lines,
      )
        .map(([line, hits]) => `<line number="${line}" hits="${hits}"/>`)
        .join('')}</lines></class>`,
  );
  return `<?xml version="1.0" ?>
<coverage version="7.17.3" timestamp="1795392000000" lines-valid="1" lines-covered="1" line-rate="1" branches-covered="0" branches-valid="0" branch-rate="0" complexity="0">
<sources><source>${source}</source></sources>
<packages><package name="src" line-rate="1" branch-rate="0" complexity="0"><classes>
${classes.join('\n')}
</classes></package></packages>
</coverage>
`;
}
