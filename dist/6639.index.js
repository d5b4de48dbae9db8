export const id = 6639;
export const ids = [6639];
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

/***/ 36639:
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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/link-target.js
const PLACEHOLDER = /[{}<>$|*`\\[\]]|\.\.\.|…|%7B|%3C|::/i;
const TOOL_PREFIX = /^(?:[@~!^&=;,:]|%20|\?)/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const GITHUB_FILE = /^https?:\/\/(?:www\.)?github\.com\/([^/]+\/[^/]+)\/(?:blob|tree|raw)\/([^/?#]+)\/?([^?#]*)(?:\?[^#]*)?(#.*)?$/i;
const GITHUB_PAGE = /^\/?(?:[^/]+\/){0,2}(?:issues|pulls?|wiki|releases|discussions|actions|projects|security|milestones?|labels|commits?|compare|graphs|network|stargazers|blob|tree|raw|edit|fork|tags|branches|packages|new)(?:\/|$)/;
function linkTarget(href, document, repository) {
    const written = href.trim();
    if (written === '' || written.startsWith('//') || PLACEHOLDER.test(written) || TOOL_PREFIX.test(written))
        return { kind: 'elsewhere' };
    if (written.startsWith('#'))
        return fragmentTarget(written.slice(1));
    if (SCHEME.test(written))
        return ownAddress(written, repository);
    const [, beforeFragment = '', fragment] = /^([^#]*)(?:#(.*))?$/s.exec(written) ?? [];
    const path = decoded(beforeFragment.replace(/\?.*$/s, ''));
    if (path === '' || /[\u0000-\u001f]/.test(path))
        return { kind: 'elsewhere' };
    const isRooted = path.startsWith('/');
    const folder = isRooted || !document.includes('/') ? '' : document.slice(0, document.lastIndexOf('/'));
    const place = resolved(folder, path);
    if (place === undefined) {
        const rest = path.replace(/^(?:\.{1,2}\/)+/, '');
        return GITHUB_PAGE.test(rest) ? { kind: 'elsewhere' } : { kind: 'outside', path };
    }
    if (isRooted && GITHUB_PAGE.test(path))
        return { kind: 'elsewhere' };
    return {
        kind: 'path',
        path: place,
        isRooted,
        isFolder: path.endsWith('/'),
        fragment: fragment === undefined ? undefined : decoded(fragment),
    };
}
function fragmentTarget(fragment) {
    return fragment === '' ? { kind: 'elsewhere' } : { kind: 'anchor', fragment: decoded(fragment) };
}
function ownAddress(address, repository) {
    const [, name = '', branch = '', path = '', fragment] = GITHUB_FILE.exec(address) ?? [];
    if (repository === undefined || name.toLowerCase() !== repository.toLowerCase())
        return { kind: 'elsewhere' };
    const place = resolved('', decoded(path));
    if (place === undefined)
        return { kind: 'elsewhere' };
    return {
        kind: 'path',
        path: place,
        isRooted: true,
        isFolder: path.endsWith('/'),
        fragment: fragment === undefined ? undefined : decoded(fragment.slice(1)),
        branch: decoded(branch),
    };
}
function resolved(folder, path) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
function decoded(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

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
            const target = linkTarget(href, copy);
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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/relative-path.js
function relativePath(document, path) {
    const from = document.split('/').slice(0, -1);
    const to = path.split('/');
    let shared = 0;
    while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared])
        shared += 1;
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

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
        const written = (to) => (target.isRooted ? `/${to}` : relativePath(document, to));
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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/link-fix.js
const NEEDS_CARE = /[\s()<>"'%#?\\]/;
function linkFix(document, text, places, path) {
    if (NEEDS_CARE.test(path))
        return undefined;
    const starts = lineStarts(text);
    const edits = new Map();
    for (const { line, href } of places) {
        const written = href.replace(/[?#].*$/s, '');
        const start = starts[line - 1];
        if (written === '' || NEEDS_CARE.test(written) || start === undefined)
            return undefined;
        const content = text.slice(start, starts[line] ?? text.length);
        const found = destinationsIn(content, href);
        if (found.length === 0)
            return undefined;
        for (const at of found)
            edits.set(start + at, { path: document, start: start + at, end: start + at + written.length, text: path });
    }
    return { title: `Write ${path}`, edits: [...edits.values()] };
}
function destinationsIn(line, href) {
    const found = [];
    for (let at = line.indexOf(href); at >= 0; at = line.indexOf(href, at + 1)) {
        const isBegun = /(?:\]\(\s*<?|\]:\s*<?|(?:href|src)\s*=\s*["'])$/i.test(line.slice(Math.max(0, at - 40), at));
        if (isBegun && /^(?:[)>"'\s]|$)/.test(line.slice(at + href.length, at + href.length + 1)))
            found.push(at);
    }
    return found;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/path-index.js
function pathIndex(tree) {
    const folders = new Set(['']);
    for (const path of tree.list()) {
        for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
            const folder = path.slice(0, cut);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    let lower;
    let named;
    let inFolder;
    return {
        kindOf(path) {
            if (folders.has(path))
                return 'folder';
            if (tree.has(path))
                return 'file';
            for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
                const above = path.slice(0, cut);
                if (folders.has(above))
                    return 'absent';
                if (tree.has(above))
                    return 'behind-link';
            }
            return 'absent';
        },
        otherCase(path) {
            lower ??= grouped([...tree.list(), ...folders], (each) => each.toLowerCase());
            const variants = lower.get(path.toLowerCase()) ?? [];
            return variants.length === 1 ? variants[0] : undefined;
        },
        filesNamed(name) {
            named ??= grouped(tree.list(), (path) => path.slice(path.lastIndexOf('/') + 1));
            return named.get(name) ?? [];
        },
        namesIn(folder) {
            inFolder ??= grouped([...tree.list(), ...folders], (path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))), (path) => path.slice(path.lastIndexOf('/') + 1));
            return inFolder.get(folder) ?? [];
        },
    };
}
function grouped(paths, key, value = (path) => path) {
    const groups = new Map();
    for (const path of paths) {
        const group = groups.get(key(path));
        if (group === undefined)
            groups.set(key(path), [value(path)]);
        else
            group.push(value(path));
    }
    return groups;
}

// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 7 modules
var markdown_it = __webpack_require__(9702);
;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
// This module is generated by `script/`.
/* eslint-disable no-control-regex, no-misleading-character-class, no-useless-escape */
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

/**
 * Slugger.
 */
class BananaSlug {
  /**
   * Create a new slug class.
   */
  constructor () {
    /** @type {Record<string, number>} */
    // eslint-disable-next-line no-unused-expressions
    this.occurrences

    this.reset()
  }

  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
  slug (value, maintainCase) {
    const self = this
    let result = slug(value, maintainCase === true)
    const originalSlug = result

    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++
      result = originalSlug + '-' + self.occurrences[originalSlug]
    }

    self.occurrences[result] = 0

    return result
  }

  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset () {
    this.occurrences = Object.create(null)
  }
}

/**
 * Generate a slug.
 *
 * Does not track previously generated slugs: repeated calls with the same value
 * will result in the exact same slug.
 * Use the `GithubSlugger` class to get unique slugs.
 *
 * @param  {string} value
 *   String of text to slugify
 * @param  {boolean} [maintainCase=false]
 *   Keep the current case, otherwise make all lowercase
 * @return {string}
 *   A unique slug string
 */
function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/anchor-collector.js

const CUSTOM_ID = /\s*\{:?\s*#([\w.:-]+)[^}]*\}\s*$/;
const EMOJI_SHORTCODE = /:[a-z0-9_+-]+:/g;
class AnchorCollector {
    anchors = new Set();
    #slugger = new BananaSlug();
    addHeading(text) {
        this.anchors.add(this.#slugger.slug(text.trim()));
        const custom = CUSTOM_ID.exec(text);
        if (custom !== null) {
            this.anchors.add(custom[1] ?? '');
            this.anchors.add(slug(text.slice(0, custom.index).trim()));
        }
        const bare = text.replaceAll(EMOJI_SHORTCODE, '');
        if (bare !== text)
            this.anchors.add(slug(bare.trim())).add(slug(bare));
    }
    addId(id) {
        this.anchors.add(id);
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/front-matter.js


const MAX_LENGTH = 65_536;
function splitFrontMatter(text) {
    const begin = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
    const [opening = '', fence = ''] = begin ?? [];
    const none = { body: text.replace(/^\uFEFF/, ''), hasFrontMatter: false, describes: [] };
    if (begin === null)
        return none;
    const rest = text.slice(opening.length, opening.length + MAX_LENGTH);
    const end = new RegExp(fence === '---' ? '^(?:---|\\.\\.\\.)[ \\t]*\\r?$' : '^\\+\\+\\+[ \\t]*\\r?$', 'm').exec(rest);
    if (end === null)
        return none;
    const length = opening.length + end.index + end[0].length;
    const lines = text.slice(0, length).split('\n').length - 1;
    return {
        body: '\n'.repeat(lines) + text.slice(length),
        hasFrontMatter: true,
        describes: fence === '---' ? describedBy(rest.slice(0, end.index)) : [],
    };
}
function describedBy(yaml) {
    if (!/^describes\s*:/m.test(yaml))
        return [];
    try {
        const document = (0,browser/* parseDocument */.Tp)(yaml, { logLevel: 'silent' });
        if (document.errors.length > 0)
            return [];
        const settings = document.toJS({ maxAliasCount: 0 });
        const described = (0,json_value/* isObject */.Gv)(settings) ? settings['describes'] : undefined;
        return typeof described === 'string' ? [described] : (0,json_value/* list */.p_)(described).flatMap((each) => (0,json_value/* text */.Qq)(each) ?? []);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 1 modules
var Parser = __webpack_require__(22664);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/html-parts.js

const WORTH_READING = /<!--|\b(?:href|src|srcset|id|name)\s*=|<h[1-6]\b/i;
const NONE = { links: [], ids: [], headings: [], comments: [] };
function htmlParts(html) {
    if (!WORTH_READING.test(html))
        return NONE;
    const links = [];
    const ids = [];
    const headings = [];
    const comments = [];
    let heading;
    let line = 0;
    let counted = 0;
    const lineNow = () => {
        for (; counted < parser.startIndex; counted++)
            if (html.charCodeAt(counted) === 10)
                line += 1;
        return line;
    };
    const parser = new Parser/* Parser */.i({
        onopentag(name, attributes) {
            const { id, name: anchor, href, src, srcset } = attributes;
            if (id !== undefined && id !== '')
                ids.push(id);
            if (anchor !== undefined && anchor !== '')
                ids.push(anchor);
            if (name === 'a' && href !== undefined)
                links.push({ href, kind: 'link', line: lineNow() });
            if (name === 'img' && src !== undefined)
                links.push({ href: src, kind: 'image', line: lineNow() });
            if (name === 'source' && srcset !== undefined && !srcset.includes(','))
                links.push({ href: srcset.trim().split(/\s/)[0] ?? '', kind: 'image', line: lineNow() });
            if (/^h[1-6]$/.test(name))
                heading = '';
        },
        ontext(text) {
            if (heading !== undefined)
                heading += text;
        },
        onclosetag(name) {
            if (heading === undefined || !/^h[1-6]$/.test(name))
                return;
            headings.push(heading.trim().replaceAll(/\s+/g, ' '));
            heading = undefined;
        },
        oncomment(text) {
            comments.push({ text, line: lineNow() });
        },
    });
    parser.write(html);
    parser.end();
    return { links, ids, headings, comments };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/destination-lines.js
const DEFINITION = /^[ \t>]*(?:[-*+][ \t]+)?\[[^\]]+\]:[ \t]*<?([^\s>]+)/;
const MAX_SEARCHED = 200;
function destinationLines(text) {
    let split;
    let definitions;
    const lines = () => (split ??= text.split('\n'));
    return {
        of(href, first, end, near) {
            const holds = (at) => lines()[at]?.includes(href) === true;
            if (holds(near))
                return near + 1;
            definitions ??= new Map(lines().flatMap((line, at) => {
                const destination = DEFINITION.exec(line)?.[1];
                return destination === undefined ? [] : [[destination, at]];
            }));
            const definition = definitions.get(href);
            if (definition !== undefined)
                return definition + 1;
            for (let at = near + 1; at < Math.min(end, near + MAX_SEARCHED); at++)
                if (holds(at))
                    return at + 1;
            for (let at = Math.max(first, near - MAX_SEARCHED); at < near; at++)
                if (holds(at))
                    return at + 1;
            return near + 1;
        },
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/doc-links/read-markdown.js





const DESCRIBES = /^\s*sar:describes\s+([^]*)$/;
let parser;
function markdownParser() {
    if (parser !== undefined)
        return parser;
    parser = new markdown_it/* default */.A({ html: true });
    parser.validateLink = () => true;
    parser.normalizeLink = (url) => url;
    parser.core.ruler.at('inline', ({ tokens, md, env }) => {
        for (const [at, token] of tokens.entries()) {
            if (token.type !== 'inline')
                continue;
            if (tokens[at - 1]?.type === 'heading_open' || /[[<]/.test(token.content))
                md.inline.parse(token.content, md, env, token.children ?? []);
        }
    });
    return parser;
}
function readMarkdown(text) {
    const { body, hasFrontMatter, describes: described } = splitFrontMatter(text);
    const lines = destinationLines(body);
    const anchors = new AnchorCollector();
    const links = [];
    const describes = described.map((glob) => ({ glob, line: 1 }));
    const addHtml = (html, first, end) => {
        const parts = htmlParts(html);
        for (const id of parts.ids)
            anchors.addId(id);
        for (const heading of parts.headings)
            anchors.addHeading(heading);
        for (const { href, kind, line } of parts.links)
            links.push({ href, kind, line: lines.of(href, first, end, first + line) });
        for (const { text: comment, line } of parts.comments) {
            const globs = DESCRIBES.exec(comment)?.[1]?.split(/[\s,]+/) ?? [];
            for (const glob of globs)
                if (glob !== '')
                    describes.push({ glob, line: first + line + 1 });
        }
    };
    const addInline = (token, first, end) => {
        let line = first;
        for (const [at, child] of (token.children ?? []).entries()) {
            if (child.type === 'softbreak' || child.type === 'hardbreak')
                line += 1;
            else if (child.type === 'html_inline')
                addHtml(child.content, line, end);
            else if (child.type === 'link_open' || child.type === 'image') {
                const href = String(child.attrGet(child.type === 'image' ? 'src' : 'href') ?? '');
                const kind = child.type === 'image' ? 'image' : 'link';
                const isFootnote = kind === 'link' && token.children?.[at + 1]?.content.startsWith('^') === true;
                if (!isFootnote)
                    links.push({ href, kind, line: lines.of(href, first, end, line) });
                if (child.children !== null)
                    for (const inner of child.children)
                        if (inner.type === 'html_inline')
                            addHtml(inner.content, line, end);
            }
        }
    };
    let block = [0, 0];
    let heading = false;
    for (const token of markdownParser().parse(body, {})) {
        block = token.map ?? block;
        if (token.type === 'heading_open')
            heading = true;
        else if (token.type === 'heading_close')
            heading = false;
        else if (token.type === 'html_block')
            addHtml(token.content, block[0], block[1]);
        else if (token.type === 'inline') {
            if (heading)
                anchors.addHeading(shownText(token));
            addInline(token, block[0], block[1]);
        }
    }
    return { links, anchors: anchors.anchors, describes, hasFrontMatter };
}
function shownText({ children }) {
    return (children ?? [])
        .map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : type === 'softbreak' ? ' ' : ''))
        .join('');
}

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
    const paths = pathIndex(tree);
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
        const { links, anchors, describes, hasFrontMatter } = readMarkdown(content.text);
        if (links.length > MAX_LINKS)
            unjudged.push({ path, reason: `it has ${links.length} links; ${MAX_LINKS} are the most that are judged` });
        documents.set(path, {
            links: links.slice(0, MAX_LINKS).map((link) => ({ ...link, target: linkTarget(link.href, path, repository) })),
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
        return content.kind === 'text' ? readMarkdown(content.text).anchors : undefined;
    }
    function fixOf({ document, places, replacement }) {
        if (replacement === undefined)
            return undefined;
        const content = tree.read(document, read_doc_links_MAX_BYTES);
        return content.kind === 'text' ? linkFix(document, content.text, places, replacement) : undefined;
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


/***/ })

};
