"use strict";

exports.id = 800;

exports.ids = [ 800 ];

exports.modules = {
 9800: ((t, e, s) => {
  var i;
  i = {
   value: true
  };
  e.wT = i = void 0;
  const a = s(6950);
  const n = s(4488);
  const h = s(5699);
  var o = a.isS;
  var r = a.isChar;
  var l = a.isNameStartChar;
  var c = a.isNameChar;
  var d = a.S_LIST;
  var f = a.NAME_RE;
  var u = n.isChar;
  var m = h.isNCNameStartChar;
  var p = h.isNCNameChar;
  var g = h.NC_NAME_RE;
  const C = "http://www.w3.org/XML/1998/namespace";
  const x = "http://www.w3.org/2000/xmlns/";
  const b = {
   __proto__: null,
   xml: C,
   xmlns: x
  };
  const A = {
   __proto__: null,
   amp: "&",
   gt: ">",
   lt: "<",
   quot: '"',
   apos: "'"
  };
  const N = -1;
  const T = -2;
  const R = 0;
  const v = 1;
  const S = 2;
  const w = 3;
  const E = 4;
  const k = 5;
  const _ = 6;
  const D = 7;
  const M = 8;
  const H = 9;
  const P = 10;
  const y = 11;
  const $ = 12;
  const I = 13;
  const L = 14;
  const O = 15;
  const X = 16;
  const B = 17;
  const q = 18;
  const W = 19;
  const V = 20;
  const j = 21;
  const z = 22;
  const F = 23;
  const Z = 24;
  const Q = 25;
  const U = 26;
  const J = 27;
  const K = 28;
  const Y = 29;
  const G = 30;
  const tt = 31;
  const et = 32;
  const st = 33;
  const it = 34;
  const at = 35;
  const nt = 36;
  const ht = 37;
  const ot = 38;
  const rt = 39;
  const lt = 40;
  const ct = 41;
  const dt = 42;
  const ft = 43;
  const ut = 44;
  const mt = 9;
  const pt = 10;
  const gt = 13;
  const Ct = 32;
  const xt = 33;
  const bt = 34;
  const At = 38;
  const Nt = 39;
  const Tt = 45;
  const Rt = 47;
  const vt = 59;
  const St = 60;
  const wt = 61;
  const Et = 62;
  const kt = 63;
  const _t = 91;
  const Dt = 93;
  const Mt = 133;
  const Ht = 8232;
  const isQuote = t => t === bt || t === Nt;
  const Pt = [ bt, Nt ];
  const yt = [ ...Pt, _t, Et ];
  const $t = [ ...Pt, St, Dt ];
  const It = [ wt, kt, ...d ];
  const Lt = [ ...d, Et, At, St ];
  function nsPairCheck(t, e, s) {
   switch (e) {
   case "xml":
    if (s !== C) {
     t.fail(`xml prefix must be bound to ${C}.`);
    }
    break;

   case "xmlns":
    if (s !== x) {
     t.fail(`xmlns prefix must be bound to ${x}.`);
    }
    break;

   default:
   }
   switch (s) {
   case x:
    t.fail(e === "" ? `the default namespace may not be set to ${s}.` : `may not assign a prefix (even "xmlns") to the URI ${x}.`);
    break;

   case C:
    switch (e) {
    case "xml":
     break;

    case "":
     t.fail(`the default namespace may not be set to ${s}.`);
     break;

    default:
     t.fail("may not assign the xml namespace to another prefix.");
    }
    break;

   default:
   }
  }
  function nsMappingCheck(t, e) {
   for (const s of Object.keys(e)) {
    nsPairCheck(t, s, e[s]);
   }
  }
  const isNCName = t => g.test(t);
  const isName = t => f.test(t);
  const Ot = 0;
  const Xt = 1;
  const Bt = 2;
  i = [ "xmldecl", "text", "processinginstruction", "doctype", "comment", "opentagstart", "attribute", "opentag", "closetag", "cdata", "error", "end", "ready" ];
  const qt = {
   xmldecl: "xmldeclHandler",
   text: "textHandler",
   processinginstruction: "piHandler",
   doctype: "doctypeHandler",
   comment: "commentHandler",
   opentagstart: "openTagStartHandler",
   attribute: "attributeHandler",
   opentag: "openTagHandler",
   closetag: "closeTagHandler",
   cdata: "cdataHandler",
   error: "errorHandler",
   end: "endHandler",
   ready: "readyHandler"
  };
  class SaxesParser {
   constructor(t) {
    this.opt = t !== null && t !== void 0 ? t : {};
    this.fragmentOpt = !!this.opt.fragment;
    const e = this.xmlnsOpt = !!this.opt.xmlns;
    this.trackPosition = this.opt.position !== false;
    this.fileName = this.opt.fileName;
    if (e) {
     this.nameStartCheck = m;
     this.nameCheck = p;
     this.isName = isNCName;
     this.processAttribs = this.processAttribsNS;
     this.pushAttrib = this.pushAttribNS;
     this.ns = Object.assign({
      __proto__: null
     }, b);
     const t = this.opt.additionalNamespaces;
     if (t != null) {
      nsMappingCheck(this, t);
      Object.assign(this.ns, t);
     }
    } else {
     this.nameStartCheck = l;
     this.nameCheck = c;
     this.isName = isName;
     this.processAttribs = this.processAttribsPlain;
     this.pushAttrib = this.pushAttribPlain;
    }
    this.stateTable = [ this.sBegin, this.sBeginWhitespace, this.sDoctype, this.sDoctypeQuote, this.sDTD, this.sDTDQuoted, this.sDTDOpenWaka, this.sDTDOpenWakaBang, this.sDTDComment, this.sDTDCommentEnding, this.sDTDCommentEnded, this.sDTDPI, this.sDTDPIEnding, this.sText, this.sEntity, this.sOpenWaka, this.sOpenWakaBang, this.sComment, this.sCommentEnding, this.sCommentEnded, this.sCData, this.sCDataEnding, this.sCDataEnding2, this.sPIFirstChar, this.sPIRest, this.sPIBody, this.sPIEnding, this.sXMLDeclNameStart, this.sXMLDeclName, this.sXMLDeclEq, this.sXMLDeclValueStart, this.sXMLDeclValue, this.sXMLDeclSeparator, this.sXMLDeclEnding, this.sOpenTag, this.sOpenTagSlash, this.sAttrib, this.sAttribName, this.sAttribNameSawWhite, this.sAttribValue, this.sAttribValueQuoted, this.sAttribValueClosed, this.sAttribValueUnquoted, this.sCloseTag, this.sCloseTagSawWhite ];
    this._init();
   }
   get closed() {
    return this._closed;
   }
   _init() {
    var t;
    this.openWakaBang = "";
    this.text = "";
    this.name = "";
    this.piTarget = "";
    this.entity = "";
    this.q = null;
    this.tags = [];
    this.tag = null;
    this.topNS = null;
    this.chunk = "";
    this.chunkPosition = 0;
    this.i = 0;
    this.prevI = 0;
    this.carriedFromPrevious = undefined;
    this.forbiddenState = Ot;
    this.attribList = [];
    const {fragmentOpt: e} = this;
    this.state = e ? I : R;
    this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = e;
    this.xmlDeclPossible = !e;
    this.xmlDeclExpects = [ "version" ];
    this.entityReturnState = undefined;
    let {defaultXMLVersion: s} = this.opt;
    if (s === undefined) {
     if (this.opt.forceXMLVersion === true) {
      throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
     }
     s = "1.0";
    }
    this.setXMLVersion(s);
    this.positionAtNewLine = 0;
    this.doctype = false;
    this._closed = false;
    this.xmlDecl = {
     version: undefined,
     encoding: undefined,
     standalone: undefined
    };
    this.line = 1;
    this.column = 0;
    this.ENTITIES = Object.create(A);
    (t = this.readyHandler) === null || t === void 0 ? void 0 : t.call(this);
   }
   get position() {
    return this.chunkPosition + this.i;
   }
   get columnIndex() {
    return this.position - this.positionAtNewLine;
   }
   on(t, e) {
    this[qt[t]] = e;
   }
   off(t) {
    this[qt[t]] = undefined;
   }
   makeError(t) {
    var e;
    let s = (e = this.fileName) !== null && e !== void 0 ? e : "";
    if (this.trackPosition) {
     if (s.length > 0) {
      s += ":";
     }
     s += `${this.line}:${this.column}`;
    }
    if (s.length > 0) {
     s += ": ";
    }
    return new Error(s + t);
   }
   fail(t) {
    const e = this.makeError(t);
    const s = this.errorHandler;
    if (s === undefined) {
     throw e;
    } else {
     s(e);
    }
    return this;
   }
   write(t) {
    if (this.closed) {
     return this.fail("cannot write after close; assign an onready handler.");
    }
    let e = false;
    if (t === null) {
     e = true;
     t = "";
    } else if (typeof t === "object") {
     t = t.toString();
    }
    if (this.carriedFromPrevious !== undefined) {
     t = `${this.carriedFromPrevious}${t}`;
     this.carriedFromPrevious = undefined;
    }
    let s = t.length;
    const i = t.charCodeAt(s - 1);
    if (!e && (i === gt || i >= 55296 && i <= 56319)) {
     this.carriedFromPrevious = t[s - 1];
     s--;
     t = t.slice(0, s);
    }
    const {stateTable: a} = this;
    this.chunk = t;
    this.i = 0;
    while (this.i < s) {
     a[this.state].call(this);
    }
    this.chunkPosition += s;
    return e ? this.end() : this;
   }
   close() {
    return this.write(null);
   }
   getCode10() {
    const {chunk: t, i: e} = this;
    this.prevI = e;
    this.i = e + 1;
    if (e >= t.length) {
     return N;
    }
    const s = t.charCodeAt(e);
    this.column++;
    if (s < 55296) {
     if (s >= Ct || s === mt) {
      return s;
     }
     switch (s) {
     case pt:
      this.line++;
      this.column = 0;
      this.positionAtNewLine = this.position;
      return pt;

     case gt:
      if (t.charCodeAt(e + 1) === pt) {
       this.i = e + 2;
      }
      this.line++;
      this.column = 0;
      this.positionAtNewLine = this.position;
      return T;

     default:
      this.fail("disallowed character.");
      return s;
     }
    }
    if (s > 56319) {
     if (!(s >= 57344 && s <= 65533)) {
      this.fail("disallowed character.");
     }
     return s;
    }
    const i = 65536 + (s - 55296) * 1024 + (t.charCodeAt(e + 1) - 56320);
    this.i = e + 2;
    if (i > 1114111) {
     this.fail("disallowed character.");
    }
    return i;
   }
   getCode11() {
    const {chunk: t, i: e} = this;
    this.prevI = e;
    this.i = e + 1;
    if (e >= t.length) {
     return N;
    }
    const s = t.charCodeAt(e);
    this.column++;
    if (s < 55296) {
     if (s > 31 && s < 127 || s > 159 && s !== Ht || s === mt) {
      return s;
     }
     switch (s) {
     case pt:
      this.line++;
      this.column = 0;
      this.positionAtNewLine = this.position;
      return pt;

     case gt:
      {
       const s = t.charCodeAt(e + 1);
       if (s === pt || s === Mt) {
        this.i = e + 2;
       }
      }

     case Mt:
     case Ht:
      this.line++;
      this.column = 0;
      this.positionAtNewLine = this.position;
      return T;

     default:
      this.fail("disallowed character.");
      return s;
     }
    }
    if (s > 56319) {
     if (!(s >= 57344 && s <= 65533)) {
      this.fail("disallowed character.");
     }
     return s;
    }
    const i = 65536 + (s - 55296) * 1024 + (t.charCodeAt(e + 1) - 56320);
    this.i = e + 2;
    if (i > 1114111) {
     this.fail("disallowed character.");
    }
    return i;
   }
   getCodeNorm() {
    const t = this.getCode();
    return t === T ? pt : t;
   }
   unget() {
    this.i = this.prevI;
    this.column--;
   }
   captureTo(t) {
    let {i: e} = this;
    const {chunk: s} = this;
    while (true) {
     const i = this.getCode();
     const a = i === T;
     const n = a ? pt : i;
     if (n === N || t.includes(n)) {
      this.text += s.slice(e, this.prevI);
      return n;
     }
     if (a) {
      this.text += `${s.slice(e, this.prevI)}\n`;
      e = this.i;
     }
    }
   }
   captureToChar(t) {
    let {i: e} = this;
    const {chunk: s} = this;
    while (true) {
     let i = this.getCode();
     switch (i) {
     case T:
      this.text += `${s.slice(e, this.prevI)}\n`;
      e = this.i;
      i = pt;
      break;

     case N:
      this.text += s.slice(e);
      return false;

     default:
     }
     if (i === t) {
      this.text += s.slice(e, this.prevI);
      return true;
     }
    }
   }
   captureNameChars() {
    const {chunk: t, i: e} = this;
    while (true) {
     const s = this.getCode();
     if (s === N) {
      this.name += t.slice(e);
      return N;
     }
     if (!c(s)) {
      this.name += t.slice(e, this.prevI);
      return s === T ? pt : s;
     }
    }
   }
   skipSpaces() {
    while (true) {
     const t = this.getCodeNorm();
     if (t === N || !o(t)) {
      return t;
     }
    }
   }
   setXMLVersion(t) {
    this.currentXMLVersion = t;
    if (t === "1.0") {
     this.isChar = r;
     this.getCode = this.getCode10;
    } else {
     this.isChar = u;
     this.getCode = this.getCode11;
    }
   }
   sBegin() {
    if (this.chunk.charCodeAt(0) === 65279) {
     this.i++;
     this.column++;
    }
    this.state = v;
   }
   sBeginWhitespace() {
    const t = this.i;
    const e = this.skipSpaces();
    if (this.prevI !== t) {
     this.xmlDeclPossible = false;
    }
    switch (e) {
    case St:
     this.state = O;
     if (this.text.length !== 0) {
      throw new Error("no-empty text at start");
     }
     break;

    case N:
     break;

    default:
     this.unget();
     this.state = I;
     this.xmlDeclPossible = false;
    }
   }
   sDoctype() {
    var t;
    const e = this.captureTo(yt);
    switch (e) {
    case Et:
     {
      (t = this.doctypeHandler) === null || t === void 0 ? void 0 : t.call(this, this.text);
      this.text = "";
      this.state = I;
      this.doctype = true;
      break;
     }

    case N:
     break;

    default:
     this.text += String.fromCodePoint(e);
     if (e === _t) {
      this.state = E;
     } else if (isQuote(e)) {
      this.state = w;
      this.q = e;
     }
    }
   }
   sDoctypeQuote() {
    const t = this.q;
    if (this.captureToChar(t)) {
     this.text += String.fromCodePoint(t);
     this.q = null;
     this.state = S;
    }
   }
   sDTD() {
    const t = this.captureTo($t);
    if (t === N) {
     return;
    }
    this.text += String.fromCodePoint(t);
    if (t === Dt) {
     this.state = S;
    } else if (t === St) {
     this.state = _;
    } else if (isQuote(t)) {
     this.state = k;
     this.q = t;
    }
   }
   sDTDQuoted() {
    const t = this.q;
    if (this.captureToChar(t)) {
     this.text += String.fromCodePoint(t);
     this.state = E;
     this.q = null;
    }
   }
   sDTDOpenWaka() {
    const t = this.getCodeNorm();
    this.text += String.fromCodePoint(t);
    switch (t) {
    case xt:
     this.state = D;
     this.openWakaBang = "";
     break;

    case kt:
     this.state = y;
     break;

    default:
     this.state = E;
    }
   }
   sDTDOpenWakaBang() {
    const t = String.fromCodePoint(this.getCodeNorm());
    const e = this.openWakaBang += t;
    this.text += t;
    if (e !== "-") {
     this.state = e === "--" ? M : E;
     this.openWakaBang = "";
    }
   }
   sDTDComment() {
    if (this.captureToChar(Tt)) {
     this.text += "-";
     this.state = H;
    }
   }
   sDTDCommentEnding() {
    const t = this.getCodeNorm();
    this.text += String.fromCodePoint(t);
    this.state = t === Tt ? P : M;
   }
   sDTDCommentEnded() {
    const t = this.getCodeNorm();
    this.text += String.fromCodePoint(t);
    if (t === Et) {
     this.state = E;
    } else {
     this.fail("malformed comment.");
     this.state = M;
    }
   }
   sDTDPI() {
    if (this.captureToChar(kt)) {
     this.text += "?";
     this.state = $;
    }
   }
   sDTDPIEnding() {
    const t = this.getCodeNorm();
    this.text += String.fromCodePoint(t);
    if (t === Et) {
     this.state = E;
    }
   }
   sText() {
    if (this.tags.length !== 0) {
     this.handleTextInRoot();
    } else {
     this.handleTextOutsideRoot();
    }
   }
   sEntity() {
    let {i: t} = this;
    const {chunk: e} = this;
    t: while (true) {
     switch (this.getCode()) {
     case T:
      this.entity += `${e.slice(t, this.prevI)}\n`;
      t = this.i;
      break;

     case vt:
      {
       const {entityReturnState: s} = this;
       const i = this.entity + e.slice(t, this.prevI);
       this.state = s;
       let a;
       if (i === "") {
        this.fail("empty entity name.");
        a = "&;";
       } else {
        a = this.parseEntity(i);
        this.entity = "";
       }
       if (s !== I || this.textHandler !== undefined) {
        this.text += a;
       }
       break t;
      }

     case N:
      this.entity += e.slice(t);
      break t;

     default:
     }
    }
   }
   sOpenWaka() {
    const t = this.getCode();
    if (l(t)) {
     this.state = it;
     this.unget();
     this.xmlDeclPossible = false;
    } else {
     switch (t) {
     case Rt:
      this.state = ft;
      this.xmlDeclPossible = false;
      break;

     case xt:
      this.state = X;
      this.openWakaBang = "";
      this.xmlDeclPossible = false;
      break;

     case kt:
      this.state = F;
      break;

     default:
      this.fail("disallowed character in tag name");
      this.state = I;
      this.xmlDeclPossible = false;
     }
    }
   }
   sOpenWakaBang() {
    this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
    switch (this.openWakaBang) {
    case "[CDATA[":
     if (!this.sawRoot && !this.reportedTextBeforeRoot) {
      this.fail("text data outside of root node.");
      this.reportedTextBeforeRoot = true;
     }
     if (this.closedRoot && !this.reportedTextAfterRoot) {
      this.fail("text data outside of root node.");
      this.reportedTextAfterRoot = true;
     }
     this.state = V;
     this.openWakaBang = "";
     break;

    case "--":
     this.state = B;
     this.openWakaBang = "";
     break;

    case "DOCTYPE":
     this.state = S;
     if (this.doctype || this.sawRoot) {
      this.fail("inappropriately located doctype declaration.");
     }
     this.openWakaBang = "";
     break;

    default:
     if (this.openWakaBang.length >= 7) {
      this.fail("incorrect syntax.");
     }
    }
   }
   sComment() {
    if (this.captureToChar(Tt)) {
     this.state = q;
    }
   }
   sCommentEnding() {
    var t;
    const e = this.getCodeNorm();
    if (e === Tt) {
     this.state = W;
     (t = this.commentHandler) === null || t === void 0 ? void 0 : t.call(this, this.text);
     this.text = "";
    } else {
     this.text += `-${String.fromCodePoint(e)}`;
     this.state = B;
    }
   }
   sCommentEnded() {
    const t = this.getCodeNorm();
    if (t !== Et) {
     this.fail("malformed comment.");
     this.text += `--${String.fromCodePoint(t)}`;
     this.state = B;
    } else {
     this.state = I;
    }
   }
   sCData() {
    if (this.captureToChar(Dt)) {
     this.state = j;
    }
   }
   sCDataEnding() {
    const t = this.getCodeNorm();
    if (t === Dt) {
     this.state = z;
    } else {
     this.text += `]${String.fromCodePoint(t)}`;
     this.state = V;
    }
   }
   sCDataEnding2() {
    var t;
    const e = this.getCodeNorm();
    switch (e) {
    case Et:
     {
      (t = this.cdataHandler) === null || t === void 0 ? void 0 : t.call(this, this.text);
      this.text = "";
      this.state = I;
      break;
     }

    case Dt:
     this.text += "]";
     break;

    default:
     this.text += `]]${String.fromCodePoint(e)}`;
     this.state = V;
    }
   }
   sPIFirstChar() {
    const t = this.getCodeNorm();
    if (this.nameStartCheck(t)) {
     this.piTarget += String.fromCodePoint(t);
     this.state = Z;
    } else if (t === kt || o(t)) {
     this.fail("processing instruction without a target.");
     this.state = t === kt ? U : Q;
    } else {
     this.fail("disallowed character in processing instruction name.");
     this.piTarget += String.fromCodePoint(t);
     this.state = Z;
    }
   }
   sPIRest() {
    const {chunk: t, i: e} = this;
    while (true) {
     const s = this.getCodeNorm();
     if (s === N) {
      this.piTarget += t.slice(e);
      return;
     }
     if (!this.nameCheck(s)) {
      this.piTarget += t.slice(e, this.prevI);
      const i = s === kt;
      if (i || o(s)) {
       if (this.piTarget === "xml") {
        if (!this.xmlDeclPossible) {
         this.fail("an XML declaration must be at the start of the document.");
        }
        this.state = i ? st : J;
       } else {
        this.state = i ? U : Q;
       }
      } else {
       this.fail("disallowed character in processing instruction name.");
       this.piTarget += String.fromCodePoint(s);
      }
      break;
     }
    }
   }
   sPIBody() {
    if (this.text.length === 0) {
     const t = this.getCodeNorm();
     if (t === kt) {
      this.state = U;
     } else if (!o(t)) {
      this.text = String.fromCodePoint(t);
     }
    } else if (this.captureToChar(kt)) {
     this.state = U;
    }
   }
   sPIEnding() {
    var t;
    const e = this.getCodeNorm();
    if (e === Et) {
     const {piTarget: e} = this;
     if (e.toLowerCase() === "xml") {
      this.fail("the XML declaration must appear at the start of the document.");
     }
     (t = this.piHandler) === null || t === void 0 ? void 0 : t.call(this, {
      target: e,
      body: this.text
     });
     this.piTarget = this.text = "";
     this.state = I;
    } else if (e === kt) {
     this.text += "?";
    } else {
     this.text += `?${String.fromCodePoint(e)}`;
     this.state = Q;
    }
    this.xmlDeclPossible = false;
   }
   sXMLDeclNameStart() {
    const t = this.skipSpaces();
    if (t === kt) {
     this.state = st;
     return;
    }
    if (t !== N) {
     this.state = K;
     this.name = String.fromCodePoint(t);
    }
   }
   sXMLDeclName() {
    const t = this.captureTo(It);
    if (t === kt) {
     this.state = st;
     this.name += this.text;
     this.text = "";
     this.fail("XML declaration is incomplete.");
     return;
    }
    if (!(o(t) || t === wt)) {
     return;
    }
    this.name += this.text;
    this.text = "";
    if (!this.xmlDeclExpects.includes(this.name)) {
     switch (this.name.length) {
     case 0:
      this.fail("did not expect any more name/value pairs.");
      break;

     case 1:
      this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
      break;

     default:
      this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
     }
    }
    this.state = t === wt ? G : Y;
   }
   sXMLDeclEq() {
    const t = this.getCodeNorm();
    if (t === kt) {
     this.state = st;
     this.fail("XML declaration is incomplete.");
     return;
    }
    if (o(t)) {
     return;
    }
    if (t !== wt) {
     this.fail("value required.");
    }
    this.state = G;
   }
   sXMLDeclValueStart() {
    const t = this.getCodeNorm();
    if (t === kt) {
     this.state = st;
     this.fail("XML declaration is incomplete.");
     return;
    }
    if (o(t)) {
     return;
    }
    if (!isQuote(t)) {
     this.fail("value must be quoted.");
     this.q = Ct;
    } else {
     this.q = t;
    }
    this.state = tt;
   }
   sXMLDeclValue() {
    const t = this.captureTo([ this.q, kt ]);
    if (t === kt) {
     this.state = st;
     this.text = "";
     this.fail("XML declaration is incomplete.");
     return;
    }
    if (t === N) {
     return;
    }
    const e = this.text;
    this.text = "";
    switch (this.name) {
    case "version":
     {
      this.xmlDeclExpects = [ "encoding", "standalone" ];
      const t = e;
      this.xmlDecl.version = t;
      if (!/^1\.[0-9]+$/.test(t)) {
       this.fail("version number must match /^1\\.[0-9]+$/.");
      } else if (!this.opt.forceXMLVersion) {
       this.setXMLVersion(t);
      }
      break;
     }

    case "encoding":
     if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(e)) {
      this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
     }
     this.xmlDeclExpects = [ "standalone" ];
     this.xmlDecl.encoding = e;
     break;

    case "standalone":
     if (e !== "yes" && e !== "no") {
      this.fail('standalone value must match "yes" or "no".');
     }
     this.xmlDeclExpects = [];
     this.xmlDecl.standalone = e;
     break;

    default:
    }
    this.name = "";
    this.state = et;
   }
   sXMLDeclSeparator() {
    const t = this.getCodeNorm();
    if (t === kt) {
     this.state = st;
     return;
    }
    if (!o(t)) {
     this.fail("whitespace required.");
     this.unget();
    }
    this.state = J;
   }
   sXMLDeclEnding() {
    var t;
    const e = this.getCodeNorm();
    if (e === Et) {
     if (this.piTarget !== "xml") {
      this.fail("processing instructions are not allowed before root.");
     } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
      this.fail("XML declaration must contain a version.");
     }
     (t = this.xmldeclHandler) === null || t === void 0 ? void 0 : t.call(this, this.xmlDecl);
     this.name = "";
     this.piTarget = this.text = "";
     this.state = I;
    } else {
     this.fail("The character ? is disallowed anywhere in XML declarations.");
    }
    this.xmlDeclPossible = false;
   }
   sOpenTag() {
    var t;
    const e = this.captureNameChars();
    if (e === N) {
     return;
    }
    const s = this.tag = {
     name: this.name,
     attributes: Object.create(null)
    };
    this.name = "";
    if (this.xmlnsOpt) {
     this.topNS = s.ns = Object.create(null);
    }
    (t = this.openTagStartHandler) === null || t === void 0 ? void 0 : t.call(this, s);
    this.sawRoot = true;
    if (!this.fragmentOpt && this.closedRoot) {
     this.fail("documents may contain only one root.");
    }
    switch (e) {
    case Et:
     this.openTag();
     break;

    case Rt:
     this.state = at;
     break;

    default:
     if (!o(e)) {
      this.fail("disallowed character in tag name.");
     }
     this.state = nt;
    }
   }
   sOpenTagSlash() {
    if (this.getCode() === Et) {
     this.openSelfClosingTag();
    } else {
     this.fail("forward-slash in opening tag not followed by >.");
     this.state = nt;
    }
   }
   sAttrib() {
    const t = this.skipSpaces();
    if (t === N) {
     return;
    }
    if (l(t)) {
     this.unget();
     this.state = ht;
    } else if (t === Et) {
     this.openTag();
    } else if (t === Rt) {
     this.state = at;
    } else {
     this.fail("disallowed character in attribute name.");
    }
   }
   sAttribName() {
    const t = this.captureNameChars();
    if (t === wt) {
     this.state = rt;
    } else if (o(t)) {
     this.state = ot;
    } else if (t === Et) {
     this.fail("attribute without value.");
     this.pushAttrib(this.name, this.name);
     this.name = this.text = "";
     this.openTag();
    } else if (t !== N) {
     this.fail("disallowed character in attribute name.");
    }
   }
   sAttribNameSawWhite() {
    const t = this.skipSpaces();
    switch (t) {
    case N:
     return;

    case wt:
     this.state = rt;
     break;

    default:
     this.fail("attribute without value.");
     this.text = "";
     this.name = "";
     if (t === Et) {
      this.openTag();
     } else if (l(t)) {
      this.unget();
      this.state = ht;
     } else {
      this.fail("disallowed character in attribute name.");
      this.state = nt;
     }
    }
   }
   sAttribValue() {
    const t = this.getCodeNorm();
    if (isQuote(t)) {
     this.q = t;
     this.state = lt;
    } else if (!o(t)) {
     this.fail("unquoted attribute value.");
     this.state = dt;
     this.unget();
    }
   }
   sAttribValueQuoted() {
    const {q: t, chunk: e} = this;
    let {i: s} = this;
    while (true) {
     switch (this.getCode()) {
     case t:
      this.pushAttrib(this.name, this.text + e.slice(s, this.prevI));
      this.name = this.text = "";
      this.q = null;
      this.state = ct;
      return;

     case At:
      this.text += e.slice(s, this.prevI);
      this.state = L;
      this.entityReturnState = lt;
      return;

     case pt:
     case T:
     case mt:
      this.text += `${e.slice(s, this.prevI)} `;
      s = this.i;
      break;

     case St:
      this.text += e.slice(s, this.prevI);
      this.fail("disallowed character.");
      return;

     case N:
      this.text += e.slice(s);
      return;

     default:
     }
    }
   }
   sAttribValueClosed() {
    const t = this.getCodeNorm();
    if (o(t)) {
     this.state = nt;
    } else if (t === Et) {
     this.openTag();
    } else if (t === Rt) {
     this.state = at;
    } else if (l(t)) {
     this.fail("no whitespace between attributes.");
     this.unget();
     this.state = ht;
    } else {
     this.fail("disallowed character in attribute name.");
    }
   }
   sAttribValueUnquoted() {
    const t = this.captureTo(Lt);
    switch (t) {
    case At:
     this.state = L;
     this.entityReturnState = dt;
     break;

    case St:
     this.fail("disallowed character.");
     break;

    case N:
     break;

    default:
     if (this.text.includes("]]>")) {
      this.fail('the string "]]>" is disallowed in char data.');
     }
     this.pushAttrib(this.name, this.text);
     this.name = this.text = "";
     if (t === Et) {
      this.openTag();
     } else {
      this.state = nt;
     }
    }
   }
   sCloseTag() {
    const t = this.captureNameChars();
    if (t === Et) {
     this.closeTag();
    } else if (o(t)) {
     this.state = ut;
    } else if (t !== N) {
     this.fail("disallowed character in closing tag.");
    }
   }
   sCloseTagSawWhite() {
    switch (this.skipSpaces()) {
    case Et:
     this.closeTag();
     break;

    case N:
     break;

    default:
     this.fail("disallowed character in closing tag.");
    }
   }
   handleTextInRoot() {
    let {i: t, forbiddenState: e} = this;
    const {chunk: s, textHandler: i} = this;
    t: while (true) {
     switch (this.getCode()) {
     case St:
      {
       this.state = O;
       if (i !== undefined) {
        const {text: e} = this;
        const a = s.slice(t, this.prevI);
        if (e.length !== 0) {
         i(e + a);
         this.text = "";
        } else if (a.length !== 0) {
         i(a);
        }
       }
       e = Ot;
       break t;
      }

     case At:
      this.state = L;
      this.entityReturnState = I;
      if (i !== undefined) {
       this.text += s.slice(t, this.prevI);
      }
      e = Ot;
      break t;

     case Dt:
      switch (e) {
      case Ot:
       e = Xt;
       break;

      case Xt:
       e = Bt;
       break;

      case Bt:
       break;

      default:
       throw new Error("impossible state");
      }
      break;

     case Et:
      if (e === Bt) {
       this.fail('the string "]]>" is disallowed in char data.');
      }
      e = Ot;
      break;

     case T:
      if (i !== undefined) {
       this.text += `${s.slice(t, this.prevI)}\n`;
      }
      t = this.i;
      e = Ot;
      break;

     case N:
      if (i !== undefined) {
       this.text += s.slice(t);
      }
      break t;

     default:
      e = Ot;
     }
    }
    this.forbiddenState = e;
   }
   handleTextOutsideRoot() {
    let {i: t} = this;
    const {chunk: e, textHandler: s} = this;
    let i = false;
    t: while (true) {
     const a = this.getCode();
     switch (a) {
     case St:
      {
       this.state = O;
       if (s !== undefined) {
        const {text: i} = this;
        const a = e.slice(t, this.prevI);
        if (i.length !== 0) {
         s(i + a);
         this.text = "";
        } else if (a.length !== 0) {
         s(a);
        }
       }
       break t;
      }

     case At:
      this.state = L;
      this.entityReturnState = I;
      if (s !== undefined) {
       this.text += e.slice(t, this.prevI);
      }
      i = true;
      break t;

     case T:
      if (s !== undefined) {
       this.text += `${e.slice(t, this.prevI)}\n`;
      }
      t = this.i;
      break;

     case N:
      if (s !== undefined) {
       this.text += e.slice(t);
      }
      break t;

     default:
      if (!o(a)) {
       i = true;
      }
     }
    }
    if (!i) {
     return;
    }
    if (!this.sawRoot && !this.reportedTextBeforeRoot) {
     this.fail("text data outside of root node.");
     this.reportedTextBeforeRoot = true;
    }
    if (this.closedRoot && !this.reportedTextAfterRoot) {
     this.fail("text data outside of root node.");
     this.reportedTextAfterRoot = true;
    }
   }
   pushAttribNS(t, e) {
    var s;
    const {prefix: i, local: a} = this.qname(t);
    const n = {
     name: t,
     prefix: i,
     local: a,
     value: e
    };
    this.attribList.push(n);
    (s = this.attributeHandler) === null || s === void 0 ? void 0 : s.call(this, n);
    if (i === "xmlns") {
     const t = e.trim();
     if (this.currentXMLVersion === "1.0" && t === "") {
      this.fail("invalid attempt to undefine prefix in XML 1.0");
     }
     this.topNS[a] = t;
     nsPairCheck(this, a, t);
    } else if (t === "xmlns") {
     const t = e.trim();
     this.topNS[""] = t;
     nsPairCheck(this, "", t);
    }
   }
   pushAttribPlain(t, e) {
    var s;
    const i = {
     name: t,
     value: e
    };
    this.attribList.push(i);
    (s = this.attributeHandler) === null || s === void 0 ? void 0 : s.call(this, i);
   }
   end() {
    var t, e;
    if (!this.sawRoot) {
     this.fail("document must contain a root element.");
    }
    const {tags: s} = this;
    while (s.length > 0) {
     const t = s.pop();
     this.fail(`unclosed tag: ${t.name}`);
    }
    if (this.state !== R && this.state !== I) {
     this.fail("unexpected end.");
    }
    const {text: i} = this;
    if (i.length !== 0) {
     (t = this.textHandler) === null || t === void 0 ? void 0 : t.call(this, i);
     this.text = "";
    }
    this._closed = true;
    (e = this.endHandler) === null || e === void 0 ? void 0 : e.call(this);
    this._init();
    return this;
   }
   resolve(t) {
    var e, s;
    let i = this.topNS[t];
    if (i !== undefined) {
     return i;
    }
    const {tags: a} = this;
    for (let e = a.length - 1; e >= 0; e--) {
     i = a[e].ns[t];
     if (i !== undefined) {
      return i;
     }
    }
    i = this.ns[t];
    if (i !== undefined) {
     return i;
    }
    return (s = (e = this.opt).resolvePrefix) === null || s === void 0 ? void 0 : s.call(e, t);
   }
   qname(t) {
    const e = t.indexOf(":");
    if (e === -1) {
     return {
      prefix: "",
      local: t
     };
    }
    const s = t.slice(e + 1);
    const i = t.slice(0, e);
    if (i === "" || s === "" || s.includes(":")) {
     this.fail(`malformed name: ${t}.`);
    }
    return {
     prefix: i,
     local: s
    };
   }
   processAttribsNS() {
    var t;
    const {attribList: e} = this;
    const s = this.tag;
    {
     const {prefix: e, local: i} = this.qname(s.name);
     s.prefix = e;
     s.local = i;
     const a = s.uri = (t = this.resolve(e)) !== null && t !== void 0 ? t : "";
     if (e !== "") {
      if (e === "xmlns") {
       this.fail('tags may not have "xmlns" as prefix.');
      }
      if (a === "") {
       this.fail(`unbound namespace prefix: ${JSON.stringify(e)}.`);
       s.uri = e;
      }
     }
    }
    if (e.length === 0) {
     return;
    }
    const {attributes: i} = s;
    const a = new Set;
    for (const t of e) {
     const {name: e, prefix: s, local: n} = t;
     let h;
     let o;
     if (s === "") {
      h = e === "xmlns" ? x : "";
      o = e;
     } else {
      h = this.resolve(s);
      if (h === undefined) {
       this.fail(`unbound namespace prefix: ${JSON.stringify(s)}.`);
       h = s;
      }
      o = `{${h}}${n}`;
     }
     if (a.has(o)) {
      this.fail(`duplicate attribute: ${o}.`);
     }
     a.add(o);
     t.uri = h;
     i[e] = t;
    }
    this.attribList = [];
   }
   processAttribsPlain() {
    const {attribList: t} = this;
    const e = this.tag.attributes;
    for (const {name: s, value: i} of t) {
     if (e[s] !== undefined) {
      this.fail(`duplicate attribute: ${s}.`);
     }
     e[s] = i;
    }
    this.attribList = [];
   }
   openTag() {
    var t;
    this.processAttribs();
    const {tags: e} = this;
    const s = this.tag;
    s.isSelfClosing = false;
    (t = this.openTagHandler) === null || t === void 0 ? void 0 : t.call(this, s);
    e.push(s);
    this.state = I;
    this.name = "";
   }
   openSelfClosingTag() {
    var t, e, s;
    this.processAttribs();
    const {tags: i} = this;
    const a = this.tag;
    a.isSelfClosing = true;
    (t = this.openTagHandler) === null || t === void 0 ? void 0 : t.call(this, a);
    (e = this.closeTagHandler) === null || e === void 0 ? void 0 : e.call(this, a);
    const n = this.tag = (s = i[i.length - 1]) !== null && s !== void 0 ? s : null;
    if (n === null) {
     this.closedRoot = true;
    }
    this.state = I;
    this.name = "";
   }
   closeTag() {
    const {tags: t, name: e} = this;
    this.state = I;
    this.name = "";
    if (e === "") {
     this.fail("weird empty close tag.");
     this.text += "</>";
     return;
    }
    const s = this.closeTagHandler;
    let i = t.length;
    while (i-- > 0) {
     const i = this.tag = t.pop();
     this.topNS = i.ns;
     s === null || s === void 0 ? void 0 : s(i);
     if (i.name === e) {
      break;
     }
     this.fail("unexpected close tag.");
    }
    if (i === 0) {
     this.closedRoot = true;
    } else if (i < 0) {
     this.fail(`unmatched closing tag: ${e}.`);
     this.text += `</${e}>`;
    }
   }
   parseEntity(t) {
    if (t[0] !== "#") {
     const e = this.ENTITIES[t];
     if (e !== undefined) {
      return e;
     }
     this.fail(this.isName(t) ? "undefined entity." : "disallowed character in entity name.");
     return `&${t};`;
    }
    let e = NaN;
    if (t[1] === "x" && /^#x[0-9a-f]+$/i.test(t)) {
     e = parseInt(t.slice(2), 16);
    } else if (/^#[0-9]+$/.test(t)) {
     e = parseInt(t.slice(1), 10);
    }
    if (!this.isChar(e)) {
     this.fail("malformed character entity.");
     return `&${t};`;
    }
    return String.fromCodePoint(e);
   }
  }
  e.wT = SaxesParser;
 }),
 6950: ((t, e) => {
  /**
 * Character classes and associated utilities for the 5th edition of XML 1.0.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
  Object.defineProperty(e, "__esModule", {
   value: true
  });
  e.CHAR = "\t\n\r -\ud7ff\ue000-\ufffd\ud800\udc00-\udbff\udfff";
  e.S = " \t\r\n";
  e.NAME_START_CHAR = ":A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff";
  e.NAME_CHAR = "-" + e.NAME_START_CHAR + ".0-9\xb7\u0300-\u036f\u203f-\u2040";
  e.CHAR_RE = new RegExp("^[" + e.CHAR + "]$", "u");
  e.S_RE = new RegExp("^[" + e.S + "]+$", "u");
  e.NAME_START_CHAR_RE = new RegExp("^[" + e.NAME_START_CHAR + "]$", "u");
  e.NAME_CHAR_RE = new RegExp("^[" + e.NAME_CHAR + "]$", "u");
  e.NAME_RE = new RegExp("^[" + e.NAME_START_CHAR + "][" + e.NAME_CHAR + "]*$", "u");
  e.NMTOKEN_RE = new RegExp("^[" + e.NAME_CHAR + "]+$", "u");
  var s = 9;
  var i = 10;
  var a = 13;
  var n = 32;
  e.S_LIST = [ n, i, a, s ];
  function isChar(t) {
   return t >= n && t <= 55295 || t === i || t === a || t === s || t >= 57344 && t <= 65533 || t >= 65536 && t <= 1114111;
  }
  e.isChar = isChar;
  function isS(t) {
   return t === n || t === i || t === a || t === s;
  }
  e.isS = isS;
  function isNameStartChar(t) {
   return t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 58 || t === 95 || t === 8204 || t === 8205 || t >= 192 && t <= 214 || t >= 216 && t <= 246 || t >= 248 && t <= 767 || t >= 880 && t <= 893 || t >= 895 && t <= 8191 || t >= 8304 && t <= 8591 || t >= 11264 && t <= 12271 || t >= 12289 && t <= 55295 || t >= 63744 && t <= 64975 || t >= 65008 && t <= 65533 || t >= 65536 && t <= 983039;
  }
  e.isNameStartChar = isNameStartChar;
  function isNameChar(t) {
   return isNameStartChar(t) || t >= 48 && t <= 57 || t === 45 || t === 46 || t === 183 || t >= 768 && t <= 879 || t >= 8255 && t <= 8256;
  }
  e.isNameChar = isNameChar;
 }),
 4488: ((t, e) => {
  /**
 * Character classes and associated utilities for the 2nd edition of XML 1.1.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
  Object.defineProperty(e, "__esModule", {
   value: true
  });
  e.CHAR = "\x01-\ud7ff\ue000-\ufffd\ud800\udc00-\udbff\udfff";
  e.RESTRICTED_CHAR = "\x01-\b\v\f\x0e-\x1f\x7f-\x84\x86-\x9f";
  e.S = " \t\r\n";
  e.NAME_START_CHAR = ":A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff";
  e.NAME_CHAR = "-" + e.NAME_START_CHAR + ".0-9\xb7\u0300-\u036f\u203f-\u2040";
  e.CHAR_RE = new RegExp("^[" + e.CHAR + "]$", "u");
  e.RESTRICTED_CHAR_RE = new RegExp("^[" + e.RESTRICTED_CHAR + "]$", "u");
  e.S_RE = new RegExp("^[" + e.S + "]+$", "u");
  e.NAME_START_CHAR_RE = new RegExp("^[" + e.NAME_START_CHAR + "]$", "u");
  e.NAME_CHAR_RE = new RegExp("^[" + e.NAME_CHAR + "]$", "u");
  e.NAME_RE = new RegExp("^[" + e.NAME_START_CHAR + "][" + e.NAME_CHAR + "]*$", "u");
  e.NMTOKEN_RE = new RegExp("^[" + e.NAME_CHAR + "]+$", "u");
  var s = 9;
  var i = 10;
  var a = 13;
  var n = 32;
  e.S_LIST = [ n, i, a, s ];
  function isChar(t) {
   return t >= 1 && t <= 55295 || t >= 57344 && t <= 65533 || t >= 65536 && t <= 1114111;
  }
  e.isChar = isChar;
  function isRestrictedChar(t) {
   return t >= 1 && t <= 8 || t === 11 || t === 12 || t >= 14 && t <= 31 || t >= 127 && t <= 132 || t >= 134 && t <= 159;
  }
  e.isRestrictedChar = isRestrictedChar;
  function isCharAndNotRestricted(t) {
   return t === 9 || t === 10 || t === 13 || t > 31 && t < 127 || t === 133 || t > 159 && t <= 55295 || t >= 57344 && t <= 65533 || t >= 65536 && t <= 1114111;
  }
  e.isCharAndNotRestricted = isCharAndNotRestricted;
  function isS(t) {
   return t === n || t === i || t === a || t === s;
  }
  e.isS = isS;
  function isNameStartChar(t) {
   return t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 58 || t === 95 || t === 8204 || t === 8205 || t >= 192 && t <= 214 || t >= 216 && t <= 246 || t >= 248 && t <= 767 || t >= 880 && t <= 893 || t >= 895 && t <= 8191 || t >= 8304 && t <= 8591 || t >= 11264 && t <= 12271 || t >= 12289 && t <= 55295 || t >= 63744 && t <= 64975 || t >= 65008 && t <= 65533 || t >= 65536 && t <= 983039;
  }
  e.isNameStartChar = isNameStartChar;
  function isNameChar(t) {
   return isNameStartChar(t) || t >= 48 && t <= 57 || t === 45 || t === 46 || t === 183 || t >= 768 && t <= 879 || t >= 8255 && t <= 8256;
  }
  e.isNameChar = isNameChar;
 }),
 5699: ((t, e) => {
  /**
 * Character class utilities for XML NS 1.0 edition 3.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
  Object.defineProperty(e, "__esModule", {
   value: true
  });
  e.NC_NAME_START_CHAR = "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff";
  e.NC_NAME_CHAR = "-" + e.NC_NAME_START_CHAR + ".0-9\xb7\u0300-\u036f\u203f-\u2040";
  e.NC_NAME_START_CHAR_RE = new RegExp("^[" + e.NC_NAME_START_CHAR + "]$", "u");
  e.NC_NAME_CHAR_RE = new RegExp("^[" + e.NC_NAME_CHAR + "]$", "u");
  e.NC_NAME_RE = new RegExp("^[" + e.NC_NAME_START_CHAR + "][" + e.NC_NAME_CHAR + "]*$", "u");
  function isNCNameStartChar(t) {
   return t >= 65 && t <= 90 || t === 95 || t >= 97 && t <= 122 || t >= 192 && t <= 214 || t >= 216 && t <= 246 || t >= 248 && t <= 767 || t >= 880 && t <= 893 || t >= 895 && t <= 8191 || t >= 8204 && t <= 8205 || t >= 8304 && t <= 8591 || t >= 11264 && t <= 12271 || t >= 12289 && t <= 55295 || t >= 63744 && t <= 64975 || t >= 65008 && t <= 65533 || t >= 65536 && t <= 983039;
  }
  e.isNCNameStartChar = isNCNameStartChar;
  function isNCNameChar(t) {
   return isNCNameStartChar(t) || (t === 45 || t === 46 || t >= 48 && t <= 57 || t === 183 || t >= 768 && t <= 879 || t >= 8255 && t <= 8256);
  }
  e.isNCNameChar = isNCNameChar;
 })
};

