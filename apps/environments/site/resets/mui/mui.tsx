import '@embedded-signup/ui/styles.css'
import '../column.css'
import CssBaseline from '@mui/material/CssBaseline'
import { StyledEngineProvider } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { mountStep } from '../mount-step'

/** MUI's styles are in no layer, and are written by emotion at run time; `?layered` puts them into `@layer mui`. */
const layered = new URLSearchParams(location.search).has('layered')

mountStep(({ children }: { children: ReactNode }) => (
  <StyledEngineProvider enableCssLayer={layered}>
    <CssBaseline />
    {children}
  </StyledEngineProvider>
))
