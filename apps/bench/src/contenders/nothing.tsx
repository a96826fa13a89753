import { show } from '../stage'

show(<p>Nothing</p>)
