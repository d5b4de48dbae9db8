export const id = 9085;
export const ids = [9085];
export const modules = {

/***/ 55454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ canBeAFile)
/* harmony export */ });
const MAX_PATH = 3000;
const MAX_NAME = 255;
function canBeAFile(path) {
    if (path.length > MAX_PATH || path.includes('\0'))
        return false;
    return Buffer.byteLength(path) <= MAX_PATH && path.split('/').every((name) => Buffer.byteLength(name) <= MAX_NAME);
}


/***/ }),

/***/ 49085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocLinks: () => (/* binding */ readDocLinks)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/doc-links-rules.js
var doc_links_rules = __webpack_require__(13592);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/link-signal.js



const MAX_LINES = 50;
function linkSignal([broken, ...others], fix) {
    return others.length === 0 ? signalOfOne(broken, fix) : signalOfMany([broken, ...others]);
}
function signalOfMany(broken) {
    const [{ rule: id, document, doubtful, places, actual }] = broken;
    const [{ line }] = places;
    const names = broken.slice(0, 3).map((each) => (0,quote_untrusted/* quoteUntrusted */.X)(each.places[0].href, 80));
    return (0,signal_of/* signalOf */.o)(ruleOf(id), 'L1', {
        artefact: { kind: 'file', path: document, line },
        identity: [document, 'many', String(doubtful)],
        message: `${broken.length} links of the document lead nowhere, such as ${names.join(', ')}: ${actual}, and so on`,
        expected: EXPECTED[id],
        actual: `${broken.length} that are not there`,
        evidence: broken.slice(0, MAX_LINES).map(({ places: [{ href, line: at }], suggestion }) => ({
            path: document,
            line: at,
            text: `${href.slice(0, 200)}${suggestion === undefined ? '' : `; did you mean ${(0,quote_untrusted/* quoteUntrusted */.X)(suggestion, 200)}?`}`,
        })),
        ...(doubtful && { pedantic: true }),
    });
}
function signalOfOne(broken, fix) {
    const { rule: id, document, kind, places, target, actual, suggestion, doubtful } = broken;
    const rule = ruleOf(id);
    const [{ line, href }] = places;
    const hint = suggestion === undefined ? '' : `; did you mean ${(0,quote_untrusted/* quoteUntrusted */.X)(suggestion, 200)}?`;
    const shown = (0,quote_untrusted/* quoteUntrusted */.X)(href, 200);
    return (0,signal_of/* signalOf */.o)(rule, 'L1', {
        artefact: { kind: 'file', path: document, line, name: target },
        identity: [document, target],
        message: `${kind === 'image' ? 'the image' : 'the link'} ${shown} leads nowhere: ${actual}${hint}`,
        expected: EXPECTED[id],
        actual,
        evidence: places.slice(0, MAX_LINES).map((place) => ({ path: document, line: place.line, text: place.href.slice(0, 200) })),
        ...(suggestion !== undefined && { help: `Write ${(0,quote_untrusted/* quoteUntrusted */.X)(suggestion, 200)} if that is what is meant. ${rule.help}` }),
        ...(fix !== undefined && { fix }),
        ...(doubtful && { pedantic: true }),
    });
}
const EXPECTED = {
    'broken-link': 'a file or folder of the repository',
    'wrong-case': 'the path in the case that git has it in',
    'broken-anchor': 'an anchor or a line that the file has',
};
function ruleOf(id) {
    const rule = doc_links_rules/* DOC_LINKS_RULE_TABLE */.X.find((each) => each.id === id);
    if (rule === undefined)
        throw new Error(`no rule ${id}`);
    return rule;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/described-files.js



const MAX_FILES = 20_000;
const MAX_NAMED = 20;
const MAX_GLOBS = 100;
async function judgeDescriptions(descriptions, { tree, revisions, pace }) {
    const signals = [];
    const unjudged = [];
    const described = [];
    for (const description of descriptions) {
        const { document, line } = description;
        const all = new Set(description.globs);
        const globs = [...all].slice(0, MAX_GLOBS);
        if (all.size > globs.length)
            unjudged.push({
                path: document,
                ...(line !== undefined && { line }),
                reason: `it describes ${all.size} paths and globs; ${MAX_GLOBS} are the most that are judged: name folders`,
            });
        const faulty = globs.find((glob) => (0,paths_glob/* globProblem */.AI)(glob) !== undefined);
        if (faulty !== undefined) {
            unjudged.push({
                path: document,
                ...(line !== undefined && { line }),
                reason: `it describes ${(0,quote_untrusted/* quoteUntrusted */.X)(faulty)}: ${(0,paths_glob/* globProblem */.AI)(faulty)}`,
            });
            continue;
        }
        const files = new Set();
        for (const glob of globs) {
            await pace.step();
            const found = filesOf(glob, tree);
            if (found.length === 0)
                signals.push(describesNothing(description, glob));
            for (const file of found)
                if (file !== document)
                    files.add(file);
        }
        if (files.size > MAX_FILES)
            unjudged.push({ path: document, reason: `it describes ${files.size} files; ${MAX_FILES} are the most that are compared` });
        else if (files.size > 0)
            described.push({ description, files: [...files] });
    }
    if (described.length === 0)
        return { signals, unjudged, judged: 0 };
    const changes = revisions?.lastChanges([...new Set(described.flatMap(({ description, files }) => [description.document, ...files]))]);
    if (changes === undefined || !changes.known) {
        const reason = changes?.known === false
            ? changes.detail
            : 'there is no history of git to tell when it was changed; check out with history (fetch-depth: 0)';
        return { signals, unjudged: [...unjudged, ...described.map(({ description }) => ({ path: description.document, reason }))], judged: 0 };
    }
    let judged = 0;
    for (const { description, files } of described) {
        const own = changes.value.get(description.document);
        if (own === undefined) {
            unjudged.push({
                path: description.document,
                reason: 'no commit of it is known: it is new, or the history is shallow (check out with fetch-depth: 0)',
            });
            continue;
        }
        judged += 1;
        const newer = files.flatMap((path) => {
            const change = changes.value.get(path);
            return change !== undefined && change.commit !== own.commit && change.at > own.at ? [{ path, ...change }] : [];
        });
        if (newer.length > 0)
            signals.push(stale(description, own.at, newer));
    }
    return { signals, unjudged, judged };
}
function filesOf(glob, tree) {
    const plain = glob.replace(/^\.\//, '').replace(/\/$/, '');
    const compiled = (0,paths_glob/* compileGlob */.SO)(plain);
    return tree.list().filter((path) => compiled.matches(path) || path.startsWith(`${plain}/`));
}
function describesNothing({ document, line, saidBy }, glob) {
    return (0,signal_of/* signalOf */.o)(ruleOf('describes-nothing'), 'L1', {
        artefact: { kind: 'file', path: document, ...(line !== undefined && { line }), name: glob },
        identity: [document, glob],
        message: `${saidBy} says that it describes ${(0,quote_untrusted/* quoteUntrusted */.X)(glob, 200)}, and there is no such file`,
        expected: 'a path or glob that names files of the repository',
        actual: `nothing matches ${(0,quote_untrusted/* quoteUntrusted */.X)(glob, 200)}`,
    });
}
function stale({ document, line }, at, newer) {
    const sorted = newer.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.path < b.path ? -1 : 1));
    const [newest] = sorted;
    const count = newer.length === 1 ? 'a file that it describes was' : `${newer.length} files that it describes were`;
    return (0,signal_of/* signalOf */.o)(ruleOf('stale-document'), 'L1', {
        artefact: { kind: 'file', path: document, ...(line !== undefined && { line }) },
        identity: [document],
        message: `${document} was last changed on ${at.slice(0, 10)}; ${count} changed since, ${newest?.path ?? ''} on ${newest?.at.slice(0, 10) ?? ''}`,
        expected: 'a document that is at least as new as what it describes',
        actual: `document ${at}, newest described file ${newest?.at ?? ''}`,
        evidence: sorted
            .slice(0, MAX_NAMED)
            .map(({ path, commit, at: changed }) => ({ path, text: `changed ${changed} by ${commit.slice(0, 12)}` })),
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/site-generators.json
const site_generators_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"Docusaurus","marker":"^docusaurus\\\\.config\\\\.[cm]?[jt]s$","covers":["."],"fileLinks":true,"source":"https://docusaurus.io/docs/markdown-features/links"},{"name":"Docusaurus","marker":"^_category_\\\\.(?:json|ya?ml)$","covers":["."],"fileLinks":true,"source":"https://docusaurus.io/docs/sidebar/autogenerated"},{"name":"MkDocs","marker":"^(?:mkdocs|properdocs)(?:[.-][\\\\w.-]+)?\\\\.ya?ml$","covers":["docs","doc","documentation"],"fileLinks":true,"source":"https://www.mkdocs.org/user-guide/writing-your-docs/#linking-to-pages"},{"name":"Zensical","marker":"^zensical\\\\.toml$","covers":["docs"],"fileLinks":true,"source":"https://zensical.org/docs/"},{"name":"Jekyll","marker":"^_config\\\\.ya?ml$","covers":["."],"fileLinks":false,"source":"https://jekyllrb.com/docs/permalinks/"},{"name":"Hugo","marker":"^(?:hugo|config)\\\\.(?:toml|ya?ml)$","covers":["content","docs","archetypes"],"fileLinks":false,"source":"https://gohugo.io/content-management/urls/"},{"name":"Hugo","marker":"^_index(?:\\\\.[\\\\w-]+)?\\\\.md$","covers":["."],"fileLinks":false,"source":"https://gohugo.io/content-management/page-bundles/"},{"name":"VitePress","marker":"^\\\\.vitepress/config\\\\.[cm]?[jt]s$","covers":["."],"fileLinks":true,"source":"https://vitepress.dev/guide/routing#linking-between-pages"},{"name":"VuePress","marker":"^\\\\.vuepress/(?:config\\\\.)?[\\\\w.-]+$","covers":["."],"fileLinks":true,"source":"https://vuepress.vuejs.org/guide/markdown.html#links"},{"name":"mdBook","marker":"^book\\\\.toml$","covers":["src","."],"fileLinks":true,"source":"https://rust-lang.github.io/mdBook/format/markdown.html#links"},{"name":"GitBook","marker":"^(?:\\\\.gitbook\\\\.ya?ml|SUMMARY\\\\.md)$","covers":["."],"fileLinks":true,"source":"https://gitbook.com/docs/getting-started/git-sync/content-configuration"},{"name":"Sphinx","marker":"^conf\\\\.py$","covers":["."],"fileLinks":true,"source":"https://myst-parser.readthedocs.io/en/latest/syntax/cross-referencing.html"},{"name":"Antora","marker":"^antora\\\\.yml$","covers":["."],"fileLinks":false,"source":"https://docs.antora.org/antora/latest/page/xref/"},{"name":"Astro","marker":"^astro\\\\.config\\\\.[cm]?[jt]s$","covers":["src"],"fileLinks":false,"source":"https://docs.astro.build/en/guides/markdown-content/"},{"name":"Gatsby","marker":"^gatsby-config\\\\.[cm]?[jt]s$","covers":["."],"fileLinks":false,"source":"https://www.gatsbyjs.com/docs/how-to/routing/mdx/"},{"name":"Nextra","marker":"^_meta\\\\.(?:json|[cm]?[jt]sx?)$","covers":["."],"fileLinks":false,"source":"https://nextra.site/docs/file-conventions/meta-file"},{"name":"Mintlify","marker":"^(?:mint|docs)\\\\.json$","covers":["."],"fileLinks":false,"source":"https://www.mintlify.com/docs/create/text#internal-links"},{"name":"docsify","marker":"^_sidebar\\\\.md$","covers":["."],"fileLinks":false,"source":"https://docsify.js.org/#/more-pages"},{"name":"DocFX","marker":"^(?:docfx\\\\.json|toc\\\\.yml)$","covers":["."],"fileLinks":true,"source":"https://dotnet.github.io/docfx/docs/markdown.html"},{"name":"Quarto","marker":"^_quarto\\\\.ya?ml$","covers":["."],"fileLinks":true,"source":"https://quarto.org/docs/websites/"},{"name":"Eleventy","marker":"^(?:\\\\.eleventy|eleventy\\\\.config)\\\\.[cm]?js$","covers":["."],"fileLinks":false,"source":"https://www.11ty.dev/docs/permalinks/"},{"name":"Hugging Face doc-builder","marker":"^_toctree\\\\.ya?ml$","covers":["."],"fileLinks":false,"source":"https://github.com/huggingface/doc-builder"},{"name":"ExDoc","marker":"^mix\\\\.exs$","covers":["."],"fileLinks":false,"source":"https://hexdocs.pm/ex_doc/readme.html#auto-linking"},{"name":"Doxygen","marker":"^Doxyfile(?:\\\\.in)?$","covers":["."],"fileLinks":false,"source":"https://www.doxygen.nl/manual/markdown.html"},{"name":"RDoc","marker":"^(?:\\\\.rdoc_options|RDOC_MAIN\\\\.(?:md|rdoc))$","covers":["."],"fileLinks":false,"source":"https://ruby.github.io/rdoc/RDoc/Markup.html"},{"name":"DocC","marker":"^[^/]+\\\\.docc/","covers":["."],"fileLinks":false,"source":"https://www.swift.org/documentation/docc/linking-to-symbols-and-other-content"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/document-site.js

const GENERATORS = site_generators_namespaceObject.map(({ marker, ...rest }) => ({ ...rest, marker: new RegExp(marker) }));
const ANY_MARKER = new RegExp(GENERATORS.map(({ marker }) => `(?:${marker.source.replace(/^\^/, '(?:^|/)')})`).join('|'));
const FRONT_PAGE = /^(?:README|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT|SUPPORT|GOVERNANCE|MAINTAINERS|DEVELOPMENT|AGENTS|CLAUDE)\b/i;
function documentSites(tree, rendered) {
    const roots = new Map(rendered);
    for (const path of tree.list()) {
        if (!ANY_MARKER.test(path))
            continue;
        for (const { name, marker, covers, fileLinks } of GENERATORS) {
            const folder = folderOfMarker(path, marker);
            if (folder === undefined)
                continue;
            for (const covered of covers) {
                const root = covered === '.' ? folder : folder === '' ? covered : `${folder}/${covered}`;
                if (roots.get(root)?.generator === undefined)
                    roots.set(root, { generator: name, root, fileLinks });
            }
        }
    }
    const known = new Map();
    return (document) => {
        const cut = document.lastIndexOf('/');
        const name = document.slice(cut + 1);
        const folder = cut === -1 ? '' : document.slice(0, cut);
        if (!known.has(folder))
            known.set(folder, nearest(folder));
        const site = known.get(folder);
        return FRONT_PAGE.test(name) && (cut === -1 || site?.root === '') ? undefined : site;
    };
    function nearest(folder) {
        for (let at = folder;; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
            const site = roots.get(at);
            if (site !== undefined || at === '')
                return site;
        }
    }
}
function folderOfMarker(path, marker) {
    const cut = path.lastIndexOf('/');
    const above = path.lastIndexOf('/', cut - 1);
    if (marker.test(path.slice(cut + 1)))
        return cut === -1 ? '' : path.slice(0, cut);
    if (cut > 0 && marker.test(path.slice(above + 1)))
        return above === -1 ? '' : path.slice(0, above);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/anchor-forms.js
const known = new WeakMap();
function anchorForms(anchors) {
    const kept = known.get(anchors);
    if (kept !== undefined)
        return kept;
    const reduced = new Map();
    for (const anchor of anchors) {
        const form = reducedForm(anchor);
        if (form !== '' && !reduced.has(form))
            reduced.set(form, anchor);
    }
    const forms = { visible: new Set([...anchors].map(visibleForm)), reduced };
    known.set(anchors, forms);
    return forms;
}
function visibleForm(anchor) {
    return anchor.toLowerCase().replaceAll(/[\uFE0E\uFE0F\u200D]/g, '');
}
function reducedForm(anchor) {
    return anchor.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/judge-fragment.js

const LINES = /^L(\d{1,9})(?:C\d+)?(?:-L?(\d{1,9})(?:C\d+)?)?$/;
function countLines(text) {
    let lines = text === '' || text.endsWith('\n') ? 0 : 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
function judgeLines(fragment, lines) {
    const [, first, last] = LINES.exec(fragment) ?? [];
    if (first === undefined)
        return undefined;
    const wanted = Math.max(Number(first), Number(last ?? 0));
    return wanted > lines ? { kind: 'beyond', wanted, lines } : { kind: 'fine' };
}
function namesLines(fragment) {
    return LINES.test(fragment);
}
function judgeAnchor(fragment, anchors) {
    const name = fragment.replace(/:~:.*$/s, '').replace(/^user-content-/, '');
    if (name === '' || name === 'top' || name === 'readme' || /[/?=&!]/.test(name) || namesLines(name))
        return { kind: 'fine' };
    if (anchors.has(name) || anchors.has(fragment))
        return { kind: 'fine' };
    return { kind: 'absent', doubtful: anchorForms(anchors).visible.has(visibleForm(name)) };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/remembered.js
var remembered = __webpack_require__(81479);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/fragment-judge.js



const MAX_COUNTED_BYTES = 1_048_576;
const MARKDOWN = /\.(?:md|markdown)$/i;
function fragmentJudge(tree, anchorsOf, suggest) {
    const linesOf = (0,remembered/* remembered */.H)((path) => {
        const content = tree.read(path, MAX_COUNTED_BYTES);
        return content.kind === 'text' ? countLines(content.text) : undefined;
    });
    const judge = {
        atPlace(source, { path, place }, fragment) {
            const page = place === 'folder' ? `${path === '' ? '' : `${path}/`}README.md` : path;
            if (!namesLines(fragment)) {
                const anchors = MARKDOWN.test(page) ? anchorsOf(page) : undefined;
                return anchors === undefined ? undefined : judge.inPage(source, page, fragment, anchors);
            }
            const lines = place === 'folder' ? undefined : linesOf(page);
            if (lines === undefined || judgeLines(fragment, lines)?.kind !== 'beyond')
                return undefined;
            return {
                rule: 'broken-anchor',
                target: `${page}#${fragment}`,
                actual: `${page} has ${lines} ${lines === 1 ? 'line' : 'lines'}`,
                doubtful: false,
            };
        },
        inPage({ document, isRendered }, page, fragment, anchors) {
            const verdict = judgeAnchor(fragment, anchors);
            if (verdict.kind !== 'absent')
                return undefined;
            if (isRendered && anchorForms(anchors).reduced.has(reducedForm(fragment)))
                return undefined;
            const suggestion = suggest.anchor(fragment, anchors);
            return {
                rule: 'broken-anchor',
                target: `${page}#${fragment}`,
                actual: `${page === document ? 'the document' : page} has no such heading or anchor`,
                ...(suggestion !== undefined && { suggestion: `#${suggestion}` }),
                doubtful: verdict.doubtful || isRendered,
            };
        },
    };
    return judge;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/rendered-folders.js
const ENOUGH = 2;
const PAGE = /\.html?$/i;
function renderedFolders(targets, paths) {
    const counts = new Map();
    for (const [document, links] of targets) {
        const folder = document.slice(0, Math.max(0, document.lastIndexOf('/')));
        const pages = links.filter((target) => target.kind === 'path' && target.branch === undefined && isPage(target.path, paths)).length;
        if (pages > 0)
            counts.set(folder, (counts.get(folder) ?? 0) + pages);
    }
    return new Map([...counts].flatMap(([root, count]) => (count >= ENOUGH ? [[root, { generator: undefined, root, fileLinks: false }]] : [])));
}
function isPage(path, paths) {
    if (path === '' || paths.kindOf(path) !== 'absent')
        return false;
    const bare = path.replace(PAGE, '');
    return ['.md', '.mdx', '.markdown', '/index.md', '/index.mdx', '/README.md'].some((ending) => paths.kindOf(bare + ending) === 'file');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/judge-target.js

const judge_target_MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const EXAMPLE = /^(?:url|link|links?-?here|href|path|file|filename|image|img|todo|tbd|xxx+|foo|bar|baz|example|your-.*|some-.*|path\/to\/.*)$/i;
const DEFAULT_BRANCHES = new Set(['HEAD', 'main', 'master']);
function judgeTarget(target, context) {
    const { paths, site, looksLikeSite, isMade, branch } = context;
    const { path } = target;
    const isAddress = target.branch !== undefined;
    if (target.branch !== undefined && target.branch !== branch && !DEFAULT_BRANCHES.has(target.branch))
        return { kind: 'open' };
    const place = paths.kindOf(path);
    if (place === 'file' || place === 'folder')
        return { kind: 'fine', path, place };
    if (place === 'behind-link' || EXAMPLE.test(path.slice(path.lastIndexOf('/') + 1)) || /(?:^|\/)path\/to(?:\/|$)/i.test(path))
        return { kind: 'open' };
    const rendered = !isAddress && (site !== undefined || looksLikeSite);
    if (rendered && !isCertainThere(target, context))
        return { kind: 'open' };
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const isCertain = site?.fileLinks === true && paths.kindOf(folder) === 'folder';
    const doubtful = isAddress ? target.branch !== branch : rendered && !isCertain;
    const other = paths.otherCase(path);
    if (other !== undefined)
        return { kind: 'other-case', actual: other, doubtful };
    if (isMade(path))
        return { kind: 'open' };
    if (isPage(path, paths) || /\.html?$/i.test(path) || isRoute(target, paths))
        return { kind: 'absent', path, doubtful: true };
    return { kind: 'absent', path, doubtful };
}
function isCertainThere({ path, isRooted, isFolder }, { paths, site, kind }) {
    if (isRooted || isFolder)
        return false;
    if (site !== undefined && site.root !== '' && !path.startsWith(`${site.root}/`))
        return false;
    if (kind === 'link' && !judge_target_MARKDOWN.test(path))
        return false;
    if (kind === 'image' && site?.fileLinks !== true)
        return false;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return !paths.filesNamed(name).some((file) => site !== undefined && file.startsWith(site.root === '' ? '' : `${site.root}/`));
}
function isRoute({ path, isRooted, fragment }, paths) {
    if (/\.[A-Za-z0-9]+$/.test(path))
        return false;
    return fragment !== undefined || (isRooted && paths.kindOf(path.split('/')[0] ?? '') === 'absent');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/link-target.js
var link_target = __webpack_require__(1006);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/linked-places.js


const MAX_COPIES = 20;
const MAX_OTHERS = 5000;
function linkedPlaces(documents, others, tree) {
    let byLength;
    const known = new Map();
    return (document, href, paths) => {
        const places = known.get(document) ?? copiesOf(document);
        known.set(document, places);
        return places.some((copy) => {
            const target = (0,link_target/* linkTarget */.C)(href, copy);
            return target.kind === 'path' && (paths.kindOf(target.path) !== 'absent' || isPage(target.path, paths));
        });
    };
    function copiesOf(document) {
        if (byLength === undefined) {
            byLength = new Map();
            const lengths = [
                ...[...documents].map(([path, { length }]) => [path, length]),
                ...others.slice(0, MAX_OTHERS).map((path) => [path, textOf(path)?.length ?? -1]),
            ];
            for (const [path, length] of lengths) {
                const alike = byLength.get(length);
                if (alike === undefined)
                    byLength.set(length, [path]);
                else
                    alike.push(path);
            }
        }
        const length = documents.get(document)?.length ?? -1;
        const alike = (byLength.get(length) ?? []).filter((path) => path !== document).slice(0, MAX_COPIES);
        if (alike.length === 0)
            return [];
        const own = textOf(document);
        return alike.filter((path) => textOf(path) === own);
    }
    function textOf(path) {
        const content = tree.read(path);
        return content.kind === 'text' ? content.text : undefined;
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/can-be-a-file.js
var can_be_a_file = __webpack_require__(55454);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/ignored-paths.js

const MAX_RULES = 1000;
const MAX_BYTES = 131_072;
const MAX_COMPARISONS = 200_000;
function ignoredPaths(tree) {
    const rulesOf = new Map();
    let left = MAX_COMPARISONS;
    return (path) => {
        const parts = path.split('/');
        let isIgnored = false;
        for (let depth = 0; depth < parts.length; depth++) {
            const folder = parts.slice(0, depth).join('/');
            const rules = rulesOf.get(folder) ?? readRules(folder);
            rulesOf.set(folder, rules);
            const inside = parts.slice(depth).join('/');
            left -= rules.length;
            if (left < 0)
                return false;
            for (const rule of rules)
                if (rule.matches(inside))
                    isIgnored = !rule.isNegated;
        }
        return isIgnored;
    };
    function readRules(folder) {
        const file = folder === '' ? '.gitignore' : `${folder}/.gitignore`;
        const content = tree.has(file) ? tree.read(file, MAX_BYTES) : undefined;
        return content?.kind === 'text' ? content.text.split('\n').slice(0, MAX_RULES).flatMap(ignored_paths_ruleOf) : [];
    }
}
function ignored_paths_ruleOf(line) {
    const written = line.replace(/\r$/, '').replace(/(?<!\\)\s+$/, '');
    if (written === '' || written.startsWith('#'))
        return [];
    const isNegated = written.startsWith('!');
    const pattern = written.replace(/^!/, '').replace(/\/$/, '').replaceAll(/[{}]/g, '\\$&');
    const anchored = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
    if (anchored === '' || (0,paths_glob/* globProblem */.AI)(anchored) !== undefined || (0,paths_glob/* globProblem */.AI)(`${anchored}/**`) !== undefined)
        return [];
    const [itself, below] = [(0,paths_glob/* compileGlob */.SO)(anchored), (0,paths_glob/* compileGlob */.SO)(`${anchored}/**`)];
    return [{ isNegated, matches: (path) => itself.matches(path) || below.matches(path) }];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/made-paths.js




function madePaths({ tree, files, baseline }) {
    const declared = baseline.sensors['doc-links']['ignore-targets'].map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    const isIgnored = ignoredPaths(tree);
    return (0,remembered/* remembered */.H)((path) => {
        if (!(0,can_be_a_file/* canBeAFile */.h)(path))
            return false;
        if (declared.some((glob) => glob.matches(path)) || isIgnored(path))
            return true;
        const { kind } = files.facts(path);
        return kind === 'file' || kind === 'folder' || kind === 'outside';
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/relative-path.js
var relative_path = __webpack_require__(70364);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/suggester.js


const COMMON = /^(?:README|index|CHANGELOG|LICENSE|__init__|SKILL|_index)\b/i;
const MAX_COMPARED = 2000;
const suggester_MAX_COMPARISONS = 400_000;
const suggester_ENOUGH = 6;
function suggester(paths) {
    let left = suggester_MAX_COMPARISONS;
    const compared = (candidates) => {
        const taken = candidates.slice(0, Math.max(0, Math.min(MAX_COMPARED, left)));
        left -= taken.length;
        return taken;
    };
    return {
        path(missing) {
            const cut = missing.lastIndexOf('/');
            const name = missing.slice(cut + 1);
            const folder = missing.slice(0, Math.max(0, cut));
            const [only, ...others] = paths.filesNamed(name);
            if (only !== undefined && others.length === 0 && !COMMON.test(name))
                return { path: only, isMoved: /\.(?:md|mdx|markdown)$/i.test(name) || parentOf(only) === parentOf(missing) };
            const near = (0,nearest_word/* nearestWord */.z)(name, compared(paths.namesIn(folder)));
            return near === undefined || near === '' ? undefined : { path: folder === '' ? near : `${folder}/${near}`, isMoved: false };
        },
        anchor(missing, anchors) {
            const { reduced } = anchorForms(anchors);
            const wanted = reducedForm(missing);
            const same = reduced.get(wanted);
            if (same !== undefined)
                return same;
            const candidates = compared([...anchors]);
            return (0,nearest_word/* nearestWord */.z)(missing, candidates) ?? candidates.find((each) => isBeginning(wanted, reducedForm(each)));
        },
    };
}
function isBeginning(one, other) {
    return Math.min(one.length, other.length) >= suggester_ENOUGH && (one.startsWith(other) || other.startsWith(one));
}
function parentOf(path) {
    return path.split('/').at(-2);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/link-judge.js







function linkJudge(input, { documents, others, paths, siteOf, readAnchors }) {
    const { tree, branch } = input;
    const isMade = madePaths(input);
    const isLinkedFrom = linkedPlaces(documents, others, tree);
    const suggest = suggester(paths);
    const anchorsOf = (0,remembered/* remembered */.H)((path) => documents.get(path)?.anchors ?? readAnchors(path));
    const fragments = fragmentJudge(tree, anchorsOf, suggest);
    return (document, { href, kind, target }) => {
        if (target.kind === 'elsewhere')
            return undefined;
        const site = siteOf(document);
        const looksLikeSite = documents.get(document)?.looksLikeSite === true;
        const source = { document, isRendered: site !== undefined || looksLikeSite };
        if (target.kind === 'anchor')
            return fragments.inPage(source, document, target.fragment, anchorsOf(document) ?? new Set());
        if (target.kind === 'outside') {
            if (source.isRendered)
                return undefined;
            return { rule: 'broken-link', target: target.path, actual: 'it leads out of the repository', doubtful: true };
        }
        const verdict = judgeTarget(target, { paths, site, looksLikeSite, isMade, branch, kind });
        const isAddress = target.branch !== undefined;
        const written = (to) => (target.isRooted ? `/${to}` : (0,relative_path/* relativePath */.i)(document, to));
        if (verdict.kind === 'fine') {
            if (target.fragment === undefined || target.fragment === '')
                return undefined;
            const found = fragments.atPlace(source, verdict, target.fragment);
            return found === undefined ? undefined : { ...found, doubtful: found.doubtful || (isAddress && target.branch !== branch) };
        }
        if (verdict.kind === 'other-case')
            return otherCase(target.path, verdict, written(verdict.actual), isAddress);
        if (verdict.kind === 'open' || isLinkedFrom(document, href, paths))
            return undefined;
        const near = suggest.path(verdict.path);
        return {
            rule: 'broken-link',
            target: target.path,
            actual: `there is no ${verdict.path} in the repository`,
            doubtful: verdict.doubtful,
            ...(near !== undefined && { suggestion: written(near.path) }),
            ...(near?.isMoved === true && !isAddress && { replacement: written(near.path) }),
        };
    };
}
function otherCase(target, { actual, doubtful }, suggestion, isAddress) {
    return {
        rule: 'wrong-case',
        target,
        actual: `the repository has ${actual}`,
        suggestion,
        doubtful,
        ...(!isAddress && { replacement: suggestion }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/judge-documents.js

const BATCH = 200;
async function judgeDocuments(input, context) {
    const judge = linkJudge(input, context);
    const found = new Map();
    for (const [document, { links }] of context.documents) {
        await input.pace.step();
        for (const [at, link] of links.entries()) {
            if (at % BATCH === BATCH - 1)
                await input.pace.step();
            const verdict = judge(document, link);
            if (verdict === undefined)
                continue;
            const key = `${document}\0${verdict.rule}\0${verdict.target}`;
            const place = { line: link.line, href: link.href };
            const known = found.get(key);
            if (known === undefined)
                found.set(key, { ...verdict, document, kind: link.kind, places: [place] });
            else
                known.places.push(place);
        }
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/grouped-targets.js
const MANY = 12;
function groupedTargets(broken) {
    const groups = new Map();
    for (const each of broken) {
        const key = `${each.document}\0${each.rule}\0${each.doubtful}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [each]);
        else
            group.push(each);
    }
    return [...groups.values()].flatMap((group) => (group.length >= MANY ? [group] : group.map((each) => [each])));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/link-fix.js
var link_fix = __webpack_require__(41308);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/path-index.js
var path_index = __webpack_require__(13316);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/read-markdown.js + 6 modules
var read_markdown = __webpack_require__(38116);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/read-doc-links.js












const read_doc_links_MAX_BYTES = 524_288;
const MAX_DOCUMENTS = 50_000;
const MAX_LINKS = 20_000;
const read_doc_links_MARKDOWN = /\.(?:md|markdown|mdx)$/i;
async function readDocLinks(input) {
    const { tree, baseline, pace, onlyPaths } = input;
    const options = baseline.sensors['doc-links'];
    const excluded = options.exclude.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    const all = tree.list().filter((path) => read_doc_links_MARKDOWN.test(path));
    const chosen = all.filter((path) => !excluded.some((glob) => glob.matches(path)));
    const unjudged = [];
    if (chosen.length > MAX_DOCUMENTS)
        unjudged.push({ path: '.', reason: `there are ${chosen.length} Markdown files; ${MAX_DOCUMENTS} are the most that are read` });
    const documents = new Map();
    const descriptions = [];
    const paths = (0,path_index/* pathIndex */.A)(tree);
    const repository = input.github?.repository ?? input.live?.repository ?? input.history?.repository;
    for (const path of chosen.slice(0, MAX_DOCUMENTS)) {
        if (onlyPaths !== undefined && !onlyPaths.has(path))
            continue;
        await pace.step();
        const content = tree.read(path, read_doc_links_MAX_BYTES);
        if (content.kind !== 'text') {
            unjudged.push({ path, reason: unreadable(content) });
            continue;
        }
        const { links, anchors, describes, hasFrontMatter } = (0,read_markdown/* readMarkdown */.k)(content.text);
        if (links.length > MAX_LINKS)
            unjudged.push({ path, reason: `it has ${links.length} links; ${MAX_LINKS} are the most that are judged` });
        documents.set(path, {
            links: links.slice(0, MAX_LINKS).map((link) => ({ ...link, target: (0,link_target/* linkTarget */.C)(link.href, path, repository) })),
            anchors,
            length: content.text.length,
            looksLikeSite: hasFrontMatter || /\.mdx$/i.test(path),
        });
        if (describes.length > 0)
            descriptions.push({ document: path, globs: describes.map(({ glob }) => glob), line: describes[0]?.line, saidBy: path });
    }
    for (const [document, globs] of Object.entries(options.describes)) {
        if (onlyPaths !== undefined && !onlyPaths.has(document))
            continue;
        if (tree.has(document))
            descriptions.push({ document, globs, line: undefined, saidBy: 'sensors.doc-links.describes' });
        else
            unjudged.push({ path: document, reason: 'sensors.doc-links.describes names it, and there is no such document' });
    }
    const others = onlyPaths === undefined ? [] : chosen.filter((path) => !documents.has(path));
    const targets = [...documents].map(([path, { links }]) => [path, links.map(({ target }) => target)]);
    const siteOf = documentSites(tree, renderedFolders(targets, paths));
    const broken = await judgeDocuments(input, { documents, others, paths, siteOf, readAnchors });
    const freshness = await judgeDescriptions(descriptions, input);
    const signals = [];
    for (const group of groupedTargets(broken))
        signals.push(linkSignal(group, fixOf(group[0])));
    return (0,reading_draft/* readingOf */.MU)({
        sensor: 'doc-links',
        layer: 'L1',
        unit: 'documents',
        judged: documents.size,
        signals: [
            ...signals.filter(({ pedantic }) => pedantic !== true),
            ...freshness.signals,
            ...signals.filter(({ pedantic }) => pedantic === true),
        ],
        unjudged: [...unjudged, ...freshness.unjudged],
        looked: [
            {
                what: 'Markdown files',
                detail: `${documents.size} of ${all.length} read, ${all.length - chosen.length} excluded by sensors.doc-links.exclude`,
            },
            ...(descriptions.length > 0 ? [{ what: 'descriptions', detail: `${descriptions.length} documents say what they describe` }] : []),
        ],
    });
    function readAnchors(path) {
        const content = tree.read(path, read_doc_links_MAX_BYTES);
        return content.kind === 'text' ? (0,read_markdown/* readMarkdown */.k)(content.text).anchors : undefined;
    }
    function fixOf({ document, places, replacement }) {
        if (replacement === undefined)
            return undefined;
        const content = tree.read(document, read_doc_links_MAX_BYTES);
        return content.kind === 'text' ? (0,link_fix/* linkFix */.G)(document, content.text, places, replacement) : undefined;
    }
}
function unreadable(content) {
    if (content.kind === 'too-large')
        return `it has ${content.sizeBytes ?? 0} bytes; ${read_doc_links_MAX_BYTES} are the most that is read`;
    if (content.kind === 'binary')
        return 'it is no text';
    return content.reason === undefined ? `it is ${content.kind}` : `it cannot be read: ${(0,quote_untrusted/* quoteUntrusted */.X)(content.reason)}`;
}


/***/ }),

/***/ 81479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
function remembered(ask) {
    const known = new Map();
    return (key) => {
        if (!known.has(key))
            known.set(key, ask(key));
        return known.get(key);
    };
}


/***/ }),

/***/ 74336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unknownReading),
/* harmony export */   MU: () => (/* binding */ readingOf)
/* harmony export */ });
/* unused harmony export MAX_SIGNALS */
const MAX_SIGNALS = 2000;
const MAX_NAMED = 1000;
function readingOf({ sensor, layer, unit, judged, signals, unjudged = [], looked = [] }) {
    const kept = signals.slice(0, MAX_SIGNALS);
    const cut = signals.length - kept.length;
    const open = unjudged.slice(0, MAX_NAMED);
    const unnamed = unjudged.length - open.length;
    const scope = {
        unit,
        judged,
        unjudged: [
            ...open,
            ...(unnamed > 0 ? [{ path: '.', reason: `${unnamed} more are not named here` }] : []),
            ...(cut > 0 ? [{ path: '.', reason: `${cut} more signals are not listed: ${MAX_SIGNALS} are the most` }] : []),
        ],
    };
    const base = { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }) };
    return kept.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals: kept };
}
function unknownReading({ sensor, layer, looked = [] }, reason, detail) {
    return { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }), outcome: 'unknown', reason, detail };
}


/***/ }),

/***/ 38828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signalOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75699);

function signalOf(rule, layer, draft) {
    const { artefact, identity, message, expected, actual, evidence = [], help = rule.help, impact = rule.impact, playbook, fix, pedantic, } = draft;
    return {
        id: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule.sensor, rule.id, identity),
        sensor: rule.sensor,
        rule: rule.id,
        layer,
        condition: rule.condition,
        impact,
        artefact,
        message,
        expected,
        actual,
        evidence,
        help,
        ...(playbook !== undefined && { playbook }),
        ...(fix !== undefined && { fix }),
        ...(pedantic !== undefined && { pedantic }),
    };
}


/***/ })

};
