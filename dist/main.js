(() => {
 "use strict";
var __nccwpck_require__ = (function __nccwpck_require__(_) {
  var c = r[_];
  if (c !== undefined) {
   return c.exports;
  }
  var i = r[_] = {
   exports: {}
  };
  var t = true;
  try {
   e[_](i, i.exports, __nccwpck_require__);
   t = false;
  } finally {
   if (t) delete r[_];
  }
  return i.exports;
 });
var action = (async function action() {
  const {run: e} = await Promise.all([ __nccwpck_require__.e(838), __nccwpck_require__.e(404), __nccwpck_require__.e(278), __nccwpck_require__.e(34), __nccwpck_require__.e(426), __nccwpck_require__.e(552) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1730));
  await e();
 });
var cli = (async function cli() {
  const {run: e} = await Promise.all([ __nccwpck_require__.e(404), __nccwpck_require__.e(426), __nccwpck_require__.e(29) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2562));
  await e();
 });
 var e = {
  2613: e => {
   e.exports = require("assert");
  },
  181: (e => {
   e.exports = require("buffer");
  }),
  6982: (e => {
   e.exports = require("crypto");
  }),
  9896: (e => {
   e.exports = require("fs");
  }),
  992: e => {
   e.exports = require("http");
  },
  5692: e => {
   e.exports = require("https");
  },
  9278: e => {
   e.exports = require("net");
  },
  4573: (e => {
   e.exports = require("node:buffer");
  }),
  3024: (e => {
   e.exports = require("node:fs");
  }),
  6760: (e => {
   e.exports = require("node:path");
  }),
  6466: (e => {
   e.exports = require("node:stream/promises");
  }),
  7975: (e => {
   e.exports = require("node:util");
  }),
  8522: e => {
   e.exports = require("node:zlib");
  },
  857: (e => {
   e.exports = require("os");
  }),
  6928: (e => {
   e.exports = require("path");
  }),
  932: (e => {
   e.exports = require("process");
  }),
  4756: e => {
   e.exports = require("tls");
  },
  7016: e => {
   e.exports = require("url");
  }
 };
 var r = {};
 
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  __nccwpck_require__.n = (e => {
   var r = e && e.__esModule ? () => e["default"] : () => e;
   __nccwpck_require__.d(r, {
    a: r
   });
   return r;
  });
 })();
 (() => {
  var e = Object.getPrototypeOf ? (e => Object.getPrototypeOf(e)) : e => e.__proto__;
  var r;
  __nccwpck_require__.t = (function(_, c) {
   if (c & 1) _ = this(_);
   if (c & 8) return _;
   if (typeof _ === "object" && _) {
    if (c & 4 && _.__esModule) return _;
    if (c & 16 && typeof _.then === "function") return _;
   }
   var i = Object.create(null);
   __nccwpck_require__.r(i);
   var t = {};
   r = r || [ null, e({}), e([]), e(e) ];
   for (var n = c & 2 && _; typeof n == "object" && !~r.indexOf(n); n = e(n)) {
    Object.getOwnPropertyNames(n).forEach((e => t[e] = (() => _[e])));
   }
   t["default"] = () => _;
   __nccwpck_require__.d(i, t);
   return i;
  });
 })();
 (() => {
  __nccwpck_require__.d = ((e, r) => {
   for (var _ in r) {
    if (__nccwpck_require__.o(r, _) && !__nccwpck_require__.o(e, _)) {
     Object.defineProperty(e, _, {
      enumerable: true,
      get: r[_]
     });
    }
   }
  });
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (e => Promise.all(Object.keys(__nccwpck_require__.f).reduce(((r, _) => {
   __nccwpck_require__.f[_](e, r);
   return r;
  }), [])));
 })();
 (() => {
  __nccwpck_require__.u = (e => ({
   16: "svg-logos.js",
   29: "command-line.js",
   34: "shared-1.js",
   55: "records.js",
   278: "shared-2.js",
   326: "github.js",
   385: "init.js",
   404: "shared-3.js",
   426: "shared-4.js",
   528: "reports.js",
   552: "publish.js",
   556: "manifest.js",
   612: "facts.js",
   696: "text-widths.js",
   766: "logos.js",
   779: "@actions-github.js",
   800: "saxes.js",
   815: "yaml.js",
   838: "@actions-core.js",
   929: "proxy.js",
   944: "markdown-it.js",
   956: "semver.js"
  }[e]));
 })();
 (() => {
  __nccwpck_require__.o = ((e, r) => Object.prototype.hasOwnProperty.call(e, r));
 })();
 (() => {
  __nccwpck_require__.r = (e => {
   if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
    Object.defineProperty(e, Symbol.toStringTag, {
     value: "Module"
    });
   }
   Object.defineProperty(e, "__esModule", {
    value: true
   });
  });
 })();
 (() => {
  var e = {
   792: 1
  };
  var installChunk = (r => {
   var _ = r.modules, c = r.ids, i = r.runtime;
   for (var t in _) {
    if (__nccwpck_require__.o(_, t)) {
     __nccwpck_require__.m[t] = _[t];
    }
   }
   if (i) i(__nccwpck_require__);
   for (var n = 0; n < c.length; n++) e[c[n]] = 1;
  });
  __nccwpck_require__.f.require = ((r, _) => {
   if (!e[r]) {
    if (true) {
     installChunk(require("./" + __nccwpck_require__.u(r)));
    } else e[r] = 1;
   }
  });
 })();
 var _ = {};
 __nccwpck_require__.r(_);
 __nccwpck_require__.d(_, {
  action: (() => action),
  cli: (() => cli),
  records: () => records
 });
 
 
 async function records() {
  const {run: e} = await Promise.all([ __nccwpck_require__.e(838), __nccwpck_require__.e(404), __nccwpck_require__.e(278), __nccwpck_require__.e(34), __nccwpck_require__.e(55) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 333));
  await e();
 }
 module.exports = _;
})();