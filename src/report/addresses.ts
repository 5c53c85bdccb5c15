import type { SourceSite } from '../measure/result.js'
import { placeOf } from '../judge/identity.js'
import { codeSpan, cut, link, printable } from './escape.js'
import type { Markdown } from './escape.js'
import type { Report } from './report.js'
import { inRepository } from './repository-files.js'

/** Links into the repository, made from the one address that the run knows. */

const SHORT_SHA = 7

/** `https://github.com/owner/name`, from the address of its commits; null in a terminal. */
export function repositoryAddress(report: Report): string | null {
  const match = /^(https?:\/\/.+?)\/commit(?:\/[0-9a-f]*)?$/.exec(report.links.commit ?? '')
  return match?.[1] ?? null
}

export function shortSha(sha: string): string {
  return cut(printable(sha), 40).slice(0, SHORT_SHA)
}

/** A short sha, linked to its commit where there is a repository. */
export function commitLink(report: Report, sha: string): Markdown {
  const repository = repositoryAddress(report)
  return link(codeSpan(shortSha(sha)), repository === null ? null : `${repository}/commit/${sha}`)
}

/** `model.py:41`, linked to that line at the commit that was measured; a dependency is named with its version instead. */
export function siteLink(report: Report, site: SourceSite): Markdown {
  return link(codeSpan(cut(placeOf(site), 160)), siteAddress(report, site))
}

export function siteAddress(report: Report, site: SourceSite): string | null {
  const repository = repositoryAddress(report)
  const { headSha, measured } = report.comparison
  const inside = site.file === null ? null : repositoryPath(site.file)
  const path = inside === null || measured === undefined ? inside : inRepository(inside, measured.place)
  if (repository === null || path === null) return null
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  // Line numbers are those of what was measured: a merge moves them where base changed the file too.
  const sha = measured?.onGitHub === true ? measured.sha : headSha
  return `${repository}/blob/${sha}/${encoded}${site.line === null ? '' : `#L${site.line}`}`
}

/** A path inside the repository as GitHub writes it, or null for one that leaves it. */
export function repositoryPath(file: string): string | null {
  const path = printable(file).replace(/^\.\//, '')
  const parts = path.split('/')
  const inside =
    path !== '' && !path.startsWith('/') && !path.includes('\\') && !parts.some((part) => part === '..' || part === '')
  return inside ? path : null
}
