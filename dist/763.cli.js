"use strict";

exports.id = 763;

exports.ids = [ 763 ];

exports.modules = {
 5763: (e, n, t) => {
  t.d(n, {
   readValues: () => readValues,
   withValues: () => withValues
  });
  var i = t(3916);
  const s = 20;
  const r = "Allowed: id=message, one a line.";
  function readValues(e) {
   const n = new Map;
   const t = e.split(/\r\n|\r|\n/).flatMap((e, t) => {
    const i = e.trim() === "" ? undefined : put(n, e);
    return i === undefined ? [] : [ () => `line ${t + 1}: ${i}` ];
   });
   refuse(t);
   return n;
  }
  function put(e, n) {
   const t = n.indexOf("=");
   if (t === -1) return `${(0, i.hD)(n.trim())} has no "=". ${r}`;
   const [s, o] = [ n.slice(0, t).trim(), n.slice(t + 1).trim() ];
   if (s === "") return `${(0, i.hD)(n.trim())} has no id before the "=". ${r}`;
   if (o === "") return `${(0, i.hD)(s)} has no message after the "=". ${r}`;
   if (e.has(s)) return `${(0, i.hD)(s)} is given twice. Leave one of them out.`;
   e.set(s, o);
   return undefined;
  }
  function withValues(e, n) {
   const t = new Map(e.map(e => [ e.definition.id, e ]));
   refuse([ ...n.keys() ].flatMap(e => problemOf(e, t) ?? []));
   return e.map(e => {
    const t = n.get(e.definition.id);
    if (t === undefined) return e;
    return {
     ...e,
     definition: {
      ...e.definition,
      message: t,
      source: {
       kind: "message"
      }
     }
    };
   });
  }
  function problemOf(e, n) {
   const t = n.get(e);
   if (t === undefined) return () => `There is no badge ${(0, i.hD)(e)}.${(0, i.h)(e, [ ...n.keys() ])}`;
   const {kind: s} = t.definition.source;
   if (s === "message" || s === "value") return undefined;
   const r = s === "pointer" ? "somebody else's picture" : "a status";
   return () => `The badge ${(0, i.hD)(e)} shows ${r}, no message of its own (${t.place}). Allowed: static badges.`;
  }
  function refuse(e) {
   if (e.length === 0) return;
   const n = e.slice(0, s).map(e => e());
   const t = e.length > n.length ? [ `${e.length - n.length} more problems` ] : [];
   throw new i.qh("invalid", `Input "values": ${[ ...n, ...t ].join("; ")}`);
  }
 }
};

