import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import * as v from 'valibot'
import { SCHEDULE_DEFAULTS } from '../../src/measure/schedule.js'

it('measures in bench/ what the action measures', () => {
  const source = readFileSync(new URL('../../bench/measure.py', import.meta.url), 'utf8')
  const literal = /^SCHEDULE = (\{[^}]*\})/m.exec(source)?.[1]
  // Python's literal is JSON but for the comma before its end.
  const schedule = v.parse(v.record(v.string(), v.number()), JSON.parse((literal ?? '').replace(/,\s*\}$/, '}')))
  expect(schedule).toEqual({ ...SCHEDULE_DEFAULTS })
})
