import { Link } from './link.tsx'

/** The number of a page as an address says it. */
export function pageOf(query: string): number {
  return /^[1-9]\d{0,4}$/.test(query) ? Number(query) : 1
}

/** Leads to what is older and newer; nothing where all is on one page. */
export function Pages({ path, number, hasMore }: { path: string; number: number; hasMore: boolean }) {
  if (number === 1 && !hasMore) return null
  return (
    <nav class="pages" aria-label="Pages">
      {number > 1 && (
        <Link to={number === 2 ? path : `${path}?page=${number - 1}`} rel="prev">
          Newer
        </Link>
      )}
      {hasMore && (
        <Link to={`${path}?page=${number + 1}`} rel="next">
          Older
        </Link>
      )}
    </nav>
  )
}
