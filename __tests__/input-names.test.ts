import { expect, test } from '@jest/globals'
import { perInterface, inputName, invalid, nameInputsBy } from '../src/errors.ts'

const message = (): string => invalid('status', 'x', 'is wrong.').message

test('messages name an input as an action does, until the command line says otherwise', () => {
  expect([message(), inputName('job', '"job"'), perInterface('remove it', 'leave it out')]).toEqual([
    'Input "status": "x" is wrong.',
    '"job"',
    'remove it'
  ])
  nameInputsBy((input) => `--${input}`)
  expect([message(), inputName('job', '"job"'), perInterface('remove it', 'leave it out')]).toEqual([
    '--status: "x" is wrong.',
    '--job',
    'leave it out'
  ])
})
