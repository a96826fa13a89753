import { show } from '../stage'

show(
  <label>
    Phone number <input type="tel" autoComplete="tel" />
  </label>,
)
