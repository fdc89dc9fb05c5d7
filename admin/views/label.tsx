import type { controller } from '@keystone-6/core/fields/types/virtual/views'
import type { CellComponent } from '@keystone-6/core/types'

import { CellWords } from '../components/cell-words.tsx'

export { controller, Field } from '@keystone-6/core/fields/types/virtual/views'

/** What something is called in a list, on two lines before it is cut. */
export const Cell: CellComponent<typeof controller> = ({ value }) => <CellWords>{value}</CellWords>
