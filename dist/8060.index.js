export const id = 8060;
export const ids = [8060];
export const modules = {

/***/ 89379:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __webpack_require__(47975)
const { safeRe: re, t } = __webpack_require__(95471)
const cmp = __webpack_require__(28646)
const debug = __webpack_require__(1159)
const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(96782)


/***/ }),

/***/ 96782:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __webpack_require__(61383)
const cache = new LRU()

const parseOptions = __webpack_require__(47975)
const Comparator = __webpack_require__(89379)
const debug = __webpack_require__(1159)
const SemVer = __webpack_require__(7163)
const trimComparatorWhitespace = __webpack_require__(69737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __webpack_require__(95471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(45101)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 1799:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)
const clean = (version, options) => {
  const s = parse(version.trim().replace(/^[=v]+/, ''), options)
  return s ? s.version : null
}
module.exports = clean


/***/ }),

/***/ 28646:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const eq = __webpack_require__(55082)
const neq = __webpack_require__(4974)
const gt = __webpack_require__(16599)
const gte = __webpack_require__(41236)
const lt = __webpack_require__(3872)
const lte = __webpack_require__(56717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 35385:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = __webpack_require__(16353)
const { safeRe: re, t } = __webpack_require__(95471)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 37648:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 56874:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const compareLoose = (a, b) => compare(a, b, true)
module.exports = compareLoose


/***/ }),

/***/ 70711:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)

const diff = (version1, version2) => {
  const v1 = parse(version1, null, true)
  const v2 = parse(version2, null, true)
  const comparison = v1.compare(v2)

  if (comparison === 0) {
    return null
  }

  const v1Higher = comparison > 0
  const highVersion = v1Higher ? v1 : v2
  const lowVersion = v1Higher ? v2 : v1
  const highHasPre = !!highVersion.prerelease.length
  const lowHasPre = !!lowVersion.prerelease.length

  if (lowHasPre && !highHasPre) {
    // Going from prerelease -> no prerelease requires some special casing

    // If the low version has only a major, then it will always be a major
    // Some examples:
    // 1.0.0-1 -> 1.0.0
    // 1.0.0-1 -> 1.1.1
    // 1.0.0-1 -> 2.0.0
    if (!lowVersion.patch && !lowVersion.minor) {
      return 'major'
    }

    // If the main part has no difference
    if (lowVersion.compareMain(highVersion) === 0) {
      if (lowVersion.minor && !lowVersion.patch) {
        return 'minor'
      }
      return 'patch'
    }
  }

  // add the `pre` prefix if we are going to a prerelease version
  const prefix = highHasPre ? 'pre' : ''

  if (v1.major !== v2.major) {
    return prefix + 'major'
  }

  if (v1.minor !== v2.minor) {
    return prefix + 'minor'
  }

  if (v1.patch !== v2.patch) {
    return prefix + 'patch'
  }

  // high and low are prereleases
  return 'prerelease'
}

module.exports = diff


/***/ }),

/***/ 55082:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 16599:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 41236:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 62338:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 56717:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 68511:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major


/***/ }),

/***/ 32603:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const minor = (a, loose) => new SemVer(a, loose).minor
module.exports = minor


/***/ }),

/***/ 4974:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 48756:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const patch = (a, loose) => new SemVer(a, loose).patch
module.exports = patch


/***/ }),

/***/ 15714:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


/***/ }),

/***/ 32173:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 87192:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compareBuild = __webpack_require__(37648)
const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose))
module.exports = rsort


/***/ }),

/***/ 68011:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(96782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 29872:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compareBuild = __webpack_require__(37648)
const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose))
module.exports = sort


/***/ }),

/***/ 16114:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)
const constants = __webpack_require__(45101)
const SemVer = __webpack_require__(7163)

const truncate = (version, truncation, options) => {
  if (!constants.RELEASE_TYPES.includes(truncation)) {
    return null
  }

  const clonedVersion = cloneInputVersion(version, options)
  return clonedVersion && doTruncation(clonedVersion, truncation)
}

const cloneInputVersion = (version, options) => {
  const versionStringToParse = (
    version instanceof SemVer ? version.version : version
  )

  return parse(versionStringToParse, options)
}

const doTruncation = (version, truncation) => {
  if (isPrerelease(truncation)) {
    return version.version
  }

  version.prerelease = []

  switch (truncation) {
    case 'major':
      version.minor = 0
      version.patch = 0
      break
    case 'minor':
      version.patch = 0
      break
  }

  return version.format()
}

const isPrerelease = (type) => {
  return type.startsWith('pre')
}

module.exports = truncate


/***/ }),

/***/ 58780:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 62088:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



// just pre-load all the stuff that index.js lazily exports
const internalRe = __webpack_require__(95471)
const constants = __webpack_require__(45101)
const SemVer = __webpack_require__(7163)
const identifiers = __webpack_require__(73348)
const parse = __webpack_require__(16353)
const valid = __webpack_require__(58780)
const clean = __webpack_require__(1799)
const inc = __webpack_require__(62338)
const diff = __webpack_require__(70711)
const major = __webpack_require__(68511)
const minor = __webpack_require__(32603)
const patch = __webpack_require__(48756)
const prerelease = __webpack_require__(15714)
const compare = __webpack_require__(78469)
const rcompare = __webpack_require__(32173)
const compareLoose = __webpack_require__(56874)
const compareBuild = __webpack_require__(37648)
const sort = __webpack_require__(29872)
const rsort = __webpack_require__(87192)
const gt = __webpack_require__(16599)
const lt = __webpack_require__(3872)
const eq = __webpack_require__(55082)
const neq = __webpack_require__(4974)
const gte = __webpack_require__(41236)
const lte = __webpack_require__(56717)
const cmp = __webpack_require__(28646)
const coerce = __webpack_require__(35385)
const truncate = __webpack_require__(16114)
const Comparator = __webpack_require__(89379)
const Range = __webpack_require__(96782)
const satisfies = __webpack_require__(68011)
const toComparators = __webpack_require__(54750)
const maxSatisfying = __webpack_require__(73193)
const minSatisfying = __webpack_require__(68595)
const minVersion = __webpack_require__(51866)
const validRange = __webpack_require__(64737)
const outside = __webpack_require__(10280)
const gtr = __webpack_require__(12276)
const ltr = __webpack_require__(15213)
const intersects = __webpack_require__(23465)
const simplifyRange = __webpack_require__(82028)
const subset = __webpack_require__(61489)
module.exports = {
  parse,
  valid,
  clean,
  inc,
  diff,
  major,
  minor,
  patch,
  prerelease,
  compare,
  rcompare,
  compareLoose,
  compareBuild,
  sort,
  rsort,
  gt,
  lt,
  eq,
  neq,
  gte,
  lte,
  cmp,
  coerce,
  truncate,
  Comparator,
  Range,
  satisfies,
  toComparators,
  maxSatisfying,
  minSatisfying,
  minVersion,
  validRange,
  outside,
  gtr,
  ltr,
  intersects,
  simplifyRange,
  subset,
  SemVer,
  re: internalRe.re,
  src: internalRe.src,
  tokens: internalRe.t,
  SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
  RELEASE_TYPES: constants.RELEASE_TYPES,
  compareIdentifiers: identifiers.compareIdentifiers,
  rcompareIdentifiers: identifiers.rcompareIdentifiers,
}


/***/ }),

/***/ 61383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 69737:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __webpack_require__(45101)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 12276:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



// Determine if version is greater than all the versions possible in the range.
const outside = __webpack_require__(10280)
const gtr = (version, range, options) => outside(version, range, '>', options)
module.exports = gtr


/***/ }),

/***/ 23465:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(96782)
const intersects = (r1, r2, options) => {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2, options)
}
module.exports = intersects


/***/ }),

/***/ 15213:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const outside = __webpack_require__(10280)
// Determine if version is less than all the versions possible in the range
const ltr = (version, range, options) => outside(version, range, '<', options)
module.exports = ltr


/***/ }),

/***/ 73193:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(96782)

const maxSatisfying = (versions, range, options) => {
  let max = null
  let maxSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}
module.exports = maxSatisfying


/***/ }),

/***/ 68595:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(96782)
const minSatisfying = (versions, range, options) => {
  let min = null
  let minSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!min || minSV.compare(v) === 1) {
        // compare(min, v, true)
        min = v
        minSV = new SemVer(min, options)
      }
    }
  })
  return min
}
module.exports = minSatisfying


/***/ }),

/***/ 51866:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(96782)
const gt = __webpack_require__(16599)

const minVersion = (range, loose) => {
  range = new Range(range, loose)

  let minver = new SemVer('0.0.0')
  if (range.test(minver)) {
    return minver
  }

  minver = new SemVer('0.0.0-0')
  if (range.test(minver)) {
    return minver
  }

  minver = null
  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let setMin = null
    comparators.forEach((comparator) => {
      // Clone to avoid manipulating the comparator's semver object.
      const compver = new SemVer(comparator.semver.version)
      switch (comparator.operator) {
        case '>':
          if (compver.prerelease.length === 0) {
            compver.patch++
          } else {
            compver.prerelease.push(0)
          }
          compver.raw = compver.format()
          /* fallthrough */
        case '':
        case '>=':
          if (!setMin || gt(compver, setMin)) {
            setMin = compver
          }
          break
        case '<':
        case '<=':
          /* Ignore maximum versions */
          break
        /* istanbul ignore next */
        default:
          throw new Error(`Unexpected operation: ${comparator.operator}`)
      }
    })
    if (setMin && (!minver || gt(minver, setMin))) {
      minver = setMin
    }
  }

  if (minver && range.test(minver)) {
    return minver
  }

  return null
}
module.exports = minVersion


/***/ }),

/***/ 10280:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const Comparator = __webpack_require__(89379)
const { ANY } = Comparator
const Range = __webpack_require__(96782)
const satisfies = __webpack_require__(68011)
const gt = __webpack_require__(16599)
const lt = __webpack_require__(3872)
const lte = __webpack_require__(56717)
const gte = __webpack_require__(41236)

