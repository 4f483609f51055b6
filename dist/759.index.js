"use strict";

exports.id = 759;

exports.ids = [ 759 ];

exports.modules = {
 2759: (n, e, t) => {
  t.d(e, {
   p: () => fresh,
   reportedChecks: () => reportedChecks,
   reportedDeployment: () => reportedDeployment
  });
  var r = t(3916);
  var s = t(651);
  var o = t(9162);
  var i = t(9184);
  var c = t(9733);
  const u = 864e5;
  function fresh(n, e, {maxAge: t, now: r}) {
   return t !== undefined && e !== undefined && r - e > t * u ? "unknown" : n;
  }
  async function reportedDeployment(n, {filters: e, judging: t}, {context: o, record: i, now: c}) {
   const u = e.repository ?? (0, s.fq)(o.repository);
   const a = e.branch ?? e.tag;
   const d = {
    environment: n,
    ...a === undefined ? {} : {
     ref: a
    },
    ...e.sha === undefined ? {} : {
     sha: e.sha
    }
   };
   const f = await i.deployment(u, d);
   if (f !== undefined) {
    const e = fresh(f.status, f.at, {
     ...t,
     now: c
    });
    const r = t.ignore.includes(e) ? {
     untouched: `the status ${e} is ignored`
    } : {};
    return {
     status: e,
     origin: {
      from: `the deployment to ${n}`
     },
     warnings: [],
     ...r
    };
   }
   const h = await i.environments(u);
   return {
    status: "unknown",
    origin: {
     from: undefined,
     because: `no deployment to ${n}`
    },
    warnings: h.includes(n) ? [] : [ (0, r.mX)("environment", n, h) ]
   };
  }
  async function reportedChecks(n, {filters: e, judging: t}, {context: u, record: a, now: d}) {
   const {sha: f, branch: h, tag: p} = e;
   const g = u.event === "workflow_run" ? u.triggering?.sha ?? u.sha : u.sha;
   const m = await a.checks(e.repository ?? (0, s.fq)(u.repository), f ?? refOf(h, p) ?? g);
   const w = m.filter(({name: e}) => (0, i.EZ)(e, n));
   const l = w.map(n => {
    const e = n.completed || t.inProgress === "show";
    return {
     ...n,
     status: e ? fresh(n.status, n.at, {
      ...t,
      now: d
     }) : "unknown"
    };
   });
   const y = (0, c.c)(l.map(n => n.status), t);
   const k = w.length === 0 ? [ (0, r.mX)("check", n, m.map(({name: n}) => n)) ] : [];
   return {
    status: y,
    origin: (0, o.FY)(l, y),
    warnings: k
   };
  }
  function refOf(n, e) {
   if (n !== undefined) return `heads/${n}`;
   return e === undefined ? undefined : `tags/${e}`;
  }
 },
 9733: (n, e, t) => {
  t.d(e, {
   c: () => sum
  });
  var r = t(8514);
  function sum(n, {strict: e, ignore: t}) {
   const s = n.filter(n => !t.includes(n));
   const o = (0, r.QZ)(s);
   const i = r.f.indexOf(o) >= r.f.indexOf("warning");
   return e && i && s.includes("unknown") ? "unknown" : o;
  }
 }
};

