import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The script behind an installed package's command, to be run with Node: no shell, the same on every system.
 *
 * @param {string} root
 * @param {string} name of the package
 * @param {string} [command] when it is not named like the package
 */
export const startTool = (root, name, command = name) => {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}
