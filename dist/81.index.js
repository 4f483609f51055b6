"use strict";

exports.id = 81;

exports.ids = [ 81 ];

exports.modules = {
 9081: (e, n, r) => {
  r.r(n);
  r.d(n, {
   branchInTheWay: () => branchInTheWay,
   branchNamed: () => branchNamed,
   existingRefs: () => existingRefs
  });
  var a = r(3916);
  var s = r(134);
  var t = r(651);
  var o = r(2855);
  var i = r(5430);
  async function existingRefs(e, n, {repository: r, names: a}) {
   const t = (0, s.N8)(e, n, purposeOfBranches(r));
   const c = new Set;
   const field = e => `at${e}: ref(qualifiedName: $path${e}) { name }`;
   for (const e of [ "refs/heads/", "refs/tags/" ]) {
    const n = {
     title: "PublishBadgesRefs",
     field: field,
     valueOf: n => e + n
    };
    for (const {question: e, part: f} of (0, s.ab)(r, a, n)) {
     await t(e, e => {
      for (const [n, r] of f.entries()) if ((0, i.Ce)((0, o._F)(e, `at${n}`))) c.add(r);
     });
    }
   }
   return c;
  }
  const c = `query PublishBadgesBranch($owner: String!, $name: String!, $branch: String!, $tag: String!) {\n  repository(owner: $owner, name: $name) {\n    branch: ref(qualifiedName: $branch) { name }\n    tag: ref(qualifiedName: $tag) { name }\n    refs(refPrefix: "refs/heads/", first: 100) { nodes { name } }\n  }\n}`;
  async function branchNamed(e, n, {repository: r, branch: t}) {
   const {owner: f, name: h} = r;
   const m = {
    owner: f,
    name: h,
    branch: `refs/heads/${t}`,
    tag: `refs/tags/${t}`
   };
   try {
    return await (0, s.N8)(e, n, purposeOfBranches(r))({
     document: c,
     variables: m
    }, e => ({
     exists: (0, i.Ce)((0, o._F)(e, "branch")) || (0, i.Ce)((0, o._F)(e, "tag")),
     names: (0, i.c3)((0, i.qI)(e["refs"], "refs"), "nodes").map(e => (0, i.b6)((0, i.qI)(e, "a branch"), "name"))
    }));
   } catch (e) {
    if (e instanceof a.qh && e.kind === "setup") return {
     exists: true,
     names: []
    };
    throw e;
   }
  }
  function purposeOfBranches(e) {
   return {
    what: `to read the branches of ${(0, t.fq)(e)}`,
    permission: "contents: write",
    repository: (0, t.fq)(e),
    missing: `There is no repository ${(0, t.fq)(e)}, or the token may not see it.`
   };
  }
  async function branchInTheWay(e, {owner: n, name: r}, s) {
   const t = s.split("/");
   const c = t.slice(1).map((e, n) => t.slice(0, n + 1).join("/"));
   const f = {
    ...{
     owner: n,
     name: r,
     below: `refs/heads/${s}/`
    },
    ...Object.fromEntries(c.map((e, n) => [ `path${n}`, `refs/heads/${e}` ]))
   };
   const h = Object.keys(f).map(e => `$${e}: String!`);
   const m = c.map((e, n) => `at${n}: ref(qualifiedName: $path${n}) { name }`);
   const d = `query PublishBadgesWay(${h.join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    refs(refPrefix: $below, first: 1) { nodes { name } }\n    ${m.join("\n    ")}\n  }\n}`;
   try {
    return await e({
     document: d,
     variables: f
    }, e => {
     const n = c.find((n, r) => (0, i.Ce)((0, o._F)(e, `at${r}`)));
     const [r] = (0, i.c3)((0, i.qI)(e["refs"], "refs"), "nodes");
     if (n !== undefined || !(0, i.Ce)(r)) return n;
     return `${s}/${(0, i.b6)(r, "name").replace(`${s}/`, "")}`;
    });
   } catch (e) {
    if (e instanceof a.qh && e.kind !== "signal") return undefined;
    throw e;
   }
  }
 }
};