const outside = (version, range, hilo, options) => {
  version = new SemVer(version, options)
  range = new Range(range, options)

  let gtfn, ltefn, ltfn, comp, ecomp
  switch (hilo) {
    case '>':
      gtfn = gt
      ltefn = lte
      ltfn = lt
      comp = '>'
      ecomp = '>='
      break
    case '<':
      gtfn = lt
      ltefn = gte
      ltfn = gt
      comp = '<'
      ecomp = '<='
      break
    default:
      throw new TypeError('Must provide a hilo val of "<" or ">"')
  }

  // If it satisfies the range it is not outside
  if (satisfies(version, range, options)) {
    return false
  }

  // From now on, variable terms are as if we're in "gtr" mode.
  // but note that everything is flipped for the "ltr" function.

  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let high = null
    let low = null

    comparators.forEach((comparator) => {
      if (comparator.semver === ANY) {
        comparator = new Comparator('>=0.0.0')
      }
      high = high || comparator
      low = low || comparator
      if (gtfn(comparator.semver, high.semver, options)) {
        high = comparator
      } else if (ltfn(comparator.semver, low.semver, options)) {
        low = comparator
      }
    })

    // If the edge version comparator has a operator then our version
    // isn't outside it
    if (high.operator === comp || high.operator === ecomp) {
      return false
    }

    // If the lowest version comparator has an operator and our version
    // is less than it then it isn't higher than the range
    if ((!low.operator || low.operator === comp) &&
        ltefn(version, low.semver)) {
      return false
    } else if (low.operator === ecomp && ltfn(version, low.semver)) {
      return false
    }
  }
  return true
}

module.exports = outside


/***/ }),

/***/ 82028:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



// given a set of versions and a range, create a "simplified" range
// that includes the same versions that the original range does
// If the original range is shorter than the simplified one, return that.
const satisfies = __webpack_require__(68011)
const compare = __webpack_require__(78469)
module.exports = (versions, range, options) => {
  const set = []
  let first = null
  let prev = null
  const v = versions.sort((a, b) => compare(a, b, options))
  for (const version of v) {
    const included = satisfies(version, range, options)
    if (included) {
      prev = version
      if (!first) {
        first = version
      }
    } else {
      if (prev) {
        set.push([first, prev])
      }
      prev = null
      first = null
    }
  }
  if (first) {
    set.push([first, null])
  }

  const ranges = []
  for (const [min, max] of set) {
    if (min === max) {
      ranges.push(min)
    } else if (!max && min === v[0]) {
      ranges.push('*')
    } else if (!max) {
      ranges.push(`>=${min}`)
    } else if (min === v[0]) {
      ranges.push(`<=${max}`)
    } else {
      ranges.push(`${min} - ${max}`)
    }
  }
  const simplified = ranges.join(' || ')
  const original = typeof range.raw === 'string' ? range.raw : String(range)
  return simplified.length < original.length ? simplified : range
}


/***/ }),

/***/ 61489:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(96782)
const Comparator = __webpack_require__(89379)
const { ANY } = Comparator
const satisfies = __webpack_require__(68011)
const compare = __webpack_require__(78469)

// Complex range `r1 || r2 || ...` is a subset of `R1 || R2 || ...` iff:
// - Every simple range `r1, r2, ...` is a null set, OR
// - Every simple range `r1, r2, ...` which is not a null set is a subset of
//   some `R1, R2, ...`
//
// Simple range `c1 c2 ...` is a subset of simple range `C1 C2 ...` iff:
// - If c is only the ANY comparator
//   - If C is only the ANY comparator, return true
//   - Else if in prerelease mode, return false
//   - else replace c with `[>=0.0.0]`
// - If C is only the ANY comparator
//   - if in prerelease mode, return true
//   - else replace C with `[>=0.0.0]`
// - Let EQ be the set of = comparators in c
// - If EQ is more than one, return true (null set)
// - Let GT be the highest > or >= comparator in c
// - Let LT be the lowest < or <= comparator in c
// - If GT and LT, and GT.semver > LT.semver, return true (null set)
// - If any C is a = range, and GT or LT are set, return false
// - If EQ
//   - If GT, and EQ does not satisfy GT, return true (null set)
//   - If LT, and EQ does not satisfy LT, return true (null set)
//   - If EQ satisfies every C, return true
//   - Else return false
// - If GT
//   - If GT.semver is lower than any > or >= comp in C, return false
//   - If GT is >=, and GT.semver does not satisfy every C, return false
//   - If GT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the GT.semver tuple, return false
// - If LT
//   - If LT.semver is greater than any < or <= comp in C, return false
//   - If LT is <=, and LT.semver does not satisfy every C, return false
//   - If LT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the LT.semver tuple, return false
// - Else return true

const subset = (sub, dom, options = {}) => {
  if (sub === dom) {
    return true
  }

  sub = new Range(sub, options)
  dom = new Range(dom, options)
  let sawNonNull = false

  OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
      const isSub = simpleSubset(simpleSub, simpleDom, options)
      sawNonNull = sawNonNull || isSub !== null
      if (isSub) {
        continue OUTER
      }
    }
    // the null set is a subset of everything, but null simple ranges in
    // a complex range should be ignored.  so if we saw a non-null range,
    // then we know this isn't a subset, but if EVERY simple range was null,
    // then it is a subset.
    if (sawNonNull) {
      return false
    }
  }
  return true
}

const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
const minimumVersion = [new Comparator('>=0.0.0')]

const simpleSubset = (sub, dom, options) => {
  if (sub === dom) {
    return true
  }

  if (sub.length === 1 && sub[0].semver === ANY) {
    if (dom.length === 1 && dom[0].semver === ANY) {
      return true
    } else if (options.includePrerelease) {
      sub = minimumVersionWithPreRelease
    } else {
      sub = minimumVersion
    }
  }

  if (dom.length === 1 && dom[0].semver === ANY) {
    if (options.includePrerelease) {
      return true
    } else {
      dom = minimumVersion
    }
  }

  const eqSet = new Set()
  let gt, lt
  for (const c of sub) {
    if (c.operator === '>' || c.operator === '>=') {
      gt = higherGT(gt, c, options)
    } else if (c.operator === '<' || c.operator === '<=') {
      lt = lowerLT(lt, c, options)
    } else {
      eqSet.add(c.semver)
    }
  }

  if (eqSet.size > 1) {
    return null
  }

  let gtltComp
  if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options)
    if (gtltComp > 0) {
      return null
    } else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
      return null
    }
  }

  // will iterate one or zero times
  for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) {
      return null
    }

    if (lt && !satisfies(eq, String(lt), options)) {
      return null
    }

    for (const c of dom) {
      if (!satisfies(eq, String(c), options)) {
        return false
      }
    }

    return true
  }

  let higher, lower
  let hasDomLT, hasDomGT
  // if the subset has a prerelease, we need a comparator in the superset
  // with the same tuple and a prerelease, or it's not a subset
  let needDomLTPre = lt &&
    !options.includePrerelease &&
    lt.semver.prerelease.length ? lt.semver : false
  let needDomGTPre = gt &&
    !options.includePrerelease &&
    gt.semver.prerelease.length ? gt.semver : false
  // exception: <1.2.3-0 is the same as <1.2.3
  if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
      lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
    needDomLTPre = false
  }

  for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
    hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
    if (gt) {
      if (needDomGTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomGTPre.major &&
            c.semver.minor === needDomGTPre.minor &&
            c.semver.patch === needDomGTPre.patch) {
          needDomGTPre = false
        }
      }
      if (c.operator === '>' || c.operator === '>=') {
        higher = higherGT(gt, c, options)
        if (higher === c && higher !== gt) {
          return false
        }
      } else if (gt.operator === '>=' && !c.test(gt.semver)) {
        return false
      }
    }
    if (lt) {
      if (needDomLTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomLTPre.major &&
            c.semver.minor === needDomLTPre.minor &&
            c.semver.patch === needDomLTPre.patch) {
          needDomLTPre = false
        }
      }
      if (c.operator === '<' || c.operator === '<=') {
        lower = lowerLT(lt, c, options)
        if (lower === c && lower !== lt) {
          return false
        }
      } else if (lt.operator === '<=' && !c.test(lt.semver)) {
        return false
      }
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) {
      return false
    }
  }

  // if there was a < or >, and nothing in the dom, then must be false
  // UNLESS it was limited by another range in the other direction.
  // Eg, >1.0.0 <1.0.1 is still a subset of <2.0.0
  if (gt && hasDomLT && !lt && gtltComp !== 0) {
    return false
  }

  if (lt && hasDomGT && !gt && gtltComp !== 0) {
    return false
  }

  // we needed a prerelease range in a specific tuple, but didn't get one
  // then this isn't a subset.  eg >=1.2.3-pre is not a subset of >=1.0.0,
  // because it includes prereleases in the 1.2.3 tuple
  if (needDomGTPre || needDomLTPre) {
    return false
  }

  return true
}

// >=1.2.3 is lower than >1.2.3
const higherGT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp > 0 ? a
    : comp < 0 ? b
    : b.operator === '>' && a.operator === '>=' ? b
    : a
}

// <=1.2.3 is higher than <1.2.3
const lowerLT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp < 0 ? a
    : comp > 0 ? b
    : b.operator === '<' && a.operator === '<=' ? b
    : a
}

module.exports = subset


/***/ }),

/***/ 54750:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(96782)

// Mostly just for testing and legacy API reasons
const toComparators = (range, options) =>
  new Range(range, options).set
    .map(comp => comp.map(c => c.value).join(' ').trim().split(' '))

module.exports = toComparators


/***/ }),

/***/ 64737:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(96782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 73589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  Tp: () => (/* binding */ parseDocument)
});

// UNUSED EXPORTS: DOCUMENT_FORMATS

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/parse-json-document.js

