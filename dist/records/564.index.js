"use strict";

exports.id = 564;

exports.ids = [ 564 ];

exports.modules = {
 4564: (e, t, n) => {
  n.d(t, {
   withInherited: () => withInherited
  });
  var i = n(3916);
  var s = n(1914);
  var o = n(7397);
  const r = 10;
  const a = 50;
  function referenceText({repository: e, path: t, ref: n}) {
   return `${e}:${t}${n === undefined ? "" : `@${n}`}`;
  }
  const keyOf = e => referenceText({
   ...e,
   repository: e.repository.toLowerCase()
  });
  const ownersFile = e => ({
   repository: `${e}/.github`,
   path: "badges.yml",
   ref: undefined
  });
  class LevelReader {
   files=[];
   notices=[];
   #e;
   #t=new Set;
   constructor(e) {
    this.#e = e;
   }
   async readOwners() {
    const e = ownersFile(this.#e.owner);
    const t = await this.#e.read(e).catch(t => {
     if (!(t instanceof i.qh) || t.kind !== "setup") throw t;
     this.notices.push(`Nothing is inherited from ${referenceText(e)}: ${t.message}`);
     return undefined;
    });
    this.#t.add(keyOf(e));
    if (t !== undefined) await this.#n(await groupFile(t, e, false), [ e ]);
   }
   async addOwn(e) {
    await this.#n(e, e.scope === "group" ? [ ownersFile(this.#e.owner) ] : []);
   }
   async #n(e, t) {
    for (const n of e.extends) await this.#i(n, t);
    this.files.push(e);
   }
   async #i({value: e, place: t}, n) {
    const s = [ ...n, e ];
    const refuse = n => {
     throw new i.qh("invalid", `${t}: "extends": ${(0, i.hD)(referenceText(e))} ${n}`);
    };
    const o = s.map(referenceText).join(" \u2192 ");
    const c = s.some(e => !this.#s(e));
    if (c && !d.test(e.ref ?? "")) refuse(unpinned(e, !this.#s(e)));
    if (n.some(t => keyOf(t) === keyOf(e))) refuse(`leads back to itself: ${o}.`);
    if (this.#t.has(keyOf(e))) return;
    if (s.length > r) refuse(`is too many levels away: ${o}. Allowed: ${r}.`);
    if (this.#t.size >= a) refuse(`is a file too many. Allowed: ${a}, all levels together.`);
    this.#t.add(keyOf(e));
    const h = await this.#e.read(e);
    if (h === undefined) throw new i.qh("not-found", `${t}: "extends": ${missing(e)}`);
    await this.#n(await groupFile(h, e, c), s);
   }
   #s({repository: e}) {
    return e.toLowerCase().startsWith(`${this.#e.owner.toLowerCase()}/`);
   }
  }
  const d = /^[\da-f]{40}$/i;
  function unpinned({repository: e, path: t}, n) {
   const i = n ? "is a file of another owner" : "is named by a file of another owner";
   return `${i}: name it with the full SHA of a commit, ${e}:${t}@<40 hex digits>, so that it stays what you have read.`;
  }
  function missing(e) {
   return `there is no file ${(0, i.hD)(referenceText(e))}, or the token may not read it. Write owner/repo:path@ref, and give a token that sees the repository.`;
  }
  function groupFile(e, t, n) {
   return (0, o.eY)(e, {
    source: referenceText(t),
    scope: "group",
    isForeign: n
   });
  }
  var c = n(1336);
  async function withInherited(e, t) {
   const n = new LevelReader(t);
   if (e === undefined || e.inherit && e.scope === "project") await n.readOwners();
   if (e !== undefined) await n.addOwn(e);
   const o = {
    badges: [],
    notices: n.notices,
    warnings: []
   };
   const {badges: r, ...a} = n.files.reduce(withLevel, o);
   if (r.length > s.zM) {
    const e = [ ...new Set(r.map(({origin: e}) => e)) ].join(", ");
    throw new i.qh("invalid", `${r.length} badges are too many (${e}). Allowed: ${s.zM} together.`);
   }
   return {
    badges: (0, c.a)(r),
    ...a
   };
  }
  function withLevel(e, t) {
   const n = new Map(e.badges.map(e => [ e.definition.id, e ]));
   const s = [ ...e.notices, ...exclude(n, t) ];
   const o = [ ...e.warnings ];
   const r = t.badges.filter(e => {
    const {id: t} = e.definition;
    const s = n.get(t);
    if (s?.enforce !== true) {
     n.delete(t);
     return true;
    }
    o.push(`${e.place}: The badge ${(0, i.hD)(t)} is left out: ${s.place} has one that is enforced.`);
    return false;
   });
   return {
    badges: [ ...n.values(), ...r ],
    notices: s,
    warnings: o
   };
  }
  function exclude(e, {exclude: t}) {
   const n = new Map(e);
   const s = t.flatMap(({value: e, place: t}) => {
    const s = n.get(e);
    return s?.enforce === true ? [ `${t}: "exclude": ${(0, i.hD)(e)} is enforced by ${s.place}: take it out.` ] : [];
   });
   if (s.length > 0) throw new i.qh("invalid", s.join("; "));
   for (const {value: n} of t) e.delete(n);
   return inheritance_missing(t.filter(({value: e}) => !n.has(e)), [ ...n.keys() ]);
  }
  const h = 20;
  function inheritance_missing(e, t) {
   const n = e.slice(0, h).map(({value: e, place: n}) => `${n}: "exclude": No badge ${(0, 
   i.hD)(e)} is inherited.${(0, i.h)(e, t)}`);
   const s = e[h];
   if (s === undefined) return n;
   return [ ...n, `${s.place}: "exclude": ${e.length - h} more are not inherited.` ];
  }
 }
};

