import '../column.css'
import { mountStep } from '../mount-step'

/** Bootstrap is in no layer. `?layered` puts it into one, as our README tells to. */
if (new URLSearchParams(location.search).has('layered')) await import('./layered.css')
else await import('bootstrap/dist/css/bootstrap.css')
await import('@embedded-signup/ui/styles.css')

mountStep()
