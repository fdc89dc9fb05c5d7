import { tokenSchema } from '@keystar/ui/style'
import type { CSSProperties } from 'react'

/** Of what a box or a button to tick means: Keystone's is too pale to read (WCAG 1.4.3). */
export const descriptionStyle: CSSProperties = { color: tokenSchema.color.foreground.neutralSecondary }
