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
  var o = t(9184);
  var i = t(9733);
  const u = 864e5;
  function fresh(n, e, {maxAge: t, now: r}) {
   return t !== undefined && e !== undefined && r - e > t * u ? "unknown" : n;
  }
  async function reportedDeployment(n, {filters: e, judging: t}, {context: o, record: i, now: u}) {
   const c = e.repository ?? (0, s.fq)(o.repository);
   const a = e.branch ?? e.tag;
   const f = {
    environment: n,
    ...a === undefined ? {} : {
     ref: a
    },
    ...e.sha === undefined ? {} : {
     sha: e.sha
    }
   };
   const d = await i.deployment(c, f);
   if (d !== undefined) {
    const n = fresh(d.status, d.at, {
     ...t,
     now: u
    });
    const e = t.ignore.includes(n) ? {
     untouched: `the status ${n} is ignored`
    } : {};
    return {
     status: n,
     warnings: [],
     ...e
    };
   }
   const l = await i.environments(c);
   return {
    status: "unknown",
    warnings: l.includes(n) ? [] : [ (0, r.mX)("environment", n, l) ]
   };
  }
  async function reportedChecks(n, {filters: e, judging: t}, {context: u, record: c, now: a}) {
   const {sha: f, branch: d, tag: l} = e;
   const p = u.event === "workflow_run" ? u.triggering?.sha ?? u.sha : u.sha;
   const h = await c.checks(e.repository ?? (0, s.fq)(u.repository), f ?? refOf(d, l) ?? p);
   const m = h.filter(({name: e}) => (0, o.EZ)(e, n));
   const g = m.map(({status: n, completed: e, at: r}) => e || t.inProgress === "show" ? fresh(n, r, {
    ...t,
    now: a
   }) : "unknown");
   const w = m.length === 0 ? [ (0, r.mX)("check", n, h.map(({name: n}) => n)) ] : [];
   return {
    status: (0, i.c)(g, t),
    warnings: w
   };
  }
  function refOf(n, e) {
   if (n !== undefined) return `heads/${n}`;
   return e === undefined ? undefined : `tags/${e}`;
  }
 },
 9184: (n, e, t) => {
  t.d(e, {
   C5: () => memberOf,
   EZ: () => isMeant,
   c2: () => statusOf,
   eZ: () => namesOf
  });
  function isMeant(n, e) {
   if (n === e || n.startsWith(`${e} (`) || n.startsWith(`${e} / `)) return true;
   return /[*?]/.test(e) && globOf(e).test(n);
  }
  function namesOf(n) {
   return [ n, n.replace(/ (?:\(|\/ ).*$/s, "") ];
  }
  function globOf(n) {
   const e = n.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
   return new RegExp(`^${e}(?: \\(.*| / .*)?$`, "s");
  }
  function statusOf(n, e) {
   return n.completed || e === "show" ? n.status : "unknown";
  }
  function memberOf(n, e) {
   return !n.completed && n.failedStep ? "failing" : statusOf(n, e);
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

