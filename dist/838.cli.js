"use strict";

exports.id = 838;

exports.ids = [ 838 ];

exports.modules = {
 2838: ((t, n, r) => {
var svg = (async function svg({read: t, readLook: n, output: r}) {
   const [a] = (await (0, u.K)(t)).badges;
   if (a === undefined || t("status") === "" && t("message") === "") {
    throw new d.qh("invalid", "Nothing to draw: give --status or --message.");
   }
   const {source: i} = a;
   const s = i.kind === "status" ? i.status : undefined;
   const l = {
    ...a,
    ...(0, v.xj)(n),
    logos: await (0, f.G)([ a ])
   };
   for (const n of (0, o._I)(t("label"), s, l)) (0, g.y)(`warning: ${(0, w.I)(n)}\n`, 2);
   const h = await (0, c.XX)((0, o.bN)(t("label"), s, l), "svg");
   if (r === undefined) return h;
   try {
    (0, e.writeFileSync)(r, h);
   } catch (t) {
    throw unwritten(r, t);
   }
   return "";
  });
  r.r(n);
  r.d(n, {
   svg: (() => svg)
  });
  var e = r(3024);
  var a = r.n(e);
  var i = r(6760);
  var s = r.n(i);
  var o = r(5556);
  var d = r(3916);
  var u = r(4068);
  var v = r(4977);
  var f = r(3948);
  var c = r(4474);
  var w = r(324);
  var g = r(1148);
  
  function unwritten(t, n) {
   const r = (0, d.$N)(n);
   if (r === "ENOTDIR" || r === "ENOENT" && !(0, e.existsSync)((0, i.dirname)(t))) return new d.qh("not-found", `Cannot write ${t}: there is no folder ${(0, 
   i.dirname)(t)}. Create it first.`);
   if (r === "EISDIR") return new d.qh("invalid", `Cannot write ${t}: it is a folder. Name a file in it.`);
   return new d.qh("refused", `Cannot write ${t}: ${n instanceof Error ? n.message : String(n)}`);
  }
 })
};

