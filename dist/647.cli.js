"use strict";

exports.id = 647;

exports.ids = [ 647 ];

exports.modules = {
 7647: (e, n, t) => {
  t.d(n, {
   Qf: () => placeholdersIn,
   Uu: () => expandUrl,
   e3: () => unknownIn,
   fT: () => expand,
   je: () => r
  });
  const r = [ "project_path", "project_id", "project_name", "project_title", "project_namespace", "group_name", "gitlab_server", "gitlab_pages_domain", "default_branch", "commit_sha", "latest_tag", "branch", "workflow", "job", "id" ];
  const o = /%\{([^{}]*)\}/g;
  const l = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
  function expand(e, n) {
   return fill(e, o, e => n[e]);
  }
  function expandUrl(e, n) {
   return fill(e, l, e => n[e]?.split("/").map(encodeURIComponent).join("/"));
  }
  function placeholdersIn(e) {
   return [ ...e.matchAll(l) ].map(([, e = ""]) => e).filter(isPlaceholder);
  }
  function unknownIn(e) {
   return [ ...e.matchAll(o) ].map(([, e = ""]) => e).filter(e => !isPlaceholder(e));
  }
  function fill(e, n, t) {
   const r = [];
   const o = e.replace(n, (e, n) => {
    const o = isPlaceholder(n) ? t(n) : undefined;
    if (o === undefined || o === "") {
     r.push(n);
     return e;
    }
    return o;
   });
   return {
    text: o,
    unfilled: r
   };
  }
  function isPlaceholder(e) {
   return r.some(n => n === e);
  }
 }
};

