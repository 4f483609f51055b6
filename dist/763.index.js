"use strict";

exports.id = 763;

exports.ids = [ 763 ];

exports.modules = {
 5763: (e, n, t) => {
  t.d(n, {
   readValues: () => readValues,
   withValues: () => withValues
  });
  var s = t(3916);
  const i = 20;
  const r = "Allowed: id=message, one a line, or a JSON object of them.";
  function readValues(e) {
   return e.trimStart().startsWith("{") ? readObject(e) : readLines(e);
  }
  function readObject(e) {
   const n = Object.entries(parsed(e)).map(([e, n]) => [ e, n ?? "" ]);
   const t = n.filter(([, e]) => typeof e !== "string" && typeof e !== "number");
   refuse(t.map(([e, n]) => () => `${(0, s.hD)(e)}: ${(0, s.hD)(JSON.stringify(n))} is no text or number.`));
   return new Map(n.map(([e, n]) => [ e, typeof n === "string" ? n : JSON.stringify(n) ]));
  }
  function parsed(e) {
   try {
    return JSON.parse(e);
   } catch (e) {
    const n = e instanceof Error ? e.message : String(e);
    throw new s.qh("invalid", `Input "values": it starts like JSON, and is none: ${(0, 
    s.hD)(n)}. ${r}`);
   }
  }
  function readLines(e) {
   const n = new Map;
   const t = e.split(/\r\n|\r|\n/).flatMap((e, t) => {
    const s = e.trim() === "" ? undefined : put(n, e);
    return s === undefined ? [] : [ () => `line ${t + 1}: ${s}` ];
   });
   refuse(t);
   return n;
  }
  function put(e, n) {
   const t = n.indexOf("=");
   if (t === -1) return `${(0, s.hD)(n.trim())} has no "=". ${r}`;
   const [i, o] = [ n.slice(0, t).trim(), n.slice(t + 1).trim() ];
   if (i === "") return `${(0, s.hD)(n.trim())} has no id before the "=". ${r}`;
   if (e.has(i)) return `${(0, s.hD)(i)} is given twice. Leave one of them out.`;
   e.set(i, o);
   return undefined;
  }
  function withValues(e, n) {
   const t = new Map(e.map(e => [ e.definition.id, e ]));
   refuse([ ...n.keys() ].flatMap(e => problemOf(e, t) ?? []));
   return e.map(e => {
    const t = n.get(e.definition.id);
    if (t === undefined) return e;
    const s = t.trim() === "";
    const i = s ? {
     message: undefined,
     source: {
      kind: "value",
      empty: "values"
     }
    } : {
     message: t,
     source: {
      kind: "message"
     }
    };
    return {
     ...e,
     definition: {
      ...e.definition,
      ...i
     }
    };
   });
  }
  function problemOf(e, n) {
   const t = n.get(e);
   if (t === undefined) return () => `There is no badge ${(0, s.hD)(e)}.${(0, s.h)(e, [ ...n.keys() ])}`;
   const {kind: i} = t.definition.source;
   if (i === "value" || i === "message" && !t.enforce) return undefined;
   if (i === "message") return () => `The badge ${(0, s.hD)(e)} is enforced, with a message of its own (${t.place}), and takes no other.`;
   const r = i === "pointer" ? "somebody else's picture" : "a status";
   return () => `The badge ${(0, s.hD)(e)} shows ${r}, no message of its own (${t.place}). Allowed: static badges.`;
  }
  function refuse(e) {
   if (e.length === 0) return;
   const n = e.slice(0, i).map(e => e());
   const t = e.length > n.length ? [ `${e.length - n.length} more problems` ] : [];
   throw new s.qh("invalid", `Input "values": ${[ ...n, ...t ].join("; ")}`);
  }
 }
};

