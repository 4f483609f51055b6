"use strict";

exports.id = 887;

exports.ids = [ 887 ];

exports.modules = {
 6887: (e, n, t) => {
  t.r(n);
  t.d(n, {
   environmentNames: () => environmentNames,
   newestDeployment: () => newestDeployment,
   purposeOfDeployments: () => purposeOfDeployments
  });
  var s = t(7727);
  var r = t(2420);
  var o = t(9573);
  var a = t(1511);
  var i = t(651);
  var p = t(5430);
  const d = 100;
  function purposeOfDeployments(e) {
   return {
    what: `to read the deployments of ${(0, i.fq)(e)}`,
    permission: "deployments: read",
    repository: (0, i.fq)(e),
    missing: `There is no repository ${(0, i.fq)(e)}, or the token may not see it ("deployments: read").`
   };
  }
  async function newestDeployment(e, n, {environment: t, ref: s, sha: r}) {
   const a = purposeOfDeployments(n);
   const i = (0, o.w)`/repos/${n.owner}/${n.name}/deployments`;
   const p = new URLSearchParams({
    environment: t,
    per_page: "1"
   });
   if (s !== undefined) p.set("ref", s);
   if (r !== undefined) p.set("sha", r);
   const d = await e(`${i}?${p.toString()}`, e => firstOf(e, parseDeployment), a);
   if (d === undefined) return undefined;
   const {id: f, ...m} = d;
   const u = (0, o.w)`/repos/${n.owner}/${n.name}/deployments/${f}/statuses` + "?per_page=1";
   const c = await e(u, e => firstOf(e, parseState), a);
   return {
    ...m,
    ...c
   };
  }
  function environmentNames(e, {owner: n, name: t}) {
   const s = (0, o.w)`/repos/${n}/${t}/environments`;
   const parse = e => (0, p.b6)(e, "name");
   const r = (0, a.Bd)(e, {
    path: s,
    key: "environments",
    size: d,
    parse: parse
   });
   return (0, a.yj)([ "forbidden", "not-found" ], r);
  }
  function firstOf(e, n) {
   const [t] = (0, p.c3)(e, a.Di);
   return t === undefined ? undefined : n((0, p.qI)(t, "the first entry"));
  }
  function parseDeployment(e) {
   return {
    id: (0, p.rl)(e, "id"),
    status: "pending",
    completed: false,
    at: (0, p.kX)(e, "created_at"),
    sha: (0, p.b6)(e, "sha"),
    ref: (0, p.b6)(e, "ref")
   };
  }
  function parseState(e) {
   const n = (0, r.Y6)((0, p.b6)(e, "state"));
   return {
    status: n,
    completed: (0, s.a)(n),
    at: (0, p.kX)(e, "created_at")
   };
  }
 },
 7727: (e, n, t) => {
  t.d(n, {
   a: () => isResult
  });
  function isResult(e) {
   return e !== "running" && e !== "pending";
  }
 }
};

