export const id = 7640;
export const ids = [7640];
export const modules = {

/***/ 47640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixMarkdownLinks: () => (/* binding */ fixMarkdownLinks)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/apply-edits.js
var apply_edits = __webpack_require__(17546);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/link-fix.js
var link_fix = __webpack_require__(41308);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/link-target.js
var link_target = __webpack_require__(1006);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/path-index.js
var path_index = __webpack_require__(13316);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/read-markdown.js + 6 modules
var read_markdown = __webpack_require__(38116);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/relative-path.js
var relative_path = __webpack_require__(70364);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/fixes/plan-link-moves.js






const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const MAX_BYTES = 524_288;
const MAX_DOCUMENTS = 20_000;
const MAX_LINKS = 20_000;
const MAX_STEPS = 20;
function planLinkMoves(tree, moves) {
    const paths = (0,path_index/* pathIndex */.A)(tree);
    const movedTo = grouped(moves, ({ from, to }) => [from, to]);
    const movedFrom = grouped(moves, ({ from, to }) => [to, from]);
    const files = [];
    const mended = [];
    const left = [];
    const documents = tree.list().filter((path) => MARKDOWN.test(path));
    for (const document of documents.slice(0, MAX_DOCUMENTS)) {
        const content = tree.read(document, MAX_BYTES);
        if (content.kind !== 'text')
            continue;
        const edits = [];
        for (const { target, replacement, places } of brokenTargets(document, content.text)) {
            const where = `${document}:${places[0]?.line ?? 1} ${target}`;
            const fix = typeof replacement === 'string' ? (0,link_fix/* linkFix */.G)(document, content.text, places, replacement) : undefined;
            if (fix === undefined)
                left.push(`${where}: ${typeof replacement === 'string' ? 'it is written in an unusual way' : replacement.why}`);
            else {
                edits.push(...fix.edits);
                mended.push(`${where} → ${replacement}`);
            }
        }
        const after = (0,apply_edits/* applyEdits */.c)(content.text, edits);
        if (after !== undefined && after !== content.text)
            files.push({ path: document, before: content.text, after });
    }
    return { files, mended, left };
    function brokenTargets(document, text) {
        const found = new Map();
        for (const { href, line } of (0,read_markdown/* readMarkdown */.k)(text).links.slice(0, MAX_LINKS)) {
            const target = (0,link_target/* linkTarget */.C)(href, document);
            if (target.kind !== 'path' || isThere(paths, target.path))
                continue;
            const candidates = new Set(candidatesOf(document, href, target.path));
            const [only, ...others] = candidates;
            if (only === undefined)
                continue;
            const key = `${target.isRooted} ${target.path}`;
            const replacement = others.length > 0
                ? { why: `it may be any of ${[only, ...others].slice(0, 5).join(', ')}` }
                : `${target.isRooted ? `/${only}` : (0,relative_path/* relativePath */.i)(document, only)}${target.isFolder ? '/' : ''}`;
            const known = found.get(key) ?? { target: target.path, replacement, places: [] };
            known.places.push({ line, href });
            found.set(key, known);
        }
        return found.values();
    }
    function candidatesOf(document, href, path) {
        const asWritten = [path];
        for (const earlier of movedFrom.get(document) ?? []) {
            const target = (0,link_target/* linkTarget */.C)(href, earlier);
            if (target.kind === 'path')
                asWritten.push(target.path);
        }
        const now = asWritten.flatMap((each) => (each !== path && isThere(paths, each) ? [each] : followed(each)));
        if (now.length > 0)
            return now;
        const other = paths.otherCase(path);
        return other === undefined ? [] : [other];
    }
    function followed(path) {
        const ends = new Set();
        const seen = new Set([path]);
        const pending = [path];
        for (let steps = 0; pending.length > 0 && steps < MAX_STEPS; steps += 1) {
            for (const to of movedTo.get(pending.shift() ?? '') ?? []) {
                if (isThere(paths, to))
                    ends.add(to);
                else if (!seen.has(to))
                    pending.push(to);
                seen.add(to);
            }
        }
        return [...ends];
    }
}
function isThere(paths, path) {
    const kind = paths.kindOf(path);
    return kind !== 'absent';
}
function grouped(moves, pair) {
    const map = new Map();
    for (const move of moves) {
        const [key, value] = pair(move);
        const known = map.get(key);
        if (known === undefined)
            map.set(key, [value]);
        else if (!known.includes(value))
            known.push(value);
    }
    return map;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/own-fix.js
var own_fix = __webpack_require__(80061);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/read-moves.js
const COMMITS = '1000';
const read_moves_MAX_BYTES = 8 * 1_048_576;
const TIME_LIMIT_MS = 60_000;
async function readMoves({ commands }) {
    const answer = await commands.run([
        'git',
        'log',
        '-n',
        COMMITS,
        '--find-renames',
        '--diff-filter=R',
        '--name-status',
        '-z',
        '--format=',
        '--no-color',
        '--no-ext-diff',
        '--no-textconv',
    ], { maxBytes: read_moves_MAX_BYTES, signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    if (!answer.known)
        return { missing: answer.detail };
    if (answer.value.exitCode !== 0 && !answer.value.cut)
        return { missing: `git cannot read the history: ${answer.value.stderr.slice(0, 200)}` };
    return movesIn(answer.value.stdout);
}
function movesIn(text) {
    const parts = text.split('\0');
    const moves = [];
    for (let at = 0; at + 2 < parts.length;) {
        const [from, to] = [parts[at + 1], parts[at + 2]];
        if (/^\s*R\d{1,3}$/.test(parts[at] ?? '') && from !== undefined && to !== undefined) {
            moves.push({ from, to });
            at += 3;
        }
        else
            at += 1;
    }
    return moves;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/markdown-links.js



const fixMarkdownLinks = async ({ work }) => {
    const moves = await readMoves(work);
    if ('missing' in moves)
        return { files: [], mended: [], left: [`which files were moved is not known: ${moves.missing}`] };
    const plan = planLinkMoves(work.tree, moves);
    return { ...plan, mended: (0,own_fix/* mendedLines */.n)(plan.mended, plan.files) };
};


/***/ }),

/***/ 80061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mendedLines)
/* harmony export */ });
function mendedLines(lines, files) {
    return lines.map((text) => ({ text, paths: files.flatMap(({ path }) => (text.startsWith(`${path}:`) ? [path] : [])) }));
}


/***/ }),

/***/ 17546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
function applyEdits(text, edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const { start, end, text: replacement } of sorted) {
        if (start < at || end < start || end > text.length)
            return undefined;
        parts.push(text.slice(at, start), replacement);
        at = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}


/***/ })

};
