import { existsSync } from 'node:fs'
import path from 'node:path'

import type { Context } from '../../../generated/keystone/types.ts'
import { imageDirectory } from '../../environment.ts'
import { measurePicture } from '../../images/keep-picture.ts'
import { picturesOf } from '../format/picture.ts'
import type { ContentRecord } from '../format/record.ts'
import { textOf } from '../format/record.ts'
import { recordTypes } from '../format/record-types.ts'
import type { RecordProblem } from './problems.ts'
import { refuse } from './problems.ts'
import type { Work } from './work.ts'
import { recordsOf } from './work.ts'

/** Refuses records that show pictures which were not sent before. */
export function requirePictures(records: readonly ContentRecord[]): void {
  const problems: RecordProblem[] = []
  for (const [record, each] of records.entries()) {
    for (const { field, key } of picturesOf(each)) {
      if (!existsSync(path.join(imageDirectory(), path.basename(key))))
        problems.push({ record, message: `${field}: shows the picture ${key}, which is not here` })
    }
  }
  if (problems.length > 0) throw refuse(records, problems)
}

/** Puts the pictures that records show of themselves where they are shown: the top of a story, the publisher’s mark. */
export async function showPictures(context: Context, works: readonly Work[]): Promise<void> {
  for (const { index, record, item, id, changed } of works) {
    for (const [field, { kind }] of Object.entries(recordTypes[record.type].fields)) {
      const key = changed.get(field)
      if (kind !== 'picture' || key === undefined || (key === null && item === undefined)) continue
      const columns = await columnsOf(field, typeof key === 'string' ? key : null)
      if (record.type === 'publisher') {
        // There is one.
        await context.prisma.publisher.update({ where: { id: 1 }, data: columns })
        continue
      }
      if (key !== null && textOf(record.heroImageAlt ?? item?.heroImageAlt).trim() === '') {
        const message = 'heroImageAlt: is required with a picture: say what it shows'
        throw refuse(recordsOf(works), [{ record: index, message }])
      }
      await context.prisma.story.update({ where: { id }, data: columns })
    }
  }
}

/** As Keystone keeps a picture. */
async function columnsOf(field: string, key: string | null): Promise<Record<string, string | number | null>> {
  const size = key === null ? undefined : await measurePicture(key)
  const extension = key === null ? '' : path.extname(key)
  return {
    [`${field}_id`]: key === null ? null : path.basename(key, extension),
    [`${field}_extension`]: extension.slice(1) || null,
    [`${field}_filesize`]: size?.filesize ?? null,
    [`${field}_width`]: size?.width ?? null,
    [`${field}_height`]: size?.height ?? null,
  }
}
