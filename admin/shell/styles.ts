import { injectGlobal, tokenSchema } from '@keystar/ui/style'

/** As words, since as an object it may not say that it matters more than the style of a cell. */
const flowing = 'main [role=grid] [role=row] > [role=presentation] { position: static !important }'

/** What Keystone's own pages need besides: room on narrow screens, and contrast and size by WCAG 2.2 (1.4.3, 1.4.10, 2.5.8). */
export function injectStyles(): void {
  injectGlobal(flowing, {
    // A list keeps its columns readable, and scrolls sideways within itself.
    'main [role=grid]': { minWidth: 860 },
    // Keystone gives every column the same width, in the style of each cell; what an item is called needs more (`flowing`).
    'main [role=grid] [role=row]': { display: 'flex' },
    'main [role=grid] [role=row] > [role=presentation]': {
      width: 'auto !important',
      flex: '1 1 144px',
      minWidth: 0,
    },
    'main [role=grid] [role=row] > [role=presentation]:first-of-type': { flex: '2 1 170px' },
    'main [role=grid] [role=row] > [role=presentation]:has(input[type=checkbox])': { flex: '0 0 36px' },
    'main [role=grid] [role=row] > [role=presentation]:has(input[type=checkbox]) + [role=presentation]': {
      flex: '2 1 170px',
    },
    'div:has(> [role=grid])': { overflowX: 'auto' },
    // Fields are as wide as the page, not as the tools of the widest.
    'main details > * > *': { minWidth: 0 },
    '[role=toolbar][aria-label="Formatting options"]': { flexWrap: 'wrap', gap: 2 },
    'div:has(> [role=toolbar][aria-label="Formatting options"])': { flexWrap: 'wrap' },
    // That a list is empty stands where it is seen, not in the middle of all columns.
    '@media (max-width: 767px)': {
      'main [role=grid] [role=row]:has(> [role=rowheader] h2)': { justifyContent: 'flex-start' },
    },
    // Whatever is written runs in its own direction.
    'main input, main textarea': { unicodeBidi: 'plaintext' },
    // What a number is about is as wide as the field of a text.
    'main div:has(> [role=group] > input[inputmode=numeric])': { width: '100%' },
    // What is not for editing does not look as if it were.
    'main input[readonly], main textarea[readonly]': {
      background: tokenSchema.color.background.surface,
      borderColor: tokenSchema.color.border.muted,
      borderStyle: 'dashed',
    },
    // Keystone says how wide they are on each of them.
    '[role=spinbutton]': { minWidth: '24px !important', minHeight: 24, textAlign: 'center' },
    '[role=spinbutton][data-placeholder] span': {
      color: `${tokenSchema.color.foreground.neutralSecondary} !important`,
    },
    // What a menu says while nothing is chosen.
    'button[aria-haspopup=listbox]:not(:disabled) span': { color: tokenSchema.color.foreground.neutral },
    'button[data-tone=critical]:not([data-prominence=high]) span': {
      color: `color-mix(in srgb, ${tokenSchema.color.scale.red11} 75%, ${tokenSchema.color.foreground.neutralEmphasis})`,
    },
  })
}
