"use strict";

exports.id = 633;

exports.ids = [ 633 ];

exports.modules = {
 6633: (e, t, n) => {
  n.d(t, {
   readmeAlong: () => readmeAlong
  });
  var o = n(2487);
  var r = n(3916);
  function readmeAlong(e, t) {
   return async n => {
    const s = await n.texts(e);
    const a = e.map(e => {
     const n = s.get(e);
     if (n === undefined) {
      throw new r.qh("not-found", `There is no README file ${e} on the default branch, or it is no text: name one that exists, such as README.md.`);
     }
     return {
      path: e,
      text: (0, o.T)(n, t(e), e),
      before: n
     };
    });
    const i = a.filter(({text: e, before: t}) => e !== t);
    return {
     files: i.map(({path: e, text: t}) => ({
      path: e,
      text: t
     })),
     removed: []
    };
   };
  }
 }
};