const MAX_DEPTH = 500;
function parseJsonDocument(text, lenient) {
    if (deeperThan(text, MAX_DEPTH))
        return { ok: false, why: 'limit', message: `it is nested deeper than ${MAX_DEPTH} levels` };
    if (!lenient) {
        try {
            const value = JSON.parse(text);
            return { ok: true, documents: [documentOf(value, text, undefined)] };
        }
        catch {
        }
    }
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { disallowComments: !lenient, allowTrailingComma: lenient });
    const [error] = errors;
    if (error !== undefined || root === undefined) {
        const message = error === undefined ? 'it is empty' : sentenceOf((0,main.printParseErrorCode)(error.error));
        return { ok: false, why: 'syntax', message, place: placeOf(text, error?.offset ?? 0) };
    }
    return { ok: true, documents: [documentOf(parse_json_document_valueOf(root), text, root)] };
}
function documentOf(value, text, parsed) {
    let root = parsed;
    return {
        value,
        place: (path) => {
            root ??= (0,main.parseTree)(text, [], { allowTrailingComma: true });
            return placeOf(text, offsetOf(root, path));
        },
    };
}
function offsetOf(root, path) {
    if (root === undefined)
        return 0;
    for (let length = path.length; length > 0; length--) {
        const node = (0,main.findNodeAtLocation)(root, path.slice(0, length));
        if (node !== undefined)
            return node.parent?.type === 'property' ? node.parent.offset : node.offset;
    }
    return root.offset;
}
function parse_json_document_valueOf(node) {
    if (node.type === 'array')
        return (node.children ?? []).map(parse_json_document_valueOf);
    if (node.type !== 'object')
        return node.value;
    return Object.fromEntries((node.children ?? []).flatMap(({ children: [key, value] = [] }) => key === undefined || value === undefined ? [] : [[String(key.value), parse_json_document_valueOf(value)]]));
}
function placeOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
        line++;
        start = end + 1;
    }
    return { line, column: offset - start + 1 };
}
function sentenceOf(code) {
    return code.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
function deeperThan(text, most) {
    let depth = 0;
    let quoted = false;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (quoted) {
            if (code === 92)
                index++;
            else if (code === 34 || code === 10)
                quoted = false;
        }
        else if (code === 34)
            quoted = true;
        else if (code === 91 || code === 123) {
            depth++;
            if (depth > most)
                return true;
        }
        else if ((code === 93 || code === 125) && depth > 0)
            depth--;
    }
    return false;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/toml-lines.js
function tomlLines(text) {
    const lines = new Map();
    const counters = new Map();
    let table = [];
    let quote;
    let depth = 0;
    for (const [index, raw] of text.split('\n').entries()) {
        if (quote === undefined && depth === 0) {
            const header = /^\s*(\[\[?)/.exec(raw)?.[1];
            const key = keyAt(raw, (header?.length ?? 0) + (raw.length - raw.trimStart().length));
            if (header !== undefined && key !== undefined) {
                table = placed(key.path, header === '[[');
                note(table, index + 1);
                continue;
            }
            if (key !== undefined && raw[key.end] === '=')
                note([...table, ...key.path], index + 1);
        }
        ({ quote, depth } = after(raw, quote, depth));
    }
    return (path) => {
        for (let length = path.length; length > 0; length--) {
            const line = lines.get(JSON.stringify(path.slice(0, length)));
            if (line !== undefined)
                return line;
        }
        return 1;
    };
    function note(path, line) {
        const name = JSON.stringify(path);
        if (!lines.has(name))
            lines.set(name, line);
    }
    function placed(names, isItem) {
        let path = [];
        for (const [at, name] of names.entries()) {
            path = [...path, name];
            const list = JSON.stringify(path);
            if (isItem && at === names.length - 1)
                counters.set(list, (counters.get(list) ?? -1) + 1);
            const item = counters.get(list);
            if (item !== undefined)
                path = [...path, item];
        }
        return path;
    }
}
function keyAt(line, from) {
    const path = [];
    let at = from;
    for (;;) {
        const part = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([\w-]+))\s*/.exec(line.slice(at, at + 500));
        if (part === null)
            return undefined;
        path.push(part[1] ?? part[2] ?? part[3] ?? '');
        at += part[0].length;
        if (line[at] !== '.')
            return { path, end: at };
        at++;
    }
}
function after(line, open, before) {
    let quote = open;
    let depth = before;
    for (let at = 0; at < line.length; at++) {
        const char = line[at];
        if (quote !== undefined) {
            if (char === '\\' && quote.startsWith('"'))
                at++;
            else if (line.startsWith(quote, at)) {
                at += quote.length - 1;
                quote = undefined;
            }
        }
        else if (char === '#')
            break;
        else if (char === '"' || char === "'") {
            quote = line.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
            at += quote.length - 1;
        }
        else if (char === '[' || char === '{')
            depth++;
        else if ((char === ']' || char === '}') && depth > 0)
            depth--;
    }
    return { quote: quote?.length === 3 ? quote : undefined, depth };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/parse-toml-document.js


const parse_toml_document_MAX_DEPTH = 200;
function parseTomlDocument(text) {
    try {
        const value = plain((0,dist/* parse */.qg)(text, { integersAsBigInt: 'asNeeded', maxDepth: parse_toml_document_MAX_DEPTH }), 0);
        let lines;
        return { ok: true, documents: [{ value, place: (path) => ({ line: (lines ??= tomlLines(text))(path) }) }] };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            return { ok: false, why: 'limit', message: `it cannot be read: ${error.message.slice(0, 200)}` };
        const message = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '').slice(0, 200);
        return { ok: false, why: 'syntax', message, place: { line: error.line, column: error.column } };
    }
}
function plain(value, depth) {
    if (depth > parse_toml_document_MAX_DEPTH * 2)
        throw new RangeError(`it is nested deeper than ${parse_toml_document_MAX_DEPTH * 2} levels`);
    if (typeof value === 'bigint')
        return Number(value);
    if (value instanceof dist/* TomlDate */.PJ)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((item) => plain(item, depth + 1));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner, depth + 1)]));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/parse-yaml-document.js

const MAX_ALIASES = 100;
const MAX_DOCUMENTS = 100;
const MAX_FLOW_DEPTH = 200;
const TEXT_TAGS = new Set(['tag:yaml.org,2002:timestamp', 'tag:yaml.org,2002:binary']);
const OPTIONS = { uniqueKeys: false, logLevel: 'silent', prettyErrors: false };
const MAX_LENGTH = 524_288;
function parseYamlDocument(text) {
    if (text.length > MAX_LENGTH)
        return { ok: false, why: 'limit', message: `it is longer than ${MAX_LENGTH / 1024} KB` };
    if (flowDepth(text) > MAX_FLOW_DEPTH)
        return { ok: false, why: 'limit', message: `it is nested deeper than ${MAX_FLOW_DEPTH} levels` };
    const lines = new browser/* LineCounter */.HN();
    try {
        const parsed = (0,browser/* parseAllDocuments */.hR)(text, { ...OPTIONS, lineCounter: lines, merge: true });
        const all = Array.isArray(parsed) ? parsed : [];
        if (all.length > MAX_DOCUMENTS)
            return { ok: false, why: 'limit', message: `it holds more than ${MAX_DOCUMENTS} documents` };
        for (const { errors } of all) {
            const [error] = errors;
            if (error === undefined)
                continue;
            const { line, col } = lines.linePos(error.pos[0]);
            return { ok: false, why: 'syntax', message: firstLine(error.message), place: { line, column: col } };
        }
        return { ok: true, documents: all.map((document, index) => parse_yaml_document_documentOf(document, lines, () => valueInYaml11(text, index))) };
    }
    catch (error) {
        return { ok: false, why: 'limit', message: `it cannot be read: ${firstLine(error.message)}` };
    }
}
function parse_yaml_document_documentOf(document, lines, inYaml11) {
    return {
        inYaml11,
        value: document.toJS({ maxAliasCount: MAX_ALIASES }),
        ...(document.warnings.some(({ code }) => code === 'TAG_RESOLVE_FAILED') && { tagged: true }),
        place: (path) => {
            const { line, col } = lines.linePos(parse_yaml_document_offsetOf(document, path));
            return { line, column: col };
        },
    };
}
function valueInYaml11(text, index) {
    const parsed = (0,browser/* parseAllDocuments */.hR)(text, {
        ...OPTIONS,
        version: '1.1',
        customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !TEXT_TAGS.has(tag.tag)),
    });
    const document = Array.isArray(parsed) ? parsed[index] : undefined;
    if (document === undefined)
        return undefined;
    (0,browser/* visit */.YR)(document, {
        Pair: (_, { key }) => {
            if ((0,browser/* isScalar */.jn)(key) && key.source !== undefined)
                key.value = key.source;
        },
    });
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch {
        return undefined;
    }
}
function parse_yaml_document_offsetOf(document, path) {
    let node = document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const part of path) {
        if ((0,browser/* isAlias */.Vj)(node))
            node = node.resolve(document);
        if ((0,browser/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key }) => (0,browser/* isScalar */.jn)(key) && String(key.value) === String(part));
            if (pair === undefined)
                return offset;
            offset = pair.key.range?.[0] ?? offset;
            node = pair.value;
        }
        else if ((0,browser/* isSeq */.oP)(node)) {
            node = node.items[Number(part)];
            if (node === undefined)
                return offset;
            offset = node.range?.[0] ?? offset;
        }
        else
            return offset;
    }
    return offset;
}
function flowDepth(text) {
    let depth = 0;
    let most = 0;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === 91 || code === 123)
            most = Math.max(most, ++depth);
        else if ((code === 93 || code === 125) && depth > 0)
            depth--;
    }
    return most;
}
function firstLine(message) {
    return (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/parse-document.js



const DOCUMENT_FORMATS = (/* unused pure expression or super */ null && (['yaml', 'json', 'jsonc', 'toml']));
function parseDocument(written, format) {
    const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
    switch (format) {
        case 'yaml':
            return parseYamlDocument(text);
        case 'json':
            return parseJsonDocument(text, false);
        case 'jsonc':
            return parseJsonDocument(text, true);
        case 'toml':
            return parseTomlDocument(text);
    }
}
function formatOf(path) {
    const ending = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase();
    if (ending === 'yml' || ending === 'yaml')
        return 'yaml';
    if (ending === 'json' || ending === 'jsonc' || ending === 'toml')
        return ending;
    return undefined;
}


/***/ }),

