import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** What a process has cost so far, from the kernel (Linux): CPU seconds and the most memory that it had. */
export type Cost = { readonly cpuSeconds: number; readonly peakMegabytes: number }

const ticksPerSecond = 100

export function costOf(pid: number): Cost {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : ''
  const [, peak = '0'] = /VmHWM:\s+(\d+) kB/.exec(status) ?? []
  return { cpuSeconds: ticksOf(pid).own / ticksPerSecond, peakMegabytes: Number(peak) / 1024 }
}

/** CPU seconds of a process with all its children, those that have ended included. */
export function treeCpuSeconds(pid: number): number {
  const children = readdirSync('/proc').filter(name => /^\d+$/.test(name) && ticksOf(Number(name)).parent === pid)
  const { own, ended } = ticksOf(pid)
  const living = children.reduce((sum, child) => sum + ticksOf(Number(child)).own, 0)
  return (own + ended + living) / ticksPerSecond
}

/** Fields 4 and 14 to 17 of proc_pid_stat(5). */
function ticksOf(pid: number): { parent: number; own: number; ended: number } {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const at = (field: number): number => fields[field - 3] ?? 0
    return { parent: at(4), own: at(14) + at(15), ended: at(16) + at(17) }
  } catch {
    return { parent: 0, own: 0, ended: 0 }
  }
}
