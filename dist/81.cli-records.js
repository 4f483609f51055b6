"use strict";

exports.id = 81;

exports.ids = [ 81 ];

exports.modules = {
 9081: (e, n, r) => {
  r.d(n, {
   branchInTheWay: () => branchInTheWay
  });
  var s = r(3916);
  var a = r(134);
  var t = r(651);
  var i = r(2855);
  var o = r(5430);
  async function existingRefs(e, n, {repository: r, names: s}) {
   const a = asker(e, n, purposeOfBranches(r));
   const t = new Set;
   const field = e => `at${e}: ref(qualifiedName: $path${e}) { name }`;
   for (const e of [ "refs/heads/", "refs/tags/" ]) {
    const n = {
     title: "PublishBadgesRefs",
     field: field,
     valueOf: n => e + n
    };
    for (const {question: e, part: i} of questions(r, s, n)) {
     await a(e, e => {
      for (const [n, r] of i.entries()) if (isFields(fieldOf(e, `at${n}`))) t.add(r);
     });
    }
   }
   return t;
  }
  const f = null && `query PublishBadgesBranch($owner: String!, $name: String!, $branch: String!, $tag: String!) {\n  repository(owner: $owner, name: $name) {\n    branch: ref(qualifiedName: $branch) { name }\n    tag: ref(qualifiedName: $tag) { name }\n    refs(refPrefix: "refs/heads/", first: 100) { nodes { name } }\n  }\n}`;
  async function branchNamed(e, n, {repository: r, branch: s}) {
   const {owner: a, name: t} = r;
   const i = {
    owner: a,
    name: t,
    branch: `refs/heads/${s}`,
    tag: `refs/tags/${s}`
   };
   try {
    return await asker(e, n, purposeOfBranches(r))({
     document: f,
     variables: i
    }, e => ({
     exists: isFields(fieldOf(e, "branch")) || isFields(fieldOf(e, "tag")),
     names: listOf(asFields(e["refs"], "refs"), "nodes").map(e => textOf(asFields(e, "a branch"), "name"))
    }));
   } catch (e) {
    if (e instanceof BadgeError && e.kind === "setup") return {
     exists: true,
     names: []
    };
    throw e;
   }
  }
  function purposeOfBranches(e) {
   return {
    what: `to read the branches of ${fullName(e)}`,
    permission: "contents: write",
    repository: fullName(e),
    missing: `There is no repository ${fullName(e)}, or the token may not see it.`
   };
  }
  async function branchInTheWay(e, {owner: n, name: r}, a) {
   const t = a.split("/");
   const f = t.slice(1).map((e, n) => t.slice(0, n + 1).join("/"));
   const c = {
    ...{
     owner: n,
     name: r,
     below: `refs/heads/${a}/`
    },
    ...Object.fromEntries(f.map((e, n) => [ `path${n}`, `refs/heads/${e}` ]))
   };
   const d = Object.keys(c).map(e => `$${e}: String!`);
   const m = f.map((e, n) => `at${n}: ref(qualifiedName: $path${n}) { name }`);
   const h = `query PublishBadgesWay(${d.join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    refs(refPrefix: $below, first: 1) { nodes { name } }\n    ${m.join("\n    ")}\n  }\n}`;
   try {
    return await e({
     document: h,
     variables: c
    }, e => {
     const n = f.find((n, r) => (0, o.Ce)((0, i._F)(e, `at${r}`)));
     const [r] = (0, o.c3)((0, o.qI)(e["refs"], "refs"), "nodes");
     if (n !== undefined || !(0, o.Ce)(r)) return n;
     return `${a}/${(0, o.b6)(r, "name").replace(`${a}/`, "")}`;
    });
   } catch (e) {
    if (e instanceof s.qh && e.kind !== "signal") return undefined;
    throw e;
   }
  }
 }
};

