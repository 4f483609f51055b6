"use strict";

exports.id = 528;

exports.ids = [ 528 ];

exports.modules = {
 6285: (e, t, s) => {
  s.d(t, {
   VI: () => testsMessage,
   _q: () => testsStatus,
   aH: () => coverageMessage,
   in: () => roundedDown,
   s5: () => percentageOf,
   t7: () => n
  });
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
  const n = [ [ 0, "red" ], [ 50, "orange" ], [ 70, "yellow" ], [ 80, "green" ], [ 90, "brightgreen" ] ];
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
 3767: (e, t, s) => {
  s.d(t, {
   readReports: () => readReports
  });
  var n = s(3916);
  var i = s(3024);
  var o = s(1455);
  var r = s(6760);
  var a = s(6193);
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
  const c = "the whole file, as the tool writes it";
  function cutShort(e) {
   return new UnreadableReport(`is cut short: ${e}`, c);
  }
  const d = 1e12;
  function countOf(e, t) {
   if (typeof e === "number" && Number.isInteger(e) && e >= 0 && e <= d) return e;
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
  function testsOf({passed: e, failed: t, skipped: s}) {
   return {
    kind: "tests",
    passed: e,
    failed: t,
    skipped: s
   };
  }
  const f = 1e4;
  const u = 100;
  const l = "a report file of the workspace, or a glob that matches some";
  const h = [ ".git", "node_modules" ];
  function filesOf(e, t) {
   const s = below(e, t);
   if (!/[*?{]/.test(s) || typeOf((0, r.join)(e, s)) !== undefined) return [ s ];
   const n = new Set;
   for (const t of alternatives(s)) new Walk(e, t.split("/"), n).from("", 0);
   if (n.size === 0) throw new UnreadableReport("matches no file", l);
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
   return new UnreadableReport("leads out of the workspace", l);
  }
  function alternatives(e) {
   const t = [ e ];
   const s = [];
   for (let e = t.pop(); e !== undefined; e = t.pop()) {
    const n = innermostBraces(e);
    if (n === undefined) s.push(e); else for (const e of n.inner.split(",")) t.push(`${n.before}${e}${n.after}`);
    if (t.length + s.length > u) throw new UnreadableReport("has too many braces", `at most ${u} alternatives`);
   }
   return s;
  }
  function innermostBraces(e) {
   for (let t = e.lastIndexOf("{"); t !== -1; t = t === 0 ? -1 : e.lastIndexOf("{", t - 1)) {
    const s = e.indexOf("}", t);
    const n = s === -1 ? "" : e.slice(t + 1, s);
    if (n.includes(",") && !n.includes("{")) return {
     before: e.slice(0, t),
     inner: n,
     after: e.slice(s + 1)
    };
   }
   return undefined;
  }
  function typeOf(e) {
   const t = (0, i.statSync)(e, {
    throwIfNoEntry: false
   });
   if (t === undefined) return (0, i.lstatSync)(e, {
    throwIfNoEntry: false
   }) === undefined ? undefined : "other";
   return t.isFile() ? "file" : t.isDirectory() ? "folder" : "other";
  }
  class Walk {
   #e;
   #t;
   #s;
   #n=new Set;
   constructor(e, t, s) {
    this.#e = e;
    this.#t = t;
    this.#s = s;
   }
   from(e, t) {
    const s = `${t} ${e}`;
    const n = this.#t[t];
    if (n === undefined || this.#n.has(s)) return;
    this.#n.add(s);
    const i = t === this.#t.length - 1;
    if (n === "**") this.#i(e, t, i); else if (!/[*?]/.test(n)) this.#o(`${e}${n}`, t, i); else for (const s of this.#r(e)) {
     if (!matchesName(s.name, n)) continue;
     if (i) this.#a(`${e}${s.name}`); else if (s.isDirectory()) this.from(`${e}${s.name}/`, t + 1);
    }
   }
   #o(e, t, s) {
    if (s) this.#a(e); else if (typeOf((0, r.join)(this.#e, e)) === "folder") this.from(`${e}/`, t + 1);
   }
   #i(e, t, s) {
    this.from(e, t + 1);
    for (const n of this.#r(e)) {
     if (n.name.startsWith(".")) continue;
     if (n.isDirectory()) this.from(`${e}${n.name}/`, t); else if (s) this.#a(`${e}${n.name}`);
    }
   }
   #r(e) {
    try {
     const t = (0, i.readdirSync)((0, r.join)(this.#e, e), {
      withFileTypes: true
     });
     return t.filter(({name: e}) => !h.includes(e));
    } catch (e) {
     throw new UnreadableReport(`leads to a folder that cannot be read (${reason(e)})`, l);
    }
   }
   #a(e) {
    if (typeOf((0, r.join)(this.#e, e)) !== "file") return;
    this.#s.add(e);
    if (this.#s.size >= f) throw new UnreadableReport(`matches ${f} files or more`, "a glob that matches reports only");
   }
  }
  function reason(e) {
   const t = (0, n.$N)(e);
   return typeof t === "string" ? t : "unknown reason";
  }
  function matchesName(e, t) {
   if (e.startsWith(".") && !t.startsWith(".")) return false;
   let [s, n] = [ 0, 0 ];
   let [i, o] = [ -1, 0 ];
   while (s < e.length) {
    if (t[n] === "*") [i, o] = [ n++, s ]; else if (t[n] === "?" || t[n] === e[s]) [s, n] = [ s + 1, n + 1 ]; else if (i === -1) return false; else [s, n] = [ ++o, i + 1 ];
   }
   while (t[n] === "*") n++;
   return n === t.length;
  }
  function realFile(e, t) {
   let s;
   try {
    s = (0, i.realpathSync)((0, r.join)(e, t));
   } catch (e) {
    const t = [ "ENOENT", "ENOTDIR" ].includes(reason(e));
    throw new UnreadableReport(t ? "does not exist" : `cannot be read (${reason(e)})`, l);
   }
   const n = (0, r.relative)((0, i.realpathSync)(e), s);
   if (n === ".." || n.startsWith(`..${r.sep}`) || (0, r.isAbsolute)(n)) throw outside();
   if (n.split(r.sep).some(e => e.toLowerCase() === ".git")) throw new UnreadableReport('leads into ".git"', l);
   return s;
  }
  async function openFile(e) {
   let t;
   try {
    t = await (0, o.open)(e, i.constants.O_RDONLY | i.constants.O_NOFOLLOW | i.constants.O_NONBLOCK);
   } catch (e) {
    throw new UnreadableReport(`cannot be read (${reason(e)})`, l);
   }
   try {
    const s = await t.stat();
    if (!s.isFile()) throw new UnreadableReport(s.isDirectory() ? "is a folder" : "is not a regular file", l);
    if (process.platform === "linux" && (0, i.readlinkSync)(`/proc/self/fd/${t.fd}`) !== e) throw outside();
    return t;
   } catch (e) {
    await t.close();
    throw e;
   }
  }
  const p = 1 << 15;
  async function* chunksOf(e) {
   const t = Buffer.allocUnsafe(p);
   for (;;) {
    const {bytesRead: s} = await e.read(t, 0, p, null);
    if (s === 0) return;
    yield t.subarray(0, s);
   }
  }
  async function* textOf(e) {
   let t;
   for await (const s of e) {
    t ??= decoderOf(s);
    yield t.write(s);
   }
   const s = t?.end() ?? "";
   if (s !== "") yield s;
  }
  function decoderOf(e) {
   const [t, s] = e;
   const n = t === 255 && s === 254 ? "utf-16le" : t === 254 && s === 255 ? "utf-16be" : undefined;
   if (n !== undefined) {
    const e = new TextDecoder(n);
    return {
     write: t => e.decode(t, {
      stream: true
     }),
     end: () => e.decode()
    };
   }
   if (e.includes(0)) throw new UnreadableReport("is a binary file", "a report as text");
   const i = new a.StringDecoder("utf8");
   let o = true;
   return {
    write(e) {
     const t = i.write(e);
     const s = o && t.startsWith("\ufeff");
     o = false;
     return s ? t.slice(1) : t;
    },
    end: () => i.end()
   };
  }
  var m = s(4394);
  const w = [ {
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
  const g = w.map(({name: e}) => e);
  function readJson(e) {
   let t;
   try {
    t = JSON.parse(e);
   } catch {
    throw new UnreadableReport("is not whole JSON", "whole JSON, as the tool writes it");
   }
   const s = isObject(t) ? w.find(({is: e}) => isObject(t) && e(t)) : undefined;
   if (s === undefined || !isObject(t)) throw new UnreadableReport("is JSON of an unknown format", g.join(", "));
   return s.read(t);
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
  function entriesOf(e, t) {
   if (isObject(e)) return Object.entries(e);
   throw new UnreadableReport(`has no usable ${t}`, `an object in ${t}`);
  }
  function pair(e, t, s) {
   return countsOf(countOf(at(e, t), t), countOf(at(e, s), s), t);
  }
  function istanbulSummary({total: e}) {
   const t = {};
   for (const s of m.sF) {
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
    lines: new Tally,
    branches: new Tally,
    functions: new Tally,
    statements: new Tally
   };
   for (const s of Object.values(e)) {
    const e = at(s, "data") ?? s;
    const n = new Map;
    for (const [s, i] of entriesOf(at(e, "s"), '"s"')) {
     const o = countOf(i, '"s"') > 0;
     t.statements.add(o);
     const r = at(e, "statementMap", s, "start", "line");
     if (r !== undefined) n.set(countOf(r, '"statementMap"'), o || n.get(Number(r)) === true);
    }
    for (const e of n.values()) t.lines.add(e);
    for (const [, s] of entriesOf(at(e, "f"), '"f"')) t.functions.add(countOf(s, '"f"') > 0);
    for (const [, s] of entriesOf(at(e, "b"), '"b"')) for (const e of listOf(s, '"b"')) t.branches.add(countOf(e, '"b"') > 0);
   }
   return {
    kind: "coverage",
    counts: t
   };
  }
  class Tally {
   covered=0;
   total=0;
   add(e) {
    this.total++;
    if (e) this.covered++;
   }
  }
  function listOf(e, t) {
   if (Array.isArray(e)) return e;
   throw new UnreadableReport(`has no usable ${t}`, `a list in ${t}`);
  }
  function coveragePy({totals: e}) {
   const t = pair(e, "covered_lines", "num_statements");
   const s = isObject(e) && "num_branches" in e ? pair(e, "covered_branches", "num_branches") : undefined;
   const n = {
    lines: t,
    statements: t,
    ...s && {
     branches: s
    }
   };
   return {
    kind: "coverage",
    counts: n
   };
  }
  const b = [ [ "line", "lines" ], [ "covered_percent", "lines" ], [ "branch", "branches" ], [ "method", "functions" ] ];
  function isLastRun({result: e}) {
   return isObject(e) && b.some(([t]) => t in e);
  }
  function lastRun({result: e}) {
   const t = {};
   for (const [s, n] of b) {
    const i = at(e, s);
    if (i === undefined) continue;
    if (typeof i !== "number" || !(i >= 0 && i <= 100)) throw new UnreadableReport("has no usable percentage", "a number from 0 to 100");
    t[n] = i;
   }
   return {
    kind: "percentage",
    percentages: t
   };
  }
  function resultSet(e) {
   const t = new Map;
   const s = new Map;
   let n = false;
   const add = (e, t, s) => {
    e.set(t, countOf(s, '"coverage"') > 0 || e.get(t) === true);
   };
   for (const i of Object.values(e)) for (const [e, o] of entriesOf(at(i, "coverage"), '"coverage"')) {
    const i = listOf(Array.isArray(o) ? o : at(o, "lines"), '"lines"');
    for (const [s, n] of i.entries()) if (n !== null && n !== "ignored") add(t, `${e}\n${s}`, n);
    const r = at(o, "branches");
    if (r === undefined) continue;
    n = true;
    for (const [t, n] of entriesOf(r, '"branches"')) for (const [i, o] of entriesOf(n, '"branches"')) add(s, `${e}\n${t}\n${i}`, o);
   }
   const i = {
    lines: tallyOf(t),
    ...n && {
     branches: tallyOf(s)
    }
   };
   return {
    kind: "coverage",
    counts: i
   };
  }
  function simpleCov({coverage: e}) {
   const t = new Tally;
   const s = new Tally;
   let n = false;
   const add = (e, t) => {
    if (t !== null && t !== "ignored") e.add(countOf(t, '"coverage"') > 0);
   };
   for (const [, i] of entriesOf(e, '"coverage"')) {
    for (const e of listOf(at(i, "lines"), '"lines"')) add(t, e);
    const e = at(i, "branches");
    if (e === undefined) continue;
    n = true;
    for (const t of listOf(e, '"branches"')) add(s, at(t, "coverage"));
   }
   return {
    kind: "coverage",
    counts: {
     lines: t,
     ...n && {
      branches: s
     }
    }
   };
  }
  function tallyOf(e) {
   const t = new Tally;
   for (const s of e.values()) t.add(s);
   return t;
  }
  function jest(e) {
   const count = t => countOf(at(e, t), t);
   if (at(e, "wasInterrupted") === true) throw new UnreadableReport("is of a run that was interrupted", "a run that came to its end");
   const t = listOf(at(e, "testResults") ?? [], "testResults").filter(e => at(e, "status") === "failed" && !listOf(at(e, "assertionResults"), "assertionResults").some(hasFailed));
   const s = count("numPassedTests");
   const n = count("numFailedTests");
   const i = count("numPendingTests") + ("numTodoTests" in e ? count("numTodoTests") : 0);
   countsOf(s + n + i, count("numTotalTests"), "numTotalTests");
   const o = n + t.length;
   return testsOf({
    passed: s,
    failed: at(e, "success") === false ? Math.max(1, o) : o,
    skipped: i
   });
  }
  function hasFailed(e) {
   return at(e, "status") === "failed";
  }
  function playwright({stats: e, suites: t, errors: s}) {
   const n = e === undefined ? outcomesOf(t) : e;
   const count = e => countOf(at(n, e), e);
   const i = count("unexpected") + (s === undefined ? 0 : listOf(s, "errors").length);
   return testsOf({
    passed: count("expected") + count("flaky"),
    failed: i,
    skipped: count("skipped")
   });
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
     if (!Object.hasOwn(t, s)) throw new UnreadableReport("has a test without an outcome", "expected, unexpected, flaky or skipped");
     t[s] = (t[s] ?? 0) + 1;
    }
   }
   return t;
  }
  function ctrf(e) {
   const t = at(e, "results", "summary");
   const count = e => countOf(at(t, e), e);
   const s = count("passed");
   const n = count("failed");
   const i = count("skipped") + count("pending") + count("other");
   countsOf(s + n + i, count("tests"), "tests");
   return testsOf({
    passed: s,
    failed: n,
    skipped: i
   });
  }
  const O = [ {
   name: "lcov",
   starts: /^(?:TN|SF):/,
   reader: e => new Lcov(e)
  }, {
   name: "Go cover profile",
   starts: /^mode: (?:set|count|atomic)$/,
   reader: () => new GoCover
  }, {
   name: "JaCoCo CSV",
   starts: /^GROUP,PACKAGE,CLASS,/,
   reader: () => new JacocoCsv
  }, {
   name: "TAP",
   starts: /^(?:TAP version \d+$|1\.\.\d+(?:\s|$)|(?:not )?ok\b)/,
   reader: () => new Tap
  }, {
   name: "go test -json",
   starts: /^(?:\{(?=.*"Action":")"(?:Time|ImportPath|Action|Package)":.*\}|FAIL\t.* \[(?:build|setup) failed\])$/,
   reader: () => new GoTest
  } ];
  function wrongLine(e, t) {
   return new UnreadableReport(`has a line ${e} that is not of its format`, t);
  }
  const v = 1 << 22;
  const k = 1 << 28;
  class Lines {
   #c=new Uint8Array(64);
   #d=0;
   add(e, t) {
    const s = (e >> 3) * 2;
    if (s >= this.#d) this.#f(s + 2);
    const n = 1 << (e & 7);
    this.#c[s] = (this.#c[s] ?? 0) | n;
    if (t) this.#c[s + 1] = (this.#c[s + 1] ?? 0) | n;
   }
   get bits() {
    return this.#c.subarray(0, this.#d);
   }
   clear() {
    this.#c.fill(0, 0, this.#d);
    this.#d = 0;
   }
   #f(e) {
    this.#d = e;
    if (e <= this.#c.length) return;
    const t = new Uint8Array(e * 2);
    t.set(this.#c);
    this.#c = t;
   }
  }
  const y = 1 << 20;
  class Slabs {
   #u=[];
   #l=y;
   #d=0;
   add(e) {
    this.#d += e.length;
    if (this.#d > k) throw new UnreadableReport("is of too many lines", "source files of up to a million lines");
    if (this.#l + e.length > y) {
     this.#u.push(new Uint8Array(Math.max(y, e.length)));
     this.#l = 0;
    }
    const t = (this.#u.length - 1) * y + this.#l;
    this.#u.at(-1)?.set(e, this.#l);
    this.#l += e.length;
    return t;
   }
   get(e, t) {
    const s = e % y;
    return this.#u[Math.floor(e / y)]?.subarray(s, s + t) ?? new Uint8Array;
   }
  }
  function unite(e, t) {
   for (const [s, n] of t.entries()) e[s] = (e[s] ?? 0) | n;
  }
  function bitCounts(e) {
   const t = nothing();
   for (let s = 0; s < e.length; s += 2) {
    for (let n = e[s] ?? 0; n !== 0; n &= n - 1) t.total++;
    for (let n = e[s + 1] ?? 0; n !== 0; n &= n - 1) t.covered++;
   }
   return t;
  }
  function copyOf(e) {
   return Buffer.from(e).toString();
  }
  class Names {
   #h=new Map;
   add(e, t) {
    const s = this.#h.get(e);
    this.#h.set(s === undefined ? copyOf(e) : e, t || s === true);
   }
   addAll(e) {
    for (const [t, s] of e.#h) this.add(t, s);
   }
   get size() {
    return this.#h.size;
   }
   counts() {
    return {
     covered: Array.from(this.#h.values()).filter(Boolean).length,
     total: this.#h.size
    };
   }
  }
  const R = {
   lines: [ "LF:", "LH:" ],
   branches: [ "BRF:", "BRH:" ],
   functions: [ "FNF:", "FNH:" ],
   statements: [ "", "" ]
  };
  const S = 4;
  const $ = -1;
  class Lcov {
   #p;
   #m=[];
   #w=new Map;
   #g=new Map;
   #u=new Slabs;
   #b;
   #O=new Lines;
   #v=false;
   constructor(e) {
    this.#p = e;
   }
   line(e, t) {
    if (e.startsWith("DA:")) {
     if (this.#b === undefined) throw wrongLine(t, "SF: before it");
     if (this.#p === "lines") this.#k(e, t);
    } else if (e.startsWith("SF:")) this.#y(e.slice(3), t); else if (e === "end_of_record") this.#R(t); else if (this.#b !== undefined && (e.startsWith("BRDA:") || /^[A-Z]{2,6}:/.test(e))) this.#S(e, t, this.#b); else if (e.startsWith("TN:")) this.#v = true; else if (e !== "" && !e.startsWith("#")) throw wrongLine(t, "lines like SF:, DA: and end_of_record");
   }
   end() {
    if (this.#b !== undefined || this.#v) throw cutShort("its last record has no end_of_record");
    if (this.#p === "statements") return {
     kind: "coverage",
     counts: {}
    };
    let e = 0;
    let t = 0;
    for (const s of this.#w.values()) {
     const [n = 0, i = 0, o = $, r = 0] = this.#m.slice(s, s + S);
     const a = this.#g.get(s)?.counts() ?? bitCounts(this.#u.get(n, i));
     e += o === $ ? a.covered : r;
     t += o === $ ? a.total : o;
    }
    return {
     kind: "coverage",
     counts: {
      [this.#p]: {
       covered: e,
       total: t
      }
     }
    };
   }
   #y(e, t) {
    if (this.#b !== undefined) throw wrongLine(t, "end_of_record before it");
    this.#v = false;
    const s = this.#p === "lines" ? undefined : new Names;
    this.#b = {
     path: e,
     names: s,
     found: undefined,
     hit: undefined
    };
   }
   #R(e) {
    if (this.#b === undefined) throw wrongLine(e, "SF: before it");
    const {path: t, names: s, found: n, hit: i} = this.#b;
    this.#b = undefined;
    if (n === undefined !== (i === undefined)) throw wrongLine(e, R[this.#p].join(" and "));
    countsOf(i ?? 0, n ?? 0, R[this.#p][1]);
    const {bits: o} = this.#O;
    const r = this.#w.get(t);
    if (r === undefined) {
     this.#w.set(copyOf(t), this.#m.length);
     if (s !== undefined) this.#g.set(this.#m.length, s);
     this.#m.push(this.#u.add(o), o.length, n ?? $, i ?? 0);
    } else this.#$(r, {
     bits: o,
     names: s,
     found: n
    });
    this.#O.clear();
   }
   #$(e, t) {
    const [s = 0, n = 0, i = $] = this.#m.slice(e, e + S);
    const o = this.#g.get(e);
    const isSummary = (e, t) => e > 0 && t === 0;
    if (isSummary(i, o?.size ?? n) || isSummary(t.found ?? $, t.names?.size ?? t.bits.length)) throw new UnreadableReport("counts a source file twice, and not what of it", "one record for each source file");
    if (t.names !== undefined) o?.addAll(t.names);
    let r = s;
    if (t.bits.length <= n) unite(this.#u.get(s, n), t.bits); else {
     unite(t.bits, this.#u.get(s, n));
     r = this.#u.add(t.bits);
    }
    this.#m.splice(e, S, r, Math.max(n, t.bits.length), $, 0);
   }
   #k(e, t) {
    let s = 3;
    let n = 0;
    for (let t = e.charCodeAt(s) - 48; t >= 0 && t <= 9; t = e.charCodeAt(++s) - 48) n = n * 10 + t;
    const i = e.charCodeAt(s + 1);
    const o = s > 3 && s + 2 === e.length && i >= 48 && i <= 57;
    if (e[s] !== "," || !o && !/^DA:\d+,\d+(?:,|$)/.test(e)) throw wrongLine(t, "DA:line,count");
    if (n > v) throw wrongLine(t, `a line number up to ${v}`);
    const r = o ? i !== 48 : !/,0+(?:,|$)/.test(e);
    this.#O.add(n, r);
   }
   #S(e, t, s) {
    const [n, i] = R[this.#p];
    if (n === "") return;
    if (e.startsWith(n)) s.found = digitsOf(e.slice(n.length), n); else if (e.startsWith(i)) s.hit = digitsOf(e.slice(i.length), i); else if (s.names !== undefined) {
     const [n, i] = (this.#p === "branches" ? branchOf : functionOf)(e, t) ?? [];
     if (n !== undefined && i !== undefined) s.names.add(n, !/^(?:-|0+)$/.test(i));
    }
   }
  }
  function branchOf(e, t) {
   if (!e.startsWith("BRDA:")) return undefined;
   const [, s, n] = /^BRDA:(\d+,.*),(-|\d+)$/.exec(e) ?? [];
   if (s === undefined || n === undefined) throw wrongLine(t, "BRDA:line,block,branch,taken");
   return [ s, n ];
  }
  function functionOf(e, t) {
   if (!/^FN(?:DA|L|A)?:/.test(e)) return undefined;
   const [, s] = /^FN:\d+,(?:\d+,)?(.*)$/.exec(e) ?? [];
   if (s !== undefined) return [ s, "0" ];
   const [, n, i] = /^FNDA:(\d+),(.*)$/.exec(e) ?? [];
   if (n !== undefined && i !== undefined) return [ i, n ];
   const [, o, r] = /^FN[LA]:(\d+),(\d+)/.exec(e) ?? [];
   if (o === undefined || r === undefined) throw wrongLine(t, "FN:line,name or FNDA:count,name");
   return [ `#${o}`, e.startsWith("FNL:") ? "0" : r ];
  }
  class GoCover {
   #x=new Map;
   #A=0;
   #T=0;
   line(e, t) {
    if (e === "" || /^mode: (?:set|count|atomic)$/.test(e)) return;
    const [, s, n, i] = /^(.+:\d+\.\d+,\d+\.\d+ (\d+)) (\d+)$/.exec(e) ?? [];
    if (s === undefined || i === undefined) throw wrongLine(t, "file:line.column,line.column statements count");
    const o = /[1-9]/.test(i);
    const r = this.#x.get(s);
    this.#x.set(r === undefined ? copyOf(s) : s, o || r === true);
    const a = digitsOf(n, "the number of statements");
    if (r === undefined) this.#T += a;
    if (o && r !== true) this.#A += a;
   }
   end() {
    const e = countsOf(this.#A, this.#T, "its blocks");
    return {
     kind: "coverage",
     counts: {
      lines: e,
      statements: e
     }
    };
   }
  }
  const x = {
   statements: 10,
   branches: 8,
   lines: 6,
   functions: 2
  };
  const A = "GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED,COMPLEXITY_MISSED,COMPLEXITY_COVERED,METHOD_MISSED,METHOD_COVERED";
  class JacocoCsv {
   #C={
    lines: nothing(),
    branches: nothing(),
    functions: nothing(),
    statements: nothing()
   };
   line(e, t) {
    if (e === "") return;
    if (e.startsWith("GROUP,PACKAGE,CLASS,")) {
     if (e !== A) throw wrongLine(t, "the columns that JaCoCo's CSV has");
     return;
    }
    const s = e.split(",");
    if (s.length < 13) throw wrongLine(t, "13 columns");
    for (const e of [ "lines", "branches", "functions", "statements" ]) {
     const t = s.length - x[e];
     const n = digitsOf(s[t + 1], "a column");
     this.#C[e].covered += n;
     this.#C[e].total += n + digitsOf(s[t], "a column");
    }
   }
   end(e) {
    if (!e) throw cutShort("its last row has no end");
    return {
     kind: "coverage",
     counts: this.#C
    };
   }
  }
  function nothing() {
   return {
    covered: 0,
    total: 0
   };
  }
  const T = [ "suites", "pass", "fail", "cancelled", "skipped", "todo" ];
  class Tap {
   #N={
    passed: 0,
    failed: 0,
    skipped: 0
   };
   #M=new TapDocument;
   #L=0;
   line(e, t) {
    if (/^TAP version \d+$/.test(e) && this.#M.hasBegun) this.#R(); else this.#M.line(e, t);
   }
   end(e) {
    if (!e && this.#M.mayLackMore) throw cutShort("its last line has no end");
    if (this.#M.hasBegun || this.#L === 0) this.#R();
    return testsOf(this.#N);
   }
   #R() {
    const {passed: e, failed: t, skipped: s} = this.#M.counts();
    this.#N.passed += e;
    this.#N.failed += t;
    this.#N.skipped += s;
    this.#M = new TapDocument;
    this.#L++;
   }
  }
  class TapDocument {
   #U={
    indent: 0,
    planned: undefined,
    points: 0,
    failedBefore: 0,
    hasFailed: false
   };
   #j=[];
   #C={
    passed: 0,
    failed: 0,
    skipped: 0
   };
   #D=false;
   #F=false;
   #E=false;
   #P=false;
   #B=new Map;
   get hasBegun() {
    return this.#U.points > 0 || this.#U.planned !== undefined || this.#D;
   }
   get mayLackMore() {
    return this.#P && (this.#E || this.#U.points === 1);
   }
   line(e, t) {
    this.#P = false;
    if (e.startsWith("    ")) this.#E = true;
    if (e.startsWith("Bail out!")) this.#D = true;
    if (/^\s+type: '(?:test|suite)'$/.test(e)) this.#F = true;
    const s = this.#j.at(-1) ?? this.#U;
    const n = e.search(/\S/);
    if (this.#j.length > 0 && n === s.indent - 4 && e.trim() === "}") this.#_(s);
    if (n !== s.indent) return;
    const i = e.slice(n);
    const [, o] = /^1\.\.(\d+)(?:\s|$)/.exec(i) ?? [];
    if (/^(?:not )?ok\b/.test(i)) this.#I(i, s); else if (o !== undefined) {
     if (s.planned !== undefined) throw wrongLine(t, 'one plan for each "TAP version"');
     s.planned = digitsOf(o, "the plan");
    } else if (s.planned !== undefined) {
     const [, e, t] = /^# (suites|pass|fail|cancelled|skipped|todo) (\d+)$/.exec(i) ?? [];
     if (e !== undefined) this.#B.set(e, digitsOf(t, "a comment"));
    }
   }
   counts() {
    if (this.#D) return {
     ...this.#C,
     failed: this.#C.failed + 1
    };
    if (this.#j.length > 0) throw cutShort("a subtest has no end");
    refuseUnfulfilled(this.#U);
    const [e, t = 0, s = 0, n = 0, i = 0, o] = T.map(e => this.#B.get(e));
    if (e === undefined || o === undefined) {
     if (this.#F) throw cutShort("it has no counts at its end");
     return this.#C;
    }
    const r = Math.max(s + n, Math.min(this.#C.failed, 1));
    return {
     passed: t,
     failed: r,
     skipped: i + o
    };
   }
   #I(e, t) {
    t.points++;
    const s = e.startsWith("not");
    const n = /\{\s*$/.test(e);
    const i = /[^\\]#\s*(?:todo\b|skip)/i.test(e);
    this.#P = !n && !i;
    if (!this.#P) this.#E = true;
    if (n) this.#j.push({
     indent: t.indent + 4,
     planned: undefined,
     points: 0,
     failedBefore: this.#C.failed,
     hasFailed: s
    }); else if (i) this.#C.skipped++; else this.#C[s ? "failed" : "passed"]++;
   }
   #_(e) {
    refuseUnfulfilled(e);
    this.#j.pop();
    if (e.hasFailed && this.#C.failed === e.failedBefore) this.#C.failed++;
   }
  }
  function refuseUnfulfilled({planned: e, points: t}) {
   if (e === undefined) throw cutShort("it has no plan");
   if (e !== t) throw cutShort(`it plans ${e} tests and has ${t}`);
  }
  function isGoResult(e) {
   return e === "pass" || e === "fail" || e === "skip";
  }
  class GoTest {
   #J=new Map;
   #W=0;
   line(e, t) {
    if (e === "") return;
    if (/^FAIL\t.* \[(?:build|setup) failed\]$/.test(e)) {
     this.#W++;
     return;
    }
    const [, s] = e.endsWith("}") ? C.exec(e) ?? [] : [];
    if (s !== undefined) {
     this.#G(s);
     return;
    }
    const n = jsonOf(e);
    if (n === undefined) throw wrongLine(t, "one JSON object a line, with an Action");
    const {Action: i, Package: o, Test: r} = n;
    if (typeof i !== "string") throw wrongLine(t, "one JSON object a line, with an Action");
    if (typeof o !== "string" || i.startsWith("build-")) return;
    const a = this.#G(o);
    if (typeof r === "string") {
     if (i === "run") a.tests.set(r, undefined); else if (isGoResult(i)) a.tests.set(r, i);
    } else if (i === "start") a.result = undefined; else if (isGoResult(i)) a.result = i;
   }
   end() {
    const e = {
     pass: 0,
     fail: this.#W,
     skip: 0
    };
    for (const {tests: t, result: s} of this.#J.values()) {
     if (s === undefined) throw cutShort("a package has no result");
     const n = e.fail;
     for (const s of t.values()) e[s ?? "fail"]++;
     if (s === "fail" && e.fail === n) e.fail++;
    }
    return testsOf({
     passed: countOf(e.pass, "it"),
     failed: e.fail,
     skipped: e.skip
    });
   }
   #G(e) {
    let t = this.#J.get(e);
    if (t === undefined) this.#J.set(copyOf(e), t = {
     tests: new Map,
     result: undefined
    });
    return t;
   }
  }
  const C = /^\{"Time":"[^"]*","Action":"output","Package":"([^"\\]*)"/;
  function jsonOf(e) {
   try {
    const t = JSON.parse(e);
    return typeof t === "object" && t !== null ? {
     ...t
    } : undefined;
   } catch {
    return undefined;
   }
  }
  var N = s(6285);
  var M = s(9800);
  const L = {
   coverage: e => {
    if ("generated" in e || "clover" in e) return new Clover;
    return "line-rate" in e || "lines-valid" in e ? new Cobertura(e) : undefined;
   },
   report: () => new Jacoco,
   testsuites: () => new Junit,
   testsuite: () => new Junit,
   TestRun: () => new Trx,
   "test-run": e => new Nunit(e)
  };
  const U = [ "Cobertura", "Clover", "JaCoCo XML", "JUnit XML", "TRX", "NUnit 3" ];
  const j = 1e3;
  class XmlReport {
   #V=new M.wT({
    xmlns: false,
    position: false
   });
   #X=[];
   #H=new TextFilter;
   #z;
   #K=false;
   constructor() {
    const e = this.#V;
    e.on("error", () => {
     throw this.#Y();
    });
    e.on("doctype", e => {
     if (e.includes("<!")) throw new UnreadableReport("is XML with a DOCTYPE that declares something", "a DOCTYPE without declarations, or none");
    });
    e.on("opentag", ({name: e, attributes: t}) => this.#b(e, t));
    e.on("closetag", ({name: e}) => this.#q(e));
    e.on("comment", e => this.#z?.comment?.(e));
   }
   write(e) {
    this.#V.write(this.#H.filter(e));
   }
   end() {
    this.#V.write(this.#H.rest);
    this.#K = true;
    this.#V.close();
    if (this.#z === undefined) throw this.#Y();
    return this.#z.end();
   }
   #b(e, t) {
    if (this.#z === undefined) {
     this.#z = Object.hasOwn(L, e) ? L[e]?.(t) : undefined;
     if (this.#z === undefined) throw new UnreadableReport(/^(?:html|!doctype)$/i.test(e) ? "is a web page" : "is XML of an unknown format", U.join(", "));
    }
    this.#z.open(e, t, this.#X);
    if (this.#X.push(e) > j) throw new UnreadableReport(`has more than ${j} elements in one another`, "fewer");
   }
   #q(e) {
    this.#X.pop();
    this.#z?.close?.(e);
   }
   #Y() {
    if (this.#K && this.#X.length > 0) return cutShort("its root element has no end");
    const {line: e} = this.#V;
    return new UnreadableReport(`is not well-formed XML (line ${e})`, "whole, well-formed XML without entities of its own");
   }
  }
  const D = {
   "<![CDATA[": "]]>",
   "\x3c!--": "--\x3e",
   "<?": "?>"
  };
  const F = /<(?:!\[CDATA\[|!--|\?)/g;
  const E = /(?:<[!?]?[!\[CDATA-]{0,8}|&#?[\da-z]{0,8}|\]{1,2})$/i;
  const P = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:\d+|x[\da-f]+);|\]\]>/gi;
  class TextFilter {
   #Z="";
   #l;
   get rest() {
    return this.#Z;
   }
   filter(e) {
    const t = this.#Z + e;
    const s = [];
    let n = 0;
    while (n !== undefined) n = this.#l === undefined ? this.#y(t, n, s) : this.#Q(t, n, s);
    return s.join("");
   }
   #y(e, t, s) {
    F.lastIndex = t;
    const n = F.exec(e);
    if (n === null) {
     const n = Math.max(t, e.length - 12);
     const i = n + (E.exec(e.slice(n))?.index ?? e.length - n);
     s.push(e.slice(t, i).replace(P, "?"));
     this.#Z = e.slice(i);
     return undefined;
    }
    const i = n[0] === "<?" || n[0] === "\x3c!--" ? n[0] : "<![CDATA[";
    this.#l = D[i];
    s.push(e.slice(t, n.index).replace(P, "?"), i);
    return n.index + i.length;
   }
   #Q(e, t, s) {
    const n = this.#l ?? "";
    const i = e.indexOf(n, t);
    const o = i === -1 ? Math.max(t, e.length - n.length + 1) : i;
    if (n !== "]]>") s.push(e.slice(t, o));
    if (i === -1) {
     this.#Z = e.slice(o);
     return undefined;
    }
    s.push(n);
    this.#l = undefined;
    this.#Z = "";
    return i + n.length;
   }
  }
  const B = .0101;
  class Cobertura {
   #ee;
   #O={
    covered: 0,
    total: 0
   };
   #te={
    covered: 0,
    total: 0
   };
   constructor(e) {
    this.#ee = e;
   }
   open(e, t, s) {
    if (e !== "line" || s.at(-1) !== "lines" || s.at(-2) !== "class") return;
    this.#O.total++;
    if (digitsOf(t["hits"], "hits=") > 0) this.#O.covered++;
    const [, n, i] = /\((\d+)\/(\d+)\)\s*$/.exec(t["condition-coverage"] ?? "") ?? [];
    if (i === undefined) return;
    this.#te.covered += digitsOf(n, "condition-coverage=");
    this.#te.total += digitsOf(i, "condition-coverage=");
   }
   end() {
    const e = {
     lines: this.#C("line"),
     ...this.#se()
    };
    const {"functions-covered": t, "functions-valid": s} = this.#ee;
    if (s === undefined) return {
     kind: "coverage",
     counts: e
    };
    const n = "functions-covered=";
    const i = countsOf(digitsOf(t, n), digitsOf(s, "functions-valid="), n);
    return {
     kind: "coverage",
     counts: {
      ...e,
      functions: i
     }
    };
   }
   #se() {
    try {
     return {
      branches: this.#C("branch")
     };
    } catch (e) {
     if (e instanceof UnreadableReport) return {};
     throw e;
    }
   }
   #C(e) {
    const t = e === "line" ? [ "lines-covered", "lines-valid" ] : [ "branches-covered", "branches-valid" ];
    const [s, n] = t.map(e => this.#ee[e]);
    const i = e === "line" ? this.#O : this.#te;
    const o = s === undefined && n === undefined ? countsOf(i.covered, i.total, `its ${e}s`) : countsOf(digitsOf(s, `${t[0]}=`), digitsOf(n, `${t[1]}=`), `${t[0]}=`);
    const r = this.#ee[`${e}-rate`];
    if (r !== undefined && o.total > 0 && !(Math.abs(Number(r) - o.covered / o.total) < B)) throw new UnreadableReport(`has a ${e}-rate= that its counts contradict`, "counts and rates that agree");
    return o;
   }
  }
  class Clover {
   #C={};
   open(e, t, s) {
    if (e !== "metrics" || s.length !== 2 || s[1] !== "project") return;
    const add = (e, s, n) => {
     const {[e]: i = {
      covered: 0,
      total: 0
     }} = this.#C;
     const o = countsOf(digitsOf(t[s], `${s}=`), digitsOf(t[n], `${n}=`), s);
     this.#C[e] = {
      covered: i.covered + o.covered,
      total: i.total + o.total
     };
    };
    add("lines", "coveredstatements", "statements");
    add("statements", "coveredstatements", "statements");
    add("branches", "coveredconditionals", "conditionals");
    add("functions", "coveredmethods", "methods");
   }
   end() {
    return {
     kind: "coverage",
     counts: this.#C
    };
   }
  }
  const _ = {
   LINE: "lines",
   BRANCH: "branches",
   METHOD: "functions",
   INSTRUCTION: "statements"
  };
  class Jacoco {
   #C={};
   open(e, {type: t, missed: s, covered: n}, i) {
    if (e !== "counter" || i.length !== 1) return;
    const o = t !== undefined && Object.hasOwn(_, t) ? _[t] : undefined;
    if (o === undefined) return;
    const r = digitsOf(n, "covered=");
    this.#C[o] = {
     covered: r,
     total: r + digitsOf(s, "missed=")
    };
   }
   end() {
    const e = {
     covered: 0,
     total: 0
    };
    const t = this.#C.statements === undefined ? {} : {
     branches: e,
     ...this.#C
    };
    return {
     kind: "coverage",
     counts: t
    };
   }
  }
  const I = [ "notrun", "skipped", "suppressed", "disabled", "ignored", "pending" ];
  const J = [ "fail", "failed", "failure", "error", "errored", "broken" ];
  class Junit {
   #C={
    passed: 0,
    failed: 0,
    skipped: 0
   };
   #ne=[];
   #ie;
   #oe=false;
   #B=new Map;
   open(e, t, s) {
    const n = s.at(-1) ?? "";
    if (isSuite(e)) this.#ne.push(suiteOf(t)); else if (e === "testcase") {
     this.#ie = caseOf(t);
     this.#oe = true;
    } else if (n === "testcase" && this.#ie !== undefined) readOutcome(this.#ie, e, t); else if ((e === "failure" || e === "error") && isSuite(n)) this.#a("failed", 1);
   }
   close(e) {
    if (isSuite(e)) this.#re(); else if (e === "testcase" && this.#ie !== undefined) {
     const {result: e, isFlaky: t, isExpected: s} = this.#ie;
     this.#ie = undefined;
     this.#a(s ? "skipped" : e, 1);
     const n = this.#ne.at(-1);
     if (n !== undefined && t) n.flaky++;
    }
   }
   comment(e) {
    const [, t, s] = /^ (pass|fail|cancelled|skipped|todo) (\d+) $/.exec(e) ?? [];
    if (t !== undefined && this.#ne.length === 1) this.#B.set(t, digitsOf(s, "a comment"));
   }
   end() {
    const [e, t = 0, s = 0, n = 0, i] = W.map(e => this.#B.get(e));
    if (e === undefined || i === undefined) return testsOf(this.#C);
    const o = Math.max(t + s, Math.min(this.#C.failed, 1));
    return testsOf({
     passed: e,
     failed: o,
     skipped: n + i
    });
   }
   #a(e, t) {
    this.#C[e] += t;
    const s = this.#ne.at(-1);
    if (s === undefined) return;
    s.tests += t;
    if (e !== "passed") s[e] += t;
   }
   #re() {
    const e = this.#ne.at(-1);
    if (e === undefined) return;
    const {declared: t} = e;
    const s = t.failed - e.flaky - e.failed;
    const n = e.failed === 0 || e.failed === e.declaredBelow;
    if (s > 0 && n) this.#a("failed", s);
    const i = t.isEmpty && e.failed === e.tests && t.failed > 0;
    if (i && e.failed > t.failed) this.#a("failed", t.failed - e.failed);
    const o = t.skipped - e.skipped;
    if (e.tests > 0 && o > 0 && t.tests - e.tests === o) this.#a("skipped", o);
    this.#ne.pop();
    const r = this.#ne.at(-1);
    if (r === undefined && !this.#oe && t.tests > e.tests) throw new UnreadableReport(`declares ${t.tests} tests and lists none`, "one <testcase> for each test");
    if (r === undefined) return;
    r.declaredBelow += t.failed;
    for (const t of [ "tests", "failed", "skipped", "flaky" ]) r[t] += e[t];
   }
  }
  const W = [ "pass", "fail", "cancelled", "skipped", "todo" ];
  function isSuite(e) {
   return e === "testsuite" || e === "testsuites";
  }
  function suiteOf(e) {
   const [t = 0, s = 0, n = 0, i = 0] = [ "tests", "failures", "errors", "skipped" ].map(t => {
    const s = e[t]?.trim() ?? "";
    return s === "" ? 0 : digitsOf(s, `${t}=`);
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
   const i = s.some(e => J.includes(e));
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
  class Trx {
   #ae;
   #ce=false;
   open(e, t, s) {
    if (e === "ResultSummary" && s.length === 1) this.#ce = /^(?:Failed|Error|Aborted|Timeout)$/.test(t["outcome"] ?? ""); else if (e === "Counters" && s.at(-1) === "ResultSummary") this.#ae = t;
   }
   end() {
    const e = this.#ae;
    if (e === undefined) throw new UnreadableReport("is TRX without its counters", "<Counters> in <ResultSummary>");
    const sum = (...t) => t.reduce((t, s) => t + (s in e ? digitsOf(e[s], `${s}=`) : 0), 0);
    const t = digitsOf(e["total"], "total=");
    const s = sum("passed", "passedButRunAborted", "warning");
    const n = sum("failed", "error", "timeout", "aborted", "disconnected");
    countsOf(s + n, t, "its counters");
    return testsOf({
     passed: s,
     failed: this.#ce ? Math.max(1, n) : n,
     skipped: t - s - n
    });
   }
  }
  class Nunit {
   #ee;
   constructor(e) {
    this.#ee = e;
   }
   open() {}
   end() {
    const count = e => digitsOf(this.#ee[e] ?? "0", `${e}=`);
    const e = count("failed");
    const t = digitsOf(this.#ee["passed"], "passed=") + count("warnings");
    const s = count("skipped") + count("inconclusive");
    if ("total" in this.#ee) countsOf(t + e, count("total") + s, "its counts");
    const n = /^Failed/.test(this.#ee["result"] ?? "");
    return testsOf({
     passed: t,
     failed: n ? Math.max(1, e) : e,
     skipped: s
    });
   }
  }
  async function readReports(e) {
   const {workspace: t, patterns: s, measure: i = "lines"} = e;
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
       totals: await readReport(e, i)
      });
     }
    }
    return sumOf([ ...o.values() ], i);
   } catch (e) {
    if (!(e instanceof UnreadableReport)) throw e;
    const t = `${(0, n.hD)(e.path ?? r)} ${e.found}. Expected ${e.expected}.`;
    return {
     kind: "problem",
     problem: t,
     ...e instanceof MixedReports ? {
      isMixed: true
     } : {}
    };
   }
  }
  class MixedReports extends UnreadableReport {}
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
    s ??= sinkOf(e, t);
    s.write(e);
   }
   if (s === undefined) throw new UnreadableReport("is empty", "a report");
   return s.end();
  }
  function sinkOf(e, t) {
   if (e.startsWith("<")) return new XmlReport;
   const s = /^[ \t]*[^#\s][^\n]*/m.exec(e)?.[0].trimEnd() ?? "";
   const n = O.find(({starts: e}) => e.test(s));
   if (n !== undefined) return new LineSink(n.reader(t));
   if (/^[{[]/.test(e)) return new JsonSink;
   const i = [ ...O.map(({name: e}) => e), ...U, ...g ];
   throw new UnreadableReport("is of an unknown format", i.join(", "));
  }
  const G = 1 << 24;
  class LineSink {
   #z;
   #Z="";
   #de=0;
   constructor(e) {
    this.#z = e;
   }
   write(e) {
    let t = 0;
    for (let s = e.indexOf("\n"); s !== -1; s = e.indexOf("\n", t)) {
     this.#fe(this.#Z + e.slice(t, s));
     this.#Z = "";
     t = s + 1;
    }
    this.#Z += e.slice(t);
    if (this.#Z.length > G) throw new UnreadableReport("has a line that is too long", "lines of up to 16 MiB");
   }
   end() {
    const e = this.#Z === "";
    if (!e) this.#fe(this.#Z);
    return this.#z.end(e);
   }
   #fe(e) {
    this.#z.line(e.endsWith("\r") ? e.slice(0, -1) : e, ++this.#de);
   }
  }
  const V = 1 << 26;
  class JsonSink {
   #ue=[];
   #d=0;
   write(e) {
    this.#d += e.length;
    if (this.#d > V) throw new UnreadableReport("is JSON of more than 64 MiB", "JSON of up to 64 MiB");
    this.#ue.push(e);
   }
   end() {
    return readJson(this.#ue.join(""));
   }
  }
  function sumOf(e, t) {
   const s = e.map(({path: e}) => e);
   const i = e.map(({totals: e}) => e.kind === "tests" ? e : undefined);
   const o = i.indexOf(undefined);
   if (e.length === 0) throw new UnreadableReport("names no file", "a report");
   if (o === -1) return {
    ...testSum(i.filter(e => e !== undefined)),
    files: s
   };
   const r = i.findIndex(e => e !== undefined);
   if (r !== -1) throw new MixedReports(`has test results, and ${(0, n.hD)(s[o] ?? "")} has coverage`, "reports of one kind in a badge: make one for each", s[r]);
   return {
    kind: "coverage",
    measure: t,
    ...coverageSum(e, t),
    files: s
   };
  }
  function testSum(e) {
   const sum = t => e.reduce((e, s) => e + s[t], 0);
   const t = {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped")
   };
   const s = t.passed + t.failed + t.skipped;
   if (s === 0) throw new UnreadableReport("has no test", "at least one test");
   return {
    kind: "tests",
    ...t,
    total: s
   };
  }
  function coverageSum(e, t) {
   let [s, n] = [ 0, 0 ];
   for (const {path: i, totals: o} of e) {
    if (o.kind === "percentage") {
     if (e.length > 1) throw new UnreadableReport("has a percentage without counts", "it alone, or reports with counts, which can be summed", i);
     const {[t]: s} = o.percentages;
     if (s === undefined) throw without(t, o.percentages, i);
     return {
      percentage: (0, N["in"])(s),
      covered: undefined,
      total: undefined
     };
    }
    const r = o.kind === "coverage" ? o.counts : {};
    const {[t]: a} = r;
    if (a === undefined) throw without(t, r, i);
    s += a.covered;
    n += a.total;
   }
   const i = (0, N.s5)(countsOf(s, n, "it"));
   if (i === undefined) throw new UnreadableReport(`has no ${t} that could be covered`, "at least one");
   return {
    percentage: i,
    covered: s,
    total: n
   };
  }
  function without(e, t, s) {
   const n = m.sF.filter(e => t[e] !== undefined);
   const i = n.length === 0 ? "a report that has them" : `a measure that it has: ${n.join(", ")}`;
   return new UnreadableReport(`does not count ${e}`, i, s);
  }
 }
};

