"use strict";

exports.id = 740;

exports.ids = [ 740 ];

exports.modules = {
 7740: (e, t, r) => {
  r.d(t, {
   refuseForeign: () => refuseForeign
  });
  var a = r(3916);
  var o = r(651);
  var s = r(1305);
  var n = r(9191);
  const i = 100;
  const c = 20;
  async function refuseForeign(e, t, r) {
   const {repository: s, branch: n, ours: i, singleCommit: c} = t;
   const l = (0, o.fq)(s);
   if (r.defaultBranch === n && !await isForBadges(e, t, r)) throw new a.qh("invalid", `Input "target-branch": "${n}" is the default branch of ${l}, which holds more than badges. Take a branch of their own (default: badges).`);
   const {tip: u} = r;
   if (!c || u === undefined || u === null) return;
   if (u.isOnly ? i.commit(u.message) : await areAllOurs(e, t, r)) return;
   throw new a.qh("invalid", `Input "single-commit": the branch "${n}" of ${l} holds commits that this action did not make, or too many to tell, and would lose them. Take a "target-branch" for badges alone (default: badges), remove the branch, or take "single-commit" out.`);
  }
  async function isForBadges(e, {repository: t, ours: r}, {head: a, tree: o}) {
   const [c, l] = await Promise.all([ (0, s.g3)(e, t, {
    sha: a,
    per_page: String(i)
   }), (0, n.D)(e, t, o) ]);
   return c.every(({message: e}) => r.commit(e)) && [ ...l.keys() ].every(r.file);
  }
  async function areAllOurs(e, {repository: t, ours: r}, {head: a}) {
   for (let o = 1; o <= c; o++) {
    const n = {
     sha: a,
     per_page: String(i),
     page: String(o)
    };
    const c = await (0, s.g3)(e, t, n);
    if (!c.every(({message: e}) => r.commit(e))) return false;
    if (c.length < i) return true;
   }
   return false;
  }
 }
};

