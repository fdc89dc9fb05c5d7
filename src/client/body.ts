/** A body as its blocks, in the order in which they are read. */
export type Body = readonly BodyBlock[]

export type BodyBlock =
  | { readonly type: 'paragraph'; readonly children: readonly BodyInline[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly children: readonly BodyInline[] }
  | { readonly type: 'quote'; readonly children: Body }
  | BodyList
  | {
      readonly type: 'pullQuote'
      readonly quote: readonly BodyInline[]
      /** Empty when it is not said who said it. */
      readonly attribution: readonly BodyInline[]
    }
  | {
      readonly type: 'timeline'
      readonly entries: readonly { readonly when: string; readonly what: readonly BodyInline[] }[]
    }
  | {
      readonly type: 'picture'
      /** Where it is on the server that the body comes from, such as `/images/x.jpg`. */
      readonly src: string
      /** In pixels. */
      readonly width: number
      readonly height: number
      /** What it shows, for those who cannot see it; never empty. */
      readonly alt: string
      readonly caption: string
      readonly credit: string
    }

export type BodyList = {
  readonly type: 'list'
  readonly isOrdered: boolean
  readonly items: readonly { readonly children: readonly BodyInline[]; readonly lists: readonly BodyList[] }[]
}

export type BodyInline =
  | { readonly type: 'text'; readonly text: string; readonly isBold: boolean; readonly isItalic: boolean }
  /** `href` is http, https, mailto, tel or a path: safe to link to. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly BodyInline[] }
  | BodyReference

/** A claim, source or question that the text refers to, as it stands when the body is asked for. */
export type BodyReference =
  | {
      readonly type: 'claim'
      readonly id: string
      readonly slug: string
      readonly text: string
      readonly assessment: string
      readonly isRetracted: boolean
    }
  | {
      readonly type: 'source'
      readonly id: string
      readonly title: string
      readonly url: string
      readonly isRetracted: boolean
    }
  | {
      readonly type: 'question'
      readonly id: string
      readonly slug: string
      readonly text: string
      readonly state: string
    }
