import { FloorStep } from '../floor/floor-step'
import { show } from '../stage'

show(<FloorStep />)
