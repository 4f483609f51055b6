"use strict";

exports.id = 81;

exports.ids = [ 81 ];

exports.modules = {
 9081: (e, s, t) => {
  t.d(s, {
   existingRefs: () => existingRefs
  });
  var o = t(134);
  var i = t(651);
  var n = t(2855);
  var r = t(5430);
  async function existingRefs(e, s, {repository: t, names: a}) {
   const f = {
    what: `to read the branches of ${(0, i.fq)(t)}`,
    permission: '"contents: write". Paste into the job: permissions: { contents: write, actions: read }',
    missing: `There is no repository ${(0, i.fq)(t)}, or the token may not see it.`
   };
   const c = (0, o.N8)(e, s, f);
   const d = new Set;
   const field = e => `at${e}: ref(qualifiedName: $path${e}) { name }`;
   for (const e of [ "refs/heads/", "refs/tags/" ]) {
    const s = {
     title: "PublishBadgesRefs",
     field: field,
     valueOf: s => e + s
    };
    for (const {question: e, part: i} of (0, o.ab)(t, a, s)) {
     await c(e, e => {
      for (const [s, t] of i.entries()) if ((0, r.Ce)((0, n._F)(e, `at${s}`))) d.add(t);
     });
    }
   }
   return d;
  }
 }
};

