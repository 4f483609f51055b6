// A transform of Jest for modules that import JSON without the attribute that Node needs, as @actions/workflow-parser does.
export default {
  process: (code) => ({ code: code.replace(/(?<=^import .+\.json");$/gm, " with { type: 'json' };") })
}
