"use strict";

exports.id = 605;

exports.ids = [ 605 ];

exports.modules = {
 5605: (i, e, t) => {
  t.r(e);
  t.d(e, {
   initializeClient: () => initializeClient
  });
  function initializeClient() {
   throw new Error("the proxy asks for Kerberos, which publish-badges does not have");
  }
 }
};

