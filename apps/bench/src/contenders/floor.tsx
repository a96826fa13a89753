import { FloorField } from '../floor/floor-field'
import { show } from '../stage'

show(<FloorField />)
