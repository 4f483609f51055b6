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
   return new UnreadableReport(`is cut short: ${e}`, "the whole file, as the tool writes it");
  }
  const n = 1e12;
  function countOf(e, t) {
   if (typeof e === "number" && Number.isInteger(e) && e >= 0 && e <= n) return e;
   throw new UnreadableReport(`has no usable number in ${t}`, "a whole number from 0 up");
  }
  function digitsOf(e, t) {
   return countOf(e !== undefined && /^\d+$/.test(e) ? Number(e) : undefined, t);
  }
  function countsOf(e, t, s) {
   if (e <= t) return {
    covered: e,
    total: t
   };
   throw new UnreadableReport(`has more covered than there is in ${s}`, "at most as many covered as there are");
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
  var r = s(1455);
  var a = s(6760);
  var c = s(7975);
  var f = s(8214);
  var d = s(1969);
  const u = 1e4;
  const l = 100;
  const h = "a report file of the workspace, or a glob that matches some";
  const p = [ ".git", "node_modules" ];
  function filesOf(e, t) {
   const s = below(e, t);
   if (!/[*?{]/.test(s) || statOf((0, a.join)(e, s)) !== undefined) return [ s ];
   const n = new Set;
   for (const t of alternatives(s)) for (const s of filesMatching(e, t)) {
    n.add(s);
    if (n.size >= u) throw new d.sx(`matches ${u} files or more`, "a glob that matches reports only");
   }
   if (n.size === 0) throw new d.sx("matches no file", h);
   return [ ...n ].sort();
  }
  function below(e, t) {
   let s = a.sep === "\\" ? t.replaceAll("\\", "/") : t;
   if ((0, a.isAbsolute)(s)) s = (0, a.relative)((0, a.resolve)(e), s).split(a.sep).join("/");
   const n = [];
   for (const e of s.split("/")) {
    if (e === ".." && n.pop() === undefined) throw outside();
    if (e !== ".." && e !== "." && e !== "") n.push(e);
   }
   if ((0, a.isAbsolute)(s) || n.includes("\0")) throw outside();
   return n.join("/");
  }
  function outside() {
   return new d.sx("leads out of the workspace", h);
  }
  const m = /\{([^{},]*,[^{}]*)\}/;
  function alternatives(e) {
   let t = [ e ];
   while (t.some(e => m.test(e))) {
    t = t.flatMap(e => {
     const [t = "", s = ""] = m.exec(e) ?? [];
     return t === "" ? [ e ] : s.split(",").map(s => e.replace(t, () => s));
    });
    if (t.length > l) throw new d.sx("has too many braces", `at most ${l} alternatives`);
   }
   return t;
  }
  function* filesMatching(e, t) {
   const s = t.split("/");
   const n = s.at(-1) === "**" ? "*" : s.pop() ?? "";
   let i = new Set([ "" ]);
   for (const t of s) if (t === "**") for (const t of i) for (const s of foldersIn(e, t, "*")) i.add(s); else i = new Set([ ...i ].flatMap(s => foldersIn(e, s, t)));
   for (const t of i) for (const s of hasWildcard(n) ? entriesOf((0, a.join)(e, t), n).map(e => e.name) : [ n ]) if (statOf((0, 
   a.join)(e, t, s))?.isFile() === true) yield `${t}${s}`;
  }
  function foldersIn(e, t, s) {
   const n = (0, a.join)(e, t);
   const i = hasWildcard(s) ? entriesOf(n, s).flatMap(e => e.isDirectory() ? [ e.name ] : []) : [ s ].filter(e => statOf((0, 
   a.join)(n, e))?.isDirectory());
   return i.map(e => `${t}${e}/`);
  }
  const hasWildcard = e => /[*?]/.test(e);
  function entriesOf(e, t) {
   try {
    return (0, o.readdirSync)(e, {
     withFileTypes: true
    }).filter(({name: e}) => !p.includes(e) && (!e.startsWith(".") || t.startsWith(".")) && (0, 
    f.kt)(e, t));
   } catch (e) {
    throw new d.sx(`leads to a folder that cannot be read (${reason(e)})`, h);
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
  function realFile(e, t) {
   let s;
   try {
    s = (0, o.realpathSync)((0, a.join)(e, t));
   } catch (e) {
    const t = [ "ENOENT", "ENOTDIR" ].includes(reason(e));
    throw new d.sx(t ? "does not exist" : `cannot be read (${reason(e)})`, h);
   }
   const n = (0, a.relative)((0, o.realpathSync)(e), s);
   if (n === ".." || n.startsWith(`..${a.sep}`) || (0, a.isAbsolute)(n)) throw outside();
   if (n.split(a.sep).some(e => e.toLowerCase() === ".git")) throw new d.sx('leads into ".git"', h);
   return s;
  }
  async function openFile(e) {
   let t;
   try {
    t = await (0, r.open)(e, o.constants.O_RDONLY | o.constants.O_NOFOLLOW | o.constants.O_NONBLOCK);
   } catch (e) {
    throw new d.sx(`cannot be read (${reason(e)})`, h);
   }
   try {
    const s = await t.stat();
    if (!s.isFile()) throw new d.sx(s.isDirectory() ? "is a folder" : "is not a regular file", h);
    if (process.platform === "linux" && (0, o.readlinkSync)(`/proc/self/fd/${t.fd}`) !== e) throw outside();
    return t;
   } catch (e) {
    await t.close();
    throw e;
   }
  }
  const w = 1 << 15;
  async function* chunksOf(e) {
   const t = Buffer.allocUnsafe(w);
   for (;;) {
    const {bytesRead: s} = await e.read(t, 0, w, null);
    if (s === 0) return;
    yield t.subarray(0, s);
   }
  }
  async function* textOf(e) {
   let t;
   for await (const s of e) {
    t ??= new c.TextDecoder(encodingOf(s));
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
   if (e.includes(0)) throw new d.sx("is a binary file", "a report as text");
   return "utf-8";
  }
  const g = [ {
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
  const O = g.map(({name: e}) => e);
  const b = 1 << 26;
  class JsonReport {
   #t=[];
   #s=0;
   write(e) {
    this.#s += e.length;
    if (this.#s > b) throw new d.sx("is JSON of more than 64 MiB", "JSON of up to 64 MiB");
    this.#t.push(e);
   }
   end() {
    const e = parsed(this.#t.join(""));
    const t = g.find(({is: t}) => t(e));
    if (t !== undefined) return t.read(e);
    throw new d.sx("is JSON of an unknown format", O.join(", "));
   }
  }
  function parsed(e) {
   try {
    const t = JSON.parse(e);
    return isObject(t) ? t : {};
   } catch {
    throw new d.sx("is not whole JSON", "whole JSON, as the tool writes it");
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
  function json_formats_entriesOf(e, t) {
   if (isObject(e)) return Object.entries(e);
   throw new d.sx(`has no usable ${t}`, `an object in ${t}`);
  }
  function listOf(e, t) {
   if (Array.isArray(e)) return e;
   throw new d.sx(`has no usable ${t}`, `a list in ${t}`);
  }
  function sumOf(e, ...t) {
   return t.reduce((t, s) => t + (0, d.pq)(at(e, s), s), 0);
  }
  function pair(e, t, s) {
   return (0, d.mQ)((0, d.pq)(at(e, t), t), (0, d.pq)(at(e, s), s), t);
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
    lines: new d.F0,
    branches: new d.F0,
    functions: new d.F0,
    statements: new d.F0
   };
   for (const s of Object.values(e)) {
    const e = at(s, "data") ?? s;
    const n = new Map;
    for (const [s, i] of json_formats_entriesOf(at(e, "s"), '"s"')) {
     const o = (0, d.pq)(i, '"s"') > 0;
     t.statements.hit(o);
     const r = at(e, "statementMap", s, "start", "line");
     if (r === undefined) continue;
     const a = (0, d.pq)(r, '"statementMap"');
     n.set(a, o || n.get(a) === true);
    }
    t.lines.hitAll(n.values());
    for (const [, s] of json_formats_entriesOf(at(e, "f"), '"f"')) t.functions.hit((0, 
    d.pq)(s, '"f"') > 0);
    for (const [, s] of json_formats_entriesOf(at(e, "b"), '"b"')) for (const e of listOf(s, '"b"')) t.branches.hit((0, 
    d.pq)(e, '"b"') > 0);
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
  const v = [ [ "line", "lines" ], [ "covered_percent", "lines" ], [ "branch", "branches" ], [ "method", "functions" ] ];
  function isLastRun({result: e}) {
   return isObject(e) && v.some(([t]) => t in e);
  }
  function lastRun({result: e}) {
   const t = {};
   for (const [s, n] of v) {
    const i = at(e, s);
    if (i === undefined) continue;
    if (typeof i !== "number" || !(i >= 0 && i <= 100)) throw new d.sx("has no usable percentage", "a number from 0 to 100");
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
   const t = new Map;
   let s;
   for (const n of Object.values(e)) for (const [e, i] of json_formats_entriesOf(at(n, "coverage"), '"coverage"')) {
    for (const [s, n] of listOf(Array.isArray(i) ? i : at(i, "lines"), '"lines"').entries()) if (isCounted(n)) addHit(t, `${e}\n${s}`, n);
    const n = at(i, "branches");
    if (n === undefined) continue;
    s ??= new Map;
    for (const [t, i] of json_formats_entriesOf(n, '"branches"')) for (const [n, o] of json_formats_entriesOf(i, '"branches"')) addHit(s, `${e}\n${t}\n${n}`, o);
   }
   const tallyOf = e => (new d.F0).hitAll(e.values());
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
  function addHit(e, t, s) {
   e.set(t, (0, d.pq)(s, '"coverage"') > 0 || e.get(t) === true);
  }
  function simpleCov({coverage: e}) {
   const t = new d.F0;
   let s;
   const add = (e, t) => {
    if (isCounted(t)) e.hit((0, d.pq)(t, '"coverage"') > 0);
   };
   for (const [, n] of json_formats_entriesOf(e, '"coverage"')) {
    for (const e of listOf(at(n, "lines"), '"lines"')) add(t, e);
    const e = at(n, "branches");
    if (e === undefined) continue;
    s ??= new d.F0;
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
   if (at(e, "wasInterrupted") === true) throw new d.sx("is of a run that was interrupted", "a run that came to its end");
   const hasFailed = e => at(e, "status") === "failed";
   const t = listOf(at(e, "testResults") ?? [], "testResults").filter(e => hasFailed(e) && !listOf(at(e, "assertionResults"), "assertionResults").some(hasFailed));
   const s = sumOf(e, "numPassedTests");
   const n = sumOf(e, "numFailedTests");
   const i = sumOf(e, "numPendingTests", ..."numTodoTests" in e ? [ "numTodoTests" ] : []);
   (0, d.mQ)(s + n + i, sumOf(e, "numTotalTests"), "numTotalTests");
   const o = n + t.length;
   const r = e["success"] === false;
   return {
    kind: "tests",
    passed: s,
    failed: r ? Math.max(1, o) : o,
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
     if (!Object.hasOwn(t, s)) throw new d.sx("has a test without an outcome", "expected, unexpected, flaky or skipped");
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
   (0, d.mQ)(s + n + i, sumOf(t, "tests"), "tests");
   return {
    kind: "tests",
    passed: s,
    failed: n,
    skipped: i
   };
  }
  const k = [ {
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
  const x = 1 << 24;
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
    if (this.#i.length > x) throw new d.sx("has a line that is too long", "lines of up to 16 MiB");
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
   return new d.sx(`has a line ${e} that is not of its format`, t);
  }
  function copyOf(e) {
   return Buffer.from(e).toString();
  }
  class NamedHits {
   #a=new Map;
   add(e, t) {
    const s = this.#a.get(e);
    this.#a.set(s === undefined ? copyOf(e) : e, t || s === true);
   }
   get size() {
    return this.#a.size;
   }
   [Symbol.iterator]() {
    return this.#a.entries();
   }
  }
  const y = 1 << 22;
  const C = 1 << 28;
  class LineStore {
   bytes=new Uint8Array(1 << 16);
   end=0;
   growTo(e) {
    if (e > C) throw new d.sx("is of too many lines", "source files of up to a million lines");
    this.end = e;
    if (e <= this.bytes.length) return;
    const t = new Uint8Array(2 * e);
    t.set(this.bytes);
    this.bytes = t;
   }
  }
  class LineHits {
   #c;
   #f;
   #d;
   constructor(e) {
    this.#c = e;
    this.#f = this.#d = e.end;
   }
   add(e, t) {
    const s = this.#f + (e >> 3) * 2;
    if (s >= this.#d) this.#c.growTo(this.#d = s + 2);
    const {bytes: n} = this.#c;
    const i = 1 << (e & 7);
    n[s] = (n[s] ?? 0) | i;
    if (t) n[s + 1] = (n[s + 1] ?? 0) | i;
   }
   get size() {
    return this.#d - this.#f;
   }
   * [Symbol.iterator]() {
    for (let e = 0; e < this.size; e += 2) {
     const {[this.#f + e]: t = 0, [this.#f + e + 1]: s = 0} = this.#c.bytes;
     for (let n = 0; t >> n !== 0; n++) if ((t >> n & 1) === 1) yield [ e * 4 + n, (s >> n & 1) === 1 ];
    }
   }
  }
  function lcov(e) {
   switch (e) {
   case "branches":
    return new Lcov(e, {
     found: "BRF:",
     hit: "BRH:",
     hits: () => new NamedHits,
     read: readBranch
    });

   case "functions":
    return new Lcov(e, {
     found: "FNF:",
     hit: "FNH:",
     hits: () => new NamedHits,
     read: readFunction
    });

   case "lines":
   case "statements":
    {
     const t = new LineStore;
     return new Lcov(e, {
      found: "LF:",
      hit: "LH:",
      hits: () => new LineHits(t),
      read: readLine
     });
    }
   }
  }
  class Lcov {
   #u;
   #l;
   #h=new Map;
   #p;
   #m=false;
   constructor(e, t) {
    this.#u = e;
    this.#l = t;
   }
   line(e, t) {
    if (e.startsWith("DA:")) {
     if (this.#p === undefined) throw wrongLine(t, "SF: before it");
     this.#w(e, t, this.#p.file);
    } else if (e.startsWith("SF:")) this.#g(e.slice(3), t); else if (e === "end_of_record") this.#O(t); else if (this.#p !== undefined && /^[A-Z]{2,6}:/.test(e)) this.#w(e, t, this.#p.file); else if (e.startsWith("TN:")) this.#m = true; else if (e !== "" && !e.startsWith("#")) throw wrongLine(t, "lines like SF:, DA: and end_of_record");
   }
   end() {
    if (this.#p !== undefined || this.#m) throw (0, d.VV)("its last record has no end_of_record");
    if (this.#u === "statements") return {
     kind: "coverage",
     counts: {}
    };
    const e = new d.F0;
    for (const {found: t, hit: s, hits: n} of this.#h.values()) if (t !== undefined) e.add(s ?? 0, t); else for (const [, t] of n) e.hit(t);
    return {
     kind: "coverage",
     counts: {
      [this.#u]: e
     }
    };
   }
   #g(e, t) {
    if (this.#p !== undefined) throw wrongLine(t, "end_of_record before it");
    this.#m = false;
    this.#p = {
     path: e,
     file: {
      found: undefined,
      hit: undefined,
      hits: this.#l.hits()
     }
    };
   }
   #w(e, t, s) {
    if (this.#u === "statements") return;
    const {found: n, hit: i, read: o} = this.#l;
    if (e.startsWith(n)) s.found = (0, d.C3)(e.slice(n.length), n); else if (e.startsWith(i)) s.hit = (0, 
    d.C3)(e.slice(i.length), i); else o(e, t, s.hits);
   }
   #O(e) {
    if (this.#p === undefined) throw wrongLine(e, "SF: before it");
    const {path: t, file: s} = this.#p;
    this.#p = undefined;
    const {found: n, hit: i} = this.#l;
    if (s.found === undefined !== (s.hit === undefined)) throw wrongLine(e, `${n} and ${i}`);
    (0, d.mQ)(s.hit ?? 0, s.found ?? 0, i);
    const o = this.#h.get(t);
    if (o === undefined) this.#h.set(copyOf(t), s); else merge(o, s);
   }
  }
  function merge(e, t) {
   if ([ e, t ].some(({found: e = 0, hits: t}) => e > 0 && t.size === 0)) throw new d.sx("counts a source file twice, and not what of it", "one record for each source file");
   const [s, n] = e.hits.size < t.hits.size ? [ t.hits, e.hits ] : [ e.hits, t.hits ];
   for (const [e, t] of n) s.add(e, t);
   e.hits = s;
   e.found = undefined;
  }
  function readLine(e, t, s) {
   if (!e.startsWith("DA:")) return;
   let n = 3;
   let i = 0;
   for (let t = e.charCodeAt(n) - 48; t >= 0 && t <= 9; t = e.charCodeAt(++n) - 48) i = i * 10 + t;
   const o = e.charCodeAt(n + 1);
   const r = n > 3 && n + 2 === e.length && o >= 48 && o <= 57;
   if (e[n] !== "," || !r && !/^DA:\d+,\d+(?:,|$)/.test(e)) throw wrongLine(t, "DA:line,count");
   if (i > y) throw wrongLine(t, `a line number up to ${y}`);
   s.add(i, r ? o !== 48 : !/,0+(?:,|$)/.test(e));
  }
  function readBranch(e, t, s) {
   if (!e.startsWith("BRDA:")) return;
   const [, n, i] = /^BRDA:(\d+,.*),(-|\d+)$/.exec(e) ?? [];
   if (n === undefined || i === undefined) throw wrongLine(t, "BRDA:line,block,branch,taken");
   s.add(n, /[1-9]/.test(i));
  }
  function readFunction(e, t, s) {
   if (!/^FN(?:DA|L|A)?:/.test(e)) return;
   const [, n] = /^FN:\d+,(?:\d+,)?(.*)$/.exec(e) ?? [];
   const [, i = "", o] = /^FNDA:(\d+),(.*)$/.exec(e) ?? [];
   const [, r, a = ""] = /^FN[LA]:(\d+),(\d+)/.exec(e) ?? [];
   if (n !== undefined) s.add(n, false); else if (o !== undefined) s.add(o, /[1-9]/.test(i)); else if (r !== undefined) s.add(`#${r}`, e.startsWith("FNA:") && /[1-9]/.test(a)); else throw wrongLine(t, "FN:line,name or FNDA:count,name");
  }
  function goCover() {
   const e = new NamedHits;
   return {
    line(t, s) {
     if (t === "" || /^mode: (?:set|count|atomic)$/.test(t)) return;
     const [, n, i] = /^(.+:\d+\.\d+,\d+\.\d+ \d+) (\d+)$/.exec(t) ?? [];
     if (n === undefined || i === undefined) throw wrongLine(s, "file:line.column,line.column statements count");
     e.add(n, /[1-9]/.test(i));
    },
    end() {
     const t = new d.F0;
     for (const [s, n] of e) {
      const e = (0, d.C3)(s.slice(s.lastIndexOf(" ") + 1), "the number of statements");
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
  const S = {
   statements: 10,
   branches: 8,
   lines: 6,
   functions: 2
  };
  const _ = "GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED,COMPLEXITY_MISSED,COMPLEXITY_COVERED,METHOD_MISSED,METHOD_COVERED";
  function jacocoCsv() {
   const e = {
    lines: new d.F0,
    branches: new d.F0,
    functions: new d.F0,
    statements: new d.F0
   };
   return {
    line(t, s) {
     if (t === "" || t === _) return;
     if (t.startsWith("GROUP,PACKAGE,CLASS,")) throw wrongLine(s, "the columns that JaCoCo's CSV has");
     const i = t.split(",");
     if (i.length < 13) throw wrongLine(s, "13 columns");
     for (const t of n.sF) {
      const s = i.length - S[t];
      const n = (0, d.C3)(i[s + 1], "a column");
      e[t].add(n, n + (0, d.C3)(i[s], "a column"));
     }
    },
    end(t) {
     if (!t) throw (0, d.VV)("its last row has no end");
     return {
      kind: "coverage",
      counts: e
     };
    }
   };
  }
  class Tap {
   #b={
    passed: 0,
    failed: 0,
    skipped: 0
   };
   #v=new TapDocument;
   #k=0;
   line(e, t) {
    if (/^TAP version \d+$/.test(e) && this.#v.hasBegun) this.#O(); else this.#v.line(e, t);
   }
   end(e) {
    if (!e && this.#v.mayLackMore) throw (0, d.VV)("its last line has no end");
    if (this.#v.hasBegun || this.#k === 0) this.#O();
    return {
     kind: "tests",
     ...this.#b
    };
   }
   #O() {
    const {passed: e, failed: t, skipped: s} = this.#v.counts();
    this.#b.passed += e;
    this.#b.failed += t;
    this.#b.skipped += s;
    this.#v = new TapDocument;
    this.#k++;
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
   #x=tapLevel(0, 0, false);
   #y=[];
   #e={
    passed: 0,
    failed: 0,
    skipped: 0
   };
   #C=false;
   #S=false;
   #_=false;
   #$=false;
   #A=new d.bQ;
   get hasBegun() {
    return this.#x.points > 0 || this.#x.planned !== undefined || this.#C;
   }
   get mayLackMore() {
    return this.#$ && (this.#_ || this.#x.points === 1);
   }
   line(e, t) {
    this.#$ = false;
    if (e.startsWith("    ")) this.#_ = true;
    if (e.startsWith("Bail out!")) this.#C = true;
    if (/^\s+type: '(?:test|suite)'$/.test(e)) this.#S = true;
    const s = this.#y.at(-1) ?? this.#x;
    const n = e.search(/\S/);
    if (this.#y.length > 0 && n === s.indent - 4 && e.trim() === "}") this.#F(s);
    if (n !== s.indent) return;
    const i = e.slice(n);
    const [, o] = /^1\.\.(\d+)(?:\s|$)/.exec(i) ?? [];
    if (/^(?:not )?ok\b/.test(i)) this.#L(i, s); else if (o !== undefined) {
     if (s.planned !== undefined) throw wrongLine(t, 'one plan for each "TAP version"');
     s.planned = (0, d.C3)(o, "the plan");
    } else if (s.planned !== undefined && i.startsWith("# ")) this.#A.read(i.slice(2));
   }
   counts() {
    if (this.#C) return {
     ...this.#e,
     failed: this.#e.failed + 1
    };
    if (this.#y.length > 0) throw (0, d.VV)("a subtest has no end");
    refuseUnfulfilled(this.#x);
    const e = this.#A.totals(this.#e);
    if (e === undefined && this.#S) throw (0, d.VV)("it has no counts at its end");
    return e ?? this.#e;
   }
   #L(e, t) {
    t.points++;
    const s = e.startsWith("not");
    const n = /\{\s*$/.test(e);
    const i = /[^\\]#\s*(?:todo\b|skip)/i.test(e);
    this.#$ = !n && !i;
    if (!this.#$) this.#_ = true;
    if (n) this.#y.push(tapLevel(t.indent + 4, this.#e.failed, s)); else if (i) this.#e.skipped++; else this.#e[s ? "failed" : "passed"]++;
   }
   #F(e) {
    refuseUnfulfilled(e);
    this.#y.pop();
    if (e.hasFailed && this.#e.failed === e.failedBefore) this.#e.failed++;
   }
  }
  function refuseUnfulfilled({planned: e, points: t}) {
   if (e === undefined) throw (0, d.VV)("it has no plan");
   if (e !== t) throw (0, d.VV)(`it plans ${e} tests and has ${t}`);
  }
  function isGoResult(e) {
   return e === "pass" || e === "fail" || e === "skip";
  }
  class GoTest {
   #T=new Map;
   #N=0;
   line(e, t) {
    if (e === "") return;
    if (/^FAIL\t.* \[(?:build|setup) failed\]$/.test(e)) {
     this.#N++;
     return;
    }
    const [, s] = e.endsWith("}") ? $.exec(e) ?? [] : [];
    if (s !== undefined) {
     this.#M(s);
     return;
    }
    const {Action: n, Package: i, Test: o} = jsonOf(e);
    if (typeof n !== "string") throw wrongLine(t, "one JSON object a line, with an Action");
    if (typeof i !== "string" || n.startsWith("build-")) return;
    const r = this.#M(i);
    if (typeof o === "string") {
     if (n === "run") r.tests.set(o, undefined); else if (isGoResult(n)) r.tests.set(o, n);
    } else if (n === "start") r.result = undefined; else if (isGoResult(n)) r.result = n;
   }
   end() {
    const e = {
     pass: 0,
     fail: this.#N,
     skip: 0
    };
    for (const {tests: t, result: s} of this.#T.values()) {
     if (s === undefined) throw (0, d.VV)("a package has no result");
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
   #M(e) {
    let t = this.#T.get(e);
    if (t === undefined) this.#T.set(copyOf(e), t = {
     tests: new Map,
     result: undefined
    });
    return t;
   }
  }
  const $ = /^\{"Time":"[^"]*","Action":"output","Package":"([^"\\]*)"/;
  function jsonOf(e) {
   try {
    const t = JSON.parse(e);
    return typeof t === "object" && t !== null ? {
     ...t
    } : {};
   } catch {
    return {};
   }
  }
  var A = s(9800);
  const F = {
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
  const T = 1e3;
  class XmlReport {
   #R=new A.wT({
    xmlns: false,
    position: false
   });
   #j=[];
   #D=new TextFilter;
   #n;
   #E=false;
   constructor() {
    const e = this.#R;
    e.on("error", () => {
     throw this.#P();
    });
    e.on("doctype", e => {
     if (e.includes("<!")) throw new d.sx("is XML with a DOCTYPE that declares something", "a DOCTYPE without declarations, or none");
    });
    e.on("opentag", ({name: e, attributes: t}) => this.#p(e, t));
    e.on("closetag", ({name: e}) => this.#I(e));
    e.on("comment", e => this.#n?.comment?.(e));
   }
   write(e) {
    this.#R.write(this.#D.filter(e));
   }
   end() {
    this.#R.write(this.#D.rest);
    this.#E = true;
    this.#R.close();
    if (this.#n === undefined) throw this.#P();
    return this.#n.end();
   }
   #p(e, t) {
    if (this.#n === undefined) {
     this.#n = Object.hasOwn(F, e) ? F[e]?.(t) : undefined;
     if (this.#n === undefined) throw new d.sx(/^(?:html|!doctype)$/i.test(e) ? "is a web page" : "is XML of an unknown format", L.join(", "));
    }
    this.#n.open(e, t, this.#j);
    if (this.#j.push(e) > T) throw new d.sx(`has more than ${T} elements in one another`, "fewer");
   }
   #I(e) {
    this.#j.pop();
    this.#n?.close?.(e);
   }
   #P() {
    if (this.#E && this.#j.length > 0) return (0, d.VV)("its root element has no end");
    const {line: e} = this.#R;
    return new d.sx(`is not well-formed XML (line ${e})`, "whole, well-formed XML without entities of its own");
   }
  }
  const N = {
   "<![CDATA[": "]]>",
   "\x3c!--": "--\x3e",
   "<?": "?>"
  };
  const M = /<(?:!\[CDATA\[|!--|\?)/g;
  const R = /(?:<[!?]?[!\[CDATA-]{0,8}|&#?[\da-z]{0,8}|\]{1,2})$/i;
  const j = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:\d+|x[\da-f]+);|\]\]>/gi;
  class TextFilter {
   #i="";
   #d;
   get rest() {
    return this.#i;
   }
   filter(e) {
    const t = this.#i + e;
    let s = "";
    let n = 0;
    for (;;) {
     const e = this.#d;
     if (e === undefined) {
      M.lastIndex = n;
      const e = M.exec(t);
      const i = e?.index ?? beginningIn(t, n);
      s += t.slice(n, i).replace(j, "?");
      if (e === null) return this.#B(t.slice(i), s);
      const [o] = e;
      s += o;
      this.#d = N[o];
      n = i + o.length;
     } else {
      const i = t.indexOf(e, n);
      const o = i === -1 ? Math.max(n, t.length - e.length + 1) : i;
      if (e !== N["<![CDATA["]) s += t.slice(n, o);
      if (i === -1) return this.#B(t.slice(o), s);
      s += e;
      this.#d = undefined;
      n = i + e.length;
     }
    }
   }
   #B(e, t) {
    this.#i = e;
    return t;
   }
  }
  function beginningIn(e, t) {
   const s = Math.max(t, e.length - 12);
   return s + (R.exec(e.slice(s))?.index ?? e.length - s);
  }
  function xml_formats_sumOf(e, ...t) {
   return t.reduce((t, s) => t + (s in e ? (0, d.C3)(e[s], `${s}=`) : 0), 0);
  }
  function xml_formats_pair(e, t, s) {
   const n = [ t, s ].map(t => (0, d.C3)(e[t], `${t}=`));
   return (0, d.mQ)(n[0] ?? 0, n[1] ?? 0, `${t}=`);
  }
  const D = .0101;
  function cobertura(e) {
   const t = new d.F0;
   const s = new d.F0;
   return {
    open(e, n, i) {
     if (e !== "line" || i.at(-1) !== "lines" || i.at(-2) !== "class") return;
     t.hit((0, d.C3)(n["hits"], "hits=") > 0);
     const [, o, r] = /\((\d+)\/(\d+)\)\s*$/.exec(n["condition-coverage"] ?? "") ?? [];
     if (r !== undefined) s.add((0, d.C3)(o, "condition-coverage="), (0, d.C3)(r, "condition-coverage="));
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
   const r = o ? xml_formats_pair(e, n, i) : (0, d.mQ)(s.covered, s.total, `its ${t}s`);
   const {[`${t}-rate`]: a} = e;
   if (a === undefined || r.total === 0) return r;
   if (Math.abs(Number(a) - r.covered / r.total) < D) return r;
   throw new d.sx(`has a ${t}-rate= that its counts contradict`, "counts and rates that agree");
  }
  function coberturaBranches(e, t) {
   try {
    return {
     branches: coberturaCounts(e, "branch", t)
    };
   } catch (e) {
    if (e instanceof d.sx) return {};
    throw e;
   }
  }
  const E = [ [ "lines", "coveredstatements", "statements" ], [ "statements", "coveredstatements", "statements" ], [ "branches", "coveredconditionals", "conditionals" ], [ "functions", "coveredmethods", "methods" ] ];
  function clover() {
   const e = {};
   return {
    open(t, s, n) {
     if (t !== "metrics" || n.length !== 2 || n[1] !== "project") return;
     for (const [t, n, i] of E) {
      const {covered: o, total: r} = xml_formats_pair(s, n, i);
      const a = e[t] ??= new d.F0;
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
     const a = (0, d.C3)(i, "covered=");
     e[r] = {
      covered: a,
      total: a + (0, d.C3)(n, "missed=")
     };
    },
    end() {
     const {statements: t, branches: s = new d.F0} = e;
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
  const I = [ "notrun", "skipped", "suppressed", "disabled", "ignored", "pending" ];
  const B = [ "fail", "failed", "failure", "error", "errored", "broken" ];
  class Junit {
   #e={
    passed: 0,
    failed: 0,
    skipped: 0
   };
   #V=[];
   #W;
   #J=false;
   #A=new d.bQ;
   open(e, t, s) {
    const n = s.at(-1) ?? "";
    if (isSuite(e)) this.#V.push(suiteOf(t)); else if (e === "testcase") {
     this.#W = caseOf(t);
     this.#J = true;
    } else if (n === "testcase" && this.#W !== undefined) readOutcome(this.#W, e, t); else if ((e === "failure" || e === "error") && isSuite(n)) this.#H("failed", 1);
   }
   close(e) {
    if (isSuite(e)) this.#U(); else if (e === "testcase" && this.#W !== undefined) {
     const {result: e, isFlaky: t, isExpected: s} = this.#W;
     this.#W = undefined;
     this.#H(s ? "skipped" : e, 1);
     const n = this.#V.at(-1);
     if (n !== undefined && t) n.flaky++;
    }
   }
   comment(e) {
    if (this.#V.length === 1) this.#A.read(e.trim());
   }
   end() {
    return {
     kind: "tests",
     ...this.#A.totals(this.#e) ?? this.#e
    };
   }
   #H(e, t) {
    this.#e[e] += t;
    const s = this.#V.at(-1);
    if (s === undefined) return;
    s.tests += t;
    if (e !== "passed") s[e] += t;
   }
   #U() {
    const e = this.#V.at(-1);
    if (e === undefined) return;
    const {declared: t} = e;
    const s = t.failed - e.flaky - e.failed;
    const n = e.failed === 0 || e.failed === e.declaredBelow;
    if (s > 0 && n) this.#H("failed", s);
    const i = t.isEmpty && e.failed === e.tests && t.failed > 0;
    if (i && e.failed > t.failed) this.#H("failed", t.failed - e.failed);
    const o = t.skipped - e.skipped;
    if (e.tests > 0 && o > 0 && t.tests - e.tests === o) this.#H("skipped", o);
    this.#V.pop();
    const r = this.#V.at(-1);
    if (r === undefined && !this.#J && t.tests > e.tests) throw new d.sx(`declares ${t.tests} tests and lists none`, "one <testcase> for each test");
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
    return s === "" ? 0 : (0, d.C3)(s, `${t}=`);
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
   const n = s.some(e => I.includes(e));
   const i = s.some(e => B.includes(e));
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
     if (e === undefined) throw new d.sx("is TRX without its counters", "<Counters> in <ResultSummary>");
     const s = (0, d.C3)(e["total"], "total=");
     const n = xml_formats_sumOf(e, "passed", "passedButRunAborted", "warning");
     const i = xml_formats_sumOf(e, "failed", "error", "timeout", "aborted", "disconnected");
     (0, d.mQ)(n + i, s, "its counters");
     const o = t ? Math.max(1, i) : i;
     return {
      kind: "tests",
      passed: n,
      failed: o,
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
     const s = (0, d.C3)(e["passed"], "passed=") + xml_formats_sumOf(e, "warnings");
     const n = xml_formats_sumOf(e, "skipped", "inconclusive");
     if ("total" in e) (0, d.mQ)(s + t, xml_formats_sumOf(e, "total") + n, "its counts");
     const i = /^Failed/.test(e["result"] ?? "");
     return {
      kind: "tests",
      passed: s,
      failed: i ? Math.max(1, t) : t,
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
      const e = realFile(t, s);
      if (!o.has(e)) o.set(e, {
       path: s,
       totals: await readReport(e, n)
      });
     }
    }
    return reports_sumOf([ ...o.values() ], n);
   } catch (e) {
    if (!(e instanceof d.sx)) throw e;
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
  class MixedReports extends d.sx {}
  async function readReport(e, t) {
   const s = await openFile(e);
   try {
    return await totalsOf(chunksOf(s), t);
   } finally {
    await s.close();
   }
  }
  async function totalsOf(e, t) {
   let s;
   for await (const n of textOf(e)) {
    const e = s === undefined ? n.trimStart() : n;
    if (e === "") continue;
    s ??= readerOf(e, t);
    s.write(e);
   }
   if (s === undefined) throw new d.sx("is empty", "a report");
   return s.end();
  }
  function readerOf(e, t) {
   if (e.startsWith("<")) return new XmlReport;
   const s = /^[ \t]*[^#\s][^\n]*/m.exec(e)?.[0].trimEnd() ?? "";
   const n = k.find(({starts: e}) => e.test(s));
   if (n !== undefined) return new LineReport(n.reader(t));
   if (/^[{[]/.test(e)) return new JsonReport;
   const i = [ ...k.map(({name: e}) => e), ...L, ...O ];
   throw new d.sx("is of an unknown format", i.join(", "));
  }
  function reports_sumOf(e, t) {
   const s = e.map(({path: e}) => e);
   const n = e.find(({totals: e}) => e.kind === "tests");
   const o = e.find(({totals: e}) => e.kind !== "tests");
   if (n === undefined) {
    if (o === undefined) throw new d.sx("names no file", "a report");
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
   if (s === 0) throw new d.sx("has no test", "at least one test");
   return {
    ...t,
    total: s
   };
  }
  function coverageSum(e, t) {
   const s = new d.F0;
   for (const {path: n, totals: i} of e) {
    if (i.kind === "percentage") {
     if (e.length > 1) throw new d.sx("has a percentage without counts", "it alone, or reports with counts, which can be summed", n);
     const s = (0, d["in"])(reports_valueOf(i.percentages, t, n));
     return {
      percentage: s,
      covered: undefined,
      total: undefined
     };
    }
    const {covered: o, total: r} = reports_valueOf(i.kind === "coverage" ? i.counts : {}, t, n);
    s.add(o, r);
   }
   const n = (0, d.s5)(s);
   if (n === undefined) throw new d.sx(`has no ${t} that could be covered`, "at least one");
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
   throw new d.sx(`does not count ${t}`, r, s);
  }
 }
};

