import { cpSync, existsSync, readFileSync } from 'node:fs'

/* npm run freeze: keeps the embeds of the data built last in public/, so that every build from here on has them. */
const { frozen } = JSON.parse(readFileSync('dist/embed/index.json', 'utf8')) as { frozen: string }
const [from, to] = [`dist/frozen/${frozen}`, `public/frozen/${frozen}`]
if (existsSync(to)) console.log(`${to} is kept already`)
else {
  cpSync(from, to, { recursive: true })
  console.log(`${to} is kept: commit it, and every build has it from now on`)
}
