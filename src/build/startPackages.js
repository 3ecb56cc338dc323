import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** @param {string} version @returns {number[]} */
const numbers = (version) => version.split(/\D+/).filter(Boolean).map(Number)

/**
 * What is wrong with this Node in the words of package.json's engines, or undefined.
 *
 * @param {string} root
 * @param {string} [running]
 */
export const nodeTooOld = (root, running = process.versions.node) => {
  const [needMajor = 0, needMinor = 0] = numbers(readJson(join(root, 'package.json')).engines.node)
  const [major = 0, minor = 0] = numbers(running)
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined
  return `Ayumi needs Node ${needMajor}.${needMinor} or newer, and this is Node ${running}. Get a newer one at https://nodejs.org/`
}

/**
 * Whether node_modules holds what package-lock.json asks for.
 *
 * @param {string} root
 */
export const packagesAreThere = (root) => {
  const installedLock = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedLock)) return false
  /** @type {Record<string, LockedPackage>} */
  const wanted = readJson(join(root, 'package-lock.json')).packages
  /** @type {Record<string, LockedPackage>} */
  const installed = readJson(installedLock).packages
  return Object.entries(wanted).every(([place, { version, integrity, optional, devOptional }]) => {
    if (place === '') return true
    const found = installed[place]
    if (!found) return Boolean(optional || devOptional)
    return found.version === version && found.integrity === integrity && existsSync(join(root, place))
  })
}

/**
 * Installs the npm packages when they are missing or others than package-lock.json says. Throws with words for the reader.
 *
 * @param {string} root
 */
export const startPackages = (root) => {
  const tooOld = nodeTooOld(root)
  if (tooOld) throw new Error(tooOld)
  if (packagesAreThere(root)) return
  console.log('Installing the npm packages …')
  // NODE_ENV=production would leave out the tools that build the site.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const { status } =
    npm && basename(npm) === 'npm-cli.js'
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
      : spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true })
  if (status !== 0) throw new Error('npm ci failed; what it said stands above.')
}
