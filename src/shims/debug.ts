/** Stands in for `debug`, which would print a proxy's password where the variable `DEBUG` asks for it. */
export default function createDebug(): () => void {
  return () => {}
}
