/** Says so where a newer build of the site is out than the one that this page is of. Once. */
export const sayNewerBuild = async (
  root: string,
  build: string,
  words: { readonly newer: string; readonly reload: string },
): Promise<void> => {
  if (document.querySelector('.newer-build')) return
  const response = await fetch(`${root}build.json`, { cache: 'no-store' }).catch(() => null)
  if (!response?.ok) return
  const latest = (await response.json()) as { build?: unknown }
  if (typeof latest.build !== 'string' || latest.build === build) return
  const notice = document.createElement('p')
  notice.className = 'newer-build'
  notice.setAttribute('role', 'status')
  document.body.prepend(notice)
  const reload = document.createElement('button')
  reload.type = 'button'
  reload.textContent = words.reload
  reload.addEventListener('click', () => location.reload())
  notice.append(words.newer, ' ', reload)
}
