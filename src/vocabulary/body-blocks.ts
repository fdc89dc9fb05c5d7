import type { FormField } from '@keystone-6/fields-document/component-blocks'
import { component, fields } from '@keystone-6/fields-document/component-blocks'

/** A picture that was uploaded: `src` is its path on the server, the size is in pixels. */
export type BodyPicture = { readonly src: string; readonly width: number; readonly height: number }

const uploaded = /^\/images\/[\w-]+\.(?:gif|jpg|png|webp)$/

/** Whether it is a picture that was uploaded here, and not an address elsewhere that readers would be sent to. */
export function isBodyPicture(value: unknown): value is BodyPicture {
  return (
    typeof value === 'object' &&
    value !== null &&
    'src' in value &&
    typeof value.src === 'string' &&
    uploaded.test(value.src) &&
    [Reflect.get(value, 'width'), Reflect.get(value, 'height')].every(size => Number.isInteger(size))
  )
}

/** Words inside a block: emphasis, links and references, as in a paragraph. */
const words = (placeholder: string) =>
  fields.child({
    kind: 'inline',
    placeholder,
    formatting: { inlineMarks: { bold: 'inherit', italic: 'inherit' } },
    links: 'inherit',
    relationships: 'inherit',
  })

/** A picture, or none yet: what is there is checked when the story is saved, so that whoever sends it is told in words. */
const upload: FormField<BodyPicture | null, undefined> = {
  kind: 'form',
  Input: () => null,
  options: undefined,
  defaultValue: null,
  validate: value => value === null || typeof value === 'object',
}

/** Keystone wants a preview beside each; that of the Admin UI is in admin/body. */
const preview = () => null

/** What can stand in a body between its paragraphs, by the name that the document has for it. */
export const bodyBlocks = {
  pullQuote: component({
    label: 'Pull quote',
    preview,
    schema: { quote: words('The words, exactly as they were said'), attribution: words('Who said them') },
  }),
  timeline: component({
    label: 'Timeline',
    preview,
    schema: {
      entries: fields.array(fields.object({ when: fields.text({ label: 'When' }), what: words('What happened') }), {
        label: 'Entries',
      }),
    },
  }),
  picture: component({
    label: 'Picture',
    preview,
    schema: {
      file: upload,
      alt: fields.text({ label: 'What it shows' }),
      caption: fields.text({ label: 'Caption', displayMode: 'textarea' }),
      credit: fields.text({ label: 'Who made it' }),
    },
  }),
}
