import { mount } from './mount'
import { HeadlessPage } from './headless/headless-page'

mount(<HeadlessPage />)
