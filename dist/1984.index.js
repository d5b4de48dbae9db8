export const id = 1984;
export const ids = [1984];
export const modules = {

/***/ 61984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixYamlIndentation: () => (/* binding */ fixYamlIndentation)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/parse-yaml.js
var parse_yaml = __webpack_require__(99661);
// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/compose-document.js
var compose_document = __webpack_require__(27474);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/indentation-steps.js
function indentationSteps(root) {
    const found = { mapping: new Map(), sequence: new Map() };
    if (!collect(root, found))
        return undefined;
    const mapping = mostFrequent(found.mapping) ?? mostFrequent(found.sequence) ?? 2;
    return {
        mapping: mapping === 0 ? 2 : mapping,
        sequence: mostFrequent(found.sequence) ?? mapping,
        isMixed: found.mapping.size > 1 || found.sequence.size > 1,
    };
}
function usualStep({ mapping, sequence }, outer, inner) {
    return outer.type === 'block-map' && inner.type === 'block-seq' ? sequence : mapping;
}
function collect(block, found) {
    return block.items.every((item) => {
        if (item.start.some(({ type }) => type === 'explicit-key-ind'))
            return false;
        const { value } = item;
        if (value?.type !== 'block-map' && value?.type !== 'block-seq')
            return true;
        const counts = value.type === 'block-map' ? found.mapping : found.sequence;
        const step = value.indent - block.indent;
        if (block.type === 'block-map')
            counts.set(step, (counts.get(step) ?? 0) + 1);
        return collect(value, found);
    });
}
function mostFrequent(counts) {
    return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/same-yaml.js

function sameYaml(one, other) {
    if (one === null || other === null || one === undefined || other === undefined)
        return (one ?? null) === (other ?? null);
    if ((0,browser/* isPair */.tO)(one))
        return (0,browser/* isPair */.tO)(other) && sameYaml(one.key, other.key) && sameYaml(one.value, other.value);
    if ((0,browser/* isAlias */.Vj)(one))
        return (0,browser/* isAlias */.Vj)(other) && one.source === other.source;
    if ((0,browser/* isScalar */.jn)(one)) {
        if (!(0,browser/* isScalar */.jn)(other) || one.type !== other.type || one.anchor !== other.anchor || one.tag !== other.tag)
            return false;
        return Object.is(one.value, other.value) && one.source === other.source && sameComments(one, other);
    }
    if (!(0,browser/* isCollection */.P3)(one) || !(0,browser/* isCollection */.P3)(other))
        return false;
    const isAlike = one.constructor === other.constructor && one.anchor === other.anchor && one.tag === other.tag && one.flow === other.flow;
    if (!isAlike || one.items.length !== other.items.length)
        return false;
    return one.items.every((item, at) => sameYaml(item, other.items[at]));
}
function sameComments(one, other) {
    return (one.comment ?? null) === (other.comment ?? null);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/reindent-yaml.js





function reindentYaml(text) {
    if (text.length > parse_yaml/* MAX_FILE_BYTES */.gZ)
        return undefined;
    const lines = new browser/* LineCounter */.HN();
    const before = (0,compose_document/* composeDocument */.wI)(text, lines);
    if (before.kind !== 'composed')
        return undefined;
    const root = rootBlock(text);
    if (root === undefined)
        return undefined;
    const steps = indentationSteps(root);
    if (steps === undefined || !steps.isMixed)
        return undefined;
    const changed = shifted(text, root, steps);
    if (changed === text)
        return undefined;
    const after = (0,compose_document/* composeDocument */.wI)(changed, new browser/* LineCounter */.HN());
    return after.kind === 'composed' && sameYaml(before.root, after.root) ? changed : undefined;
}
function rootBlock(text) {
    for (const token of new browser/* Parser */.iX().parse(text)) {
        if (token.type !== 'document')
            continue;
        const { value } = token;
        return value?.type === 'block-map' || value?.type === 'block-seq' ? value : undefined;
    }
    return undefined;
}
function shifted(text, root, steps) {
    const lines = text.split('\n');
    const starts = [];
    let offset = 0;
    for (const line of lines) {
        starts.push(offset);
        offset += line.length + 1;
    }
    const moves = lines.map(() => 0);
    move(root, root.indent);
    return lines.map((line, at) => moved(line, moveOf(at))).join('\n');
    function move(block, wanted) {
        const items = itemsOf(block);
        items.forEach(({ at, inner }, index) => {
            const first = lineOf(at);
            const next = items[index + 1];
            const end = next === undefined ? lineOf(endOf(block)) + 1 : lineOf(next.at);
            const isOwnLine = text.slice(starts[first], at).trim() === '';
            for (let line = isOwnLine ? first : first + 1; line < end; line++)
                moves[line] = wanted - block.indent;
            if (inner === undefined)
                return;
            const isCompact = block.type === 'block-seq' && lineOf(inner.offset) === first;
            move(inner, isCompact ? wanted + inner.indent - block.indent : wanted + usualStep(steps, block, inner));
        });
    }
    function moveOf(at) {
        if (!/^ *#/.test(lines[at] ?? ''))
            return moves[at] ?? 0;
        let below = at + 1;
        while (below < lines.length && /^\s*(?:#|$)/.test(lines[below] ?? ''))
            below++;
        return spaces(lines[below]) === spaces(lines[at]) && below < lines.length ? (moves[below] ?? 0) : (moves[at] ?? 0);
    }
    function lineOf(at) {
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle;
        }
        return low;
    }
}
function itemsOf(block) {
    return block.items.flatMap((item) => {
        const mark = item.start.find(({ type }) => type === 'seq-item-ind');
        const at = mark?.offset ?? item.key?.offset;
        if (at === undefined)
            return [];
        const { value } = item;
        return [{ at, inner: value?.type === 'block-map' || value?.type === 'block-seq' ? value : undefined }];
    });
}
function endOf(token) {
    let last = token.offset;
    const visit = (one) => {
        if (one === null || one === undefined)
            return;
        if ('source' in one && typeof one.source === 'string')
            last = Math.max(last, one.offset + one.source.replace(/\s+$/, '').length - 1);
        if ('items' in one && Array.isArray(one.items)) {
            for (const item of one.items) {
                for (const part of [...item.start, ...(item.sep ?? [])])
                    if (part.type !== 'newline' && part.type !== 'comment')
                        visit(part);
                visit(item.key);
                visit(item.value);
            }
        }
        if (one.type === 'flow-collection')
            for (const part of one.end)
                visit(part);
        if (one.type === 'block-scalar')
            for (const part of one.props)
                visit(part);
    };
    visit(token);
    return last;
}
function moved(line, by) {
    if (by >= 0)
        return line.trim() === '' && !line.startsWith(' ') ? line : ' '.repeat(by) + line;
    return line.slice(Math.min(-by, spaces(line)));
}
function spaces(line) {
    return /^ */.exec(line ?? '')?.[0].length ?? 0;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/is-foreign.js
var is_foreign = __webpack_require__(95095);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/yaml-indentation.js


const YAML = /\.ya?ml$/;
const MAX_FILES = 5000;
const fixYamlIndentation = ({ work }) => {
    const { tree } = work;
    const paths = tree.list().filter((path) => YAML.test(path) && !(0,is_foreign/* isForeign */.j)(path));
    const files = paths.slice(0, MAX_FILES).flatMap((path) => {
        const content = tree.read(path, parse_yaml/* MAX_FILE_BYTES */.gZ);
        const after = content.kind === 'text' ? reindentYaml(content.text) : undefined;
        return content.kind !== 'text' || after === undefined ? [] : [{ path, before: content.text, after }];
    });
    return { files, mended: files.map(({ path }) => ({ text: path, paths: [path] })), left: [] };
};


/***/ })

};
