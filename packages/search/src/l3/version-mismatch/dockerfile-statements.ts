import { folderOf, statement, type Statement } from './statement.js';
import { linesOf } from './lines-of.js';
import { imageVersion } from './image-version.js';

const DOCKERFILE = /(?:^|\/)(?:(?:Docker|Container)file|(?:Docker|Container)file\.[^/]+|[^/]+\.(?:[Dd]ocker|[Cc]ontainer)file)$/;
const PLAIN = /(?:^|\/)(?:Docker|Container)file$/;

/** True for a Dockerfile and its variants: `Dockerfile.dev`, `dev.Dockerfile`. */
export function isDockerfile(path: string): boolean {
  return DOCKERFILE.test(path) && !path.endsWith('.dockerignore');
}

/** What the images say that a Dockerfile builds on. Of an `ARG` before the first `FROM` its default counts. */
export function dockerfileStatements(path: string, text: string): readonly Statement[] {
  const defaults = new Map<string, string>();
  const found: Statement[] = [];
  let began = false;
  const variant = PLAIN.test(path) ? {} : { isVariant: true };
  const folder = folderOf(path).replace(/(?:^|\/)\.devcontainer(?:\/.*)?$/, '');
  for (const [index, line] of linesOf(text).entries()) {
    const argument = began ? null : /^\s*ARG\s+([A-Za-z_]\w*)=(?:"([^"]*)"|'([^']*)'|(\S+))/i.exec(line);
    if (argument !== null) defaults.set(argument[1] ?? '', argument[2] ?? argument[3] ?? argument[4] ?? '');
    const image = /^\s*FROM\s+(?:--platform=\S+\s+)?(\S+)/i.exec(line)?.[1];
    if (image === undefined) continue;
    began = true;
    const filled = image.replaceAll(
      /\$\{?([A-Za-z_]\w*)(?::?-([^}]*))?\}?/g,
      (whole, name: string, fallback: string | undefined) => defaults.get(name) ?? fallback ?? whole,
    );
    const brought = imageVersion(filled);
    if (brought === undefined) continue;
    const { tool, version } = brought;
    found.push(
      ...statement(
        { tool, claim: 'image', path, line: index + 1, folder, by: `FROM ${filled.slice(0, 100)}`, notation: 'version', ...variant },
        [version],
      ),
    );
  }
  return found;
}
