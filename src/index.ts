/** The entry points of the bundle: `dist/index.js`, `dist/cli.js` and `dist/records/index.js` call one each. */
export async function action(): Promise<void> {
  const { run } = await import(/* webpackChunkName: "publish" */ './main.ts')
  await run()
}

export async function cli(): Promise<void> {
  const { run } = await import(/* webpackChunkName: "command-line" */ './cli/main.ts')
  await run()
}

export async function records(): Promise<void> {
  const { run } = await import(/* webpackChunkName: "records" */ './records/main.ts')
  await run()
}