/***/ 48695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ MAX_DOCUMENT_BYTES)
/* harmony export */ });
const MAX_DOCUMENT_BYTES = 2 * 1_048_576;


/***/ }),

/***/ 81406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ whyUnread)
/* harmony export */ });
function whyUnread(content) {
    switch (content.kind) {
        case 'binary':
            return 'it is no text';
        case 'too-large':
            return `it has ${Math.ceil(content.sizeBytes / 1024)} KB, more than is read`;
        case 'outside':
            return 'it leads out of the repository; it is not read';
        case 'absent':
            return 'it is not there';
        case 'unreadable':
            return `it cannot be read: ${content.reason}`;
    }
}


/***/ }),

/***/ 28060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readVersionMismatch: () => (/* binding */ readVersionMismatch)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/parse-document.js + 4 modules
var parse_document = __webpack_require__(73589);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/parsed-document.js
var parsed_document = __webpack_require__(48695);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/why-unread.js
var why_unread = __webpack_require__(81406);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/tools.json
const tools_namespaceObject = /*#__PURE__*/JSON.parse('{"Y":[{"id":"python","name":"Python","source":"https://github.com/actions/setup-python#readme","actions":[{"action":"actions/setup-python","input":"python-version","file":"python-version-file"},{"action":"astral-sh/setup-uv","input":"python-version"}],"files":[".python-version"],"names":["python"],"images":["python","mcr.microsoft.com/devcontainers/python","mcr.microsoft.com/vscode/devcontainers/python"],"features":["ghcr.io/devcontainers/features/python"],"commands":{"pip":"^install\\\\b.*(?:^|\\\\s)(?:-e|--editable|\\\\.(?:\\\\[[^\\\\]]*\\\\])?|\\\\./\\\\S*)(?:\\\\s|$)","pip3":"^install\\\\b.*(?:^|\\\\s)(?:-e|--editable|\\\\.(?:\\\\[[^\\\\]]*\\\\])?|\\\\./\\\\S*)(?:\\\\s|$)","uv":"^(?:sync|run|build|lock)\\\\b|^pip install\\\\b.*(?:\\\\s)(?:-e|\\\\.(?:\\\\[[^\\\\]]*\\\\])?)(?:\\\\s|$)","poetry":"^(?:install|run|build|check)\\\\b","pdm":"^(?:install|sync|run|build)\\\\b","hatch":"^(?:run|test|build|env)\\\\b","tox":"","nox":"","pytest":"","build":""},"manifests":["pyproject.toml","setup.py","setup.cfg"],"fileWins":false},{"id":"node","name":"Node.js","source":"https://github.com/actions/setup-node#readme","actions":[{"action":"actions/setup-node","input":"node-version","file":"node-version-file"}],"files":[".nvmrc",".node-version"],"names":["node","nodejs"],"images":["node","mcr.microsoft.com/devcontainers/javascript-node","mcr.microsoft.com/devcontainers/typescript-node","mcr.microsoft.com/vscode/devcontainers/javascript-node","mcr.microsoft.com/vscode/devcontainers/typescript-node"],"features":["ghcr.io/devcontainers/features/node"],"commands":{"npm":"^(?!.*(?:\\\\s|^)(?:-g|--global)(?:\\\\s|$))(?:ci|i|install|run|test|t)\\\\b","yarn":"^(?!global\\\\b)","pnpm":"^(?!.*(?:\\\\s|^)(?:-g|--global)(?:\\\\s|$))(?:i|install|run|test|build)\\\\b"},"manifests":["package.json"],"fileWins":false},{"id":"go","name":"Go","source":"https://github.com/actions/setup-go#readme","actions":[{"action":"actions/setup-go","input":"go-version","file":"go-version-file"}],"files":[".go-version"],"names":["go","golang"],"images":["golang","mcr.microsoft.com/devcontainers/go","mcr.microsoft.com/vscode/devcontainers/go"],"features":["ghcr.io/devcontainers/features/go"],"commands":{"go":"^(?:build|test|run|vet|generate|mod|list)\\\\b|^install\\\\s+\\\\."},"manifests":["go.mod"],"fileWins":false},{"id":"java","name":"Java","source":"https://github.com/actions/setup-java#readme","actions":[{"action":"actions/setup-java","input":"java-version","file":"java-version-file"}],"files":[".java-version"],"names":["java"],"images":["eclipse-temurin","mcr.microsoft.com/devcontainers/java","mcr.microsoft.com/vscode/devcontainers/java"],"features":["ghcr.io/devcontainers/features/java"],"commands":{"gradle":"","gradlew":"","mvn":"","mvnw":""},"manifests":[],"fileWins":false},{"id":"ruby","name":"Ruby","source":"https://github.com/ruby/setup-ruby#readme","actions":[{"action":"ruby/setup-ruby","input":"ruby-version"}],"files":[".ruby-version"],"names":["ruby"],"images":["ruby","mcr.microsoft.com/devcontainers/ruby","ghcr.io/rails/devcontainer/images/ruby"],"features":["ghcr.io/devcontainers/features/ruby"],"commands":{"bundle":"","rake":""},"manifests":["Gemfile"],"fileWins":false},{"id":"dotnet","name":".NET SDK","source":"https://github.com/actions/setup-dotnet#readme","actions":[{"action":"actions/setup-dotnet","input":"dotnet-version","file":"global-json-file"}],"files":[],"names":["dotnet","dotnet-core"],"images":["mcr.microsoft.com/dotnet/sdk","mcr.microsoft.com/devcontainers/dotnet","mcr.microsoft.com/vscode/devcontainers/dotnet"],"features":["ghcr.io/devcontainers/features/dotnet"],"commands":{"dotnet":"^(?:build|test|restore|publish|run|pack)\\\\b"},"manifests":[],"fileWins":false},{"id":"rust","name":"Rust","source":"https://github.com/actions-rust-lang/setup-rust-toolchain#readme","actions":[{"action":"actions-rust-lang/setup-rust-toolchain","input":"toolchain"},{"action":"dtolnay/rust-toolchain","input":"toolchain"}],"files":[],"names":["rust"],"images":["rust"],"features":["ghcr.io/devcontainers/features/rust"],"commands":{"cargo":"^(?:build|test|check|clippy|run|doc|bench|nextest)\\\\b"},"manifests":["Cargo.toml"],"fileWins":true},{"id":"php","name":"PHP","source":"https://github.com/shivammathur/setup-php#readme","actions":[{"action":"shivammathur/setup-php","input":"php-version","file":"php-version-file"}],"files":[".php-version"],"names":["php"],"images":["php","mcr.microsoft.com/devcontainers/php"],"features":["ghcr.io/devcontainers/features/php"],"commands":{"composer":"^(?:install|update|i|u)\\\\b"},"manifests":["composer.json"],"fileWins":false},{"id":"terraform","name":"Terraform","source":"https://github.com/hashicorp/setup-terraform#readme","actions":[{"action":"hashicorp/setup-terraform","input":"terraform_version"}],"files":[".terraform-version"],"names":["terraform"],"images":["hashicorp/terraform"],"features":["ghcr.io/devcontainers/features/terraform"],"commands":{"terraform":"^(?:init|plan|apply|validate)\\\\b"},"manifests":[],"fileWins":false},{"id":"bazel","name":"Bazel","source":"https://bazel.build/install/bazelisk","actions":[],"files":[".bazelversion"],"names":["bazel"],"images":[],"features":[],"commands":{},"manifests":[],"fileWins":false},{"id":"pnpm","name":"pnpm","source":"https://github.com/pnpm/action-setup#readme","actions":[{"action":"pnpm/action-setup","input":"version"}],"files":[],"names":["pnpm"],"images":[],"features":[],"commands":{},"manifests":[],"fileWins":false},{"id":"npm","name":"npm","source":"https://docs.npmjs.com/cli/configuring-npm/package-json#engines","actions":[],"files":[],"names":["npm"],"images":[],"features":[],"commands":{},"manifests":[],"fileWins":false},{"id":"yarn","name":"Yarn","source":"https://yarnpkg.com/configuration/manifest#packageManager","actions":[],"files":[],"names":["yarn"],"images":[],"features":[],"commands":{},"manifests":[],"fileWins":false},{"id":"bun","name":"Bun","source":"https://github.com/oven-sh/setup-bun#readme","actions":[{"action":"oven-sh/setup-bun","input":"bun-version","file":"bun-version-file"}],"files":[".bun-version"],"names":["bun"],"images":["oven/bun"],"features":[],"commands":{},"manifests":[],"fileWins":false},{"id":"deno","name":"Deno","source":"https://github.com/denoland/setup-deno#readme","actions":[{"action":"denoland/setup-deno","input":"deno-version","file":"deno-version-file"}],"files":[".dvmrc"],"names":["deno"],"images":["denoland/deno"],"features":[],"commands":{},"manifests":[],"fileWins":false},{"id":"poetry","name":"Poetry","source":"https://github.com/snok/install-poetry#readme","actions":[{"action":"snok/install-poetry","input":"version"},{"action":"abatilo/actions-poetry","input":"poetry-version"}],"files":[],"names":["poetry"],"images":[],"features":[],"commands":{},"manifests":[],"fileWins":false},{"id":"uv","name":"uv","source":"https://github.com/astral-sh/setup-uv#readme","actions":[{"action":"astral-sh/setup-uv","input":"version","file":"version-file"}],"files":[],"names":["uv"],"images":["ghcr.io/astral-sh/uv"],"features":[],"commands":{},"manifests":[],"fileWins":false}],"M":{"j":{"argon":4,"boron":6,"carbon":8,"dubnium":10,"erbium":12,"fermium":14,"gallium":16,"hydrogen":18,"iron":20,"jod":22,"krypton":24}}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/tool-names.js

const NAMES = new Map(tools_namespaceObject.Y.map(({ id, name }) => [id, name]));
const BY_NAME = new Map(tools_namespaceObject.Y.flatMap(({ id, names }) => names.map((name) => [name, id])));
const BY_FILE = new Map(tools_namespaceObject.Y.flatMap(({ id, files }) => files.map((file) => [file, id])));
const BY_IMAGE = new Map(tools_namespaceObject.Y.flatMap(({ id, images }) => images.map((image) => [image, id])));
const BY_FEATURE = new Map(tools_namespaceObject.Y.flatMap(({ id, features }) => features.map((feature) => [feature, id])));
const BY_ACTION = new Map();
for (const { id, actions } of tools_namespaceObject.Y)
    for (const { action, ...rest } of actions)
        BY_ACTION.set(action, [...(BY_ACTION.get(action) ?? []), { tool: id, ...rest }]);
const COMMANDS = new Map(tools_namespaceObject.Y.map(({ id, commands }) => [
    id,
    new Map(Object.entries(commands).map(([program, args]) => [program, new RegExp(args)])),
]));
const MANIFESTS = new Map(tools_namespaceObject.Y.map(({ id, manifests }) => [id, manifests]));
const NODE_CODENAMES = new Map(Object.entries(tools_namespaceObject.M.j));
function toolName(tool) {
    return NAMES.get(tool) ?? tool;
}
function toolOfName(name) {
    return BY_NAME.get(name);
}
function toolOfFile(basename) {
    return BY_FILE.get(basename);
}
function toolOfImage(image) {
    return BY_IMAGE.get(image.replace(/^(?:docker\.io\/)?(?:library\/)?/, '')) ?? BY_IMAGE.get(image);
}
function toolOfFeature(feature) {
    return BY_FEATURE.get(feature);
}
function versionInputs(action) {
    return BY_ACTION.get(action) ?? [];
}
function nodeMajor(codename) {
    return NODE_CODENAMES.get(codename.toLowerCase());
}
function usesProject(tool, program, args) {
    return COMMANDS.get(tool)?.get(program)?.test(args.slice(0, 2000)) ?? false;
}
function isPackageManager(tool) {
    return COMMANDS.get(tool)?.size === 0;
}
function manifestsOf(tool) {
    return MANIFESTS.get(tool) ?? [];
}
function fileWins(tool) {
    return tools_namespaceObject.Y.some(({ id, fileWins: wins }) => id === tool && wins);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/version-spec.js



const MAX_LENGTH = 200;
function versionSpec(written, notation, tool) {
    const text = written.trim();
    if (text === '' || text.length > MAX_LENGTH || text.includes('${'))
        return undefined;
    const pin = numbersOf(text, tool);
    if (notation === 'minimum')
        return pin === undefined ? undefined : rangeSpec(`>=${pin.join('.')}`);
    if (pin !== undefined)
        return { kind: 'pin', numbers: pin, range: new semver.Range(pin.length === 3 ? pin.join('.') : `${pin.join('.')}.x`) };
    if (notation === 'pep440')
        return /^[\s\d.,*<>=!~a-z]+$/.test(text) && /[<>=!~]/.test(text) ? { kind: 'pep440', text } : undefined;
    if (notation === 'pessimistic')
        return rangeSpec(text.split(',').map(pessimistic).join(' '));
    if (notation === 'composer')
        return rangeSpec(text
            .replaceAll(/\s*\|\|?\s*/g, ' || ')
            .replaceAll(',', ' ')
            .replaceAll(/~\s*(\d+\.\d+)(?![.\d])/g, '^$1'));
    if (notation === 'semver' && /[<>=^~|x*-]/i.test(text) && /\d/.test(text))
        return rangeSpec(text.replaceAll(/\s*,\s*/g, ' '));
    return undefined;
}
function mayAgree(a, b) {
    if (a.kind !== 'pep440' && b.kind !== 'pep440')
        return intersects(a.range, b.range);
    const [pin, spec] = a.kind === 'pin' ? [a, b] : [b, a];
    if (pin.kind !== 'pin' || spec.kind !== 'pep440')
        return true;
    try {
        return candidates(pin.numbers).some((version) => (0,pep440/* satisfies */.ib)(version, spec.text));
    }
    catch {
        return true;
    }
}
function intersects(a, b) {
    try {
        return semver.intersects(a, b, { loose: true });
    }
    catch {
        return true;
    }
}
function numbersOf(text, tool) {
    const codename = tool === 'node' ? /^lts\/([a-z]+)$/i.exec(text)?.[1] : undefined;
    if (codename !== undefined) {
        const major = nodeMajor(codename);
        return major === undefined ? undefined : [major];
    }
    const bare = tool === 'java'
        ? text.replace(/^[a-z_]+(?:-[a-z_]+)*-(?=\d)/i, '')
        : text.replace(/^(?:v|go|ruby-|pypy-?|cpython-|bun-v|=+)\s*(?=\d)/i, '');
    const match = /^(\d{1,6})(?:\.(\d{1,6}|[x*]))?(?:\.(\d{1,6}|[x*]))?(?:\.\d+)*([-+].*)?$/i.exec(bare);
    if (match === null)
        return undefined;
    const suffix = match[4] ?? '';
    if (suffix.startsWith('-') && tool !== 'java')
        return undefined;
    const numbers = [match[1], match[2], match[3]].map(Number);
    const end = numbers.findIndex((number) => Number.isNaN(number));
    const kept = end === -1 ? numbers : numbers.slice(0, end);
    return tool === 'java' && kept[0] === 1 && kept.length > 1 ? kept.slice(1, 2) : kept;
}
function rangeSpec(text) {
    try {
        return { kind: 'range', range: new semver.Range(text, { loose: true }) };
    }
    catch {
        return undefined;
    }
}
function pessimistic(clause) {
    const match = /^\s*~>\s*(\d+)(?:\.(\d+))?(\.\d+)?\s*$/.exec(clause);
    if (match === null)
        return clause.trim().replace(/^!=.*$/, '');
    const [, major = '', minor, patch] = match;
    if (patch !== undefined)
        return `~${major}.${minor ?? 0}${patch}`;
    return minor === undefined ? `>=${major}` : `>=${major}.${minor} <${Number(major) + 1}`;
}
function candidates(numbers) {
    const [major = 0, minor, patch] = numbers;
    if (patch !== undefined)
        return [`${major}.${minor}.${patch}`];
    const minors = minor === undefined ? Array.from({ length: 31 }, (_, at) => at) : [minor];
    const patches = Array.from({ length: minor === undefined ? 3 : 41 }, (_, at) => (minor === undefined ? at * 15 : at));
    return minors.flatMap((each) => patches.map((last) => `${major}.${each}.${last}`));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/statement.js

function statement({ notation, ...place }, written) {
    const values = written.flatMap((value) => {
        if (typeof value !== 'string' && typeof value !== 'number')
            return [];
        const spec = versionSpec(String(value), notation, place.tool);
        return spec === undefined ? [] : [{ written: String(value).trim(), spec }];
    });
    return values.length === 0 || values.length < written.length ? [] : [{ ...place, values }];
}
function folderOf(path) {
    const cut = path.lastIndexOf('/');
    return cut === -1 ? '' : path.slice(0, cut);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/lines-of.js
const MAX_LINES = 5000;
const lines_of_MAX_LENGTH = 2000;
function linesOf(text) {
    return text.split('\n', MAX_LINES).map((line) => (line.length > lines_of_MAX_LENGTH ? '' : line.endsWith('\r') ? line.slice(0, -1) : line));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/image-version.js

function imageVersion(reference) {
    const [named = ''] = reference.trim().split('@', 1);
    const colon = named.lastIndexOf(':');
    if (colon <= named.lastIndexOf('/'))
        return undefined;
    const image = named.slice(0, colon);
    const tool = toolOfImage(image);
    if (tool === undefined)
        return undefined;
    const tag = named.slice(colon + 1);
    const parts = tag.split('-');
    const isOwn = /^(?:mcr\.microsoft\.com\/(?:vscode\/)?devcontainers|ghcr\.io\/rails)\//.test(image) &&
        /^(?:dev|\d+(?:\.\d+)*)$/.test(parts[0] ?? '') &&
        /^\d/.test(parts[1] ?? '');
    const version = isOwn ? parts[1] : parts[0];
    return version !== undefined && /^\d+(?:\.\d+)*$/.test(version) ? { tool, version } : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/dockerfile-statements.js



const DOCKERFILE = /(?:^|\/)(?:(?:Docker|Container)file|(?:Docker|Container)file\.[^/]+|[^/]+\.(?:[Dd]ocker|[Cc]ontainer)file)$/;
const PLAIN = /(?:^|\/)(?:Docker|Container)file$/;
function isDockerfile(path) {
    return DOCKERFILE.test(path) && !path.endsWith('.dockerignore');
}
function dockerfileStatements(path, text) {
    const defaults = new Map();
    const found = [];
    let began = false;
    const variant = PLAIN.test(path) ? {} : { isVariant: true };
    const folder = folderOf(path).replace(/(?:^|\/)\.devcontainer(?:\/.*)?$/, '');
    for (const [index, line] of linesOf(text).entries()) {
        const argument = began ? null : /^\s*ARG\s+([A-Za-z_]\w*)=(?:"([^"]*)"|'([^']*)'|(\S+))/i.exec(line);
        if (argument !== null)
            defaults.set(argument[1] ?? '', argument[2] ?? argument[3] ?? argument[4] ?? '');
        const image = /^\s*FROM\s+(?:--platform=\S+\s+)?(\S+)/i.exec(line)?.[1];
        if (image === undefined)
            continue;
        began = true;
        const filled = image.replaceAll(/\$\{?([A-Za-z_]\w*)(?::?-([^}]*))?\}?/g, (whole, name, fallback) => defaults.get(name) ?? fallback ?? whole);
        const brought = imageVersion(filled);
        if (brought === undefined)
            continue;
        const { tool, version } = brought;
        found.push(...statement({ tool, claim: 'image', path, line: index + 1, folder, by: `FROM ${filled.slice(0, 100)}`, notation: 'version', ...variant }, [version]));
    }
    return found;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/said.js
function said(place, written) {
    const all = Array.isArray(written) ? written : [written];
    return all.length === 0 || all.some((value) => value === undefined || value === null) ? [] : [{ ...place, written: all }];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/package-json.js



function packageJson({ engines, volta, packageManager, devEngines }) {
    const ofEngines = Object.entries((0,json_value/* object */.Ik)(engines)).flatMap(([name, value]) => {
        const tool = toolOfName(name);
        return tool === undefined
            ? []
            : said({ tool, claim: 'supported', notation: 'semver', by: `engines.${name}`, at: ['engines', name] }, value);
    });
    const ofVolta = Object.entries((0,json_value/* object */.Ik)(volta)).flatMap(([name, value]) => {
        const tool = toolOfName(name);
        return tool === undefined ? [] : said({ tool, claim: 'used', notation: 'version', by: `volta.${name}`, at: ['volta', name] }, value);
    });
    const [, manager = '', version] = /^([a-z]+)@(\d[^+]*)/.exec((0,json_value/* text */.Qq)(packageManager) ?? '') ?? [];
    const managed = toolOfName(manager);
    const ofDevEngines = ['runtime', 'packageManager'].flatMap((key) => {
        const { name, version: wanted } = (0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(devEngines)[key]);
        const tool = toolOfName((0,json_value/* text */.Qq)(name) ?? '');
        return tool === undefined
            ? []
            : said({ tool, claim: 'supported', notation: 'semver', by: `devEngines.${key}`, at: ['devEngines', key, 'version'] }, wanted);
    });
    return [
        ...ofEngines,
        ...ofVolta,
        ...(managed !== 'pnpm'
            ? []
            : said({ tool: managed, claim: 'supported', notation: 'version', by: 'packageManager', at: ['packageManager'] }, version)),
        ...(managed === undefined
            ? []
            : said({ tool: managed, claim: 'used', notation: 'version', by: 'packageManager', at: ['packageManager'] }, version)),
        ...ofDevEngines,
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/python-manifests.js


function pyproject(value) {
    const { project, tool } = value;
    const tools = (0,json_value/* object */.Ik)(tool);
    const python = { tool: 'python', claim: 'supported' };
    const poetry = (0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(tools['poetry'])['dependencies'])['python'];
    return [
        ...said({ ...python, notation: 'pep440', by: 'requires-python', at: ['project', 'requires-python'] }, (0,json_value/* object */.Ik)(project)['requires-python']),
        ...said({
            ...python,
            notation: /[\^~](?!=)/.test((0,json_value/* text */.Qq)(poetry) ?? '') ? 'semver' : 'pep440',
            by: 'python of Poetry',
            at: ['tool', 'poetry', 'dependencies', 'python'],
        }, poetry),
        ...said({ tool: 'poetry', claim: 'supported', notation: 'pep440', by: 'requires-poetry', at: ['tool', 'poetry', 'requires-poetry'] }, (0,json_value/* object */.Ik)(tools['poetry'])['requires-poetry']),
        ...said({ tool: 'uv', claim: 'supported', notation: 'pep440', by: 'required-version of uv', at: ['tool', 'uv', 'required-version'] }, (0,json_value/* object */.Ik)(tools['uv'])['required-version']),
        ...said({ tool: 'python', claim: 'target', notation: 'version', by: 'python_version of mypy', at: ['tool', 'mypy', 'python_version'] }, (0,json_value/* object */.Ik)(tools['mypy'])['python_version']),
        ...ruff((0,json_value/* object */.Ik)(tools['ruff']), ['tool', 'ruff']),
        ...said({ tool: 'python', claim: 'target', notation: 'version', by: 'target-version of Black', at: ['tool', 'black', 'target-version'] }, (0,json_value/* list */.p_)((0,json_value/* object */.Ik)(tools['black'])['target-version']).map(fromTag)),
    ];
}
function ruff(value, above) {
    return said({ tool: 'python', claim: 'target', notation: 'version', by: 'target-version of Ruff', at: [...above, 'target-version'] }, fromTag(value['target-version']));
}
function fromTag(tag) {
    const match = /^py(\d)(\d+)$/.exec((0,json_value/* text */.Qq)(tag) ?? '');
    return match === null ? undefined : `${match[1]}.${match[2]}`;
}
function pipfile({ requires }) {
    const { python_version: short, python_full_version: full } = (0,json_value/* object */.Ik)(requires);
    return said({
        tool: 'python',
        claim: 'used',
        notation: 'version',
        by: 'python_version of the Pipfile',
        at: ['requires', full === undefined ? 'python_version' : 'python_full_version'],
    }, full ?? short);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/document-statements.js







const READERS = [
    { file: /(?:^|\/)pyproject\.toml$/, format: 'toml', read: pyproject },
    { file: /(?:^|\/)\.?ruff\.toml$/, format: 'toml', read: (value) => ruff(value, []) },
    { file: /(?:^|\/)\.?mise\.toml$/, format: 'toml', read: mise },
    { file: /(?:^|\/)Pipfile$/, format: 'toml', read: pipfile },
    { file: /(?:^|\/)rust-toolchain(?:\.toml)?$/, format: 'toml', read: rustToolchain },
    { file: /(?:^|\/)Cargo\.toml$/, format: 'toml', read: cargo },
    { file: /(?:^|\/)package\.json$/, format: 'json', read: packageJson },
    { file: /(?:^|\/)composer\.json$/, format: 'json', read: composer },
    { file: /(?:^|\/)global\.json$/, format: 'jsonc', read: globalJson },
    { file: /(?:^|\/)\.devcontainer(?:\/(?:[^/]+\/)?devcontainer)?\.json$/, format: 'jsonc', read: devcontainer },
];
function formatOfStatements(path) {
    return READERS.find(({ file }) => file.test(path))?.format;
}
function documentStatements(path, document) {
    const reader = READERS.find(({ file }) => file.test(path));
    const folder = folderOf(path).replace(/(?:^|\/)\.devcontainer(?:\/.*)?$/, '');
    return (reader?.read((0,json_value/* object */.Ik)(document.value)) ?? []).flatMap(({ at, written, ...said }) => statement({ ...said, path, folder, line: document.place(at).line }, written));
}
function mise({ tools }) {
    return Object.entries((0,json_value/* object */.Ik)(tools)).flatMap(([name, value]) => {
        const tool = toolOfName(name);
        if (tool === undefined)
            return [];
        const written = Array.isArray(value) ? value : ((0,json_value/* object */.Ik)(value)['version'] ?? value);
        return said({ tool, claim: 'used', notation: 'version', by: `${name} of mise`, at: ['tools', name] }, written);
    });
}
function rustToolchain({ toolchain }) {
    return said({ tool: 'rust', claim: 'used', notation: 'version', by: 'channel of rust-toolchain', at: ['toolchain', 'channel'] }, (0,json_value/* object */.Ik)(toolchain)['channel']);
}
function cargo({ package: own, workspace }) {
    const rust = { tool: 'rust', claim: 'supported', notation: 'minimum', by: 'rust-version' };
    return [
        ...said({ ...rust, at: ['package', 'rust-version'] }, (0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(own)['rust-version'])),
        ...said({ ...rust, at: ['workspace', 'package', 'rust-version'] }, (0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(workspace)['package'])['rust-version']),
    ];
}
function composer({ require: required }) {
    return said({ tool: 'php', claim: 'supported', notation: 'composer', by: 'require.php', at: ['require', 'php'] }, (0,json_value/* object */.Ik)(required)['php']);
}
function globalJson({ sdk }) {
    const { version, rollForward } = (0,json_value/* object */.Ik)(sdk);
    const match = /^(\d+)\.(\d+)\.(\d)\d\d$/.exec((0,json_value/* text */.Qq)(version) ?? '');
    if (match === null)
        return [];
    const [full, major, minor, band] = match;
    const policy = ((0,json_value/* text */.Qq)(rollForward) ?? 'latestPatch').toLowerCase().replace('latest', '');
    const ranges = {
        patch: `>=${full} <${major}.${minor}.${Number(band) + 1}00`,
        feature: `>=${full} <${major}.${Number(minor) + 1}.0`,
        minor: `>=${full} <${Number(major) + 1}.0.0`,
        major: `>=${full}`,
        disable: full,
    };
    return said({ tool: 'dotnet', claim: 'used', notation: 'semver', by: 'sdk.version of global.json', at: ['sdk', 'version'] }, ranges[policy]);
}
function devcontainer({ image, features }) {
    const brought = imageVersion((0,json_value/* text */.Qq)(image) ?? '');
    const ofFeatures = Object.entries((0,json_value/* object */.Ik)(features)).flatMap(([reference, options]) => {
        const tool = toolOfFeature(reference.slice(0, 500).replace(/(?::[^:/]*|@.*)$/, ''));
        const version = typeof options === 'object' ? (0,json_value/* object */.Ik)(options)['version'] : options;
        return tool === undefined
            ? []
            : said({ tool, claim: 'used', notation: 'version', by: `feature ${reference.slice(0, 100)}`, at: ['features', reference] }, version);
    });
    return [
        ...(brought === undefined
            ? []
            : said({ tool: brought.tool, claim: 'used', notation: 'version', by: 'image of the devcontainer', at: ['image'] }, brought.version)),
        ...ofFeatures,
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/agreement.js

function agreement() {
    const known = new Map();
    const versions = (a, b) => {
        const name = `${nameOf(a)} / ${nameOf(b)}`;
        let agree = known.get(name);
        if (agree === undefined)
            known.set(name, (agree = mayAgree(a, b)));
        return agree;
    };
    return {
        versions,
        statements: (a, b) => a.values.some((one) => b.values.some((other) => versions(one.spec, other.spec))),
    };
}
function nameOf(spec) {
    return spec.kind === 'pep440' ? `pep440 ${spec.text}` : spec.kind === 'pin' ? spec.numbers.join('.') : spec.range.raw;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/judge-tool.js

function judgeTool({ tool, statements, isOpen, authority, isProject }) {
    const agree = agreement();
    const places = grouped(statements, ({ claim, folder }) => `${claim} ${folder}`);
    const of = (claim, folder) => places.get(`${claim} ${folder}`) ?? [];
    const ci = statements.filter(({ claim }) => claim === 'ci');
    const jobsOfSupported = grouped(ci, ({ folder }) => nearest(folder, 'supported'));
    const jobsOfUsed = grouped(ci, ({ folder }) => nearest(folder, 'used'));
    const folders = [...new Set(statements.map(({ folder }) => folder))].toSorted();
    return folders.flatMap((folder) => {
        const supported = of('supported', folder);
        const used = of('used', folder);
        const images = of('image', folder);
        const base = { tool, folder, pedantic: false };
        const found = [];
        const outside = [...used, ...images, ...of('target', folder), ...(jobsOfSupported.get(folder) ?? [])].flatMap((each) => {
            const values = each.values.filter(({ spec }) => !supported.every((range) => range.values.some((value) => agree.versions(value.spec, spec))));
            return values.length === 0 || (each.claim !== 'ci' && values.length < each.values.length) ? [] : [{ ...each, values }];
        });
        const sure = outside.filter(({ claim, isSure }) => claim !== 'ci' || isSure === true);
        if (sure.length > 0)
            found.push({ ...base, rule: 'unsupported-version', right: supported, wrong: sure });
        else if (outside.length > 0)
            found.push({ ...base, rule: 'unsupported-version', right: supported, wrong: outside, pedantic: true });
        const told = new Set(sure.map(({ path, line }) => `${path}:${line}`));
        const isTold = ({ path, line }) => told.has(`${path}:${line}`);
        const right = reference(used.filter((each) => !isTold(each)), authority, agree);
        const pins = [...used, ...images]
            .filter((each) => !isTold(each) && each.isVariant !== true)
            .filter((each) => right !== undefined && each !== right && !agree.statements(each, right));
        if (right !== undefined && pins.length > 0)
            found.push({ ...base, rule: 'conflicting-pins', right: used.filter((each) => agree.statements(each, right)), wrong: pins });
        const jobs = jobsOfUsed.get(folder) ?? [];
        const others = right === undefined ? [] : jobs.filter((each) => !agree.statements(each, right) && !isTold(each));
        if (right !== undefined && others.length > 0 && pins.length === 0) {
            const isAlone = others.length === jobs.length && !isOpen;
            if (isAlone)
                found.push({ ...base, rule: 'version-not-in-ci', right: used, wrong: others });
            else
                found.push({ ...base, rule: 'version-differs-in-ci', right: used, wrong: others, pedantic: authority === undefined });
        }
        if (folder === '' && statements.every(({ claim }) => claim !== 'used'))
            found.push(...withoutFile(ci, base, agree));
        return found;
    });
    function nearest(from, claim) {
        for (let folder = from;; folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '') {
            if (places.has(`${claim} ${folder}`))
                return folder;
            if (folder === '' || (claim === 'supported' && isProject(folder)))
                return undefined;
        }
    }
}
function reference(used, authority, agree) {
    const named = used.find(({ path }) => path === authority);
    if (named !== undefined)
        return named;
    const alike = [...grouped(used, ({ values }) => values.map(({ written }) => written).join(' ')).values()];
    const votes = alike.map(([one]) => alike.reduce((sum, [other, ...more]) => sum + (one && other && agree.statements(one, other) ? more.length + 1 : 0), 0));
    return alike[votes.indexOf(Math.max(...votes))]?.[0];
}
function withoutFile(ci, base, agree) {
    if (ci.some(({ values }) => values.length > 1))
        return [];
    const most = reference(ci, undefined, agree);
    const wrong = most === undefined ? [] : ci.filter((each) => !agree.statements(each, most));
    return most === undefined || wrong.length === 0
        ? []
        : [{ ...base, rule: 'version-differs-in-ci', right: ci.filter((each) => agree.statements(each, most)), wrong, pedantic: true }];
}
function grouped(statements, by) {
    const groups = new Map();
    for (const each of statements) {
        const name = by(each);
        if (name === undefined)
            continue;
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [each]);
        else
            group.push(each);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/line-statements.js



const PATTERNS = [
    { file: /^go\.(?:mod|work)$/, line: /^go\s+(\S+)/, tool: 'go', claim: 'supported', notation: 'minimum', by: 'the go directive' },
    {
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
function isLineFile(basename) {
    return (basename === '.tool-versions' ||
        basename === 'rust-toolchain' ||
        toolOfFile(basename) !== undefined ||
        PATTERNS.some(({ file }) => file.test(basename)));
}
function lineStatements(path, text) {
    const folder = folderOf(path);
    const basename = path.slice(folder === '' ? 0 : folder.length + 1);
    const lines = linesOf(text);
    const place = (tool, line) => ({
        tool,
        path,
        line,
        folder,
        notation: 'version',
        claim: 'used',
        by: basename,
    });
    const one = basename === 'rust-toolchain' ? 'rust' : toolOfFile(basename);
    if (one !== undefined) {
        const said = lines.flatMap((line, index) => line.trim() === '' || line.trimStart().startsWith('#') ? [] : [{ text: line.replace(/\s+#.*$/, '').trim(), line: index + 1 }]);
        const [first] = said;
        return first === undefined
            ? []
            : statement(place(one, first.line), said.map(({ text: version }) => version));
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/version-mismatch-rules.js
var version_mismatch_rules = __webpack_require__(33386);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/mismatch-signal.js




const MAX_PLACES = 40;
function mismatchSignal({ rule, tool, folder, right, wrong, pedantic }) {
    const [first] = wrong;
    const [measure] = right;
    if (first === undefined || measure === undefined)
        throw new Error('a mismatch without places');
    const name = toolName(tool);
    const places = [...distinct(right), ...distinct(wrong)];
    const more = distinct(wrong).length - 1;
    const others = more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'place' : 'places'})`;
    const isTarget = wrong.every(({ claim }) => claim === 'target');
    return (0,signal_of/* signalOf */.o)((0,version_mismatch_rules/* versionRule */.J)(rule), 'L3', {
        artefact: { kind: 'file', path: first.path, line: first.line, name, ...(first.job !== undefined && { job: first.job }) },
        identity: [tool, folder],
        message: `${name}: ${sentence(rule, first, measure)}${others}`,
        expected: `${name} ${written(measure)}, as ${measure.path} says`,
        actual: `${name} ${[...new Set(wrong.map(written))].slice(0, 8).join('; ')}`,
        evidence: places.slice(0, MAX_PLACES).map((each) => ({ path: each.path, line: each.line, text: `${each.by}: ${written(each)}` })),
        help: helpOf(rule, name, measure, wrong),
        ...(isTarget && { impact: 'advisory' }),
        ...(pedantic && { pedantic: true }),
    });
}
function missingFileSignal({ tool, path, line, job, by, file }) {
    return (0,signal_of/* signalOf */.o)((0,version_mismatch_rules/* versionRule */.J)('missing-version-file'), 'L3', {
        artefact: { kind: 'step', path, line, job, name: toolName(tool) },
        identity: [path, job, tool, file],
        message: `${by} is ${(0,quote_untrusted/* quoteUntrusted */.X)(file, 200)}, and the repository has no such file`,
        expected: `a file ${(0,quote_untrusted/* quoteUntrusted */.X)(file, 200)}`,
        actual: 'no such file',
        help: `Correct the path in ${path}, or add ${(0,quote_untrusted/* quoteUntrusted */.X)(file, 200)} with the version of ${toolName(tool)}.`,
    });
}
function distinct(statements) {
    return [...new Map(statements.map((each) => [`${each.path}:${each.line}:${written(each)}`, each])).values()];
}
function sentence(rule, wrong, right) {
    const is = `${wrong.by} in ${wrong.path} is ${written(wrong)}`;
    const measure = `${right.by} in ${right.path}`;
    switch (rule) {
        case 'unsupported-version':
            return `${is}, which ${measure} (${written(right)}) excludes`;
        case 'conflicting-pins':
            return `${is}, and ${measure} is ${written(right)}`;
        case 'version-not-in-ci':
            return `no workflow sets up ${written(right)}, which ${measure} pins: ${is}`;
        case 'version-differs-in-ci':
            return `${is}, elsewhere it is ${written(right)} (${measure})`;
    }
}
function helpOf(rule, name, right, wrong) {
    const places = [...new Set(wrong.map(({ path, line }) => `${path}:${line}`))];
    const where = `${places.slice(0, 4).join(', ')}${places.length > 4 ? ` and ${places.length - 4} more` : ''}`;
    return rule === 'unsupported-version'
        ? `Set ${name} to a version inside of ${written(right)} in ${where}, or widen ${right.by} in ${right.path}.`
        : `Set ${name} to ${written(right)} in ${where}, or change ${right.path} to what is used there.`;
}
function written({ values }) {
    const shown = values.slice(0, 8).map((value) => (0,quote_untrusted/* quoteUntrusted */.X)(value.written, 60).slice(1, -1));
    return `${shown.join(', ')}${values.length > shown.length ? ' …' : ''}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/facts-of-workflow.js + 7 modules
var facts_of_workflow = __webpack_require__(23733);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/read-matrix.js
var read_matrix = __webpack_require__(43552);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/setup-step.js

function stepOf(happening) {
    if (happening.kind === 'command')
        return undefined;
    const { step } = happening.site;
    const uses = step.uses === undefined ? undefined : (0,parse_uses/* parseUses */.A)(step.uses, '');
    if (uses?.kind !== 'remote')
        return undefined;
    const inputs = happening.kind === 'action' ? happening.with : step.with;
    const ranges = new Map([...step.with].map(([key, { range }]) => [key, range]));
    const texts = new Map([...inputs].map(([key, { value }]) => [key, value]));
    const { action, ref } = uses.reference;
    if (action === 'dtolnay/rust-toolchain' && !texts.has('toolchain') && /^\d/.test(ref))
        texts.set('toolchain', ref);
    return { action, inputs: texts, lineOf: (input) => ranges.get(input)?.line };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/job-folders.js


function checksOutThis({ happenings }) {
    const checkouts = happenings.filter((each) => each.kind === 'action' && each.effects.checksOut);
    return (checkouts.length > 0 &&
        checkouts.every((each) => each.kind === 'action' && isOwn(each.with.get('repository')?.value) && !/^[^$]/.test(each.with.get('ref')?.value ?? '')));
}
function intoFolder({ happenings }) {
    return happenings.some((each) => each.kind === 'action' && each.effects.checksOut && !/^(?:\.?\/?)$/.test(each.with.get('path')?.value ?? ''));
}
function foldersOf(tool, facts, from) {
    const { effectiveJob, effectiveWorkflow, happenings } = facts;
    if (isPackageManager(tool))
        return [{ folder: '', isSure: true }];
    const checkout = happenings.find((each) => each.kind === 'action' && each.effects.checksOut);
    const into = checkout?.kind === 'action' ? plainFolder(checkout.with.get('path')?.value ?? '') : undefined;
    const seen = new Set();
    for (const each of happenings.slice(from + 1)) {
        if (setsUp(tool, each))
            break;
        if (each.kind !== 'command' || each.command.elsewhere !== undefined)
            continue;
        if (!usesProject(tool, each.command.program, each.command.args.map(({ text }) => text).join(' ')))
            continue;
        const folder = plainFolder(each.directory ?? '');
        if (folder === undefined)
            continue;
        seen.add(into === undefined || into === '' ? folder : `${folder}/`.startsWith(`${into}/`) ? folder.slice(into.length + 1) : folder);
    }
    if (seen.size > 0)
        return [...seen].map((folder) => ({ folder, isSure: true }));
    const folder = plainFolder(effectiveJob.defaults.workingDirectory?.value ?? effectiveWorkflow.defaults.workingDirectory?.value ?? '');
    return folder === undefined ? [] : [{ folder }];
}
function setsUp(tool, happening) {
    return versionInputs(stepOf(happening)?.action ?? '').some((input) => input.tool === tool);
}
function isOwn(repository) {
    return repository === undefined || repository === '' || /^\$\{\{\s*github\.repository\s*\}\}$/.test(repository);
}
function plainFolder(written) {
    if (written.includes('$') || written.startsWith('/'))
        return undefined;
    const folder = written.replace(/^(?:\.\/)+|^\.$/, '').replace(/\/+$/, '');
    return folder.includes('..') ? undefined : folder;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/workflow-statements.js






function workflowStatements(repository, workflow) {
    const statements = [];
    const versionFiles = [];
    const unjudged = [];
    const open = new Set();
    for (const facts of (0,facts_of_workflow/* factsOfWorkflow */.Q)(repository, workflow).jobs) {
        if (!checksOutThis(facts))
            continue;
        const { effectiveJob: job } = facts;
        const say = (place, version, from) => foldersOf(place.tool, facts, from).flatMap((where) => statement({ ...place, ...where, claim: 'ci', job: job.id }, [version]));
        if (job.container !== undefined) {
            const brought = imageVersion(job.container.value);
            const by = `container of the job`;
            if (brought !== undefined)
                statements.push(...say({ tool: brought.tool, path: facts.effectiveWorkflow.path, line: job.container.range.line, by, notation: 'version' }, brought.version, -1));
        }
        for (const [index, happening] of facts.happenings.entries()) {
            const step = stepOf(happening);
            if (step === undefined)
                continue;
            for (const { tool, input, file } of versionInputs(step.action)) {
                const path = happening.site.path;
                const line = step.lineOf(input) ?? happening.site.range.line;
                const by = `${input} of ${step.action}`;
                const written = step.inputs.get(input);
                const values = written === undefined ? undefined : valuesOf(written, job);
                if (values === 'open') {
                    open.add(tool);
                    unjudged.push({ path, line, job: job.id, reason: `only a run knows the ${toolName(tool)} version in ${by}` });
                }
                else {
                    for (const each of values ?? []) {
                        const said = say({ tool, path, line, by, notation: notationOf(each) }, each, index);
                        if (said.length === 0)
                            open.add(tool);
                        statements.push(...said);
                    }
                }
                const named = file === undefined ? undefined : step.inputs.get(file);
                if (named !== undefined)
                    open.add(tool);
                if (file !== undefined &&
                    named !== undefined &&
                    written === undefined &&
                    !named.includes('${{') &&
                    !intoFolder(facts) &&
                    !isWritten(facts, index, named))
                    versionFiles.push({ tool, path, line: step.lineOf(file) ?? line, job: job.id, by: `${file} of ${step.action}`, file: named });
            }
        }
    }
    return { statements, versionFiles, unjudged, open: [...open] };
}
function isWritten({ happenings }, before, file) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return happenings.slice(0, before).some(({ site }) => site.step.run?.value.includes(name) ?? false);
}
function valuesOf(written, job) {
    const dimension = /^\$\{\{\s*matrix\.([\w.-]+)\s*\}\}$/.exec(written.trim())?.[1];
    if (dimension !== undefined) {
        if (job.matrix === undefined || job.matrix.dynamic)
            return 'open';
        const values = (0,read_matrix/* matrixValues */.Q)(job.matrix, dimension);
        return values.some((value) => value.includes('${{')) ? 'open' : values;
    }
    if (written.includes('${{'))
        return 'open';
    const lines = written.split('\n').map((line) => line.trim());
    return lines.filter((line) => line !== '');
}
function notationOf(text) {
    return /[<>=^~|*]|\.x\b|\s-\s/.test(text) ? 'semver' : 'version';
}
function mergedStatements(statements) {
    const places = new Map();
    for (const each of statements) {
        const name = JSON.stringify([each.tool, each.path, each.line, each.by, each.job, each.folder, each.isSure]);
        const known = places.get(name);
        const fresh = each.values.filter(({ written }) => known?.values.every((value) => value.written !== written) ?? true);
        places.set(name, known === undefined ? each : { ...known, values: [...known.values, ...fresh] });
    }
    return [...places.values()];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/version-mismatch/read-version-mismatch.js












const MAX_FILES = 10_000;
async function readVersionMismatch(input) {
    const { tree, repository, pace, onlyPaths } = input;
    const { authority, exclude } = input.baseline.sensors['version-mismatch'];
    const excluded = exclude.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    const unjudged = [];
    const looked = [];
    const all = [];
    const versionFiles = [];
    const open = new Set();
    const known = new Set();
    const paths = tree.list().filter((path) => isOfInterest(path) && !excluded.some((glob) => glob.matches(path)));
    if (paths.length > MAX_FILES)
        unjudged.push({ path: '.', reason: `only the first ${MAX_FILES} of ${paths.length} files that say versions were read` });
    for (const path of paths.slice(0, MAX_FILES)) {
        await pace.step();
        const found = statementsOf(path);
        all.push(...found);
        if (found.length > 0)
            looked.push({ what: path, detail: [...new Set(found.map(({ tool }) => tool))].join(', ') });
    }
    for (const workflow of repository.workflows()) {
        await pace.step();
        if (workflow.kind === 'invalid')
            continue;
        const found = workflowStatements(repository, workflow);
        all.push(...found.statements);
        versionFiles.push(...found.versionFiles);
        unjudged.push(...found.unjudged.filter((each) => isNew(each)));
        for (const tool of found.open)
            open.add(tool);
        if (found.statements.length > 0)
            looked.push({ what: workflow.path, detail: [...new Set(found.statements.map(({ tool }) => tool))].join(', ') });
    }
    const statements = mergedStatements(all);
    const signals = [];
    for (const tool of [...new Set(statements.map((each) => each.tool))].toSorted()) {
        await pace.step();
        const mismatches = judgeTool({
            tool,
            statements: saidOf(tool, statements),
            isOpen: open.has(tool),
            isProject: (folder) => manifestsOf(tool).some((name) => tree.has(`${folder}/${name}`)),
            authority: Object.hasOwn(authority, tool) ? authority[tool] : undefined,
        });
        const judged = mismatches.filter(({ right, wrong }) => onlyPaths === undefined || [...right, ...wrong].some(({ path }) => onlyPaths.has(path)));
        signals.push(...judged.map(mismatchSignal));
    }
    for (const each of versionFiles.filter((file) => isNew(file)))
        if ((onlyPaths?.has(each.path) ?? true) && !isThere(each.file))
            signals.push(missingFileSignal(each));
    for (const [tool, path] of Object.entries(authority))
        if (!statements.some((each) => each.tool === tool && each.path === path))
            unjudged.push({ path, reason: `sensors.version-mismatch.authority.${tool} names it, and it says no version of that tool` });
    return (0,reading_draft/* readingOf */.MU)({ sensor: 'version-mismatch', layer: 'L3', unit: 'statements', judged: statements.length, signals, unjudged, looked });
    function isNew(each) {
        const name = JSON.stringify(each);
        if (known.has(name))
            return false;
        known.add(name);
        return true;
    }
    function statementsOf(path) {
        const content = tree.read(path, parsed_document/* MAX_DOCUMENT_BYTES */.b);
        if (content.kind !== 'text') {
            unjudged.push({ path, reason: (0,why_unread/* whyUnread */.M)(content) });
            return [];
        }
        if (isDockerfile(path))
            return dockerfileStatements(path, content.text);
        const format = formatOfStatements(path);
        const lines = isLineFile(basenameOf(path)) && !(path.endsWith('rust-toolchain') && content.text.includes('['))
            ? lineStatements(path, content.text)
            : [];
        if (format === undefined || lines.length > 0)
            return lines;
        const parsed = (0,parse_document/* parseDocument */.Tp)(content.text, format);
        if (!parsed.ok) {
            unjudged.push({ path, ...(parsed.place !== undefined && { line: parsed.place.line }), reason: parsed.message });
            return [];
        }
        return parsed.documents.flatMap((document) => documentStatements(path, document));
    }
    function isThere(file) {
        const path = file.replace(/^(?:\.\/)+/, '');
        return /[*?\\]|^\/|(?:^|\/)\.\.(?:\/|$)/.test(path) || tree.has(path) || input.files.facts(path).kind !== 'absent';
    }
}
function saidOf(tool, statements) {
    const said = statements.filter((each) => each.tool === tool);
    return fileWins(tool) && said.some(({ claim }) => claim === 'used') ? said.filter(({ claim }) => claim !== 'ci') : said;
}
function isOfInterest(path) {
    return isLineFile(basenameOf(path)) || isDockerfile(path) || formatOfStatements(path) !== undefined;
}
function basenameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ })

};
