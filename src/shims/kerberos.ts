/** Stands in for `kerberos`, which a proxy may ask for and which is not bundled: nobody can give it a ticket here. */
export function initializeClient(): never {
  throw new Error('the proxy asks for Kerberos, which publish-badges does not have')
}
