/** Every input of the action; a flag of the command line each. `action.yml` declares the same. */
export const INPUTS = [
  'id',
  'label',
  'message',
  'color',
  'status',
  'needs',
  'workflow',
  'job',
  'branch',
  'link',
  'style',
  'logo',
  'badges',
  'manifest',
  'values',
  'target-branch',
  'target-repository',
  'gist-id',
  'gist-token',
  'directory',
  'path',
  'formats',
  'branches',
  'token',
  'readme',
  'allow-public',
  'single-commit',
  'dry-run',
  'fail-on',
  'job-status',
  'job-id'
] as const
export type Input = (typeof INPUTS)[number]

/**
 * The default of `message` in `action.yml`: the runner sets an empty variable for an input without a default that is
 * not given, so that an empty message could not be told from none. Nobody writes this.
 */
export const NOT_GIVEN = '(not given)'

/** Keys of looks that have no input, but a flag of the command `svg`. */
export const LOOK_FLAGS = ['palette', 'label-color', 'logo-color'] as const
export type LookFlag = (typeof LOOK_FLAGS)[number]
