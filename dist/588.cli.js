"use strict";

exports.id = 588;

exports.ids = [ 588 ];

exports.modules = {
 588: (n, e, t) => {
  t.r(e);
  t.d(e, {
   resting: () => resting
  });
  var r = t(3019);
  var o = t(6646);
  var i = t(2850);
  async function resting(n, e) {
   const t = silenced(n);
   const {context: o} = e;
   const {source: s, filters: d} = t;
   if (s.kind === "run" || s.kind === "workflow") return (0, r.hD)(t, await lookedUp(t, e), o);
   const u = {
    ...(0, r.sh)(t, (0, i.l)(o, d), o),
    status: "unknown"
   };
   const c = s.kind === "message" || s.kind === "value" || s.kind === "pointer";
   if (c) return {
    ...u,
    subject: {
     ...u.subject,
     workflow: undefined
    }
   };
   if (s.kind === "environment") return (0, r.KT)(s.environment, s.environment)(u);
   return s.kind === "check" ? (0, r.KT)(s.check)(u) : u;
  }
  function silenced(n) {
   return {
    ...n,
    message: undefined,
    color: undefined,
    colorSteps: undefined
   };
  }
  async function lookedUp(n, e) {
   const {context: t, record: r} = e;
   const {references: i, query: s} = await (0, o.a)(n, e);
   const d = i.map(n => ({
    path: pathOf(n),
    name: ""
   }));
   const [u, ...c] = d;
   return {
    status: "unknown",
    workflows: d,
    warnings: [],
    shown: [],
    oneRun: undefined,
    subject: {
     repository: s.repository,
     workflow: c.length === 0 && u?.path !== "" ? u : undefined,
     branch: s.branch ?? await r.defaultBranch(s.repository),
     tag: n.filters.tag,
     run: undefined,
     sha: t.sha,
     job: n.job === undefined ? undefined : {
      name: n.job,
      id: undefined
     },
     environment: undefined
    }
   };
  }
  function pathOf(n) {
   if (!/\.ya?ml$/i.test(n)) return "";
   return n.includes("/") ? n : `.github/workflows/${n}`;
  }
 }
};

