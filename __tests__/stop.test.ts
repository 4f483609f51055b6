import { expect, test } from '@jest/globals'
import { EventEmitter } from 'node:events'
import { stopSignal } from '../src/stop.ts'

test.each(['SIGTERM', 'SIGINT'])('%s stops what runs, and always fails', (name) => {
  const process = new EventEmitter()
  const signal = stopSignal(process)
  expect(signal.aborted).toBe(false)
  process.emit(name)
  expect(signal.aborted).toBe(true)
  expect(signal.reason).toMatchObject({ code: 'interrupted', kind: 'signal', message: expect.stringContaining(name) })
})
