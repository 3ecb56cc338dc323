import { expect, it } from 'vitest'
import { lifeline } from '../../src/database/lifeline.ts'

const never = () => new Promise<string>(() => {})

it('passes on what the work says', async () => {
  const line = lifeline()
  expect(await line.hold(async () => 'done')).toBe('done')
  await expect(line.hold(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
})

it('ends all work under way and to come with the first cause of the loss', async () => {
  const line = lifeline()
  const waiting = [line.hold(never), line.hold(never)]
  line.cut(new Error('the worker died'))
  line.cut(new Error('closed'))
  for (const work of waiting) await expect(work).rejects.toThrow('the worker died')
  await expect(line.hold(async () => 'late')).rejects.toThrow('the worker died')
})
