"use strict";

exports.id = 528;

exports.ids = [ 528 ];

exports.modules = {
 1969: (e, t, s) => {
  s.d(t, {
   C3: () => digitsOf,
   F0: () => Tally,
   VI: () => testsMessage,
   VV: () => cutShort,
   _q: () => testsStatus,
   aH: () => coverageMessage,
   bQ: () => NodeComments,
   dJ: () => failuresOf,
   fs: () => Hits,
   in: () => roundedDown,
   mQ: () => countsOf,
   pq: () => countOf,
   s5: () => percentageOf,
   sx: () => UnreadableReport,
   t7: () => i
  });
  class UnreadableReport extends Error {
   found;
   expected;
   path;
   constructor(e, t, s) {
    super(e);
    this.found = e;
    this.expected = t;
    this.path = s;
   }
  }
  function cutShort(e) {
   return new UnreadableReport(`is cut short: ${e}`, "the complete file, as the tool writes it");
  }
  const n = 1e12;
  function countOf(e, t) {
   if (typeof e === "number" && Number.isInteger(e) && e >= 0 && e <= n) return e;
   throw new UnreadableReport(`has no usable number in ${t}`, "a whole number, 0 or more");
  }
  function digitsOf(e, t) {
   return countOf(e !== undefined && /^\d+$/.test(e) ? Number(e) : undefined, t);
  }
  function countsOf(e, t, s) {
   if (e <= t) return {
    covered: e,
    total: t
   };
   throw new UnreadableReport(`has a count above its total in ${s}`, "a count of at most the total");
  }
  class Tally {
   covered=0;
   total=0;
   add(e, t) {
    this.covered += e;
    this.total += t;
   }
   hit(e) {
    this.add(Number(e), 1);
   }
   hitAll(e) {
    for (const t of e) this.hit(t);
    return this;
   }
  }
  class Hits extends Map {
   add(e, t) {
    this.set(e, t || this.get(e) === true);
   }
  }
  function failuresOf(e, t) {
   return t ? Math.max(1, e) : e;
  }
  class NodeComments {
   #e=new Map;
   read(e) {
    const [, t, s] = /^(suites|pass|fail|cancelled|skipped|todo) (\d+)$/.exec(e) ?? [];
    if (t !== undefined) this.#e.set(t, digitsOf(s, "a comment"));
   }
   totals(e) {
    if (![ "suites", "pass", "todo" ].every(e => this.#e.has(e))) return undefined;
    const sum = (...e) => e.reduce((e, t) => e + (this.#e.get(t) ?? 0), 0);
    const t = Math.max(sum("fail", "cancelled"), Math.min(e.failed, 1));
    return {
     passed: sum("pass"),
     failed: t,
     skipped: sum("skipped", "todo")
    };
   }
  }
  function percentageOf({covered: e, total: t}) {
   if (t === 0) return undefined;
   const s = e * 1e3;
   return atLeast((s - s % t) / t / 10, e > 0);
  }
  function roundedDown(e) {
   const [t = "0"] = /^\d+(?:\.\d)?(?!.*e)/.exec(String(e)) ?? [];
   return atLeast(Number(t), e > 0);
  }
  function atLeast(e, t) {
   return e === 0 && t ? .1 : e;
  }
  function coverageMessage(e) {
   return `${e}%`;
  }
  const i = [ [ 0, "red" ], [ 50, "orange" ], [ 70, "yellow" ], [ 80, "green" ], [ 90, "brightgreen" ] ];
  function testsMessage({passed: e, failed: t, skipped: s}) {
   const n = [ `${t} failed`, `${e} passed`, `${s} skipped` ];
   return n.filter(e => !e.startsWith("0 ")).join(", ");
  }
  function testsStatus({passed: e, failed: t, skipped: s}) {
   if (t > 0) return "failing";
   if (e > 0) return "passing";
   return s > 0 ? "skipped" : undefined;
  }
 },
 4253: (e, t, s) => {
  s.d(t, {
   readReports: () => readReports
  });
  var n = s(4394);
  var i = s(3916);
  var o = s(3024);
  var r = s(6760);
  var a = s(7975);
  var c = s(8214);
  var d = s(3338);
  var f = s(1969);
  const u = 1e4;
  const l = 100;
  const h = "a report file of the workspace, or a glob that matches some";
  const p = [ ".git", "node_modules" ];
  function filesOf(e, t) {
   const s = below(e, t);
   if (!/[*?{]/.test(s) || statOf((0, r.join)(e, s)) !== undefined) return [ s ];
   const n = new Set;
   for (const t of alternatives(s)) for (const s of filesMatching(e, t)) {
    n.add(s);
    if (n.size >= u) throw new f.sx(`matches ${u} files or more`, "a glob that matches reports only");
   }
   if (n.size === 0) throw new f.sx("matches no file", h);
   return [ ...n ].sort();
  }
  function below(e, t) {
   let s = r.sep === "\\" ? t.replaceAll("\\", "/") : t;
   if ((0, r.isAbsolute)(s)) s = (0, r.relative)((0, r.resolve)(e), s).split(r.sep).join("/");
   const n = [];
   for (const e of s.split("/")) {
    if (e === ".." && n.pop() === undefined) throw outside();
    if (e !== ".." && e !== "." && e !== "") n.push(e);
   }
   if ((0, r.isAbsolute)(s) || n.includes("\0")) throw outside();
   return n.join("/");
  }
  function outside() {
   return new f.sx(w.outside, h);
  }
  const m = /\{([^{},]*,[^{}]*)\}/;
  function alternatives(e) {
   let t = [ e ];
   while (t.some(e => m.test(e))) {
    t = t.flatMap(e => {
     const [t = "", s = ""] = m.exec(e) ?? [];
     return t === "" ? [ e ] : s.split(",").map(s => e.replace(t, () => s));
    });
    if (t.length > l) throw new f.sx("has too many braces", `at most ${l} alternatives`);
   }
   return t;
  }
  function* filesMatching(e, t) {
   const s = t.split("/");
   const n = s.at(-1) === "**" ? "*" : s.pop() ?? "";
   let i = new Set([ "" ]);
   for (const t of s) if (t === "**") for (const t of i) for (const s of foldersIn(e, t, "*")) i.add(s); else i = new Set([ ...i ].flatMap(s => foldersIn(e, s, t)));
   for (const t of i) for (const s of hasWildcard(n) ? matchingEntries((0, r.join)(e, t), n).map(e => e.name) : [ n ]) if (statOf((0, 
   r.join)(e, t, s))?.isFile() === true) yield `${t}${s}`;
  }
  function foldersIn(e, t, s) {
   const n = (0, r.join)(e, t);
   const i = hasWildcard(s) ? matchingEntries(n, s).flatMap(e => e.isDirectory() ? [ e.name ] : []) : [ s ].filter(e => statOf((0, 
   r.join)(n, e))?.isDirectory());
   return i.map(e => `${t}${e}/`);
  }
  const hasWildcard = e => /[*?]/.test(e);
  function matchingEntries(e, t) {
   try {
    return (0, o.readdirSync)(e, {
     withFileTypes: true
    }).filter(({name: e}) => !p.includes(e) && (!e.startsWith(".") || t.startsWith(".")) && (0, 
    c.kt)(e, t));
   } catch (e) {
    throw new f.sx(`leads to a folder that cannot be read (${reason(e)})`, h);
   }
  }
  function statOf(e) {
   try {
    return (0, o.statSync)(e);
   } catch {
    return undefined;
   }
  }
  function reason(e) {
   const t = (0, i.$N)(e);
   return typeof t === "string" ? t : "unknown reason";
  }
  const w = {
   outside: "leads out of the workspace",
   git: 'leads into ".git"',
   folder: "is a folder",
   special: "is not a regular file"
  };
  async function openReport(e, t) {
   try {
    return await (0, d.l)(e, t);
   } catch (e) {
    const t = [ "ENOENT", "ENOTDIR" ].includes(reason(e));
    const s = t ? "does not exist" : `cannot be read (${reason(e)})`;
    throw new f.sx(e instanceof d.i ? w[e.problem] : s, h);
   }
  }
  const g = 1 << 15;
  async function* chunksOf(e) {
   const t = Buffer.allocUnsafe(g);
   for (;;) {
    const {bytesRead: s} = await e.read(t, 0, g, null);
    if (s === 0) return;
    yield t.subarray(0, s);
   }
  }
  async function* decodeText(e) {
   let t;
   for await (const s of e) {
    t ??= new a.TextDecoder(encodingOf(s));
    yield t.decode(s, {
     stream: true
    });
   }
   yield t?.decode() ?? "";
  }
  function encodingOf(e) {
   const t = e.toString("latin1", 0, 2);
   if (t === "\xff\xfe") return "utf-16le";
   if (t === "\xfe\xff") return "utf-16be";
   if (e.includes(0)) throw new f.sx("is a binary file", "a report as text");
   return "utf-8";
  }
  const b = [ {
   name: "Istanbul summary",
   is: e => isObject(at(e, "total", "lines")),
   read: istanbulSummary
  }, {
   name: "coverage.py JSON",
   is: e => at(e, "totals", "num_statements") !== undefined,
   read: coveragePy
  }, {
   name: "Jest/Vitest JSON",
   is: e => "numTotalTests" in e,
   read: jest
  }, {
   name: "Playwright JSON",
   is: ({stats: e, suites: t, config: s}) => Array.isArray(t) && (at(e, "expected") !== undefined || isObject(s)),
   read: playwright
  }, {
   name: "CTRF",
   is: e => isObject(at(e, "results", "summary")),
   read: ctrf
  }, {
   name: "SimpleCov .last_run.json",
   is: isLastRun,
   read: lastRun
  }, {
   name: "SimpleCov coverage.json",
   is: e => at(e, "meta", "simplecov_version") !== undefined,
   read: simpleCov
  }, {
   name: "SimpleCov .resultset.json",
   is: e => hasValues(e, ({coverage: e}) => isObject(e)),
   read: resultSet
  }, {
   name: "Istanbul final",
   is: e => hasValues(e, e => isObject(statementsOf(e))),
   read: istanbulFinal
  } ];
  const O = b.map(({name: e}) => e);
  const v = 1 << 26;
  class JsonReport {
   #t=[];
   #s=0;
   write(e) {
    this.#s += e.length;
    if (this.#s > v) throw new f.sx("is JSON of more than 64 MiB", "JSON of up to 64 MiB");
    this.#t.push(e);
   }
   end() {
    const e = parsed(this.#t.join(""));
    const t = b.find(({is: t}) => t(e));
    if (t !== undefined) return t.read(e);
    throw new f.sx("is JSON in an unknown format", O.join(", "));
   }
  }
  function parsed(e) {
   try {
    const t = JSON.parse(e);
    return isObject(t) ? t : {};
   } catch {
    throw new f.sx("is not valid JSON", "the complete JSON, as the tool writes it");
   }
  }
  function isObject(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  function at(e, ...t) {
   return t.reduce((e, t) => isObject(e) && Object.hasOwn(e, t) ? e[t] : undefined, e);
  }
  function hasValues(e, t) {
   const s = Object.values(e);
   return s.length > 0 && s.every(e => isObject(e) && t(e));
  }
  function objectEntries(e, t) {
   if (isObject(e)) return Object.entries(e);
   throw new f.sx(`has no usable ${t}`, `an object in ${t}`);
  }
  function listOf(e, t) {
   if (Array.isArray(e)) return e;
   throw new f.sx(`has no usable ${t}`, `a list in ${t}`);
  }
  function sumOf(e, ...t) {
   return t.reduce((t, s) => t + (0, f.pq)(at(e, s), s), 0);
  }
  function pair(e, t, s) {
   return (0, f.mQ)((0, f.pq)(at(e, t), t), (0, f.pq)(at(e, s), s), t);
  }
  function istanbulSummary({total: e}) {
   const t = {};
   for (const s of n.sF) {
    const n = at(e, s);
    if (n !== undefined) t[s] = pair(n, "covered", "total");
   }
   return {
    kind: "coverage",
    counts: t
   };
  }
  function statementsOf(e) {
   return at(e, "statementMap") ?? at(e, "data", "statementMap");
  }
  function istanbulFinal(e) {
   const t = {
    lines: new f.F0,
    branches: new f.F0,
    functions: new f.F0,
    statements: new f.F0
   };
   for (const s of Object.values(e)) {
    const e = at(s, "data") ?? s;
    const n = new f.fs;
    for (const [s, i] of objectEntries(at(e, "s"), '"s"')) {
     const o = (0, f.pq)(i, '"s"') > 0;
     t.statements.hit(o);
     const r = at(e, "statementMap", s, "start", "line");
     if (r === undefined) continue;
     n.add((0, f.pq)(r, '"statementMap"'), o);
    }
    t.lines.hitAll(n.values());
    for (const [, s] of objectEntries(at(e, "f"), '"f"')) t.functions.hit((0, f.pq)(s, '"f"') > 0);
    for (const [, s] of objectEntries(at(e, "b"), '"b"')) for (const e of listOf(s, '"b"')) t.branches.hit((0, 
    f.pq)(e, '"b"') > 0);
   }
   return {
    kind: "coverage",
    counts: t
   };
  }
  function coveragePy({totals: e}) {
   const t = pair(e, "covered_lines", "num_statements");
   const s = {
    lines: t,
    statements: t
   };
   if (at(e, "num_branches") === undefined) return {
    kind: "coverage",
    counts: s
   };
   return {
    kind: "coverage",
    counts: {
     ...s,
     branches: pair(e, "covered_branches", "num_branches")
    }
   };
  }
  const k = [ [ "line", "lines" ], [ "covered_percent", "lines" ], [ "branch", "branches" ], [ "method", "functions" ] ];
  function isLastRun({result: e}) {
   return isObject(e) && k.some(([t]) => t in e);
  }
  function lastRun({result: e}) {
   const t = {};
   for (const [s, n] of k) {
    const i = at(e, s);
    if (i === undefined) continue;
    if (typeof i !== "number" || !(i >= 0 && i <= 100)) throw new f.sx("has no usable percentage", "a number from 0 to 100");
    t[n] = i;
   }
   return {
    kind: "percentage",
    percentages: t
   };
  }
  function isCounted(e) {
   return e !== null && e !== "ignored";
  }
  function resultSet(e) {
   const t = new f.fs;
   let s;
   for (const n of Object.values(e)) for (const [e, i] of objectEntries(at(n, "coverage"), '"coverage"')) {
    for (const [s, n] of listOf(Array.isArray(i) ? i : at(i, "lines"), '"lines"').entries()) if (isCounted(n)) t.add(`${e}\n${s}`, isReached(n));
    const n = at(i, "branches");
    if (n === undefined) continue;
    s ??= new f.fs;
    for (const [t, i] of objectEntries(n, '"branches"')) for (const [n, o] of objectEntries(i, '"branches"')) s.add(`${e}\n${t}\n${n}`, isReached(o));
   }
   const tallyOf = e => (new f.F0).hitAll(e.values());
   const n = {
    lines: tallyOf(t),
    ...s && {
     branches: tallyOf(s)
    }
   };
   return {
    kind: "coverage",
    counts: n
   };
  }
  function isReached(e) {
   return (0, f.pq)(e, '"coverage"') > 0;
  }
  function simpleCov({coverage: e}) {
   const t = new f.F0;
   let s;
   const add = (e, t) => {
    if (isCounted(t)) e.hit(isReached(t));
   };
   for (const [, n] of objectEntries(e, '"coverage"')) {
    for (const e of listOf(at(n, "lines"), '"lines"')) add(t, e);
    const e = at(n, "branches");
    if (e === undefined) continue;
    s ??= new f.F0;
    for (const t of listOf(e, '"branches"')) add(s, at(t, "coverage"));
   }
   return {
    kind: "coverage",
    counts: {
     lines: t,
     ...s && {
      branches: s
     }
    }
   };
  }
  function jest(e) {
   if (at(e, "wasInterrupted") === true) throw new f.sx("is from a run that was interrupted", "a run that ended");
   const hasFailed = e => at(e, "status") === "failed";
   const t = listOf(at(e, "testResults") ?? [], "testResults").filter(e => hasFailed(e) && !listOf(at(e, "assertionResults"), "assertionResults").some(hasFailed));
   const s = sumOf(e, "numPassedTests");
   const n = sumOf(e, "numFailedTests");
   const i = sumOf(e, "numPendingTests", ..."numTodoTests" in e ? [ "numTodoTests" ] : []);
   (0, f.mQ)(s + n + i, sumOf(e, "numTotalTests"), "numTotalTests");
   const o = (0, f.dJ)(n + t.length, e["success"] === false);
   return {
    kind: "tests",
    passed: s,
    failed: o,
    skipped: i
   };
  }
  function playwright({stats: e, suites: t, errors: s = []}) {
   const n = e === undefined ? outcomesOf(t) : e;
   const i = sumOf(n, "unexpected") + listOf(s, "errors").length;
   return {
    kind: "tests",
    passed: sumOf(n, "expected", "flaky"),
    failed: i,
    skipped: sumOf(n, "skipped")
   };
  }
  function outcomesOf(e) {
   const t = {
    expected: 0,
    unexpected: 0,
    flaky: 0,
    skipped: 0
   };
   const s = [ ...listOf(e, "suites") ];
   for (let e = s.pop(); e !== undefined; e = s.pop()) {
    s.push(...listOf(at(e, "suites") ?? [], "suites"));
    for (const s of listOf(at(e, "specs"), "specs")) for (const e of listOf(at(s, "tests"), "tests")) {
     const s = String(at(e, "status"));
     if (!Object.hasOwn(t, s)) throw new f.sx("has a test without an outcome", "expected, unexpected, flaky or skipped");
     t[s] = (t[s] ?? 0) + 1;
    }
   }
   return t;
  }
  function ctrf(e) {
   const t = at(e, "results", "summary");
   const s = sumOf(t, "passed");
   const n = sumOf(t, "failed");
   const i = sumOf(t, "skipped", "pending", "other");
   (0, f.mQ)(s + n + i, sumOf(t, "tests"), "tests");
   return {
    kind: "tests",
    passed: s,
    failed: n,
    skipped: i
   };
  }
  const x = [ {
   name: "lcov",
   starts: /^(?:TN|SF):/,
   reader: lcov
  }, {
   name: "Go cover profile",
   starts: /^mode: (?:set|count|atomic)$/,
   reader: goCover
  }, {
   name: "JaCoCo CSV",
   starts: /^GROUP,PACKAGE,CLASS,/,
   reader: jacocoCsv
  }, {
   name: "TAP",
   starts: /^(?:TAP version \d+$|1\.\.\d+(?:\s|$)|(?:not )?ok\b)/,
   reader: () => new Tap
  }, {
   name: "go test -json",
   starts: /^(?:\{(?=.*"Action":")"(?:Time|ImportPath|Action|Package)":.*\}|FAIL\t.* \[(?:build|setup) failed\])$/,
   reader: () => new GoTest
  } ];
  const y = 1 << 24;
  class LineReport {
   #n;
   #i="";
   #o=0;
   constructor(e) {
    this.#n = e;
   }
   write(e) {
    let t = 0;
    for (let s = e.indexOf("\n"); s !== -1; s = e.indexOf("\n", t)) {
     this.#r(this.#i + e.slice(t, s));
     this.#i = "";
     t = s + 1;
    }
    this.#i += e.slice(t);
    if (this.#i.length > y) throw new f.sx("has a line that is too long", "lines of up to 16 MiB");
   }
   end() {
    const e = this.#i === "";
    if (!e) this.#r(this.#i);
    return this.#n.end(e);
   }
   #r(e) {
    this.#n.line(e.endsWith("\r") ? e.slice(0, -1) : e, ++this.#o);
   }
  }
  function wrongLine(e, t) {
   return new f.sx(`has a line ${e} that does not match its format`, t);
  }
  function copyOf(e) {
   return Buffer.from(e).toString();
  }
  function addCopy(e, t, s) {
   e.add(e.has(t) ? t : copyOf(t), s);
  }
  const C = 1 << 22;
  const S = 1 << 28;
  class LineDetails {
   found="LF:";
   hit="LH:";
   #a=Buffer.alloc(C / 4 + 1);
   #c=0;
   #d=0;
   get isEmpty() {
    return this.#c === 0;
   }
   read(e, t) {
    if (!e.startsWith("DA:")) return;
    let s = 3;
    let n = 0;
    for (let t = e.charCodeAt(s) - 48; t >= 0 && t <= 9; t = e.charCodeAt(++s) - 48) n = n * 10 + t;
    const i = e.charCodeAt(s + 1);
    const o = s > 3 && s + 2 === e.length && i >= 48 && i <= 57;
    if (e[s] !== "," || !o && !/^DA:\d+,\d+(?:,|$)/.test(e)) throw wrongLine(t, "DA:line,count");
    if (n > C) throw wrongLine(t, `a line number up to ${C}`);
    const r = o ? i !== 48 : !/,0+(?:,|$)/.test(e);
    this.#f(n >> 2, (r ? 3 : 1) << (n & 3) * 2);
   }
   merge(e) {
    for (let t = 0; t < e.length; t++) this.#f(t, e.charCodeAt(t));
   }
   take() {
    const e = this.#c;
    this.#d += e;
    if (this.#d > S) throw new f.sx("has too many lines", "source files of up to a million lines");
    const t = this.#a.toString("latin1", 0, e);
    this.#a.fill(0, 0, e);
    this.#c = 0;
    return e === 0 ? undefined : t;
   }
   addTo(e, t) {
    for (let s = 0; s < t.length; s++) for (let n = t.charCodeAt(s); n !== 0; n >>= 2) if ((n & 1) !== 0) e.hit((n & 2) !== 0);
   }
   #f(e, t) {
    this.#a[e] = (this.#a[e] ?? 0) | t;
    if (e >= this.#c) this.#c = e + 1;
   }
  }
  class NamedDetails {
   found;
   hit;
   #u;
   #l=new f.fs;
   constructor(e, t, s) {
    this.found = e;
    this.hit = t;
    this.#u = s;
   }
   get isEmpty() {
    return this.#l.size === 0;
   }
   read(e, t) {
    const s = this.#u(e, t);
    if (s !== undefined) addCopy(this.#l, ...s);
   }
   merge(e) {
    const [t, s] = e.size > this.#l.size ? [ e, this.#l ] : [ this.#l, e ];
    for (const [e, n] of s) t.add(e, n);
    this.#l = t;
   }
   take() {
    const e = this.#l;
    this.#l = new f.fs;
    return e.size === 0 ? undefined : e;
   }
   addTo(e, t) {
    e.hitAll(t.values());
   }
  }
  function parseBranch(e, t) {
   if (!e.startsWith("BRDA:")) return undefined;
   const [, s, n] = /^BRDA:(\d+,.*),(-|\d+)$/.exec(e) ?? [];
   if (s === undefined || n === undefined) throw wrongLine(t, "BRDA:line,block,branch,taken");
   return [ s, /[1-9]/.test(n) ];
  }
  function parseFunction(e, t) {
   if (!/^FN(?:DA|L|A)?:/.test(e)) return undefined;
   const [, s] = /^FN:\d+,(?:\d+,)?(.*)$/.exec(e) ?? [];
   if (s !== undefined) return [ s, false ];
   const [, n = "", i] = /^FNDA:(\d+),(.*)$/.exec(e) ?? [];
   if (i !== undefined) return [ i, /[1-9]/.test(n) ];
   const [, o, r = ""] = /^FN[LA]:(\d+),(\d+)/.exec(e) ?? [];
   if (o !== undefined) return [ `#${o}`, e.startsWith("FNA:") && /[1-9]/.test(r) ];
   throw wrongLine(t, "FN:line,name or FNDA:count,name");
  }
  function lcov(e) {
   switch (e) {
   case "branches":
    return new Lcov(e, new NamedDetails("BRF:", "BRH:", parseBranch));

   case "functions":
    return new Lcov(e, new NamedDetails("FNF:", "FNH:", parseFunction));

   case "lines":
   case "statements":
    return new Lcov(e, new LineDetails);
   }
  }
  class Lcov {
   #h;
   #p;
   #m=new Map;
   #w;
   #g=false;
   constructor(e, t) {
    this.#h = e;
    this.#p = t;
   }
   line(e, t) {
    if (e.startsWith("DA:")) this.#b(e, t); else if (e.startsWith("SF:")) {
     if (this.#w !== undefined) throw wrongLine(t, "end_of_record before it");
     this.#g = false;
     this.#w = {
      path: e.slice(3)
     };
    } else if (e === "end_of_record") this.#O(t); else if (this.#w !== undefined && /^[A-Z]{2,6}:/.test(e)) this.#b(e, t); else if (e.startsWith("TN:")) this.#g = true; else if (e !== "" && !e.startsWith("#")) throw wrongLine(t, "lines like SF:, DA: and end_of_record");
   }
   end() {
    if (this.#w !== undefined || this.#g) throw (0, f.VV)("its last record has no end_of_record");
    if (this.#h === "statements") return {
     kind: "coverage",
     counts: {}
    };
    const e = new f.F0;
    for (const {found: t, hit: s = 0, kept: n} of this.#m.values()) {
     if (t !== undefined) e.add(s, t); else if (n !== undefined) this.#p.addTo(e, n);
    }
    return {
     kind: "coverage",
     counts: {
      [this.#h]: e
     }
    };
   }
   #b(e, t) {
    if (this.#w === undefined) throw wrongLine(t, "SF: before it");
    if (this.#h === "statements") return;
    const {found: s, hit: n} = this.#p;
    if (e.startsWith(s)) this.#w.found = (0, f.C3)(e.slice(s.length), s); else if (e.startsWith(n)) this.#w.hit = (0, 
    f.C3)(e.slice(n.length), n); else this.#p.read(e, t);
   }
   #O(e) {
    if (this.#w === undefined) throw wrongLine(e, "SF: before it");
    const {path: t, found: s, hit: n} = this.#w;
    this.#w = undefined;
    const i = this.#p;
    if (s === undefined !== (n === undefined)) throw wrongLine(e, `${i.found} and ${i.hit}`);
    (0, f.mQ)(n ?? 0, s ?? 0, i.hit);
    const o = this.#m.get(t);
    if (o === undefined) this.#m.set(copyOf(t), {
     found: s,
     hit: n,
     kept: i.take()
    }); else {
     if (o.kept === undefined && (o.found ?? 0) > 0 || i.isEmpty && (s ?? 0) > 0) throw new f.sx("has several records of a source file, and one of them has only totals", "one record for each source file");
     if (o.kept !== undefined) i.merge(o.kept);
     this.#m.set(t, {
      found: undefined,
      hit: undefined,
      kept: i.take()
     });
    }
   }
  }
  function goCover() {
   const e = new f.fs;
   return {
    line(t, s) {
     if (t === "" || /^mode: (?:set|count|atomic)$/.test(t)) return;
     const [, n, i] = /^(.+:\d+\.\d+,\d+\.\d+ \d+) (\d+)$/.exec(t) ?? [];
     if (n === undefined || i === undefined) throw wrongLine(s, "file:line.column,line.column statements count");
     addCopy(e, n, /[1-9]/.test(i));
    },
    end() {
     const t = new f.F0;
     for (const [s, n] of e) {
      const e = (0, f.C3)(s.slice(s.lastIndexOf(" ") + 1), "the number of statements");
      t.add(n ? e : 0, e);
     }
     return {
      kind: "coverage",
      counts: {
       lines: t,
       statements: t
      }
     };
    }
   };
  }
  const $ = {
   statements: 10,
   branches: 8,
   lines: 6,
   functions: 2
  };
  const A = "GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED,COMPLEXITY_MISSED,COMPLEXITY_COVERED,METHOD_MISSED,METHOD_COVERED";
  function jacocoCsv() {
   const e = {
    lines: new f.F0,
    branches: new f.F0,
    functions: new f.F0,
    statements: new f.F0
   };
   return {
    line(t, s) {
     if (t === "" || t === A) return;
     if (t.startsWith("GROUP,PACKAGE,CLASS,")) throw wrongLine(s, "the columns of JaCoCo's CSV");
     const i = t.split(",");
     if (i.length < 13) throw wrongLine(s, "13 columns");
     for (const t of n.sF) {
      const s = i.length - $[t];
      const n = (0, f.C3)(i[s + 1], "a column");
      e[t].add(n, n + (0, f.C3)(i[s], "a column"));
     }
    },
    end(t) {
     if (!t) throw (0, f.VV)("its last row is not complete");
     return {
      kind: "coverage",
      counts: e
     };
    }
   };
  }
  class Tap {
   #v={
    passed: 0,
    failed: 0,
    skipped: 0
   };
   #k=new TapDocument;
   #x=0;
   line(e, t) {
    if (/^TAP version \d+$/.test(e) && this.#k.hasBegun) this.#O(); else this.#k.line(e, t);
   }
   end(e) {
    if (!e && this.#k.mayLackMore) throw (0, f.VV)("its last line is not complete");
    if (this.#k.hasBegun || this.#x === 0) this.#O();
    return {
     kind: "tests",
     ...this.#v
    };
   }
   #O() {
    const {passed: e, failed: t, skipped: s} = this.#k.counts();
    this.#v.passed += e;
    this.#v.failed += t;
    this.#v.skipped += s;
    this.#k = new TapDocument;
    this.#x++;
   }
  }
  function tapLevel(e, t, s) {
   return {
    indent: e,
    planned: undefined,
    points: 0,
    failedBefore: t,
    hasFailed: s
   };
  }
  class TapDocument {
   #y=tapLevel(0, 0, false);
   #C=[];
   #e={
    passed: 0,
    failed: 0,
    skipped: 0
   };
   #S=false;
   #$=false;
   #A=false;
   #F=false;
   #R=new f.bQ;
   get hasBegun() {
    return this.#y.points > 0 || this.#y.planned !== undefined || this.#S;
   }
   get mayLackMore() {
    return this.#F && (this.#A || this.#y.points === 1);
   }
   line(e, t) {
    this.#F = false;
    if (e.startsWith("    ")) this.#A = true;
    if (e.startsWith("Bail out!")) this.#S = true;
    if (/^\s+type: '(?:test|suite)'$/.test(e)) this.#$ = true;
    const s = this.#C.at(-1) ?? this.#y;
    const n = e.search(/\S/);
    if (this.#C.length > 0 && n === s.indent - 4 && e.trim() === "}") this.#T(s);
    if (n !== s.indent) return;
    const i = e.slice(n);
    const [, o] = /^1\.\.(\d+)(?:\s|$)/.exec(i) ?? [];
    if (/^(?:not )?ok\b/.test(i)) this.#L(i, s); else if (o !== undefined) {
     if (s.planned !== undefined) throw wrongLine(t, 'one plan for each "TAP version"');
     s.planned = (0, f.C3)(o, "the plan");
    } else if (s.planned !== undefined && i.startsWith("# ")) this.#R.read(i.slice(2));
   }
   counts() {
    if (this.#S) return {
     ...this.#e,
     failed: this.#e.failed + 1
    };
    if (this.#C.length > 0) throw (0, f.VV)("a subtest is not closed");
    refuseUnfulfilled(this.#y);
    const e = this.#R.totals(this.#e);
    if (e === undefined && this.#$) throw (0, f.VV)("the counts at its end are missing");
    return e ?? this.#e;
   }
   #L(e, t) {
    t.points++;
    const s = e.startsWith("not");
    const n = /\{\s*$/.test(e);
    const i = /[^\\]#\s*(?:todo\b|skip)/i.test(e);
    this.#F = !n && !i;
    if (!this.#F) this.#A = true;
    if (n) this.#C.push(tapLevel(t.indent + 4, this.#e.failed, s)); else if (i) this.#e.skipped++; else this.#e[s ? "failed" : "passed"]++;
   }
   #T(e) {
    refuseUnfulfilled(e);
    this.#C.pop();
    if (e.hasFailed && this.#e.failed === e.failedBefore) this.#e.failed++;
   }
  }
  function refuseUnfulfilled({planned: e, points: t}) {
   if (e === undefined) throw (0, f.VV)("it has no plan");
   if (e !== t) throw (0, f.VV)(`it plans ${e} tests and has ${t}`);
  }
  function isGoResult(e) {
   return e === "pass" || e === "fail" || e === "skip";
  }
  class GoTest {
   #N=new Map;
   #E=0;
   line(e, t) {
    if (e === "") return;
    if (/^FAIL\t.* \[(?:build|setup) failed\]$/.test(e)) {
     this.#E++;
     return;
    }
    const [, s] = e.endsWith("}") ? F.exec(e) ?? [] : [];
    if (s !== undefined) {
     this.#_(s);
     return;
    }
    const {Action: n, Package: i, Test: o} = parseObject(e);
    if (typeof n !== "string") throw wrongLine(t, "one JSON object per line, with an Action");
    if (typeof i !== "string" || n.startsWith("build-")) return;
    const r = this.#_(i);
    if (typeof o === "string") {
     if (n === "run") r.tests.set(o, undefined); else if (isGoResult(n)) r.tests.set(o, n);
    } else if (n === "start") r.result = undefined; else if (isGoResult(n)) r.result = n;
   }
   end() {
    const e = {
     pass: 0,
     fail: this.#E,
     skip: 0
    };
    for (const {tests: t, result: s} of this.#N.values()) {
     if (s === undefined) throw (0, f.VV)("a package has no result");
     const n = e.fail;
     for (const s of t.values()) e[s ?? "fail"]++;
     if (s === "fail" && e.fail === n) e.fail++;
    }
    return {
     kind: "tests",
     passed: e.pass,
     failed: e.fail,
     skipped: e.skip
    };
   }
   #_(e) {
    let t = this.#N.get(e);
    if (t === undefined) this.#N.set(copyOf(e), t = {
     tests: new Map,
     result: undefined
    });
    return t;
   }
  }
  const F = /^\{"Time":"[^"]*","Action":"output","Package":"([^"\\]*)"/;
  function parseObject(e) {
   try {
    const t = JSON.parse(e);
    return typeof t === "object" && t !== null ? {
     ...t
    } : {};
   } catch {
    return {};
   }
  }
  var R = s(9800);
  const T = {
   coverage: e => {
    if ("generated" in e || "clover" in e) return clover();
    return "line-rate" in e || "lines-valid" in e ? cobertura(e) : undefined;
   },
   report: jacoco,
   testsuites: () => new Junit,
   testsuite: () => new Junit,
   TestRun: trx,
   "test-run": nunit
  };
  const L = [ "Cobertura", "Clover", "JaCoCo XML", "JUnit XML", "TRX", "NUnit 3" ];
  const N = 1e3;
  class XmlReport {
   #j=new R.wT({
    xmlns: false,
    position: false
   });
   #M=[];
   #D=new TextFilter;
   #n;
   #I=false;
   constructor() {
    const e = this.#j;
    e.on("error", () => {
     throw this.#P();
    });
    e.on("doctype", e => {
     if (e.includes("<!")) throw new f.sx("is XML with a DOCTYPE that contains declarations", "a DOCTYPE without declarations, or none");
    });
    e.on("opentag", ({name: e, attributes: t}) => this.#w(e, t));
    e.on("closetag", ({name: e}) => this.#B(e));
    e.on("comment", e => this.#n?.comment?.(e));
   }
   write(e) {
    this.#j.write(this.#D.filter(e));
   }
   end() {
    this.#j.write(this.#D.rest);
    this.#I = true;
    this.#j.close();
    if (this.#n === undefined) throw this.#P();
    return this.#n.end();
   }
   #w(e, t) {
    if (this.#n === undefined) {
     this.#n = Object.hasOwn(T, e) ? T[e]?.(t) : undefined;
     if (this.#n === undefined) throw new f.sx(/^(?:html|!doctype)$/i.test(e) ? "is a web page" : "is XML in an unknown format", L.join(", "));
    }
    this.#n.open(e, t, this.#M);
    if (this.#M.push(e) > N) throw new f.sx(`has more than ${N} levels of elements`, "fewer");
   }
   #B(e) {
    this.#M.pop();
    this.#n?.close?.(e);
   }
   #P() {
    if (this.#I && this.#M.length > 0) return (0, f.VV)("its root element is not closed");
    const {line: e} = this.#j;
    return new f.sx(`is not well-formed XML (line ${e})`, "complete, well-formed XML without entities of its own");
   }
  }
  const E = {
   "<![CDATA[": "]]>",
   "\x3c!--": "--\x3e",
   "<?": "?>"
  };
  const _ = /<(?:!\[CDATA\[|!--|\?)/g;
  const j = /(?:<[!?]?[!\[CDATA-]{0,8}|&#?[\da-z]{0,8}|\]{1,2})$/i;
  const M = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:\d+|x[\da-f]+);|\]\]>/gi;
  class TextFilter {
   #i="";
   #c;
   get rest() {
    return this.#i;
   }
   filter(e) {
    const t = this.#i + e;
    let s = "";
    let n = 0;
    for (;;) {
     const e = this.#c;
     if (e === undefined) {
      _.lastIndex = n;
      const e = _.exec(t);
      const i = e?.index ?? beginningIn(t, n);
      s += t.slice(n, i).replace(M, "?");
      if (e === null) return this.#V(t.slice(i), s);
      const [o] = e;
      s += o;
      this.#c = E[o];
      n = i + o.length;
     } else {
      const i = t.indexOf(e, n);
      const o = i === -1 ? Math.max(n, t.length - e.length + 1) : i;
      if (e !== E["<![CDATA["]) s += t.slice(n, o);
      if (i === -1) return this.#V(t.slice(o), s);
      s += e;
      this.#c = undefined;
      n = i + e.length;
     }
    }
   }
   #V(e, t) {
    this.#i = e;
    return t;
   }
  }
  function beginningIn(e, t) {
   const s = Math.max(t, e.length - 12);
   return s + (j.exec(e.slice(s))?.index ?? e.length - s);
  }
  function xml_formats_sumOf(e, ...t) {
   return t.reduce((t, s) => t + (s in e ? (0, f.C3)(e[s], `${s}=`) : 0), 0);
  }
  function xml_formats_pair(e, t, s) {
   const n = [ t, s ].map(t => (0, f.C3)(e[t], `${t}=`));
   return (0, f.mQ)(n[0] ?? 0, n[1] ?? 0, `${t}=`);
  }
  const D = .0101;
  function cobertura(e) {
   const t = new f.F0;
   const s = new f.F0;
   return {
    open(e, n, i) {
     if (e !== "line" || i.at(-1) !== "lines" || i.at(-2) !== "class") return;
     t.hit((0, f.C3)(n["hits"], "hits=") > 0);
     const [, o, r] = /\((\d+)\/(\d+)\)\s*$/.exec(n["condition-coverage"] ?? "") ?? [];
     if (r !== undefined) s.add((0, f.C3)(o, "condition-coverage="), (0, f.C3)(r, "condition-coverage="));
    },
    end() {
     const n = {
      lines: coberturaCounts(e, "line", t),
      ...coberturaBranches(e, s)
     };
     const i = "functions-valid" in e ? {
      functions: xml_formats_pair(e, "functions-covered", "functions-valid")
     } : {};
     return {
      kind: "coverage",
      counts: {
       ...n,
       ...i
      }
     };
    }
   };
  }
  function coberturaCounts(e, t, s) {
   const [n, i] = t === "line" ? [ "lines-covered", "lines-valid" ] : [ "branches-covered", "branches-valid" ];
   const o = n in e || i in e;
   const r = o ? xml_formats_pair(e, n, i) : (0, f.mQ)(s.covered, s.total, `its ${t}s`);
   const {[`${t}-rate`]: a} = e;
   if (a === undefined || r.total === 0) return r;
   if (Math.abs(Number(a) - r.covered / r.total) < D) return r;
   throw new f.sx(`has a ${t}-rate= that its counts contradict`, "counts and rates that agree");
  }
  function coberturaBranches(e, t) {
   try {
    return {
     branches: coberturaCounts(e, "branch", t)
    };
   } catch (e) {
    if (e instanceof f.sx) return {};
    throw e;
   }
  }
  const I = [ [ "lines", "coveredstatements", "statements" ], [ "statements", "coveredstatements", "statements" ], [ "branches", "coveredconditionals", "conditionals" ], [ "functions", "coveredmethods", "methods" ] ];
  function clover() {
   const e = {};
   return {
    open(t, s, n) {
     if (t !== "metrics" || n.length !== 2 || n[1] !== "project") return;
     for (const [t, n, i] of I) {
      const {covered: o, total: r} = xml_formats_pair(s, n, i);
      const a = e[t] ??= new f.F0;
      a.add(o, r);
     }
    },
    end: () => ({
     kind: "coverage",
     counts: e
    })
   };
  }
  const P = new Map([ [ "LINE", "lines" ], [ "BRANCH", "branches" ], [ "METHOD", "functions" ], [ "INSTRUCTION", "statements" ] ]);
  function jacoco() {
   const e = {};
   return {
    open(t, {type: s, missed: n, covered: i}, o) {
     const r = P.get(s);
     if (t !== "counter" || o.length !== 1 || r === undefined) return;
     const a = (0, f.C3)(i, "covered=");
     e[r] = {
      covered: a,
      total: a + (0, f.C3)(n, "missed=")
     };
    },
    end() {
     const {statements: t, branches: s = new f.F0} = e;
     return {
      kind: "coverage",
      counts: t === undefined ? {} : {
       ...e,
       branches: s
      }
     };
    }
   };
  }
  const B = [ "notrun", "skipped", "suppressed", "disabled", "ignored", "pending" ];
  const V = [ "fail", "failed", "failure", "error", "errored", "broken" ];
  class Junit {
   #e={
    passed: 0,
    failed: 0,
    skipped: 0
   };
   #W=[];
   #J;
   #U=false;
   #R=new f.bQ;
   open(e, t, s) {
    const n = s.at(-1) ?? "";
    if (isSuite(e)) this.#W.push(suiteOf(t)); else if (e === "testcase") {
     this.#J = caseOf(t);
     this.#U = true;
    } else if (n === "testcase" && this.#J !== undefined) readOutcome(this.#J, e, t); else if ((e === "failure" || e === "error") && isSuite(n)) this.#f("failed", 1);
   }
   close(e) {
    if (isSuite(e)) this.#G(); else if (e === "testcase" && this.#J !== undefined) {
     const {result: e, isFlaky: t, isExpected: s} = this.#J;
     this.#J = undefined;
     this.#f(s ? "skipped" : e, 1);
     const n = this.#W.at(-1);
     if (n !== undefined && t) n.flaky++;
    }
   }
   comment(e) {
    if (this.#W.length === 1) this.#R.read(e.trim());
   }
   end() {
    return {
     kind: "tests",
     ...this.#R.totals(this.#e) ?? this.#e
    };
   }
   #f(e, t) {
    this.#e[e] += t;
    const s = this.#W.at(-1);
    if (s === undefined) return;
    s.tests += t;
    if (e !== "passed") s[e] += t;
   }
   #G() {
    const e = this.#W.at(-1);
    if (e === undefined) return;
    const {declared: t} = e;
    const s = t.failed - e.flaky - e.failed;
    const n = e.failed === 0 || e.failed === e.declaredBelow;
    if (s > 0 && n) this.#f("failed", s);
    const i = t.isEmpty && e.failed === e.tests && t.failed > 0;
    if (i && e.failed > t.failed) this.#f("failed", t.failed - e.failed);
    const o = t.skipped - e.skipped;
    if (e.tests > 0 && o > 0 && t.tests - e.tests === o) this.#f("skipped", o);
    this.#W.pop();
    const r = this.#W.at(-1);
    if (r === undefined && !this.#U && t.tests > e.tests) throw new f.sx(`declares ${t.tests} tests and lists none`, "one <testcase> for each test");
    if (r === undefined) return;
    r.declaredBelow += t.failed;
    for (const t of [ "tests", "failed", "skipped", "flaky" ]) r[t] += e[t];
   }
  }
  function isSuite(e) {
   return e === "testsuite" || e === "testsuites";
  }
  function suiteOf(e) {
   const [t = 0, s = 0, n = 0, i = 0] = [ "tests", "failures", "errors", "skipped" ].map(t => {
    const s = e[t]?.trim() ?? "";
    return s === "" ? 0 : (0, f.C3)(s, `${t}=`);
   });
   const o = {
    tests: t,
    failed: s + n,
    skipped: i,
    isEmpty: e["tests"]?.trim() === "0"
   };
   return {
    declared: o,
    declaredBelow: 0,
    tests: 0,
    failed: 0,
    skipped: 0,
    flaky: 0
   };
  }
  function caseOf({status: e = "", result: t = ""}) {
   const s = [ e.toLowerCase(), t.toLowerCase() ];
   const n = s.some(e => B.includes(e));
   const i = s.some(e => V.includes(e));
   return {
    result: i ? "failed" : n ? "skipped" : "passed",
    status: e,
    isFlaky: false,
    isExpected: false
   };
  }
  function readOutcome(e, t, {message: s = ""}) {
   if (t === "failure" || t === "error") e.result = "failed"; else if (t === "flakyFailure" || t === "flakyError") e.isFlaky = true; else if (t === "skipped") {
    const t = e.status === "notrun" && s !== "" && !s.startsWith("SKIP_");
    if (s.includes("!mayfail")) e.isExpected = true;
    if (e.result !== "failed") e.result = t ? "failed" : "skipped";
   }
  }
  function trx() {
   let e;
   let t = false;
   return {
    open(s, n, i) {
     if (s === "ResultSummary" && i.length === 1) t = /^(?:Failed|Error|Aborted|Timeout)$/.test(n["outcome"] ?? ""); else if (s === "Counters" && i.at(-1) === "ResultSummary") e = n;
    },
    end() {
     if (e === undefined) throw new f.sx("is TRX without counters", "<Counters> in <ResultSummary>");
     const s = (0, f.C3)(e["total"], "total=");
     const n = xml_formats_sumOf(e, "passed", "passedButRunAborted", "warning");
     const i = xml_formats_sumOf(e, "failed", "error", "timeout", "aborted", "disconnected");
     (0, f.mQ)(n + i, s, "its counters");
     return {
      kind: "tests",
      passed: n,
      failed: (0, f.dJ)(i, t),
      skipped: s - n - i
     };
    }
   };
  }
  function nunit(e) {
   return {
    open: () => {},
    end() {
     const t = xml_formats_sumOf(e, "failed");
     const s = (0, f.C3)(e["passed"], "passed=") + xml_formats_sumOf(e, "warnings");
     const n = xml_formats_sumOf(e, "skipped", "inconclusive");
     if ("total" in e) (0, f.mQ)(s + t, xml_formats_sumOf(e, "total") + n, "its counts");
     const i = /^Failed/.test(e["result"] ?? "");
     return {
      kind: "tests",
      passed: s,
      failed: (0, f.dJ)(t, i),
      skipped: n
     };
    }
   };
  }
  async function readReports(e) {
   const {workspace: t, patterns: s, measure: n = "lines"} = e;
   const o = new Map;
   let r = s[0] ?? "";
   try {
    for (const e of s) {
     r = e;
     for (const s of filesOf(t, e)) {
      r = s;
      const {handle: e, real: i} = await openReport(t, s);
      try {
       if (!o.has(i)) o.set(i, {
        path: s,
        totals: await totalsOf(chunksOf(e), n)
       });
      } finally {
       await e.close();
      }
     }
    }
    return sumReports([ ...o.values() ], n);
   } catch (e) {
    if (!(e instanceof f.sx)) throw e;
    const t = `${(0, i.hD)(e.path ?? r)} ${e.found}. Expected ${e.expected}.`;
    return {
     kind: "problem",
     problem: t,
     ...e instanceof MixedReports ? {
      isMixed: true
     } : {}
    };
   }
  }
  class MixedReports extends f.sx {}
  async function totalsOf(e, t) {
   let s;
   for await (const n of decodeText(e)) {
    const e = s === undefined ? n.trimStart() : n;
    if (e === "") continue;
    s ??= readerOf(e, t);
    s.write(e);
   }
   if (s === undefined) throw new f.sx("is empty", "a report");
   return s.end();
  }
  function readerOf(e, t) {
   if (e.startsWith("<")) return new XmlReport;
   const s = /^[ \t]*[^#\s][^\n]*/m.exec(e)?.[0].trimEnd() ?? "";
   const n = x.find(({starts: e}) => e.test(s));
   if (n !== undefined) return new LineReport(n.reader(t));
   if (/^[{[]/.test(e)) return new JsonReport;
   const i = [ ...x.map(({name: e}) => e), ...L, ...O ];
   throw new f.sx("has an unknown format", i.join(", "));
  }
  function sumReports(e, t) {
   const s = e.map(({path: e}) => e);
   const n = e.find(({totals: e}) => e.kind === "tests");
   const o = e.find(({totals: e}) => e.kind !== "tests");
   if (n === undefined) {
    if (o === undefined) throw new f.sx("names no file", "a report");
    return {
     kind: "coverage",
     measure: t,
     ...coverageSum(e, t),
     files: s
    };
   }
   if (o === undefined) return {
    kind: "tests",
    ...testSum(e),
    files: s
   };
   throw new MixedReports(`has test results, and ${(0, i.hD)(o.path)} has coverage`, "reports of one kind in a badge: make one for each", n.path);
  }
  function testSum(e) {
   const sum = t => e.reduce((e, {totals: s}) => e + (s.kind === "tests" ? s[t] : 0), 0);
   const t = {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped")
   };
   const s = t.passed + t.failed + t.skipped;
   if (s === 0) throw new f.sx("has no test", "at least one test");
   return {
    ...t,
    total: s
   };
  }
  function coverageSum(e, t) {
   const s = new f.F0;
   for (const {path: n, totals: i} of e) {
    if (i.kind === "percentage") {
     if (e.length > 1) throw new f.sx("has a percentage without counts", "only this report, or reports with counts, which can be added up", n);
     const s = (0, f["in"])(reports_valueOf(i.percentages, t, n));
     return {
      percentage: s,
      covered: undefined,
      total: undefined
     };
    }
    const {covered: o, total: r} = reports_valueOf(i.kind === "coverage" ? i.counts : {}, t, n);
    s.add(o, r);
   }
   const n = (0, f.s5)(s);
   if (n === undefined) throw new f.sx(`has no ${t} that could be covered`, "at least one");
   return {
    percentage: n,
    covered: s.covered,
    total: s.total
   };
  }
  function reports_valueOf(e, t, s) {
   const {[t]: i} = e;
   if (i !== undefined) return i;
   const o = n.sF.filter(t => e[t] !== undefined);
   const r = o.length === 0 ? "a report that has them" : `a measure that it has: ${o.join(", ")}`;
   throw new f.sx(`does not count ${t}`, r, s);
  }
 },
 3338: (e, t, s) => {
  s.d(t, {
   i: () => UnreadableFile,
   l: () => openInWorkspace
  });
  var n = s(3024);
  var i = s.n(n);
  var o = s(6760);
  var r = s.n(o);
  class UnreadableFile extends Error {
   problem;
   constructor(e) {
    super(e);
    this.problem = e;
   }
  }
  async function openInWorkspace(e, t) {
   const s = (0, n.realpathSync)((0, o.join)(e, t));
   const i = (0, o.relative)((0, n.realpathSync)(e), s);
   if (i === ".." || i.startsWith(`..${o.sep}`) || (0, o.isAbsolute)(i)) throw new UnreadableFile("outside");
   if (i.split(o.sep).some(e => e.toLowerCase() === ".git")) throw new UnreadableFile("git");
   const r = await n.promises.open(s, n.constants.O_RDONLY | n.constants.O_NOFOLLOW | n.constants.O_NONBLOCK);
   try {
    const e = await r.stat();
    if (!e.isFile()) throw new UnreadableFile(e.isDirectory() ? "folder" : "special");
    if (process.platform === "linux" && (0, n.readlinkSync)(`/proc/self/fd/${r.fd}`) !== s) throw new UnreadableFile("outside");
    return {
     handle: r,
     real: s
    };
   } catch (e) {
    await r.close();
    throw e;
   }
  }
 }
};

