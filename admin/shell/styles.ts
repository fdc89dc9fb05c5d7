import { injectGlobal, tokenSchema } from '@keystar/ui/style'

/** What Keystone's own pages need besides: room on narrow screens, and contrast and size by WCAG 2.2 (1.4.3, 1.4.10, 2.5.8). */
export function injectStyles(): void {
  injectGlobal({
    // A list keeps its columns readable, and scrolls sideways within itself.
    'main [role=grid]': { minWidth: 720 },
    'div:has(> [role=grid])': { overflowX: 'auto' },
    // Fields are as wide as the page, not as the tools of the widest.
    'main details > * > *': { minWidth: 0 },
    '[role=toolbar]': { flexWrap: 'wrap' },
    '[role=spinbutton]': { minWidth: 24, minHeight: 24, textAlign: 'center' },
    '[role=spinbutton][data-placeholder] span': {
      color: `${tokenSchema.color.foreground.neutralSecondary} !important`,
    },
    'button[data-tone=critical]:not([data-prominence=high]) span': { color: tokenSchema.color.scale.red11 },
  })
}
