/** What a document needs besides the site's style sheet. */
export const documentStyle = `
.document { max-width: 1120px; margin: 0 auto; padding: 16px 24px 64px; }
.document > header h1 { margin-block: 8px 16px; }
.document .facts { display: grid; gap: 4px 24px; margin-block: 16px; }
.document .facts div { display: flex; flex-wrap: wrap; gap: 0 12px; }
.document .facts dt { color: var(--soft); }
.document .contents { margin-block: 32px; padding-block: 16px; border-block: 1px solid var(--rule); }
.document .contents ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr)); gap: 4px 24px; margin-block: 4px 16px; }
.document .contents h3 { margin-block-start: 8px; }
.chapter { margin-block-start: 64px; padding-block-start: 24px; border-block-start: 2px solid var(--ink); }
.chapter > * + * { margin-block-start: 32px; }
.chapter .chapter-title { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.25rem); }
.chapter h3.headline { font-size: 1.25rem; }
.chapter .drawn svg { width: 100%; height: auto; max-width: 560px; }
@media print {
  .document { max-width: none; padding: 0; }
  .document .back { display: none; }
  .chapter { break-before: page; border: 0; margin: 0; padding: 0; }
  .chapter.detail { break-before: auto; margin-block-start: 24px; border-block-start: 1px solid #000; padding-block-start: 12px; }
}
`
