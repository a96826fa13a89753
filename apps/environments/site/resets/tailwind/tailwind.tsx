import './tailwind.css'
import '@embedded-signup/ui/styles.css'
import '../column.css'
import { mountStep } from '../mount-step'

mountStep()
