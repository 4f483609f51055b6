"use strict";

exports.id = 665;

exports.ids = [ 665 ];

exports.modules = {
 7665: (n, o, t) => {
  t.r(o);
  t.d(o, {
   fileOf: () => fileOf,
   newestRuns: () => newestRuns,
   runsOf: () => runsOf,
   workflowOf: () => workflowOf,
   workflowsOf: () => workflowsOf
  });
  var e = t(3916);
  var r = t(2763);
  var f = t(1511);
  var s = t(651);
  var a = t(1281);
  var i = t(5430);
  const fileOf = n => n.slice(n.lastIndexOf("/") + 1);
  const isDirect = n => /^\d+$|\.ya?ml$/i.test(n);
  const isMissing = n => n instanceof e.qh && n.code === "not-found";
  function workflowsOf(n, {owner: o, name: t}) {
   const e = (0, r.w)`/repos/${o}/${t}/actions/workflows`;
   return (0, f.Q7)((0, f.Bd)(n, {
    path: e,
    key: "workflows",
    size: 100,
    parse: parseWorkflow
   }));
  }
  async function workflowOf(n, o, t) {
   const {owner: e, name: f} = o;
   if (isDirect(t)) {
    try {
     return await n((0, r.w)`/repos/${e}/${f}/actions/workflows/${fileOf(t)}`, parseWorkflow);
    } catch (n) {
     if (!isMissing(n)) throw n;
    }
   }
   const s = await workflowsOf(n, o);
   const a = find(s, t);
   if (a === undefined) throw unknownWorkflow(t, s, o);
   return a;
  }
  async function newestRuns(n, o, t) {
   try {
    for await (const e of (0, a.pT)(n, o, t)) return e;
   } catch (n) {
    if (!(n instanceof e.qh) || n.kind !== "setup") throw n;
   }
   return [];
  }
  async function* runsOf(n, o, {ahead: t, ...e}) {
   const r = new Set;
   for await (const n of (0, a.G7)(once(t.filter(n => isOf(n, e.reference))), e.query)) {
    r.add(n.id);
    yield n;
   }
   for await (const t of askedRuns(n, o, e)) if (!r.has(t.id)) yield t;
  }
  async function* askedRuns(n, o, {reference: t, query: e}) {
   if (e.runId !== undefined) {
    const r = await (0, a.ng)(n, o, e.runId);
    const f = isOf(r, t) ? r.workflow : await workflowOf(n, o, t);
    if (f.path === r.workflow.path) yield* (0, a.G7)(once([ r ]), e);
    return;
   }
   if (isDirect(t)) {
    try {
     return yield* (0, a.G7)((0, a.aq)(n, o, {
      workflow: fileOf(t),
      query: e
     }), e);
    } catch (n) {
     if (!isMissing(n)) throw n;
    }
   }
   const {id: r} = await workflowOf(n, o, t);
   yield* (0, a.G7)((0, a.aq)(n, o, {
    workflow: r,
    query: e
   }), e);
  }
  async function* once(n) {
   yield await Promise.resolve(n);
  }
  const isOf = ({workflow: n}, o) => [ n.path, fileOf(n.path), String(n.id), n.name ].includes(o);
  function find(n, o) {
   return n.find(({path: n}) => n === o || fileOf(n) === o) ?? n.find(({id: n}) => String(n) === o) ?? n.find(({name: n}) => n === o);
  }
  const parseWorkflow = n => ({
   id: (0, i.rl)(n, "id"),
   path: (0, i.b6)(n, "path"),
   name: (0, i.b6)(n, "name"),
   isActive: n["state"] === "active"
  });
  function unknownWorkflow(n, o, t) {
   const r = o.map(({path: n}) => fileOf(n));
   const f = [ ...r, ...o.map(({name: n}) => n) ];
   const a = r.length === 0 ? "it has none" : `there are ${r.join(", ")}`;
   return new e.UP(`Input "workflow": ${(0, s.fq)(t)} has no workflow ${(0, e.hD)(n)}; ${a}.${(0, 
   e.h)(n, f)}`);
  }
 }
};

