import { Grid } from '@keystar/ui/layout'
import type { ReactNode } from 'react'

/** Fields side by side, as far as there is room. */
export function Columns({ children }: { children: ReactNode }) {
  return (
    <Grid gap="large" columns="repeat(auto-fit, minmax(min(100%, 220px), 1fr))" alignItems="start">
      {children}
    </Grid>
  )
}
