"use strict";

exports.id = 250;

exports.ids = [ 250 ];

exports.modules = {
 6250: (t, s, e) => {
  e.r(s);
  e.d(s, {
   checksOf: () => checksOf,
   purposeOfChecks: () => purposeOfChecks,
   purposeOfStatuses: () => purposeOfStatuses
  });
  var r = e(7727);
  var o = e(2420);
  var n = e(2763);
  var a = e(1511);
  var u = e(651);
  var c = e(5430);
  const i = 100;
  function purposeOfChecks(t) {
   return {
    what: `to read the check runs of ${(0, u.fq)(t)}`,
    permission: "checks: read",
    repository: (0, u.fq)(t),
    missing: `There is no such commit in ${(0, u.fq)(t)}, or the token may not see it ("checks: read").`
   };
  }
  function purposeOfStatuses(t) {
   return {
    what: `to read the commit statuses of ${(0, u.fq)(t)}`,
    permission: "statuses: read",
    repository: (0, u.fq)(t),
    missing: `There is no such commit in ${(0, u.fq)(t)}, or the token may not see it ("statuses: read").`
   };
  }
  async function checksOf(t, s, e) {
   const r = (0, n.w)`/repos/${s.owner}/${s.name}/commits/${e}`;
   const o = (0, a.Bd)(t, {
    path: `${r}/check-runs?filter=latest`,
    key: "check_runs",
    size: i,
    parse: parseCheckRun,
    purpose: purposeOfChecks(s)
   });
   const u = (0, a.Bd)(t, {
    path: `${r}/status`,
    key: "statuses",
    size: i,
    parse: parseStatusOfCommit,
    purpose: purposeOfStatuses(s)
   });
   return [ ...await (0, a.yj)([ "not-found" ], o), ...await (0, a.yj)([ "not-found" ], u) ];
  }
  function parseCheckRun(t) {
   return {
    name: (0, c.b6)(t, "name"),
    status: statusOf(t),
    completed: t["status"] === "completed",
    at: (0, c.kX)(t, "completed_at") ?? (0, c.kX)(t, "started_at")
   };
  }
  function parseStatusOfCommit(t) {
   const s = (0, o.Y6)((0, c.b6)(t, "state"));
   return {
    name: (0, c.b6)(t, "context"),
    status: s,
    completed: (0, r.a)(s),
    at: (0, c.kX)(t, "updated_at")
   };
  }
  function statusOf(t) {
   const s = (0, c.b6)(t, "status");
   if (s !== "completed") return (0, o.OP)(s);
   return (0, o._S)((0, c.mR)(t, "conclusion"));
  }
 },
 7727: (t, s, e) => {
  e.d(s, {
   a: () => isResult
  });
  function isResult(t) {
   return t !== "running" && t !== "pending";
  }
 }
};

