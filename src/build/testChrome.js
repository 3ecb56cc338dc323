import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome']

const usualPlaces = () => {
  const { env, platform } = process
  if (platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ])
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Chromium/Application/chrome.exe'),
          ]
        : [],
    )
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter), '/snap/bin']
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/opt/google/chrome/chrome',
  ]
}

/** @param {string} file */
const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** The Chrome or Chromium of this machine: CHROME_PATH when it is given, and then no other, else the usual places. */
export const testChrome = () => {
  const given = process.env.CHROME_PATH
  return (given ? [given] : usualPlaces()).find(isProgram)
}

/** @param {string} command @param {string[]} args */
const succeeds = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

const hasJapaneseFont = () => spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout?.trim()

/**
 * Installs Chromium and a Japanese font as Debian's packages where one is missing and this user may.
 * Throws, with what to install, when there is no Chrome afterwards.
 */
export const testChromeInstall = () => {
  const missing = []
  if (!testChrome() && !process.env.CHROME_PATH) missing.push('chromium')
  if (process.platform === 'linux' && !hasJapaneseFont()) missing.push('fonts-noto-cjk')
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (
    missing.length > 0 &&
    succeeds('apt-get', '--version') &&
    (sudo.length === 0 || succeeds('sudo', '-n', 'true'))
  ) {
    console.log(`Installing ${missing.join(' and ')} …`)
    for (const args of [
      ['apt-get', 'update', '-qq'],
      [
        'env',
        'DEBIAN_FRONTEND=noninteractive',
        'apt-get',
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        ...missing,
      ],
    ]) {
      const [command = '', ...rest] = [...sudo, ...args]
      spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'] })
    }
  } else if (missing.includes('fonts-noto-cjk')) {
    console.error(
      'No Japanese font was found: the pages will show boxes. On Debian: apt-get install fonts-noto-cjk',
    )
  }
  if (testChrome()) return
  throw new Error(
    process.env.CHROME_PATH
      ? `CHROME_PATH=${process.env.CHROME_PATH} is not a program that can be run.`
      : 'No Chrome or Chromium was found. Install one (Debian: apt-get install chromium fonts-noto-cjk; else https://www.google.com/chrome/) or set CHROME_PATH to its program.',
  )
}
