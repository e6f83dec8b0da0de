import { expect, test } from 'vitest'
import { quietLoad } from './quietLoad'

const seconds = (milliseconds: number) => milliseconds / 1000

/** A machine with two processors whose load falls as written, a reading each pause, and then stays. */
function machineWith(loads: readonly number[]) {
  let passed = 0
  let readings = 0
  return {
    processors: 2,
    readLoad: () => loads[Math.min(readings, loads.length - 1)] ?? 0,
    pause: async (milliseconds: number) => {
      passed += seconds(milliseconds)
      readings += 1
    },
    passed: () => passed,
  }
}

test('a quiet machine is not waited for', async () => {
  const machine = machineWith([0.4])
  expect(await quietLoad(machine)).toBe(0.4)
  expect(machine.passed()).toBe(0)
})

test('the load of a build fades before the first round', async () => {
  const machine = machineWith([3.9, 2.1, 0.9])
  expect(await quietLoad(machine)).toBe(0.9)
  expect(machine.passed()).toBe(4)
})

test('a machine that stays busy is measured after three minutes, with its load told', async () => {
  const machine = machineWith([3.9])
  expect(await quietLoad(machine)).toBe(3.9)
  expect(machine.passed()).toBe(180)
})
