/**
 * What CHANGELOG.md says of a version, without its heading; undefined when there is no dated section of it, or an empty one.
 * Form: https://keepachangelog.com/en/1.1.0/
 */
export function changelogSection(text, version) {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## [${version}] - `) && /^## \[[^\]]+\] - \d{4}-\d{2}-\d{2}$/.test(line));
  if (start === -1) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^## |^\[[^\]]+\]: /.test(line));
  const section = rest
    .slice(0, end === -1 ? undefined : end)
    .join('\n')
    .trim();
  return section === '' ? undefined : `${section}\n`;
}
