/** The tab says what the page is and whose newsroom it is in; Keystone gives its own name. Ends with what it answers. */
export function nameTab(name: string): () => void {
  let page = ''
  const rename = (): void => {
    const given = /^Keystone(?: - (.+))?$/.exec(document.title)
    if (given === null) return
    page = given[1] ?? ''
    document.title = page === '' ? name : `${page} · ${name}`
  }
  const observer = new MutationObserver(rename)
  observer.observe(document.head, { childList: true, subtree: true, characterData: true })
  rename()
  return () => {
    observer.disconnect()
    if (page !== '') document.title = `Keystone - ${page}`
  }
}
