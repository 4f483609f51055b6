"use strict";

exports.id = 588;

exports.ids = [ 588 ];

exports.modules = {
 588: (n, e, t) => {
  t.r(e);
  t.d(e, {
   resting: () => resting
  });
  var o = t(3019);
  var r = t(6646);
  var i = t(2850);
  const s = {
   from: undefined,
   because: "the badge is not enabled"
  };
  async function resting(n, e) {
   const t = silenced(n);
   const {context: r} = e;
   const {source: d, filters: u} = t;
   if (d.kind === "run" || d.kind === "workflow") return (0, o.hD)(t, await lookedUp(t, e), r);
   const c = {
    ...(0, o.sh)(t, (0, i.lc)(r, u), r),
    status: "unknown",
    origin: s
   };
   const a = d.kind === "message" || d.kind === "value" || d.kind === "pointer";
   if (a) return {
    ...c,
    subject: {
     ...c.subject,
     workflow: undefined
    }
   };
   if (d.kind === "environment") return (0, o.KT)(d.environment, d.environment)(c);
   return d.kind === "check" ? (0, o.KT)(d.check)(c) : c;
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
   const {context: t, record: o} = e;
   const {references: i, query: d} = await (0, r.a)(n, e);
   const u = i.map(n => ({
    path: pathOf(n),
    name: ""
   }));
   const [c, ...a] = u;
   return {
    status: "unknown",
    origin: s,
    workflows: u,
    warnings: [],
    shown: [],
    oneRun: undefined,
    lookedUp: undefined,
    showsUnfinished: false,
    subject: {
     repository: d.repository,
     workflow: a.length === 0 && c?.path !== "" ? c : undefined,
     branch: d.branch ?? await o.defaultBranch(d.repository),
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

