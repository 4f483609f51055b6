"use strict";

exports.id = 665;

exports.ids = [ 665, 113 ];

exports.modules = {
 3113: (n, t, e) => {
  e.d(t, {
   n: () => filesIn,
   readContents: () => readContents
  });
  var o = e(3916);
  var r = e(3660);
  var a = e(2763);
  var i = e(1511);
  var s = e(651);
  var f = e(5430);
  function readContents(n, t, e) {
   return contentsAt(n, t, {
    ...e,
    read: textIn
   });
  }
  async function filesIn(n, t, e) {
   return await contentsAt(n, t, {
    path: e,
    ref: undefined,
    read: pathsIn
   }) ?? new Set;
  }
  async function contentsAt(n, t, {path: e, ref: o, read: r}) {
   const {owner: f, name: w} = t;
   const c = e.split("/").map(n => (0, a.w)`/${n}`);
   const u = o === undefined ? "" : `?ref=${encodeURIComponent(o)}`;
   const d = {
    what: `to read ${e} of ${(0, s.fq)(t)}`,
    permission: "contents: read",
    repository: (0, s.fq)(t),
    missing: `There is no ${e} in ${(0, s.fq)(t)}, or the token may not see it.`
   };
   return (0, i.Mr)(n(`${(0, a.w)`/repos/${f}/${w}/contents`}${c.join("")}${u}`, r, d));
  }
  function pathsIn(n) {
   if (!(i.Di in n)) return undefined;
   return new Set((0, f.c3)(n, i.Di).map(n => (0, f.b6)((0, f.qI)(n, "an entry"), "path")));
  }
  function textIn(n) {
   if (i.Di in n || n["type"] !== "file") return undefined;
   const t = (0, f.b6)(n, "encoding");
   if (t === "none") throw new o.qh("invalid", `${(0, f.b6)(n, "path")} is larger than the 1 MB that can be read.`);
   if (t !== "base64") throw (0, r.Q)(`encoding ${t}`);
   return Buffer.from((0, f.b6)(n, "content"), "base64").toString("utf8");
  }
 },
 7665: (n, t, e) => {
  e.r(t);
  e.d(t, {
   activeWorkflows: () => activeWorkflows,
   fileOf: () => fileOf,
   newestRuns: () => newestRuns,
   runsOf: () => runsOf,
   workflowOf: () => workflowOf,
   workflowsOf: () => workflowsOf
  });
  var o = e(3916);
  var r = e(2763);
  var a = e(3113);
  var i = e(1511);
  var s = e(651);
  var f = e(1281);
  var w = e(5430);
  const fileOf = n => n.slice(n.lastIndexOf("/") + 1);
  const isDirect = n => /^\d+$|\.ya?ml$/i.test(n);
  function workflowsOf(n, {owner: t, name: e}) {
   const o = (0, r.w)`/repos/${t}/${e}/actions/workflows`;
   return (0, i.Q7)((0, i.Bd)(n, {
    path: o,
    key: "workflows",
    size: 100,
    parse: parseWorkflow
   }));
  }
  async function activeWorkflows(n, t) {
   const [e, o] = await Promise.all([ workflowsOf(n, t), (0, a.n)(n, t, ".github/workflows") ]);
   return e.filter(({path: n, isActive: t}) => t && o.has(n));
  }
  async function workflowOf(n, t, e) {
   const {owner: o, name: a} = t;
   if (isDirect(e)) {
    try {
     return await n((0, r.w)`/repos/${o}/${a}/actions/workflows/${fileOf(e)}`, parseWorkflow);
    } catch (n) {
     if (!(0, i.b2)(n)) throw n;
    }
   }
   const s = await workflowsOf(n, t);
   const f = find(s, e);
   if (f === undefined) throw unknownWorkflow(e, s, t);
   return f;
  }
  async function newestRuns(n, t, e) {
   try {
    for await (const o of (0, f.pT)(n, t, e)) return o;
   } catch (n) {
    if (!(n instanceof o.qh) || n.kind !== "setup") throw n;
   }
   return [];
  }
  async function* runsOf(n, t, {ahead: e, ...o}) {
   const r = new Set;
   for await (const n of (0, f.G7)(once(e.filter(n => isOf(n, o.reference))), o.query)) {
    r.add(n.id);
    yield n;
   }
   for await (const e of askedRuns(n, t, o)) if (!r.has(e.id)) yield e;
  }
  async function* askedRuns(n, t, {reference: e, query: o}) {
   if (o.runId !== undefined) {
    const r = await (0, f.ng)(n, t, o.runId);
    const a = isOf(r, e) ? r.workflow : await workflowOf(n, t, e);
    if (a.path === r.workflow.path) yield* (0, f.G7)(once([ r ]), o);
    return;
   }
   if (isDirect(e)) {
    try {
     return yield* (0, f.G7)((0, f.aq)(n, t, {
      workflow: fileOf(e),
      query: o
     }), o);
    } catch (n) {
     if (!(0, i.b2)(n)) throw n;
    }
   }
   const {id: r} = await workflowOf(n, t, e);
   yield* (0, f.G7)((0, f.aq)(n, t, {
    workflow: r,
    query: o
   }), o);
  }
  async function* once(n) {
   yield await Promise.resolve(n);
  }
  const isOf = ({workflow: n}, t) => [ n.path, fileOf(n.path), String(n.id) ].includes(t);
  function find(n, t) {
   return n.find(({path: n}) => n === t || fileOf(n) === t) ?? n.find(({id: n}) => String(n) === t) ?? n.find(({name: n}) => n === t);
  }
  const parseWorkflow = n => ({
   id: (0, w.rl)(n, "id"),
   path: (0, w.b6)(n, "path"),
   name: (0, w.b6)(n, "name"),
   isActive: n["state"] === "active"
  });
  function unknownWorkflow(n, t, e) {
   const r = t.map(({path: n}) => fileOf(n));
   const a = [ ...r, ...t.map(({name: n}) => n) ];
   const i = r.length === 0 ? "it has none" : `there are ${r.join(", ")}`;
   return new o.UP(`Input "workflow": ${(0, s.fq)(e)} has no workflow ${(0, o.hD)(n)}; ${i}.${(0, 
   o.h)(n, a)}`);
  }
 }
};

