import type { AdminConfig } from '@keystone-6/core/types'

import { Logo } from './components/logo.tsx'
import { Navigation } from './components/navigation.tsx'

export const components: AdminConfig['components'] = { Logo, Navigation }
