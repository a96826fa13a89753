import { mount } from './mount'
import { EnterCodePage } from './enter-code/enter-code-page'

mount(<EnterCodePage />)
