import { MAX_FILE_BYTES, reindentYaml } from '@sar/workflows';
import { isForeign } from '../is-foreign.js';
import type { OwnFixer } from './own-fix.js';

const YAML = /\.ya?ml$/;
/** Most files that are read. */
const MAX_FILES = 5000;

/** Indents YAML files that mix several indentations as most of each file is; see `reindentYaml`. */
export const fixYamlIndentation: OwnFixer = ({ work }) => {
  const { tree } = work;
  const paths = tree.list().filter((path) => YAML.test(path) && !isForeign(path));
  const files = paths.slice(0, MAX_FILES).flatMap((path) => {
    const content = tree.read(path, MAX_FILE_BYTES);
    const after = content.kind === 'text' ? reindentYaml(content.text) : undefined;
    return content.kind !== 'text' || after === undefined ? [] : [{ path, before: content.text, after }];
  });
  return { files, mended: files.map(({ path }) => ({ text: path, paths: [path] })), left: [] };
};
