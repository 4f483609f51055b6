"use strict";

exports.id = 956;

exports.ids = [ 956 ];

exports.modules = {
 7163: (e, r, t) => {
  const s = t(1159);
  const {MAX_LENGTH: E, MAX_SAFE_INTEGER: i} = t(5101);
  const {safeRe: n, t: o} = t(5471);
  const I = t(356);
  const {compareIdentifiers: a} = t(3348);
  const isPrereleaseIdentifier = (e, r) => {
   const t = r.split(".");
   if (t.length > e.length) {
    return false;
   }
   for (let r = 0; r < t.length; r++) {
    if (a(e[r], t[r]) !== 0) {
     return false;
    }
   }
   return true;
  };
  class SemVer {
   constructor(e, r) {
    r = I(r);
    if (e instanceof SemVer) {
     if (e.loose === !!r.loose && e.includePrerelease === !!r.includePrerelease) {
      return e;
     } else {
      e = e.version;
     }
    } else if (typeof e !== "string") {
     throw new TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`);
    }
    if (e.length > E) {
     throw new TypeError(`version is longer than ${E} characters`);
    }
    s("SemVer", e, r);
    this.options = r;
    this.loose = !!r.loose;
    this.includePrerelease = !!r.includePrerelease;
    const t = e.trim().match(r.loose ? n[o.LOOSE] : n[o.FULL]);
    if (!t) {
     throw new TypeError(`Invalid Version: ${e}`);
    }
    this.raw = e;
    this.major = +t[1];
    this.minor = +t[2];
    this.patch = +t[3];
    if (this.major > i || this.major < 0) {
     throw new TypeError("Invalid major version");
    }
    if (this.minor > i || this.minor < 0) {
     throw new TypeError("Invalid minor version");
    }
    if (this.patch > i || this.patch < 0) {
     throw new TypeError("Invalid patch version");
    }
    if (!t[4]) {
     this.prerelease = [];
    } else {
     this.prerelease = t[4].split(".").map(e => {
      if (/^[0-9]+$/.test(e)) {
       const r = +e;
       if (r >= 0 && r < i) {
        return r;
       }
      }
      return e;
     });
    }
    this.build = t[5] ? t[5].split(".") : [];
    this.format();
   }
   format() {
    this.version = `${this.major}.${this.minor}.${this.patch}`;
    if (this.prerelease.length) {
     this.version += `-${this.prerelease.join(".")}`;
    }
    return this.version;
   }
   toString() {
    return this.version;
   }
   compare(e) {
    s("SemVer.compare", this.version, this.options, e);
    if (!(e instanceof SemVer)) {
     if (typeof e === "string" && e === this.version) {
      return 0;
     }
     e = new SemVer(e, this.options);
    }
    if (e.version === this.version) {
     return 0;
    }
    return this.compareMain(e) || this.comparePre(e);
   }
   compareMain(e) {
    if (!(e instanceof SemVer)) {
     e = new SemVer(e, this.options);
    }
    if (this.major < e.major) {
     return -1;
    }
    if (this.major > e.major) {
     return 1;
    }
    if (this.minor < e.minor) {
     return -1;
    }
    if (this.minor > e.minor) {
     return 1;
    }
    if (this.patch < e.patch) {
     return -1;
    }
    if (this.patch > e.patch) {
     return 1;
    }
    return 0;
   }
   comparePre(e) {
    if (!(e instanceof SemVer)) {
     e = new SemVer(e, this.options);
    }
    if (this.prerelease.length && !e.prerelease.length) {
     return -1;
    } else if (!this.prerelease.length && e.prerelease.length) {
     return 1;
    } else if (!this.prerelease.length && !e.prerelease.length) {
     return 0;
    }
    let r = 0;
    do {
     const t = this.prerelease[r];
     const E = e.prerelease[r];
     s("prerelease compare", r, t, E);
     if (t === undefined && E === undefined) {
      return 0;
     } else if (E === undefined) {
      return 1;
     } else if (t === undefined) {
      return -1;
     } else if (t === E) {
      continue;
     } else {
      return a(t, E);
     }
    } while (++r);
   }
   compareBuild(e) {
    if (!(e instanceof SemVer)) {
     e = new SemVer(e, this.options);
    }
    let r = 0;
    do {
     const t = this.build[r];
     const E = e.build[r];
     s("build compare", r, t, E);
     if (t === undefined && E === undefined) {
      return 0;
     } else if (E === undefined) {
      return 1;
     } else if (t === undefined) {
      return -1;
     } else if (t === E) {
      continue;
     } else {
      return a(t, E);
     }
    } while (++r);
   }
   inc(e, r, t) {
    if (e.startsWith("pre")) {
     if (!r && t === false) {
      throw new Error("invalid increment argument: identifier is empty");
     }
     if (r) {
      const e = `-${r}`.match(this.options.loose ? n[o.PRERELEASELOOSE] : n[o.PRERELEASE]);
      if (!e || e[1] !== r) {
       throw new Error(`invalid identifier: ${r}`);
      }
     }
    }
    switch (e) {
    case "premajor":
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor = 0;
     this.major++;
     this.inc("pre", r, t);
     break;

    case "preminor":
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor++;
     this.inc("pre", r, t);
     break;

    case "prepatch":
     this.prerelease.length = 0;
     this.inc("patch", r, t);
     this.inc("pre", r, t);
     break;

    case "prerelease":
     if (this.prerelease.length === 0) {
      this.inc("patch", r, t);
     }
     this.inc("pre", r, t);
     break;

    case "release":
     if (this.prerelease.length === 0) {
      throw new Error(`version ${this.raw} is not a prerelease`);
     }
     this.prerelease.length = 0;
     break;

    case "major":
     if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
      this.major++;
     }
     this.minor = 0;
     this.patch = 0;
     this.prerelease = [];
     break;

    case "minor":
     if (this.patch !== 0 || this.prerelease.length === 0) {
      this.minor++;
     }
     this.patch = 0;
     this.prerelease = [];
     break;

    case "patch":
     if (this.prerelease.length === 0) {
      this.patch++;
     }
     this.prerelease = [];
     break;

    case "pre":
     {
      const e = Number(t) ? 1 : 0;
      if (this.prerelease.length === 0) {
       this.prerelease = [ e ];
      } else {
       let s = this.prerelease.length;
       while (--s >= 0) {
        if (typeof this.prerelease[s] === "number") {
         this.prerelease[s]++;
         s = -2;
        }
       }
       if (s === -1) {
        if (r === this.prerelease.join(".") && t === false) {
         throw new Error("invalid increment argument: identifier already exists");
        }
        this.prerelease.push(e);
       }
      }
      if (r) {
       let s = [ r, e ];
       if (t === false) {
        s = [ r ];
       }
       if (isPrereleaseIdentifier(this.prerelease, r)) {
        const e = this.prerelease[r.split(".").length];
        if (isNaN(e)) {
         this.prerelease = s;
        }
       } else {
        this.prerelease = s;
       }
      }
      break;
     }

    default:
     throw new Error(`invalid increment argument: ${e}`);
    }
    this.raw = this.format();
    if (this.build.length) {
     this.raw += `+${this.build.join(".")}`;
    }
    return this;
   }
  }
  e.exports = SemVer;
 },
 7648: (e, r, t) => {
  const s = t(7163);
  const compareBuild = (e, r, t) => {
   const E = new s(e, t);
   const i = new s(r, t);
   return E.compare(i) || E.compareBuild(i);
  };
  e.exports = compareBuild;
 },
 6353: (e, r, t) => {
  const s = t(7163);
  const parse = (e, r, t = false) => {
   if (e instanceof s) {
    return e;
   }
   try {
    return new s(e, r);
   } catch (e) {
    if (!t) {
     return null;
    }
    throw e;
   }
  };
  e.exports = parse;
 },
 5101: e => {
  const r = "2.0.0";
  const t = 256;
  const s = Number.MAX_SAFE_INTEGER || 9007199254740991;
  const E = 16;
  const i = t - 6;
  const n = [ "\t", "\n", "\v", "\f", "\r", " ", "\xa0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff" ];
  const o = [ "major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease" ];
  e.exports = {
   MAX_LENGTH: t,
   MAX_SAFE_COMPONENT_LENGTH: E,
   MAX_SAFE_BUILD_LENGTH: i,
   MAX_SAFE_INTEGER: s,
   WHITESPACE_CHARACTERS: n,
   RELEASE_TYPES: o,
   SEMVER_SPEC_VERSION: r,
   FLAG_INCLUDE_PRERELEASE: 1,
   FLAG_LOOSE: 2
  };
 },
 1159: e => {
  const r = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...e) => console.error("SEMVER", ...e) : () => {};
  e.exports = r;
 },
 3348: e => {
  const r = /^[0-9]+$/;
  const compareIdentifiers = (e, t) => {
   if (typeof e === "number" && typeof t === "number") {
    return e === t ? 0 : e < t ? -1 : 1;
   }
   const s = r.test(e);
   const E = r.test(t);
   if (s && E) {
    e = +e;
    t = +t;
   }
   return e === t ? 0 : s && !E ? -1 : E && !s ? 1 : e < t ? -1 : 1;
  };
  const rcompareIdentifiers = (e, r) => compareIdentifiers(r, e);
  e.exports = {
   compareIdentifiers: compareIdentifiers,
   rcompareIdentifiers: rcompareIdentifiers
  };
 },
 356: e => {
  const r = Object.freeze({
   loose: true
  });
  const t = Object.freeze({});
  const parseOptions = e => {
   if (!e) {
    return t;
   }
   if (typeof e !== "object") {
    return r;
   }
   return e;
  };
  e.exports = parseOptions;
 },
 5471: (e, r, t) => {
  const {MAX_SAFE_COMPONENT_LENGTH: s, MAX_SAFE_BUILD_LENGTH: E, MAX_LENGTH: i} = t(5101);
  const n = t(1159);
  r = e.exports = {};
  const o = r.re = [];
  const I = r.safeRe = [];
  const a = r.src = [];
  const h = r.safeSrc = [];
  const R = r.t = {};
  let c = 0;
  const l = "[a-zA-Z0-9-]";
  const N = [ [ "\\s", 1 ], [ "\\d", i ], [ l, E ] ];
  const makeSafeRegex = e => {
   for (const [r, t] of N) {
    e = e.split(`${r}*`).join(`${r}{0,${t}}`).split(`${r}+`).join(`${r}{1,${t}}`);
   }
   return e;
  };
  const createToken = (e, r, t) => {
   const s = makeSafeRegex(r);
   const E = c++;
   n(e, E, r);
   R[e] = E;
   a[E] = r;
   h[E] = s;
   o[E] = new RegExp(r, t ? "g" : undefined);
   I[E] = new RegExp(s, t ? "g" : undefined);
  };
  createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
  createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
  createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${l}*`);
  createToken("MAINVERSION", `(${a[R.NUMERICIDENTIFIER]})\\.` + `(${a[R.NUMERICIDENTIFIER]})\\.` + `(${a[R.NUMERICIDENTIFIER]})`);
  createToken("MAINVERSIONLOOSE", `(${a[R.NUMERICIDENTIFIERLOOSE]})\\.` + `(${a[R.NUMERICIDENTIFIERLOOSE]})\\.` + `(${a[R.NUMERICIDENTIFIERLOOSE]})`);
  createToken("PRERELEASEIDENTIFIER", `(?:${a[R.NONNUMERICIDENTIFIER]}|${a[R.NUMERICIDENTIFIER]})`);
  createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${a[R.NONNUMERICIDENTIFIER]}|${a[R.NUMERICIDENTIFIERLOOSE]})`);
  createToken("PRERELEASE", `(?:-(${a[R.PRERELEASEIDENTIFIER]}(?:\\.${a[R.PRERELEASEIDENTIFIER]})*))`);
  createToken("PRERELEASELOOSE", `(?:-?(${a[R.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${a[R.PRERELEASEIDENTIFIERLOOSE]})*))`);
  createToken("BUILDIDENTIFIER", `${l}+`);
  createToken("BUILD", `(?:\\+(${a[R.BUILDIDENTIFIER]}(?:\\.${a[R.BUILDIDENTIFIER]})*))`);
  createToken("FULLPLAIN", `v?${a[R.MAINVERSION]}${a[R.PRERELEASE]}?${a[R.BUILD]}?`);
  createToken("FULL", `^${a[R.FULLPLAIN]}$`);
  createToken("LOOSEPLAIN", `[v=\\s]*${a[R.MAINVERSIONLOOSE]}${a[R.PRERELEASELOOSE]}?${a[R.BUILD]}?`);
  createToken("LOOSE", `^${a[R.LOOSEPLAIN]}$`);
  createToken("GTLT", "((?:<|>)?=?)");
  createToken("XRANGEIDENTIFIERLOOSE", `${a[R.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
  createToken("XRANGEIDENTIFIER", `${a[R.NUMERICIDENTIFIER]}|x|X|\\*`);
  createToken("XRANGEPLAIN", `[v=\\s]*(${a[R.XRANGEIDENTIFIER]})` + `(?:\\.(${a[R.XRANGEIDENTIFIER]})` + `(?:\\.(${a[R.XRANGEIDENTIFIER]})` + `(?:${a[R.PRERELEASE]})?${a[R.BUILD]}?` + `)?)?`);
  createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${a[R.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${a[R.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${a[R.XRANGEIDENTIFIERLOOSE]})` + `(?:${a[R.PRERELEASELOOSE]})?${a[R.BUILD]}?` + `)?)?`);
  createToken("XRANGE", `^${a[R.GTLT]}\\s*${a[R.XRANGEPLAIN]}$`);
  createToken("XRANGELOOSE", `^${a[R.GTLT]}\\s*${a[R.XRANGEPLAINLOOSE]}$`);
  createToken("COERCEPLAIN", `${"(^|[^\\d])" + "(\\d{1,"}${s}})` + `(?:\\.(\\d{1,${s}}))?` + `(?:\\.(\\d{1,${s}}))?`);
  createToken("COERCE", `${a[R.COERCEPLAIN]}(?:$|[^\\d])`);
  createToken("COERCEFULL", a[R.COERCEPLAIN] + `(?:${a[R.PRERELEASE]})?` + `(?:${a[R.BUILD]})?` + `(?:$|[^\\d])`);
  createToken("COERCERTL", a[R.COERCE], true);
  createToken("COERCERTLFULL", a[R.COERCEFULL], true);
  createToken("LONETILDE", "(?:~>?)");
  createToken("TILDETRIM", `(\\s*)${a[R.LONETILDE]}\\s+`, true);
  r.tildeTrimReplace = "$1~";
  createToken("TILDE", `^${a[R.LONETILDE]}${a[R.XRANGEPLAIN]}$`);
  createToken("TILDELOOSE", `^${a[R.LONETILDE]}${a[R.XRANGEPLAINLOOSE]}$`);
  createToken("LONECARET", "(?:\\^)");
  createToken("CARETTRIM", `(\\s*)${a[R.LONECARET]}\\s+`, true);
  r.caretTrimReplace = "$1^";
  createToken("CARET", `^${a[R.LONECARET]}${a[R.XRANGEPLAIN]}$`);
  createToken("CARETLOOSE", `^${a[R.LONECARET]}${a[R.XRANGEPLAINLOOSE]}$`);
  createToken("COMPARATORLOOSE", `^${a[R.GTLT]}\\s*(${a[R.LOOSEPLAIN]})$|^$`);
  createToken("COMPARATOR", `^${a[R.GTLT]}\\s*(${a[R.FULLPLAIN]})$|^$`);
  createToken("COMPARATORTRIM", `(\\s*)${a[R.GTLT]}\\s*(${a[R.LOOSEPLAIN]}|${a[R.XRANGEPLAIN]})`, true);
  r.comparatorTrimReplace = "$1$2$3";
  createToken("HYPHENRANGE", `^\\s*(${a[R.XRANGEPLAIN]})` + `\\s+-\\s+` + `(${a[R.XRANGEPLAIN]})` + `\\s*$`);
  createToken("HYPHENRANGELOOSE", `^\\s*(${a[R.XRANGEPLAINLOOSE]})` + `\\s+-\\s+` + `(${a[R.XRANGEPLAINLOOSE]})` + `\\s*$`);
  createToken("STAR", "(<|>)?=?\\s*\\*");
  createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
  createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
 }
};

